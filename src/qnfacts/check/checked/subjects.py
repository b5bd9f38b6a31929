"""Whose number it is, where its clause says so itself or leaves it to one before it."""

from qnfacts.check.checked.claim import Claim
from qnfacts.check.quotations.clauses import Clause
from qnfacts.check.words.wording import Span, Words, ends_with, words


def shared_subject(claim: Claim) -> Span | None:
    """The words that say who has what a list counts, of which the number is a later item.

    "[The union has] 318 members and 92 boats": None where the number's clause has such words.
    """
    at = claim.number
    if not at or not _says_nobody(claim, claim.clauses[at], claim.reading.start):
        return None
    for clause in claim.clauses[at - 1 :: -1]:
        first = _first_value(claim, clause)
        if first is None or clause.start < claim.sentence[0]:
            return None
        if not _says_nobody(claim, clause, first):
            before = claim.words[clause.start : first]
            return (clause.start, first) if ends_with(_HAVING, before) else None
    return None


def named_subject(claim: Claim) -> Span | None:
    """The indicator's own words that say who has what the number counts: "[The union] has 318"."""
    for start, end in claim.own:
        rest = claim.words[end : claim.reading.start].strip()
        if end <= claim.reading.start and rest and ends_with(_HAVING, rest) and _HAVING.match(rest):
            return start, end
    return None


def _says_nobody(claim: Claim, clause: Clause, number: int) -> bool:
    """Whether nothing but a joint or a verb stands between the start of a clause and a number."""
    return _is_led(claim.wording.leads, claim.words[clause.start : number].strip(" ,;(–-"))


def _first_value(claim: Claim, clause: Clause) -> int | None:
    starts = (each.start for each in claim.readings if each.value)
    return next((at for at in starts if clause.start <= at < clause.end), None)


def _is_led(leads: Words, text: str) -> bool:
    """Whether words are one lead behind the other."""
    at = 0
    while at < len(text):
        found = leads.match(text, at)
        if found is None:
            return False
        at = found.end() + len(text[found.end() :]) - len(text[found.end() :].lstrip(" ,"))
    return True


_HAVING = words(
    """
    có, hiện có, đang có, đã có, có tổng cộng, có khoảng, có hơn, có gần, sở hữu, đang sở hữu,
    quản lý, đang quản lý, gồm, gồm có, bao gồm, has, have, had, now has, owns, own, owned, runs,
    run, ran, employs, employed, operates, operated, keeps, kept, counts, manages
    """
)
"""The verbs behind which a list is of what somebody has."""
