"""How a value is meant that is written as no registry has it."""

import re

from qnfacts.problems import Message
from qnfacts.quantities import Reading, scan
from qnfacts.values.notation import notation, parse_value
from qnfacts.values.value import Value


def hint_for_value(given: object) -> str:
    """How to write what was given as a value; nothing where that is not plain."""
    if isinstance(given, list):
        meant = f'"[{", ".join(map(str, given))}]"'
        return Message("Put it between quotes: {meant}.", meant=meant)
    if not isinstance(given, str):
        return ""
    if stated := _stated(given.strip()):
        return Message("Write {limit}.", limit=as_scalar(stated))
    for pattern, rewrite, hint in _SLIPS:
        if found := pattern.fullmatch(given.strip()):
            meant = found.expand(rewrite)
            return Message(hint, meant=as_scalar(meant)) if _is_value(meant) else ""
    return ""


def _stated(words: str) -> str:
    """The notation of a quantity in words, such as “hơn 12.000 lượt khách”; else empty."""
    match scan(words):
        case [Reading(value=Value() as value, start=0)] if any(map(str.isalpha, words)):
            return notation(value)
    return ""


def as_scalar(value: str) -> str:
    """The notation of a value as it is written in YAML."""
    return f'"{value}"' if value[0] in "<>[~" else value


def _is_value(text: str) -> bool:
    try:
        return bool(notation(parse_value(text)))
    except ValueError:
        return False


_SIGN = r"((?:[<>]=?|~|nearly |up to )?\s*)"
_SLIPS = (
    (
        re.compile(rf"{_SIGN}(\d+),(\d{{1,2}}|\d{{4,}})"),
        r"\1\2.\3",
        "Decimals stand behind a point: {meant}.",
    ),
    (
        re.compile(rf"{_SIGN}(\d{{1,3}})[.,](\d{{3}})[.,](\d{{3}})"),
        r"\1\2\3\4",
        "Thousands are not parted: {meant}.",
    ),
    (
        re.compile(rf"{_SIGN}(\d{{1,3}}),(\d{{3}})"),
        r"\1\2\3",
        "Thousands are not parted: {meant}. Decimals stand behind a point.",
    ),
    (
        re.compile(r"(\d+(?:\.\d+)?)\s*[-–—]\s*(\d+(?:\.\d+)?)"),
        r"[\1, \2]",
        "From one number to another is {meant}.",
    ),
    (
        re.compile(rf"{_SIGN}(\d+(?:\.\d+)?)\s*(?:%|[^\W\d_].*)"),
        r"\1\2",
        "The unit stands with the indicator: {meant}.",
    ),
)
"""What is often written, what is meant by it, and what is said of it."""
