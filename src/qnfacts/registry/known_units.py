"""The units that a registry may use without an entry of its own."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from qnfacts.registry.model import Label, Unit


class _Known(NamedTuple):
    """A unit under its id; `symbol` in English, then in Vietnamese where that differs."""

    en: str
    vi: str
    symbol: str = ""
    base: str | None = None
    factor: str | None = None
    forms: str = ""


_UNITS = {
    "percent": _Known("percent", "phần trăm", "%"),
    "percentage-point": _Known("percentage points", "điểm phần trăm"),
    "VND": _Known("Vietnamese dong", "đồng Việt Nam", "VND, đồng"),
    "USD": _Known("US dollars", "đô la Mỹ", "USD"),
    "EUR": _Known("euros", "euro", "EUR"),
    "GBP": _Known("pounds sterling", "bảng Anh", "GBP"),
    "JPY": _Known("Japanese yen", "yên Nhật", "JPY"),
    "KRW": _Known("South Korean won", "won Hàn Quốc", "KRW"),
    "CNY": _Known("Chinese yuan", "nhân dân tệ", "CNY"),
    "person": _Known("people", "người", forms="người, people, persons"),
    "household": _Known("households", "hộ", forms="hộ, hộ dân, households"),
    "millimetre": _Known("millimetres", "milimét", "mm", "metre", "0.001"),
    "centimetre": _Known("centimetres", "xentimét", "cm", "metre", "0.01"),
    "metre": _Known("metres", "mét", "m"),
    "kilometre": _Known("kilometres", "kilômét", "km", "metre", "1000"),
    "square-metre": _Known("square metres", "mét vuông", "m²"),
    "hectare": _Known("hectares", "héc-ta", "ha", "square-metre", "10000"),
    "square-kilometre": _Known(
        "square kilometres", "kilômét vuông", "km²", "square-metre", "1000000"
    ),
    "litre": _Known("litres", "lít", "l", "cubic-metre", "0.001"),
    "cubic-metre": _Known("cubic metres", "mét khối", "m³"),
    "gram": _Known("grams", "gam", "g", "kilogram", "0.001"),
    "kilogram": _Known("kilograms", "kilôgam", "kg"),
    "quintal": _Known("quintals of 100 kg", "tạ", "", "kilogram", "100"),
    "tonne": _Known("tonnes", "tấn", "", "kilogram", "1000"),
    "kilowatt": _Known("kilowatts", "kilôoát", "kW"),
    "megawatt": _Known("megawatts", "mêgaoát", "MW", "kilowatt", "1000"),
    "kilowatt-hour": _Known("kilowatt-hours", "kilôoát giờ", "kWh"),
    "celsius": _Known("degrees Celsius", "độ C", "°C"),
    "day": _Known("days", "ngày"),
    "month": _Known("months", "tháng"),
    "year": _Known("years", "năm"),
    "times": _Known("times", "lần"),
}
"""What the reader knows by itself needs no forms."""


def is_known(unit: str) -> bool:
    """Whether a registry may use the unit with this id without defining it."""
    return unit in _UNITS


def unit_of_form(word: str) -> str | None:
    """The unit that a registry may use without defining it, and that has this form."""
    named = (id_ for id_, unit in _UNITS.items() if word and word in unit.forms.split(", "))
    return next(named, None)


def undefined(used: Iterable[str | None], defined: Mapping[str, Unit]) -> list[Unit]:
    """The known units among those used that are not defined, and their bases.

    One whose base is defined by another base has none, so that no circle comes about.
    """
    ids = sorted({id_ for id_ in used if id_ in _UNITS and id_ not in defined})
    units = [_known(id_, defined) for id_ in ids]
    bases = {unit.base for unit in units if unit.base} - {*ids, *defined}
    return [*units, *(_known(id_, defined) for id_ in sorted(bases))]


def _known(id_: str, defined: Mapping[str, Unit]) -> Unit:
    known = _UNITS[id_]
    en, _, vi = known.symbol.partition(", ")
    based = known.base and not (known.base in defined and defined[known.base].base)
    return Unit(
        id=id_,
        label=Label(en=known.en, vi=known.vi),
        symbol=Label(en=en, vi=vi or en) if en else None,
        forms=tuple(known.forms.split(", ")) if known.forms else (),
        base=known.base if based else None,
        factor=Decimal(known.factor) if based and known.factor else None,
    )
