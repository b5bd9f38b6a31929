"""The tiers of OCOP products: counts, shares, and whether they add up."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from qnfacts.explore.breakdowns import Breakdown, area_ids, figures_in, grouped, sum_and_rest
from qnfacts.explore.conversion import interval
from qnfacts.explore.rounding import one_decimal

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue


def tiers(facts: Sequence[Record], catalogue: Catalogue, stars: int | None = None) -> list[Record]:
    """The figures of `facts` broken down by stars alone, highest tier first, then their total.

    Each is the fact's record with `stars` (null for the total), `share` of the total, `adds_up`
    (for the total: whether the tiers make it; null where that cannot be said) and the
    `products` that the sources name in the tier. With `stars`, that tier alone.
    """
    figures = figures_in(facts)
    totals = {_key(figure): figure for figure in reversed(figures) if not figure["dimensions"]}
    starred = (figure for figure in figures if list(figure["dimensions"]) == ["stars"])
    records: list[Record] = []
    for key, parts in grouped(starred, lambda figure: [_key(figure)]).items():
        total = totals.get(key)
        records += _tiers(parts, total, facts)
        if total is not None:
            records.append(_total(total, parts, catalogue))
    return [record for record in records if stars in (None, record["stars"])]


def _tiers(
    parts: Iterable[Record], total: Record | None, facts: Iterable[Record]
) -> Iterator[Record]:
    products = [fact for fact in facts if fact["kind"] == "product"]
    for part in sorted(parts, key=lambda figure: figure["dimensions"]["stars"], reverse=True):
        stars = part["dimensions"]["stars"]
        yield {
            **part,
            "stars": stars,
            "share": _share(part, total) if total else None,
            "adds_up": None,
            "products": [product for product in products if product["stars"] == stars],
        }


def _total(total: Record, parts: list[Record], catalogue: Catalogue) -> Record:
    _, rest = sum_and_rest(Breakdown(total, "stars", parts), catalogue)
    adds_up = None if rest.exact is None else rest.exact == 0
    return {**total, "stars": None, "share": None, "adds_up": adds_up, "products": []}


def _share(part: Record, total: Record) -> Record | None:
    """Part over total; None unless both are exact."""
    number, whole = (interval(figure["value"]).exact for figure in (part, total))
    if number is None or not whole:
        return None
    percent = 100 * Fraction(number) / Fraction(whole)
    return {
        "of": total["id"],
        "part": number,
        "whole": whole,
        "percent_rounded": one_decimal(percent),
    }


def _key(figure: Record) -> tuple[Hashable, ...]:
    """Indicator, areas and period: what tiers of one total have alike."""
    return figure["indicator"]["id"], area_ids(figure), figure["period"] or ""
