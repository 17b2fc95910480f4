"""Whom and what a text names, and which names stand for the same."""
