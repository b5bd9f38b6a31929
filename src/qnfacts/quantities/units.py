"""The units that need no registry: percent, money, measures, time, and rates of these.

A rate is written `unit/unit`: "triệu đồng/ha/năm" counts `VND/hectare/year`.
"""

from collections.abc import Mapping

from qnfacts.quantities.lexicon import Lexicon
from qnfacts.quantities.names import DASHES, looks_like_year
from qnfacts.quantities.tokens import Found, Sentence

Units = Lexicon[str]
"""Words that name a unit, and the unit's id."""


def units_with(words: Mapping[str, str]) -> Units:
    """The units of this module and further words, such as counted nouns, with their ids."""
    return Lexicon({**_UNITS, **words}) if words else BUILT_IN


def unit(s: Sentence, i: int, units: Units) -> Found[str] | None:
    """The unit that token i begins, with the units after "/" that make it a rate."""
    found = _simple_unit(s, i, units)
    while found is not None and (per := _per(s, found.end, units)) is not None:
        found = Found(f"{found.value}/{per.value}", per.end)
    return found


def currency_before(s: Sentence, i: int) -> Found[str] | None:
    """The currency whose sign or code stands before its number: "$10", "USD 1,23"."""
    found = CURRENCY_SIGNS.at(s, i)
    if found is None or not s.is_figure(found.end) or s.glued(i) and s.is_word(i - 1):
        return None
    return found


def _simple_unit(s: Sentence, i: int, units: Units) -> Found[str] | None:
    """A unit without rates. "5G" holds no gram, and "Đồng Nai" no money."""
    found = units.at(s, i)
    if found is None or s.glued(found.end) and s.is_word(found.end):
        return None
    if s.key(i) == "năm" and looks_like_year(s, i + 1) and s.key(i + 2) not in DASHES:
        return None
    one_letter = found.end == i + 1 and len(s.key(i)) == 1
    if (s.key(i) in _ALSO_NAMES or one_letter) and s.is_title(i) or one_letter and s.is_upper(i):
        return None
    return found


def _per(s: Sentence, i: int, units: Units) -> Found[str] | None:
    """What a rate is per: "/ha", "trên giờ"."""
    if s.key(i) == "/":
        return _PER.at(s, i + 1) or _simple_unit(s, i + 1, units)
    return _SPEED.at(s, i + 1) if s.key(i) == "trên" else None


_MONEY = {
    "VND": ["đồng", "đ", "₫", "VND", "VNĐ", "VN$", "đồng Việt Nam", "Việt Nam đồng"],
    "USD": ["đô la Mỹ", "đô la", "đô-la", "đô Mỹ", "đô", "mỹ kim", "USD", "$", "US$"],
    "EUR": ["euro", "euros", "ơ rô", "EUR", "€"],
    "GBP": ["bảng Anh", "pound", "pounds", "GBP", "£"],
    "JPY": ["yên", "yên Nhật", "JPY", "¥"],
    "KRW": ["won", "uôn", "KRW", "₩"],
    "CNY": ["nhân dân tệ", "CNY", "RMB"],
    "THB": ["baht", "bạt Thái", "THB", "฿"],
    "MYR": ["ringgit", "MYR"],
    "INR": ["rupee", "INR", "₹"],
    "AUD": ["đô la Úc", "AUD"],
    "SGD": ["đô la Singapore", "SGD"],
    "CHF": ["franc Thụy Sĩ", "CHF"],
}
_MEASURES = {
    "percent": ["%", "phần trăm"],
    "percentage-point": ["điểm phần trăm", "điểm %"],
    "per-mille": ["‰", "phần nghìn", "phần ngàn"],
    "millimetre": ["mm", "mi li mét", "milimét", "milimet"],
    "centimetre": ["cm", "xăng ti mét", "xen ti mét", "centimet", "xentimét"],
    "metre": ["m", "mét"],
    "kilometre": ["km", "ki lô mét", "kilomet", "kilômét", "cây số"],
    "micrometre": ["μm", "µm", "muy crô mét", "micromet"],
    "inch": ["inch"],
    "nautical-mile": ["hải lý"],
    "square-metre": ["m2", "m²", "mét vuông"],
    "square-kilometre": ["km2", "km²", "ki lô mét vuông", "kilomet vuông", "kilômét vuông"],
    "hectare": ["ha", "héc ta", "hecta", "héc-ta"],
    "cubic-metre": ["m3", "m³", "mét khối"],
    "cubic-centimetre": ["cm3", "cm³", "xăng ti mét khối", "xen ti mét khối"],
    "litre": ["l", "lít"],
    "millilitre": ["ml", "mi li lít", "mililít"],
    "milligram": ["mg", "mi li gam", "mi li gram"],
    "gram": ["g", "gam", "gram"],
    "kilogram": ["kg", "ki lô gam", "ki lô gram", "kilogam", "kí lô", "kí", "ki lô"],
    "quintal": ["tạ"],
    "tonne": ["tấn"],
    "degree": ["độ", "°"],
    "celsius": ["độ C", "°C", "℃"],
    "fahrenheit": ["độ F", "°F"],
    "volt": ["vôn"],
    "ampere": ["ampe"],
    "milliampere": ["mA", "mi li ampe"],
    "kilowatt": ["kW", "ki lô oát"],
    "megawatt": ["MW"],
    "kilowatt-hour": ["kWh"],
    "megawatt-peak": ["MWp"],
    "megahertz": ["MHz"],
    "gigahertz": ["GHz"],
    "kilobyte": ["KB", "kilobyte"],
    "megabyte": ["MB", "megabyte"],
    "gigabyte": ["GB", "gigabyte"],
    "terabyte": ["TB", "terabyte"],
    "kilobit": ["kilobit"],
    "megabit": ["megabit"],
    "gigabit": ["gigabit"],
    "megabit/second": ["Mbps", "Mb/s", "Mbit/s"],
    "gigabit/second": ["Gbps", "Gb/s", "Gbit/s"],
}
_TIME = {
    "second": ["giây"],
    "minute": ["phút"],
    "hour": ["tiếng đồng hồ", "giờ đồng hồ"],
    "day": ["ngày", "ngày đêm"],
    "week": ["tuần"],
    "month": ["tháng"],
    "year": ["năm"],
}
_PER_WORDS = {
    "hour": ["giờ", "h"],
    "second": ["s"],
    "person": ["người", "đầu người"],
    "household": ["hộ"],
    "quarter": ["quý"],
    "visit": ["lượt"],
    "time": ["lần"],
}
_NO_UNITS = [
    *["đồng bào", "đồng bộ", "đồng bằng", "đồng chí", "đồng chủ", "đồng cỏ", "đồng dạng"],
    *["đồng đều", "đồng đội", "đồng đẳng", "đồng hành", "đồng hồ", "đồng hương", "đồng lòng"],
    *["đồng loạt", "đồng lúa", "đồng minh", "đồng muối", "đồng môn", "đồng nghiệp", "đồng nhất"],
    *["đồng phạm", "đồng phục", "đồng quản lý", "đồng ruộng", "đồng sáng lập", "đồng tác giả"],
    *["đồng thời", "đồng thuận", "đồng tình", "đồng tổ chức", "đồng ý", "đồng đại diện"],
    *["đô thị", "đô đốc", "đô vật", "yên ngựa", "độ tuổi", "độ cao", "độ sâu", "độ dài"],
    *["ngày càng", "năm học", "năm tuổi", "tháng tuổi", "tuần lộc", "tuần hoàn", "tạ tội"],
    *["tấn công", "kí kết", "kí hiệu", "kí túc xá", "ngày nay", "tuần tra", "độ phân giải"],
]


def _by_word(tables: Mapping[str, list[str]]) -> dict[str, str]:
    return {word: unit for unit, words in tables.items() for word in words}


_UNITS: dict[str, str | None] = {**_by_word(_MONEY | _MEASURES | _TIME), **dict.fromkeys(_NO_UNITS)}
CURRENCY_SIGNS = Lexicon(
    _by_word({unit: [w for w in words if w == w.upper()] for unit, words in _MONEY.items()})
)
_PER = Lexicon(_by_word(_PER_WORDS))
_SPEED = Lexicon({"giờ": "hour", "giây": "second", "phút": "minute"})
_ALSO_NAMES = frozenset({"đồng", "đô", "yên", "ha"})

BUILT_IN: Units = Lexicon(_UNITS)
"""The units of this module alone."""

MEASURES = frozenset(_MONEY | _MEASURES)
"""The ids of the units that only measure."""

TIMES = frozenset(_TIME)
"""The ids of the units of time, whose words name dates and years as well."""
