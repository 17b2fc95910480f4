"""The command line: one file per command, and what they share."""

from briefer.cli.app import main

__all__ = ["main"]
