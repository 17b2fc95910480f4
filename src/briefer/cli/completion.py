"""``briefer completion``: how a shell learns to complete our commands."""

from __future__ import annotations

import click
from click.shell_completion import BashComplete, FishComplete, ZshComplete

from briefer.cli.options import examples

_SHELLS = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}


@click.command(
    epilog=examples(
        'eval "$(briefer completion bash)"          in ~/.bashrc',
        'eval "$(briefer completion zsh)"           in ~/.zshrc',
        "briefer completion fish > ~/.config/fish/completions/briefer.fish",
    )
)
@click.argument("shell", type=click.Choice(list(_SHELLS)))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the script that completes commands in SHELL."""
    script = _SHELLS[shell](ctx.find_root().command, {}, "briefer", "_BRIEFER_COMPLETE")
    click.echo(script.source())
