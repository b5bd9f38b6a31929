"""The period of a value is the one that is said of it, not of another number beside it."""

import re
from collections.abc import Iterable, Iterator

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.claim import Claim
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.claims.aboutness import Claimed
from qnfacts.quantities import Reading


def check_period(_registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    """A period of another number in the quotation, or one of two that may be meant."""
    fact, claim, _ = claimed
    name = "due" if fact.model.kind == "target" else "period"
    recorded = fact.get(name)
    dates = _nearest(claim)
    in_clause = [each for each in dates if claim.clause[0] <= each.start < claim.clause[1]]
    earlier = next(claim.says(claim.wording.before_now, claim.clause), "")
    at = fact.at(name) if recorded else fact.path
    if earlier and not in_clause:
        message = f"“{claim.reading.text}” is of “{earlier}”, which has no date"
        yield _finding("period-mismatch", at, message)
    elif recorded and _any_states(recorded, _dates(claim, 0, len(claim.words))):
        yield from _check_recorded(fact, claim, recorded, dates)


def _check_recorded(
    fact: CheckedFact, claim: Claim, recorded: str, dates: list[Reading]
) -> Iterator[Finding]:
    name = "due" if fact.model.kind == "target" else "period"
    said_of = {reading.edtf: reading.text for reading in dates}
    texts = " and ".join(f"“{text}”" for text in said_of.values())
    if not _any_states(recorded, dates):
        message = f"“{claim.reading.text}” is of {texts}, `{name}` is {recorded}"
        yield _finding("period-mismatch", fact.at(name), message)
    elif len(said_of) > 1:
        message = f"“{claim.reading.text}” may be of {texts}"
        yield _finding("ambiguous-claim", fact.at(name), message)


def _finding(code: str, at: tuple[str | int, ...], message: str) -> Finding:
    hint = "Correct the period, quote fewer words, or mark those that are meant with `at`."
    return Finding(code, at, message, hint)


def _nearest(claim: Claim) -> list[Reading]:
    """The dates said of the value: in its clause, or else in the nearest that has any."""
    return next((found for span in claim.around() if (found := _dates(claim, *span))), [])


def _dates(claim: Claim, start: int, end: int) -> list[Reading]:
    """The dates in a span of the words that nothing is only compared with."""
    return [
        reading
        for reading in claim.readings
        if reading.edtf and not reading.is_baseline and start <= reading.start < end
    ]


def _any_states(recorded: str, readings: Iterable[Reading]) -> bool:
    return any(_states(recorded, reading.edtf) for reading in readings if reading.edtf)


def _states(recorded: str, read: str) -> bool:
    """Whether a date read may be the recorded one: open ends and a missing year are no matter."""
    one, other = (re.sub(r"^\.\./|/\.\.$", "", each) for each in (recorded, read))
    return one == other or one.replace(one[:4], "XXXX", 1) == other
