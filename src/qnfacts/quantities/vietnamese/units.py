"""The units that need no registry: percent, money, measures, time, and rates of these.

A rate is written `unit/unit`: "triệu đồng/ha/năm" counts `VND/hectare/year`.
"""

from qnfacts.quantities.machine.lexicon import Lexicon, by_phrase, phrases
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.vietnamese import unit_words as by_id
from qnfacts.quantities.vietnamese.labels import DASHES, looks_like_year

Units = Lexicon[str]
"""Words that name a unit, and the unit's id."""


def unit(s: Sentence, i: int) -> Found[str | None]:
    """The unit that token i begins, with the units after "/" that make it a rate."""
    return _rate(s, i, s.text.units) if s.keys[i] in s.text.units.openers else (None, i)


def measures(s: Sentence, i: int) -> bool:
    """Whether token i begins a unit that measures; "độ" alone is too seldom the degree."""
    return s.keys[i] in BUILT_IN.openers and _rate(s, i, BUILT_IN)[0] in _SURE_MEASURES


def per_time(s: Sentence, i: int) -> Found[str | None]:
    """The time that what ends before token i is per: "/ngày", "/tuần"."""
    per, end = _per(s, i, BUILT_IN) if s.keys[i] == "/" else (None, i)
    return (per, end) if per in TIMES else (None, i)


def currency_before(s: Sentence, i: int) -> Found[str | None]:
    """The currency whose sign or code stands before its number: "$10", "USD 1,23"."""
    currency, end = CURRENCY_SIGNS.at(s.keys, i)
    if currency is None or not s.tokens[end].is_figure:
        return None, i
    return (None, i) if s.tokens[i].glued and s.tokens[i - 1].is_word else (currency, end)


def _rate(s: Sentence, i: int, units: Units) -> Found[str | None]:
    found, end = _simple_unit(s, i, units)
    if found is None or s.keys[end] not in _RATES:
        return found, end
    rate = [found]
    while (per := _per(s, end, units))[0] is not None:
        rate.append(per[0])
        end = per[1]
    return "/".join(rate), end


def _simple_unit(s: Sentence, i: int, units: Units) -> Found[str | None]:
    """A unit that is no rate."""
    found, end = units.at(s.keys, i)
    if found is None or _is_name(s, i, end) or (s.tokens[i].is_title and s.opens_line(i)):
        return None, i
    if s.keys[i] == "năm" and looks_like_year(s, i + 1) and s.keys[i + 2] not in DASHES:
        return None, i
    return found, end


def _is_name(s: Sentence, start: int, end: int) -> bool:
    """Whether a unit's letters are part of a name: "5G" holds no gram, "Đồng Nai" no money."""
    if s.tokens[end].is_word and s.tokens[end].glued:
        return True
    if end == start + 1 and len(s.keys[start]) == 1 and s.tokens[start].is_word:
        return s.tokens[start].is_upper
    return s.keys[start] in _ALSO_NAMES and s.tokens[start].is_title


def _per(s: Sentence, i: int, units: Units) -> Found[str | None]:
    """The unit that a rate is per: "/ha", "trên giờ", or so many of it: "/100 ml"."""
    if s.keys[i] == "/":
        if s.keys[i + 1] in _SO_MANY:
            per, end = _simple_unit(s, i + 2, units)
            return (per and _SO_MANY[s.keys[i + 1]] + per, end) if per else (None, i)
        per, end = _PER.at(s.keys, i + 1)
        if per == "barrel" and _OIL.isdisjoint(s.keys):
            return None, i
        return _simple_unit(s, i + 1, units) if per is None else (per, end)
    return _SPEED.at(s.keys, i + 1) if s.keys[i] == "trên" else (None, i)


_UNIT_WORDS: dict[str, str] = by_phrase(by_id.MONEY | by_id.MEASURES | by_id.TIME | by_id.COUNTS)
_UNITS = _UNIT_WORDS | dict.fromkeys(phrases(by_id.NO_UNITS))
_PER_WORDS: dict[str, str] = by_phrase(by_id.PER_LISTS)
_PER = Lexicon(_PER_WORDS)
_SPEED = Lexicon({"giờ": "hour", "giây": "second", "phút": "minute"})
_SO_MANY = {"1": "", "10": "10-", "100": "100-", "1.000": "1000-", "1000": "1000-"}
_RATES = frozenset({"/", "trên"})
_OIL = frozenset({"dầu", "xăng", "brent", "wti", "opec"})
"""What is counted by the barrel, which is a word for boxes as well."""
_ALSO_NAMES = frozenset({"đồng", "đô", "yên", "ha"})

CURRENCY_SIGNS = Lexicon(
    {word: currency for word, currency in by_phrase(by_id.MONEY).items() if word == word.upper()}
)
"""The currencies' codes and signs, which may stand before a number."""

BUILT_IN: Units = Lexicon(_UNITS)
"""The units of this module alone."""

MEASURES = frozenset(by_id.MONEY | by_id.MEASURES)
"""The ids of the units that only measure."""

_SURE_MEASURES = MEASURES - {"degree"}

KNOWN_UNITS = frozenset(by_id.MONEY | by_id.MEASURES | by_id.TIME | by_id.COUNTS) | {None}
"""The ids of the units of this module, and no unit; others are nouns that a registry counts."""

TIMES = frozenset(by_id.TIME)
"""The ids of the units of time, whose words name dates and years as well."""
