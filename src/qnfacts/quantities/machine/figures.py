"""Numbers in figures, and exact arithmetic on decimals of any size.

Two conventions are at home in the texts read here: "1.234,5" marks decimals by a comma, "1,234.5"
by a point. A figure that is a number by both, such as "1,420" and "1.420", is one only where its
text shows which way it writes.
"""

import re
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal, Inexact
from typing import Literal, NamedTuple

Mark = Literal[",", "."]
"""The sign between a whole number and its decimals."""


class Convention(NamedTuple):
    """The sign before decimals, and whether the text shows it or it is only the usual one."""

    mark: Mark
    shown: bool = False
    mixed: bool = False
    """Whether the text writes both "12.345" and signs of the other convention."""


def figure(text: str, convention: Convention) -> Decimal | None:
    """The number that figures mean in a text of this convention.

    Several groups of three are thousands in any. None for what follows no convention ("12.34.5",
    "3.11.7", "0912"), and for three digits behind a single sign ("1,420" where a comma marks
    decimals) unless the text shows its convention: they may as well be thousands. In a text of
    mixed conventions they are none behind either sign. ".02" is a number where a point marks
    decimals.
    """
    mark = convention.mark
    if convention.mixed and any(either.fullmatch(text) for either in _EITHER.values()):
        return None
    if _SURE[_OTHER[mark]].fullmatch(text):
        mark = _OTHER[mark]
    if text.startswith("."):
        return Decimal(text) if mark == "." and text[1:].isdecimal() else None
    whole, point, decimals = text.partition(mark)
    first, *groups = whole.split("." if mark == "," else ",")
    if point and not decimals.isdecimal():
        return None
    if groups and (len(first) > 3 or first.startswith("0")):
        return None
    if any(len(group) != 3 for group in groups) or (len(first) > 2 and first.startswith("0")):
        return None
    if not (groups or convention.shown) and _EITHER[mark].fullmatch(text):
        return None
    return Decimal(first + "".join(groups) + (f".{decimals}" if point else ""))


def convention_of(text: str, usual: Mark) -> Convention:
    """The convention that the figures of a text show; the usual one if they show none or both.

    What is not usual must be sure where figures stand beside it that are numbers by both: in
    "4.5%, 13.000 hộ" the second is left in doubt.
    """
    if not _SIGNED.search(text):
        return Convention(usual)
    figures = figures_of(text)
    signs = _OTHER if _TWO_SIGNS.search(figures) else ()
    sure = {mark for mark in signs if _SURE[mark].search(figures)}
    shown = sure | {mark for mark in _OTHER if _LIKELY[mark].search(figures)}
    unsure = usual not in shown and not sure and _EITHER[_OTHER[usual]].search(figures)
    if unsure and (shown or _EITHER[usual].search(figures)):
        return Convention(usual, mixed=True)
    if len(shown) == 1:
        return Convention(shown.pop(), shown=True)
    return Convention(usual)


def is_usual_throughout(text: str, convention: Convention, usual: Mark) -> bool:
    """Whether every part of a text of this convention shows the usual one, or none."""
    shown = convention == Convention(usual, shown=True) and not _EITHER[usual].search(text)
    return shown or not _SIGNED.search(text)


def figures_of(text: str) -> str:
    """The figures with a sign inside, each with what is beside it: all that shows a convention."""
    return "\n".join(
        text[max(found.start() - 1, 0) : found.end() + 1]
        for found in _FIGURES.finditer(text)
        if text[max(found.start() - len(_DAY), 0) : found.start()] != _DAY
    )


def add(a: Decimal, b: Decimal) -> Decimal:
    """The sum, to the last digit: Decimal's own operators round to 28."""
    return _EXACT.add(a, b)


def times_power_of_ten(number: Decimal, power: int) -> Decimal:
    """The number with its decimal point moved."""
    return _EXACT.scaleb(number, power)


def last_place(number: Decimal) -> int:
    """The power of ten of the last digit written: 0 for 25, 6 for 3E+6, -1 for 1.5."""
    return int(number.as_tuple().exponent)


_OTHER: dict[Mark, Mark] = {",": ".", ".": ","}
_EXACT = Context(prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[Inexact])
_SIGNS: tuple[tuple[Mark, str, str], ...] = ((",", r"\.", ","), (".", ",", r"\."))
_SIGNED = re.compile(r"\d[.,]\d")
"""A sign inside a figure; without one a text shows no convention."""
_DAY = "gày "
"""What stands before a day and its month, which show none: "ngày 22.7"."""
_FIGURES = re.compile(
    r"\d(?<!\d\d)(?<!\d[.,/:-]\d)\d*(?:[/:-]\d+)*[.,]\d+(?:[.,/:-]\d+)*"
)  # a pattern that begins with a digit is looked for much faster
"""Figures with signs between them; what they show depends on no more than what is beside."""
_TWO_SIGNS = re.compile(r"[.,]\d+[.,]\d")
_SURE: dict[Mark, re.Pattern[str]] = {
    mark: re.compile(
        rf"(?<![\d.,])\d{{1,3}}(?:{group}\d{{3}})+(?:{point}\d+|{group}\d{{3}})(?![\d.,]*\d)"
    )
    for mark, group, point in _SIGNS
}
"""What only one convention writes: several groups, or groups and decimals."""
_LIKELY: dict[Mark, re.Pattern[str]] = {
    mark: re.compile(rf"(?<![\d.,/:-])(?!\d\.0\b)\d+{point}\d{{1,2}}(?![\w/:-]|[.,]\d)")
    for mark, _, point in _SIGNS
}
"""What looks like one or two decimals; "4.0" is a version as well."""
_EITHER: dict[Mark, re.Pattern[str]] = {
    mark: re.compile(rf"(?<![\d.,])[1-9]\d{{0,2}}{point}\d{{3}}(?![\d.,]*\d)")
    for mark, _, point in _SIGNS
}
"""What is a number by both: decimals in one convention, thousands in the other."""
