"""Values that no source states: what follows from stated ones by arithmetic, with its trail."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial
from typing import Literal, cast

from qnfacts.explore.breakdowns import area_ids, breakdowns, figures_in, grouped, same_time
from qnfacts.explore.conversion import bounds, converted
from qnfacts.explore.rounding import calculated, one_decimal
from qnfacts.phrases import pick, say
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import DerivedRecord, FigureRecord
from qnfacts.terms import Language
from qnfacts.values.bounds import Bounds

PERCENT = "percent"
"""The unit of a share."""

_WHOLE = Fraction(100)
_HUNDREDTH = 1 / _WHOLE


def derive(catalogue: Catalogue) -> list[DerivedRecord]:
    """The numbers behind the stated shares, and the shares behind the stated parts."""
    figures = figures_in(catalogue.facts)
    return [*_numbers(figures), *_shares(figures, catalogue)]


def _numbers(figures: list[Record]) -> Iterator[DerivedRecord]:
    """A share of what another figure counts, in the same area and at the same time."""
    wholes = grouped(figures, lambda figure: [figure["indicator"]["id"]])
    for share in figures:
        for whole in filter(partial(_is_share_of, share), wholes[share["indicator"]["share_of"]]):
            number = bounds(share["value"]).scaled(_HUNDREDTH) * bounds(whole["value"])
            yield from _derived("number", share, whole, number, whole["value"]["unit"])


def _is_share_of(share: Record, whole: Record) -> bool:
    return (
        share["indicator"]["share_of"] == whole["indicator"]["id"]
        and share["value"]["unit"] == PERCENT
        and area_ids(share) == area_ids(whole)
        and share["dimensions"] == whole["dimensions"]
        and same_time(share, whole)
    )


def _shares(figures: list[Record], catalogue: Catalogue) -> Iterator[DerivedRecord]:
    """Each part as a percentage of its whole."""
    for whole, _, parts in breakdowns(figures):
        over = bounds(whole["value"])
        for part in parts if PERCENT in catalogue.units and 0 not in over else ():
            counted = converted(part["value"], whole["value"]["unit"], catalogue)
            if counted is not None:
                yield from _derived("share", part, whole, (counted / over).scaled(_WHOLE), PERCENT)


def _derived(
    kind: Literal["number", "share"], part: Record, whole: Record, result: Bounds, unit: str
) -> Iterator[DerivedRecord]:
    """The record of a result; nothing where nothing is known."""
    value = calculated(result, unit)
    if value is None:
        return
    exact = None if value["hedge"] is None else result.exact
    yield {
        "kind": "derived",
        "type": kind,
        "label": {"en": _label(kind, "en", part, whole), "vi": _label(kind, "vi", part, whole)},
        "value": value,
        "percent_rounded": None if exact is None else one_decimal(exact),
        "follows_from": cast("list[FigureRecord]", [part, whole]),
    }


def _label(kind: str, lang: Language, part: Record, whole: Record) -> str:
    labels = {"part": pick(part["label"], lang), "whole": pick(whole["label"], lang)}
    return say(f"derived {kind}", lang, **labels)
