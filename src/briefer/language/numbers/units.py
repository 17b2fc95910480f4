"""Which unit follows a number, and how do units convert?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefer.language.numbers.money import letters_before

PERCENT = "percent"
POINT = "percentage-point"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure: ``factor`` turns an amount in it into the base unit of its ``dimension``."""

    name: str
    dimension: str
    factor: float = 1.0


def _family(dimension: str, **units: tuple[float, str]) -> dict[str, Unit]:
    """Return each spelling (listed after the factor) with its unit."""
    return {
        spelling: Unit(name.replace("_", "-"), dimension, factor)
        for name, (factor, spellings) in units.items()
        for spelling in spellings.split("|")
    }


_POINTS = (
    "percentage point|percentage points|percent points|of a percentage point|of a point|a percentage point|%-points"
    "|prozentpunkte|prozentpunkten|points de pourcentage|puntos porcentuales|punti percentuali"
    "|pontos percentuais|procentpunt"
)
_SPELLINGS: dict[str, Unit] = {
    **_family(
        "percent",
        percent=(1, "%|percent|per cent|pct|pc|prozent|procent|pour cent|por ciento|por cento|per cento"),
        permille=(0.1, "per mille|per mil|permille|‰|promille"),
    ),
    **_family(
        "point",
        percentage_point=(1, _POINTS),
        basis_point=(0.01, "basis point|basis points|bps"),
    ),
    **_family(
        "length",
        m=(1, "m|metre|metres|meter|meters|mètres|metros|metri"),
        km=(1000, ("km|kms|kilometre|kilometres|kilometer|kilometers|kilomètres|kilómetros|chilometri"
        "|quilômetros")),
        cm=(0.01, "cm|centimetre|centimetres|centimeter|centimeters|zentimeter"),
        mm=(0.001, "mm|millimetre|millimetres|millimeter|millimeters"),
        mile=(1609.344, "mile|miles|mi|meilen"),
        foot=(0.3048, "foot|feet|ft"),
        inch=(0.0254, "inch|inches"),
        yard=(0.9144, "yard|yards"),
    ),
    **_family(
        "mass",
        kg=(1, "kg|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes"),
        mg=(1e-6, "mg|milligram|milligrams|milligramme|milligrammes"),
        g=(0.001, "g|gram|grams|gramme|grammes"),
        tonne=(1000, "t|tonne|tonnes|metric ton|metric tons|tonnen|toneladas|tonnellate"),
        ton=(1000, "ton|tons"),  # newspapers outside the United States write "tons" for tonnes
        pound_weight=(0.45359237, "lb|lbs"),
        ounce=(0.0283495, "ounce|ounces|oz"),
    ),
    **_family(
        "time",
        second=(1, "second|seconds|sec|secs|sekunden|secondes|segundos|secondi"),
        minute=(60, "minute|minutes|min|mins|minuten|minutos|minuti"),
        hour=(3600, "hour|hours|hr|hrs|h|stunde|stunden|heures|heure|horas|hora|ore|uur|uren"),
        day=(86400, "day|days|tag|tage|tagen|jour|jours|día|días|giorni|dias|dagen"),
        week=(604800, "week|weeks|woche|wochen|semaines|semanas|settimane|weken"),
        month=(2629800, "month|months|monat|monate|monaten|mois|meses|mesi|maanden"),
        year=(31557600, "year|years|yr|yrs|jahr|jahre|jahren|ans|années|años|anni|anos|jaar"),
        decade=(315576000, "decade|decades"),
        century=(3155760000, "century|centuries"),
    ),
    **_family(
        "area",
        square_metre=(1, "square metre|square metres|square meter|square meters|sq m|m²"),
        hectare=(1e4, "hectare|hectares|ha|hektar"),
        acre=(4046.856, "acre|acres"),
        square_km=(1e6, "square kilometre|square kilometres|square kilometer|square kilometers|sq km|km²"),
        square_mile=(2589988.11, "square mile|square miles|sq miles"),
        square_foot=(0.09290304, "square foot|square feet|sq ft"),
    ),
    **_family(
        "volume",
        ml=(0.001, "ml|millilitre|millilitres|milliliter|milliliters"),
        litre=(1, "litre|litres|liter|liters"),
        gallon=(3.785411784, "gallon|gallons"),
        barrel=(158.987, "barrel|barrels"),
        cubic_metre=(1000, "cubic metre|cubic metres|cubic meter|cubic meters|m³"),
    ),
    **_family(
        "speed",
        kmh=(1, ("km/h|kmh|kph|kmph|km per hour|kilometres per hour|kilometers per hour|kilometres an hour"
        "|kilometers an hour")),
        mph=(1.609344, "mph|miles per hour|miles an hour"),
        knot=(1.852, "knot|knots"),
    ),
    **_family(
        "power",
        kw=(1, "kw|kilowatt|kilowatts"),
        mw=(1e3, "mw|megawatt|megawatts"),
        gw=(1e6, "gw|gigawatt|gigawatts"),
    ),
    **_family("energy", kwh=(1, "kwh"), mwh=(1e3, "mwh"), gwh=(1e6, "gwh"), twh=(1e9, "twh")),
    **_family("celsius", celsius=(1, "°c|degrees celsius|degree celsius|grad celsius|degrees c|c")),
    **_family("fahrenheit", fahrenheit=(1, "°f|degrees fahrenheit|degree fahrenheit|f|degrees f")),
    **_family("degree", degree=(1, "°|degrees|degree|grad")),
    **_family("times", times=(1, "times|fold|-fold")),
}  # fmt: skip

_CURRENCIES = {
    "dollar": "dollar|dollars|usd|us$|a$|c$|hk$|s$|nz$|nt$|au$|ca$|$|aud|cad|bucks",
    "cent": "cent|cents",
    "euro": "euro|euros|eur|€",
    "pound": "pound|pounds|gbp|£|pounds sterling",
    "penny": "penny|pence|p",
    "crown": "crown|crowns|krona|kronor|krone|kroner|koruna|korun|sek|nok|dkk|czk|kronen",
    "franc": "franc|francs|chf|franken|schweizer franken",
    "yen": "yen|jpy|¥",
    "yuan": "yuan|cny|renminbi|rmb",
    "rupee": "rupee|rupees|inr|rs|₹",
    "rouble": "rouble|roubles|ruble|rubles|rub|₽|rubel",
    "peso": "peso|pesos",
    "real": "reais|brl|r$",
    "rand": "rand|zar",
    "lira": "lira|liras|try|₺",
    "shekel": "shekel|shekels|ils|₪",
    "zloty": "zloty|zlotys|złoty|pln",
    "forint": "forint|forints|huf",
    "hryvnia": "hryvnia|hryvnias|uah|₴",
    "dinar": "dinar|dinars",
    "dirham": "dirham|dirhams|aed",
    "riyal": "riyal|riyals|rial|rials",
    "shilling": "shilling|shillings",
    "naira": "naira|₦",
    "won": "won|krw|₩",
    "baht": "baht",
    "rupiah": "rupiah",
    "ringgit": "ringgit|rm",
    "dong": "dong",
    "taka": "taka",
    "leu": "leu|lei",
    "lev": "lev|leva",
}
_SPELLINGS |= {
    spelling: Unit(f"currency:{name}", f"currency:{name}")
    for name, spellings in _CURRENCIES.items()
    for spelling in spellings.split("|")
}
_WHOLES = {
    "currency:cent": {f"currency:{name}" for name in ("dollar", "euro", "rand")},
    "currency:penny": {"currency:pound"},
}
"""Of which currencies a coin is the hundredth part."""
_MONEY = "currency:"
UNITS = {unit.name: unit for unit in _SPELLINGS.values()}
_ALL = "|".join(re.escape(spelling) for spelling in sorted(_SPELLINGS, key=len, reverse=True))
_AFTER = re.compile(
    rf"[\s\u00a0-]{{0,2}}(?:(?-i:[A-Z][a-z]+) (?=(?:{_ALL})\b))?({_ALL})(?!\w)", re.IGNORECASE
)
_BEFORE = re.compile(
    r"(?:^|(?<=[\s(\[\"“‘'—–-]))(US\$|AU?\$|CA?\$|HK\$|NZ\$|NT\$|S\$|R\$|RM|Rs|USD|EUR|GBP|CHF|JPY|CNY|SEK|NOK|DKK"
    r"|CZK|PLN|INR|[$€£¥₹₽₺₪₴₦₩])[\s\u00a0]?$"
)
_LETTER_UNITS = frozenset({"m", "t", "g", "h", "c", "f", "mi", "pc", "ore", "won", "try", "real", "ha", "p"})
"""Spellings that are other words or initials too: read as units only directly after digits."""


def unit_after(text: str, position: int, *, digits: bool) -> tuple[Unit, int] | None:
    """Return the unit that follows ``position`` and where it ends, or None."""
    match = _AFTER.match(text, position)
    if match is None:
        return None
    said = match.group(1)
    if said.lower() in _LETTER_UNITS and not (digits and _is_abbreviation(said, text, match.end())):
        return None
    if match.start(1) - position > 2 and not _SPELLINGS[said.lower()].name.startswith("currency:"):
        return None
    return _SPELLINGS[said.lower()], match.end()


def _is_abbreviation(said: str, text: str, end: int) -> bool:
    return (said.islower() or said in {"C", "F"}) and not text[end : end + 2].strip().startswith("'")


def currency_before(text: str, position: int) -> tuple[Unit, int] | None:
    """Return the currency sign or code that ends at ``position`` and where it starts, or None."""
    match = _BEFORE.search(text, max(0, position - 5), position)
    if match:
        return _SPELLINGS[match.group(1).lower()], match.start(1)
    letters = letters_before(text, position)
    name = f"{_MONEY}{letters}"
    return (Unit(name, name), position - len(letters)) if letters else None


def one_currency(one: str, two: str) -> bool:
    """Tell whether two units may be one currency, written by its letters and by its name.

    >>> one_currency("currency:R", "currency:rand"), one_currency("currency:R", "currency:euro")
    (True, False)
    """
    if not (one.startswith(_MONEY) and two.startswith(_MONEY)):
        return False
    short, name = sorted((one.removeprefix(_MONEY), two.removeprefix(_MONEY)), key=len)
    return short.isupper() and name.upper().startswith(short[0])


def convert(value: float, unit: str, into: str) -> float | None:
    """Return ``value`` in another unit of the same dimension; None where there is no way.

    >>> round(convert(10, "mile", "km"), 1)
    16.1
    """
    source, target = UNITS.get(unit), UNITS.get(into)
    if source is None or target is None:
        return None
    if source.dimension == target.dimension:
        return value * source.factor / target.factor
    if into in _WHOLES.get(unit, ()) or unit in _WHOLES.get(into, ()):
        return value / 100 if unit in _WHOLES else value * 100
    if (unit, into) == ("fahrenheit", "celsius"):
        return (value - 32) / 1.8
    if (unit, into) == ("celsius", "fahrenheit"):
        return value * 1.8 + 32
    return None
