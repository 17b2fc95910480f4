"""What exactly is said to a model? The prompts are files, one for each question, with the version in the name.

A file ``sentence.v1.j2`` has a block ``user`` and may have a block ``system``. The part that never changes
stands in ``system``, which comes first, so that servers can keep what they worked out about it. Source text
goes through the filter ``fenced``, a name or a label out of a source through ``flat``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.errors import InputError
from briefer.llm.requests import Message, Role

if TYPE_CHECKING:
    from jinja2 import Environment

_NAME = re.compile(r"[a-z][a-z-]*\.v[1-9]\d*")
_SUFFIX = ".j2"
_ROLES: tuple[Role, ...] = ("system", "user")


class Prompts:
    """The prompts of some folders; one that stands in several is taken from the first.

    Raises:
        InputError: a folder is none.
    """

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = tuple(folders)
        for folder in self._folders:
            if not folder.is_dir():
                msg = f"{folder}: there is no such folder of prompts"
                raise InputError(msg)

    def names(self) -> tuple[str, ...]:
        """Return the names of all prompts, with their versions."""
        files = (path.name for folder in self._folders for path in folder.glob(f"*{_SUFFIX}"))
        return tuple(sorted({name.removesuffix(_SUFFIX) for name in files}))

    def render(self, name: str, values: Mapping[str, object]) -> tuple[Message, ...]:
        """Return the messages of the prompt ``name`` with the ``values`` put in.

        Raises:
            InputError: there is no such prompt, it cannot be read, or it asks for a value that is not given.
        """
        from jinja2 import TemplateError  # noqa: PLC0415 - only where a model is asked

        if not _NAME.fullmatch(name):
            msg = f"{name!r} is no name of a prompt; names look like sentence.v1"
            raise InputError(msg)
        try:
            template = self._environment.get_template(name + _SUFFIX)
            context = template.new_context(dict(values))
            texts = {
                role: "".join(template.blocks[role](context)).strip()
                for role in _ROLES
                if role in template.blocks
            }
        except (TemplateError, UnicodeDecodeError) as error:
            msg = f"prompt {name}: {type(error).__name__}: {error}; looked for in {self._places()}"
            raise InputError(msg) from error
        return self._messages(name, texts)

    def _messages(self, name: str, texts: Mapping[Role, str]) -> tuple[Message, ...]:
        if not texts.get("user"):
            msg = f"prompt {name}: it has no block 'user', or the block is empty"
            raise InputError(msg)
        return tuple(Message(role=role, text=text) for role, text in texts.items() if text)

    def _places(self) -> str:
        return ", ".join(map(str, self._folders))

    @cached_property
    def _environment(self) -> Environment:
        from jinja2 import FileSystemLoader, StrictUndefined  # noqa: PLC0415 - only where a model is asked
        from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415 - as above

        environment = ImmutableSandboxedEnvironment(
            loader=FileSystemLoader([str(folder) for folder in self._folders]),
            undefined=StrictUndefined,
            autoescape=False,  # plain text for a model; escaped quotes would be copied into sentences
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters["fenced"] = fenced
        environment.filters["flat"] = flat
        return environment


def fenced(text: str, label: str = "source") -> str:
    r"""Return ``text`` between two marks that it cannot contain: their number is worked out from it.

    >>> fenced("It rained.")
    '<source-8b38b558>\nIt rained.\n</source-8b38b558>'
    """
    number = sha256(text.encode(errors="surrogatepass")).hexdigest()[:8]
    while number in text:
        number = sha256(number.encode()).hexdigest()[:8]
    return f"<{label}-{number}>\n{text}\n</{label}-{number}>"


def flat(text: str) -> str:
    """Return ``text`` on one line, so that nothing in it looks like a line of the prompt."""
    return " ".join(text.split())
