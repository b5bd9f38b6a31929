"""The units that need no registry: percent, money, measures, time, and rates of these.

A rate is written `unit/unit`: "triệu đồng/ha/năm" counts `VND/hectare/year`.
"""

from collections.abc import Mapping
from functools import lru_cache

from qnfacts.quantities.lexicon import Lexicon, by_phrase, phrases
from qnfacts.quantities.names import DASHES, looks_like_year
from qnfacts.quantities.tokens import Found, Sentence

Units = Lexicon[str]
"""Words that name a unit, and the unit's id."""


def units_with(words: Mapping[str, str]) -> Units:
    """The units of this module and further words, such as counted nouns, with their ids."""
    return _with(tuple(words.items())) if words else BUILT_IN


def unit(s: Sentence, i: int, units: Units) -> Found[str] | None:
    """The unit that token i begins, with the units after "/" that make it a rate."""
    found = _simple_unit(s, i, units)
    while found is not None and (per := _per(s, found.end, units)) is not None:
        found = Found(f"{found.value}/{per.value}", per.end)
    return found


def currency_before(s: Sentence, i: int) -> Found[str] | None:
    """The currency whose sign or code stands before its number: "$10", "USD 1,23"."""
    found = CURRENCY_SIGNS.at(s, i)
    if found is None or not s.is_figure(found.end):
        return None
    return None if s.glued(i) and s.is_word(i - 1) else found


@lru_cache(maxsize=16)
def _with(words: tuple[tuple[str, str], ...]) -> Units:
    """Kept, because one vocabulary reads many texts."""
    return Lexicon(_UNITS | dict(words))


def _simple_unit(s: Sentence, i: int, units: Units) -> Found[str] | None:
    """A unit that is no rate."""
    found = units.at(s, i)
    if found is None or _is_name(s, i, found.end):
        return None
    year_follows = looks_like_year(s, i + 1) and s.key(i + 2) not in DASHES
    return None if s.key(i) == "năm" and year_follows else found


def _is_name(s: Sentence, start: int, end: int) -> bool:
    """Whether a unit's letters are part of a name: "5G" holds no gram, "Đồng Nai" no money."""
    if s.glued(end) and s.is_word(end):
        return True
    if end == start + 1 and len(s.key(start)) == 1 and s.is_word(start):
        return s.tokens[start].text.isupper()
    return s.key(start) in _ALSO_NAMES and s.is_title(start)


def _per(s: Sentence, i: int, units: Units) -> Found[str] | None:
    """What a rate is per: "/ha", "trên giờ"."""
    if s.key(i) == "/":
        return _PER.at(s, i + 1) or _simple_unit(s, i + 1, units)
    return _SPEED.at(s, i + 1) if s.key(i) == "trên" else None


_MONEY = {
    "VND": "đồng, đ, ₫, VND, VNĐ, VN$, đồng Việt Nam, Việt Nam đồng",
    "USD": "đô la Mỹ, đô la, đô-la, đô Mỹ, đô, mỹ kim, USD, $, US$",
    "EUR": "euro, euros, ơ rô, EUR, €",
    "GBP": "bảng Anh, pound, pounds, GBP, £",
    "JPY": "yên, yên Nhật, JPY, ¥",
    "KRW": "won, uôn, KRW, ₩",
    "CNY": "nhân dân tệ, CNY, RMB",
    "THB": "baht, bạt Thái, THB, ฿",
    "MYR": "ringgit, MYR",
    "INR": "rupee, INR, ₹",
    "AUD": "đô la Úc, AUD",
    "SGD": "đô la Singapore, SGD",
    "CHF": "franc Thụy Sĩ, CHF",
}
_MEASURES = {
    "percent": "%, phần trăm",
    "percentage-point": "điểm phần trăm, điểm %",
    "per-mille": "‰, phần nghìn, phần ngàn",
    "millimetre": "mm, mi li mét, milimét, milimet",
    "centimetre": "cm, xăng ti mét, xen ti mét, centimet, xentimét",
    "metre": "m, mét",
    "kilometre": "km, ki lô mét, kilomet, kilômét, cây số",
    "micrometre": "μm, µm, muy crô mét, micromet",
    "inch": "inch",
    "nautical-mile": "hải lý",
    "square-metre": "m2, m², mét vuông",
    "square-kilometre": "km2, km², ki lô mét vuông, kilomet vuông, kilômét vuông",
    "hectare": "ha, héc ta, hecta, héc-ta",
    "cubic-metre": "m3, m³, mét khối",
    "cubic-centimetre": "cm3, cm³, xăng ti mét khối, xen ti mét khối",
    "litre": "l, lít",
    "millilitre": "ml, mi li lít, mililít",
    "milligram": "mg, mi li gam, mi li gram",
    "gram": "g, gam, gram",
    "kilogram": "kg, ki lô gam, ki lô gram, kilogam, kí lô, kí, ki lô",
    "quintal": "tạ",
    "tonne": "tấn",
    "degree": "độ, °",
    "celsius": "độ C, °C, ℃",
    "fahrenheit": "độ F, °F",
    "volt": "vôn",
    "ampere": "ampe",
    "milliampere": "mA, mi li ampe",
    "kilowatt": "kW, ki lô oát",
    "megawatt": "MW",
    "kilowatt-hour": "kWh",
    "megawatt-peak": "MWp",
    "megahertz": "MHz",
    "gigahertz": "GHz",
    "kilobyte": "KB, kilobyte",
    "megabyte": "MB, megabyte",
    "gigabyte": "GB, gigabyte",
    "terabyte": "TB, terabyte",
    "kilobit": "kilobit",
    "megabit": "megabit",
    "gigabit": "gigabit",
    "megabit/second": "Mbps, Mb/s, Mbit/s",
    "gigabit/second": "Gbps, Gb/s, Gbit/s",
}
_TIME = {
    "second": "giây",
    "minute": "phút",
    "hour": "tiếng đồng hồ, giờ đồng hồ",
    "day": "ngày, ngày đêm",
    "week": "tuần",
    "month": "tháng",
    "year": "năm",
}
_PER_LISTS = {
    "hour": "giờ, h",
    "second": "s",
    "person": "người, đầu người",
    "household": "hộ",
    "quarter": "quý",
    "visit": "lượt",
    "time": "lần",
}
_NO_UNITS = """
    đồng bào, đồng bộ, đồng bằng, đồng chí, đồng chủ, đồng cỏ, đồng dạng, đồng đều, đồng đội,
    đồng đẳng, đồng hành, đồng hồ, đồng hương, đồng lòng, đồng loạt, đồng lúa, đồng minh,
    đồng muối, đồng môn, đồng nghiệp, đồng nhất, đồng phạm, đồng phục, đồng quản lý, đồng ruộng,
    đồng sáng lập, đồng tác giả, đồng thời, đồng thuận, đồng tình, đồng tổ chức, đồng ý,
    đồng đại diện, đô thị, đô đốc, đô vật, yên ngựa, độ tuổi, độ cao, độ sâu, độ dài,
    độ phân giải, độ phủ, độ che phủ, độ bao phủ, ngày càng, ngày nay, năm học, năm tuổi,
    tháng tuổi, tuần lộc, tuần hoàn, tuần tra, tạ tội, tấn công, kí kết, kí hiệu, kí túc xá
    """
_UNIT_WORDS: dict[str, str] = by_phrase(_MONEY | _MEASURES | _TIME)
_UNITS = _UNIT_WORDS | dict.fromkeys(phrases(_NO_UNITS))
_PER_WORDS: dict[str, str] = by_phrase(_PER_LISTS)
_PER = Lexicon(_PER_WORDS)
_SPEED = Lexicon({"giờ": "hour", "giây": "second", "phút": "minute"})
_ALSO_NAMES = frozenset({"đồng", "đô", "yên", "ha"})

CURRENCY_SIGNS = Lexicon(
    {word: currency for word, currency in by_phrase(_MONEY).items() if word == word.upper()}
)
"""The currencies' codes and signs, which may stand before a number."""

BUILT_IN: Units = Lexicon(_UNITS)
"""The units of this module alone."""

MEASURES = frozenset(_MONEY | _MEASURES)
"""The ids of the units that only measure."""

TIMES = frozenset(_TIME)
"""The ids of the units of time, whose words name dates and years as well."""
