"""The units of English texts that need no registry, with the ids that Vietnamese ones have."""

from qnfacts.quantities.machine.lexicon import Lexicon, by_phrase
from qnfacts.quantities.machine.sentences import Found, Sentence

_MONEY = {
    "VND": "dong, dongs, Vietnamese dong, VND, VNĐ, ₫",
    "USD": "dollar, dollars, US dollar, US dollars, USD, $, US$, U.S. dollars",
    "EUR": "euro, euros, EUR, €",
    "GBP": "pounds sterling, GBP, £",
    "JPY": "yen, JPY, ¥",
    "KRW": "KRW, ₩",
    "CNY": "yuan, renminbi, CNY, RMB",
    "THB": "baht, THB, ฿",
    "INR": "rupee, rupees, INR, ₹",
    "AUD": "Australian dollars, AUD, A$",
    "SGD": "Singapore dollars, SGD, S$",
}
_MEASURES = {
    "percent": "%, percent, per cent, per centum, pct",
    "percentage-point": """
        percentage point, percentage points, percentage-point, percentage-points, pp, p.p., ppt,
        ppts, pct point, pct points, pct pts, percent point, percent points, % point, % points,
        %-point, %-points
        """,
    "basis-point": "basis point, basis points, bp, bps",
    "millimetre": "mm, millimetre, millimetres, millimeter, millimeters",
    "centimetre": "cm, centimetre, centimetres, centimeter, centimeters",
    "metre": "m, metre, metres, meter, meters",
    "kilometre": "km, kilometre, kilometres, kilometer, kilometers",
    "mile": "mile, miles, mi",
    "foot": "feet, foot, ft",
    "inch": "inch, inches",
    "nautical-mile": "nautical mile, nautical miles",
    "square-metre": "m2, m², sq m, sqm, square metres, square meters",
    "square-kilometre": "km2, km², sq km, square kilometres, square kilometers",
    "square-mile": "square mile, square miles, sq mi, sq. mi., mi², mi2",
    "hectare": "ha, hectare, hectares",
    "acre": "acre, acres",
    "cubic-metre": "m3, m³, cubic metres, cubic meters",
    "litre": "litre, litres, liter, liters",
    "gallon": "gallon, gallons",
    "barrel": "barrel, barrels",
    "barrel/day": "bpd, b/d",
    "milligram": "mg, milligrams",
    "gram": "g, gram, grams, gramme, grammes",
    "kilogram": "kg, kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos",
    "ounce": "ounce, ounces, oz",
    "pound": "lb, lbs",
    "tonne": "t, tonne, tonnes, ton, tons, metric ton, metric tons, metric tonnes",
    "degree": "degree, degrees, °",
    "celsius": "degrees Celsius, degree Celsius, °C, ℃",
    "fahrenheit": "degrees Fahrenheit, °F",
    "kilowatt": "kW, kilowatts",
    "megawatt": "MW, megawatt, megawatts",
    "gigawatt": "GW, gigawatt, gigawatts",
    "kilowatt-hour": "kWh, kilowatt hours, kilowatt-hours",
    "megawatt-hour": "MWh, megawatt hours, megawatt-hours",
    "gigawatt-hour": "GWh, gigawatt hours, gigawatt-hours",
    "light-year": "light-year, light-years, light years",
    "megabyte": "MB, megabytes",
    "gigabyte": "GB, gigabytes",
    "terabyte": "TB, terabytes",
    "megahertz": "MHz",
    "gigahertz": "GHz",
    "megabit/second": "Mbps",
    "gigabit/second": "Gbps",
    "mile/hour": "mph, miles per hour",
    "kilometre/hour": "km/h, kph, kilometres per hour, kilometers per hour",
}
_TIME = {
    "second": "seconds",
    "minute": "minute, minutes, min, mins",
    "hour": "hour, hours, hr",
    "day": "day, days",
    "week": "week, weeks",
    "month": "month, months",
    "year": "year, years, annum",
}
_TIMES = {"times": "times"}

_UNIT_WORDS: dict[str, str] = by_phrase(_MONEY | _MEASURES | _TIME | _TIMES)

BUILT_IN: Lexicon[str] = Lexicon(_UNIT_WORDS)
"""Words that name a unit, and the unit's id."""

CURRENCIES = Lexicon(
    {word: currency for word, currency in by_phrase(_MONEY).items() if word == word.upper()}
)
"""The currencies' codes and signs, which may stand before a number."""

MONEY = frozenset(_MONEY)
MEASURES = frozenset(_MONEY | _MEASURES)
TIMES = frozenset(_TIME)
_PER: Lexicon[str] = Lexicon(
    by_phrase({"share": "share, common share, ordinary share, diluted share, basic share"})
    | by_phrase({"person": "person, head, capita", "household": "household", "student": "student"})
)
"""What money is counted by, besides units."""
_SO_MANY = {"10": "10-", "100": "100-", "1,000": "1000-"}
APART = frozenset({"earlier", "ago", "later", "before", "after"})
"""Words behind a time that make it one by itself: "rose 5 percent a year earlier"."""
_LETTERS = frozenset({"m", "g", "t", "ft"})
"""Units of a letter or two, which are read as such in small letters alone."""


def unit(s: Sentence, i: int) -> Found[str | None]:
    """The unit that token i begins, with the units after "/" or "per" that make it a rate."""
    found, end = _simple(s, i)
    return rate(s, found, end) if found else (None, i)


def rate(s: Sentence, counted: str, i: int) -> Found[str]:
    """The unit with what it is counted by from token i on: "per ton", "/kg", "a day"."""
    while s.keys[i] in ("/", "per") or (s.keys[i] in ("a", "an") and counted in MEASURES):
        many = _SO_MANY.get(s.keys[i + 1], "") if s.keys[i] != "a" else ""
        per, end = _PER.at(s.keys, i + 1)
        if per is None:
            per, end = _simple(s, i + 1 + bool(many))
        if per is None or per in MONEY or s.keys[end] in APART:
            break
        counted, i = f"{counted}/{many}{per}", end
    return counted, i


def currency_before(s: Sentence, i: int) -> Found[str | None]:
    """The currency whose sign or code stands before its number: "$10", "USD 500"."""
    currency, end = CURRENCIES.at(s.keys, i)
    if currency is None or not s.tokens[end].is_figure:
        return None, i
    written = s.tokens[i].is_upper or not s.tokens[i].is_word
    whole = all(s.tokens[k].glued for k in range(i + 1, end))
    return (currency, end) if written and whole else (None, i)


def _simple(s: Sentence, i: int) -> Found[str | None]:
    found, end = s.text.units.at(s.keys, i)
    goes_on = s.tokens[end].is_word and s.keys[i] != "%"  # "60%of"
    if found is None or (s.tokens[end].glued and (goes_on or s.tokens[end].is_figure)):
        return None, i
    if s.keys[i] in _LETTERS and end == i + 1 and _is_other_letter(s, i):
        return None, i
    return found, end


def _is_other_letter(s: Sentence, i: int) -> bool:
    """Whether a letter may mean something else: "5G" is no gram, and "5m" may be millions."""
    return s.tokens[i].text != s.keys[i] or (s.keys[i] == "m" and s.tokens[i].glued)
