"""The period of a value is the one that is said of it, not of another number beside it."""

import re
from collections.abc import Iterable, Iterator

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.claim import Claim
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.claims.aboutness import Claimed, kept
from qnfacts.check.rules.claims.limits import is_labelled
from qnfacts.check.rules.claims.occasions import is_of_occasion
from qnfacts.check.stated.dates import is_compared
from qnfacts.check.words.wording import Words, ends_with, without_ends, words
from qnfacts.problems import Message, listed
from qnfacts.quantities import Reading


@kept
def check_period(registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    """A period of another number, one of two that may be meant, or one that is left out."""
    fact, claim, _ = claimed
    name = "due" if fact.model.kind == "target" else "period"
    recorded = fact.get(name)
    dates = _nearest(claim)
    in_clause = [each for each in dates if claim.clause[0] <= each.start < claim.clause[1]]
    stated = (*_dates(claim, (0, len(claim.words))), *claim.others_dates)
    earlier = _earlier(claim) or _head(claim)
    at = fact.at(name) if recorded else fact.path
    if earlier and not in_clause:
        message = Message(
            "“{words}” is of “{date}”, which has no date", words=claim.reading.text, date=earlier
        )
        yield _finding("period-mismatch", at, message)
    elif recorded and _any_states(recorded, stated):
        yield from _check_recorded(registry, claimed, recorded, dates)
    elif outside := next((each for each in dates if _is_said_around(claim, each)), None):
        yield _of_another_time(fact, claim, recorded, outside)


def _earlier(claim: Claim) -> str:
    """An earlier time without a date in the number's clause, which is not compared with it."""
    start, end = claim.clause
    compared = claim.wording.baseline.search(claim.words, claim.reading.end, end)
    until = compared.start() if compared else end
    return next(claim.says(claim.wording.before_now, (start, until)), "")


def _head(claim: Claim) -> str:
    """An earlier time without a date that is all that a clause before the number's says."""
    for start, end, _ in claim.clauses[: claim.number]:
        said = claim.words[start:end].strip(" ,")
        is_short = start >= claim.sentence[0] and len(said.split()) <= _SHORT
        if is_short and any(claim.says(claim.wording.before_now, (start, end))):
            return "" if claim.wording.baseline.search(said) else said
    return ""


def _check_recorded(
    registry: CheckedRegistry, claimed: Claimed, recorded: str, dates: list[Reading]
) -> Iterator[Finding]:
    fact, claim, _ = claimed
    name = "due" if fact.model.kind == "target" else "period"
    said_of = {reading.edtf: reading.text for reading in dates}
    texts = listed([f"“{text}”" for text in said_of.values()], "{one} and {other}")
    if not _any_states(recorded, dates):
        message = Message(
            "“{words}” is of {dates}, `{field}` is {recorded}",
            words=claim.reading.text,
            dates=texts or Message("no date"),
            field=name,
            recorded=recorded,
        )
        yield _finding("period-mismatch", fact.at(name), message)
    elif len(said_of) > 1:
        message = Message("“{words}” may be of {others}", words=claim.reading.text, others=texts)
        yield _finding("ambiguous-claim", fact.at(name), message)
    elif not any(
        _is_known_before(registry, claimed, date) and not is_of_occasion(claim, date, recorded)
        for date in dates
    ):
        before = claim.words[: dates[0].start].split()[-_SHOWN:]
        message = Message(
            "“{said}” may be of another thing than the number",
            said=" ".join((*before, dates[0].text)),
        )
        hint = "Look what has that date; if it is the number, add the words to a form."
        yield Finding("word-before-date", fact.at(name), message, hint)


def _of_another_time(
    fact: CheckedFact, claim: Claim, recorded: str | None, date: Reading
) -> Finding:
    if recorded:
        message = Message(
            "“{words}” is of “{date}”, recorded is {recorded}",
            words=claim.reading.text,
            date=date.text,
            recorded=recorded,
        )
        return _finding("period-mismatch", fact.path, message)
    message = Message("the sentence states “{date}”, and the fact records no date", date=date.text)
    hint = "Record it, and quote the words that state it."
    return Finding("date-dropped", fact.path, message, hint)


def _finding(code: str, at: tuple[str | int, ...], message: str) -> Finding:
    hint = "Correct the period, quote fewer words, or mark those that are meant with `at`."
    return Finding(code, at, message, hint)


def _nearest(claim: Claim) -> list[Reading]:
    """The dates said of the value: quoted in its clause, or in the nearest that has any."""
    start, end = claim.clause
    quoted = max(start, claim.quoted[0]), min(end, claim.quoted[1])
    spans = (*filter(None, [claim.marked]), quoted, *claim.around())
    return next((found for span in spans if (found := _dates(claim, span))), [])


def _dates(claim: Claim, span: tuple[int, int]) -> list[Reading]:
    """The dates in a span of the words that nothing is only compared with."""
    return [
        reading
        for reading in claim.readings
        if reading.edtf
        and not (reading.is_baseline or is_compared(claim.words, reading.start))
        and span[0] <= reading.start < span[1]
        and reading not in claim.others_dates
    ]


def _is_said_around(claim: Claim, date: Reading) -> bool:
    """Whether a date outside of the quotation is surely the number's, in its sentence."""
    start, end = claim.sentence
    if claim.has((date.start, date.end)) or not start <= date.start < end:
        return False
    if date.start > claim.reading.end:
        return not _before_date(claim.words[claim.noun_end : date.start]).strip(" ,(–-")
    clause = next(each for each in claim.clauses if date.start < each.end)
    now = _NOW.search(claim.words, date.end, claim.reading.start)
    return not now and not _before_date(claim.words[clause.start : date.start])


def _is_known_before(registry: CheckedRegistry, claimed: Claimed, date: Reading) -> bool:
    """Whether the number, its place or nothing at all stands before a date, not another noun."""
    fact, claim, _ = claimed
    if _SUPERLATIVE.search(claim.words, 0, date.start):
        return False
    is_day = _DAY.fullmatch(date.edtf or "") is not None
    if is_day or "/" in (date.edtf or "") or _NOW.search(date.text):
        return True
    clause = next(each for each in claim.clauses if date.start < each.end)
    text = _before_date(claim.words[clause.start : date.start])
    names = (registry.vocabulary.area_names, registry.vocabulary.agent_names)
    ends = {
        *(last - clause.start for _, last in claim.own),
        claim.noun_end - clause.start,
        *(each.end - clause.start for each in claim.readings),
        *(each.end for name in names for each in name.mentions(text)),
    }
    aims = (claim.wording.aim, claim.wording.aim_too) if fact.model.kind == "target" else ()
    known: tuple[Words, ...] = (_ADVERBS, _LEADS, *aims)
    return (
        is_labelled(text, fact) or len(text) in ends or any(ends_with(each, text) for each in known)
    )


def _before_date(text: str) -> str:
    """The words before a date without the prepositions that lead to it."""
    return without_ends([_PREPOSITIONS], text).strip(' “"')


def _any_states(recorded: str, readings: Iterable[Reading]) -> bool:
    return any(_states(recorded, reading.edtf) for reading in readings if reading.edtf)


def _states(recorded: str, read: str) -> bool:
    """Whether a date read may be the recorded one: open ends and a missing year are no matter."""
    one, other = (re.sub(r"^\.\./|/\.\.$", "", each) for each in (recorded, read))
    return one == other or one.replace(one[:4], "XXXX", 1) == other


_SHOWN = 3
_SHORT = 4
_SUPERLATIVE = re.compile(
    r"(?<!\w)(?:nhất|kỷ lục|highest|lowest|most|record|best|worst)\s+(?:kể\s+)?\Z", re.IGNORECASE
)
"""What was the most since a year has not that year for its period."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NOW = words(
    """
    hiện, nay, nhưng, song, tuy nhiên, now, currently, today, to date, already, but, however
    """
)
_PREPOSITIONS = words(
    """
    vào, trong, tính, tính đến, đến, từ, cho, cho đến, ngay, riêng, chỉ, chỉ tính riêng, hồi, cả,
    suốt, của, trên địa bàn, và, hết, tính chung, lũy kế, luỹ kế, kết thúc, khép lại, cũng, tại, ở,
    thời điểm, tính riêng, chỉ riêng, các, the, the year, year, over, as at, in, on, by, at, for,
    during, throughout, as of, of, since, and, through, from
    """
)
_ADVERBS = words(
    "hiện, nay, đã, đang, cũng, vẫn, luôn, mới, chỉ, vừa, lại, đều, hiện nay, đến nay, "
    "cũng đã, đặt, trong tháng, trong năm, trong quý, trong kỳ, "
    "now, currently, already, also, still, only, just, then"
)
_LEADS = words(
    """
    tỉnh, toàn tỉnh, cả tỉnh, cả nước, huyện, xã, thành phố, địa phương, cho biết, cho thấy, cho
    hay, rằng, còn, là, đạt, thì, mà, có, ước, ước đạt, ước tính, thống kê, số liệu, and,
    but, while, whereas, was, were, had, has, that, came, come, arrived, province, the province,
    the county, the
    district, it
    """
)
