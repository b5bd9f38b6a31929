"""Dates beside a number that are of something else than the number."""

import re

from qnfacts.check.checked.claim import Claim
from qnfacts.check.stated.dates import StatedDate
from qnfacts.check.words.parts import PARTS
from qnfacts.check.words.wording import ends_with, without_ends, words


def is_of_another(claim: Claim, date: StatedDate) -> bool:
    """Whether a date is that of another value, or of what has happened "with" the one recorded."""
    if date.text in (reading.text for reading in claim.others_dates):
        return True
    start, end = (at + claim.quoted[0] for at in (date.start, date.end))
    happened = ends_with(PARTS["date"].verbs, without_ends([_LEADS], claim.words[:start]))
    return happened and _WITH.match(claim.words, end, claim.reading.start) is not None


_LEADS = words("vào, ngày, từ, trong, sáng, chiều, on, in")
_WITH = re.compile(r",?\s+(?:với|with|at a cost of)\s", re.IGNORECASE)
"""What says what a thing has or costs, behind the date of what happened to it."""
