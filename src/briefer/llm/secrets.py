"""What must never be shown: keys, wherever they turn up."""

from __future__ import annotations

import re
from collections.abc import Mapping

_SECRET_NAME = re.compile(r"(?:^|_)(?:KEY|TOKEN|SECRET|PASSWORD|CREDENTIALS)(?:_|$)", re.IGNORECASE)
_LOOKS_SECRET = re.compile(r"\b(?:sk|pk|gsk|xai|hf|r8|AIza|Bearer)[-_ ]?[\w.*-]{8,}", re.IGNORECASE)
_SHORTEST = 6
"""A shorter value, such as ``none``, is a placeholder, and masking it would eat ordinary words."""
MASK = "[key]"


def secrets_of(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the values of the variables whose names say that they are secret, the longest first."""
    values = {
        value for name, value in environment.items() if _SECRET_NAME.search(name) and len(value) >= _SHORTEST
    }
    return tuple(sorted(values, key=lambda value: (-len(value), value)))


def mask(text: str, environment: Mapping[str, str]) -> str:
    """Return ``text`` without any secret of the environment and without anything that looks like a key.

    >>> mask("Incorrect API key provided: sk-abc123secret.", {})
    'Incorrect API key provided: [key]'
    """
    for secret in secrets_of(environment):
        text = text.replace(secret, MASK)
    return _LOOKS_SECRET.sub(MASK, text)
