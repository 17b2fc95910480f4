"""Is everybody named in full before being named in short?"""

from __future__ import annotations

from collections.abc import Sequence

from briefer.language.reading import Reading


def full_names_first(sentences: Sequence[str]) -> bool:
    """Tell whether no sentence has a bare surname of somebody whose full name stands only in a later one.

    >>> full_names_first(["Lena Voss closed the harbour.", "Voss said that it was closed."])
    True
    >>> full_names_first(["Voss said that it was closed.", "Lena Voss closed the harbour."])
    False
    """
    named = [[name.words for name in Reading(sentence).names if name.words] for sentence in sentences]
    full = {
        words[-1]: number for number, names in reversed([*enumerate(named)]) for words in names if words[1:]
    }
    return all(
        full.get(words[0], number) <= number
        for number, names in enumerate(named)
        for words in names
        if not words[1:]
    )
