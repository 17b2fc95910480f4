"""Which character does a sign of a symbol font stand for?"""

from __future__ import annotations

_FIRST = 0x20
_SYMBOL = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
"""Adobe's Symbol font from code 0x20 to 0x7E, as its encoding table maps it to Unicode."""
_UPPER = 0xA0
_SYMBOL_UPPER = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈"
"""The same from code 0xA0."""
_CODES = range(0x10000)
UNKNOWN = "\N{REPLACEMENT CHARACTER}"


def symbol(font: str, code: str) -> str:
    """Return the character of a code in hexadecimal; the replacement character where it is not known.

    >>> symbol("Symbol", "F0B3"), symbol("Arial", "20AC"), symbol("Wingdings", "F0E0")
    ('≥', '€', '\N{REPLACEMENT CHARACTER}')
    """
    try:
        number = int(code, 16)
    except ValueError:
        return UNKNOWN
    # The codes of symbol fonts lie in the private area of Unicode, which has no printable characters.
    if number in _CODES and chr(number).isprintable():
        return chr(number)
    return _in_symbol(number & 0xFF) if font.casefold() == "symbol" else UNKNOWN


def _in_symbol(number: int) -> str:
    table, first = (_SYMBOL, _FIRST) if number < _UPPER else (_SYMBOL_UPPER, _UPPER)
    return table[number - first] if 0 <= number - first < len(table) else UNKNOWN
