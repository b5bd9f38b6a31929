"""What is said of a value that another one has changed into: "from 900 in 2022 to 700 in 2024"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qnfacts.check.words.wording import Wording, ends_with, without_ends, words
from qnfacts.quantities import Reading


def dates_of_the_other(
    text: str, readings: Sequence[Reading], value: Reading, wording: Wording
) -> Iterator[Reading]:
    """The dates of the value that this one has come from, or has become.

    What stands between the two dates the first of them; what stands behind the second, that one.
    """
    values = [reading for reading in readings if reading.value]
    for one, other in pairwise(values):
        if value not in (one, other) or not _leads_on(text, readings, one, other):
            continue
        if value is other:
            yield from (r for r in readings if r.edtf and one.end <= r.start < other.start)
        else:
            yield from (r for r in readings if r.edtf and _is_behind(text, other, r, wording))


def _leads_on(text: str, readings: Sequence[Reading], one: Reading, other: Reading) -> bool:
    """Whether the words between two values say that the first has become the second."""
    between = text[one.end : other.start].rstrip()
    changed = ends_with(_CHANGING, text[: one.start])
    is_dated = any(one.end <= r.start < other.start for r in readings if r.edtf)
    return (changed or is_dated) and not _ENDS & set(between) and ends_with(_BECOMING, between)


def _is_behind(text: str, value: Reading, date: Reading, wording: Wording) -> bool:
    """Whether no more than a preposition or a noun of one word parts a date from a value."""
    if date.start < value.end:
        return False
    between = without_ends([_PREPOSITIONS, wording.leads], text[value.end : date.start])
    return len(between.strip(" (").split()) <= 1


_ENDS = frozenset(",.;:!?…")
_CHANGING = words("từ, từ mức, từ con số, from, from some")
_BECOMING = words(
    """
    lên, xuống, còn, tới, đến, thành, lên tới, lên đến, lên mức, lên thành, xuống còn, xuống mức,
    xuống tới, chỉ còn, nay còn, to, to only, to just, up to, down to
    """
)
_PREPOSITIONS = words("vào, trong, của, in, during, for, at the end of")
