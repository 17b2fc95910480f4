"""Sentences in a writer's own words must not be rejected more often than they were."""

from __future__ import annotations

from planted_retold import statuses

ACCEPTED = 0.84
"""The share that was accepted when this was measured, rounded down."""
CONTRADICTED = 0.003


def test_true_sentences_in_own_words_keep_their_shares() -> None:
    """Few are rejected, and hardly one is said to be contradicted."""
    found = statuses()
    assert found["supported"] >= ACCEPTED * found.total(), found
    assert found["contradicted"] <= CONTRADICTED * found.total(), found
