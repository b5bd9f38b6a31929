"""The tiers of OCOP products: counts, shares, and whether they add up."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qnfacts.records import Record


def tiers(facts: Sequence[Record], stars: int | None = None) -> list[Record]:
    """The figures of `facts` broken down by stars alone, highest tier first, then their total.

    Each is the fact's record with `stars` (null for the total), `share` of the total, `adds_up`
    (for the total: whether the tiers make it; null where that cannot be said) and the
    `products` that the sources name in the tier. With `stars`, that tier alone.
    """
    figures = [fact for fact in facts if list(fact.get("dimensions", ())) == ["stars"]]
    keys = dict.fromkeys(_key(figure) for figure in figures)
    records = [record for key in keys for record in _group(key, figures, facts)]
    return [record for record in records if stars in (None, record["stars"])]


def exact(fact: Record) -> Decimal | None:
    """The fact's value, when it is one number without a hedge."""
    value = fact["value"]
    return value["low"] if value["low"] is not None and value["low"] == value["high"] else None


def fraction(part: Record, whole: Record | None) -> Fraction | None:
    """Part over whole; None unless both are exact."""
    over = exact(whole) if whole else None
    number = exact(part)
    return Fraction(number) / Fraction(over) if number is not None and over else None


def _group(
    key: tuple[str, ...], figures: Iterable[Record], facts: Sequence[Record]
) -> list[Record]:
    parts = [figure for figure in figures if _key(figure) == key]
    parts.sort(key=lambda figure: figure["dimensions"]["stars"], reverse=True)
    wholes = (fact for fact in facts if fact.get("dimensions") == {} and _key(fact) == key)
    total = next(wholes, None)
    records = [_tier(part, total, facts) for part in parts]
    if total is not None:
        adds_up = _adds_up(parts, total)
        records.append({**total, "stars": None, "share": None, "adds_up": adds_up, "products": []})
    return records


def _tier(figure: Record, total: Record | None, facts: Iterable[Record]) -> Record:
    stars = figure["dimensions"]["stars"]
    products = [fact for fact in facts if fact["kind"] == "product"]
    return {
        **figure,
        "stars": stars,
        "share": _share(figure, total),
        "adds_up": None,
        "products": [product for product in products if product["stars"] == stars],
    }


def _share(figure: Record, total: Record | None) -> Record | None:
    share = fraction(figure, total)
    if share is None or total is None:
        return None
    percent = Decimal(share.numerator * 100) / Decimal(share.denominator)
    return {
        "of": total["id"],
        "part": exact(figure),
        "whole": exact(total),
        "percent_rounded": percent.quantize(Decimal("0.1"), ROUND_HALF_EVEN),
    }


def _adds_up(parts: Sequence[Record], total: Record) -> bool | None:
    numbers = [exact(part) for part in parts]
    whole = exact(total)
    if whole is None or None in numbers:
        return None
    return sum(number for number in numbers if number is not None) == whole


def _key(fact: Record) -> tuple[str, ...]:
    return fact["indicator"]["id"], fact["area"]["id"], fact["period"] or ""
