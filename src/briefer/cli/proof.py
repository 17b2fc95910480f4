"""How ``briefer verify`` answers for a sealed bundle."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, Literal

import click

from briefer.cli.failures import REJECTED
from briefer.outputs.visible import line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.cli.terminal import Terminal
    from briefer.runs.proof import Proof
    from briefer.stages.judge import Judge

_OPENING: Final = b"PK\x03\x04"


def is_bundle(data: bytes, name: str) -> bool:
    """Tell whether something is meant as a bundle: it opens as a zip does, or is called one."""
    return data.startswith(_OPENING) or name.lower().endswith(".zip")


def prove_bundle(
    terminal: Terminal, data: bytes, name: str, *, judge: Judge | None, form: Literal["table", "json"]
) -> None:
    """Print what was found out about a bundle, and leave with 4 where it does not hold."""
    from briefer.runs.proof import prove  # noqa: PLC0415 - the whole verifier; --help must not pay it

    with terminal.progress() as progress:
        proof = prove(data, name, judge=judge, progress=progress)
    if form == "json":
        click.echo(json.dumps(_as_json(proof, name), indent=2))
    else:
        click.echo("\n".join(_lines(proof, name)))
    if not proof.holds:
        click.get_current_context().exit(REJECTED)


def _as_json(proof: Proof, name: str) -> dict[str, object]:
    return {
        "bundle": name,
        "sha256": proof.sha256,
        "made_by": proof.made_by,
        "holds": proof.holds,
        "counts": dict(proof.counts),
        "faults": [{"where": fault.where, "what": fault.what} for fault in proof.faults],
        "notes": list(proof.notes),
    }


def _lines(proof: Proof, name: str) -> Iterator[str]:
    yield f"{'✓' if proof.holds else '✗'} {line(name)}  {'holds' if proof.holds else 'does not hold'}"
    yield f"    sha256    {proof.sha256}"
    yield f"    looked at {', '.join(f'{count} {noun}' for noun, count in proof.counts.items())}"
    yield from (f"    fault     {line(f'{fault.where} {fault.what}')}" for fault in proof.faults)
    yield from (f"    note      {line(note)}" for note in proof.notes)
