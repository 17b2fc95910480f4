"""Keys never show."""

from __future__ import annotations

import pytest

from briefer.llm.secrets import mask

ENVIRONMENT = {
    "OPENAI_API_KEY": "abcdef-123456",
    "MY_TOKEN": "none",
    "HOME": "/home/ines",
    "MONKEY": "banana-tree",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("key abcdef-123456 is wrong", "key [key] is wrong", id="from-the-environment"),
        pytest.param("Bearer eyJhbGciOi.x-y_z", "[key]", id="bearer"),
        pytest.param("provided: sk-proj-a1B2c3D4e5", "provided: [key]", id="looks-like-one"),
        pytest.param("provided: sk-ab****************wxyz", "provided: [key]", id="half-hidden"),
        pytest.param("there are none in /home/ines", "there are none in /home/ines", id="ordinary-words"),
        pytest.param("a banana-tree", "a banana-tree", id="monkey-is-no-key"),
    ],
)
def test_keys_are_masked_and_words_are_not(text: str, expected: str) -> None:
    """Values of secret variables and things that look like keys are replaced."""
    assert mask(text, ENVIRONMENT) == expected
