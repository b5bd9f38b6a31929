"""What a number counts whose unit does not follow it at once."""

import re
from collections.abc import Collection
from dataclasses import replace

from qnfacts.check.checked.claim import Claim


def counting(claim: Claim, forms: Collection[str]) -> Claim | None:
    """The claim, if its number has no unit of its own and stands apart from one of the forms.

    "Số doanh nghiệp là 500" and "Sản lượng (tấn): 500" name the unit before it, "500 hospital beds"
    behind words of the indicator.
    """
    value = claim.reading.value
    if value is None or value.unit is not None or not forms:
        return None
    unit = "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))
    if end := _behind(claim, unit):
        return replace(claim, unit_end=end)
    return claim if _stands_before(claim, unit) else None


def _stands_before(claim: Claim, unit: str) -> bool:
    """Whether the clause says of how many it speaks, or a bracket what the number counts."""
    start, end = claim.clause[0], claim.reading.start
    number_of = rf"(?<!\w)(?:số|số lượng|number of)\s+(?:{unit})(?!\w)"
    bracket = rf"\((?:{unit})\)\s*(?::|là|đạt|is|was|reached)?\s*$"
    return any(
        re.compile(pattern, re.IGNORECASE).search(claim.words, at, end)
        for pattern, at in ((number_of, start), (bracket, claim.sentence[0]))
    )


def _behind(claim: Claim, unit: str) -> int | None:
    """Where the unit ends that follows the number behind known words."""
    pattern = re.compile(rf"(?P<between>(?:\s+\w+){{1,3}}?)\s+(?:{unit})(?!\w)", re.IGNORECASE)
    found = pattern.match(claim.words, claim.reading.end)
    known = claim.naming.names.words_of(claim.naming.indicator) | _IN_USE
    if found and all(word in known for word in found["between"].lower().split()):
        return found.end()
    return None


_IN_USE = frozenset({"active", "operating"})
