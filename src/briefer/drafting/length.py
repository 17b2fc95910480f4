"""How many words does a briefing need to tell a sentence?"""

from __future__ import annotations

from briefer.drafting.candidates import Candidate
from briefer.drafting.edits import edited
from briefer.drafting.naming import Named
from briefer.drafting.outlets import with_outlet


def words_to_tell(candidate: Candidate) -> int:
    """Return the words of the sentence as it is drafted where it names everybody in full: what it takes at most."""
    return len(with_outlet(edited(candidate, named=Named()), candidate.article).split())
