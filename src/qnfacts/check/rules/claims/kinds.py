"""A figure states a level or a change, a target an aim, and neither is only supposed."""

import re
from collections.abc import Iterator
from datetime import date

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.claim import Claim
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.claims.aboutness import Claimed, kept
from qnfacts.check.rules.claims.differences import difference, is_of_new
from qnfacts.check.words.wording import QUESTION
from qnfacts.problems import Message
from qnfacts.values.edtf import parse_edtf


@kept
def check_level(registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    """A change, part, multiple or rate recorded as a level, or a level as a change."""
    fact, claim, indicator = claimed
    model = registry.vocabulary.indicators[indicator]
    if word := _not_a_level(fact, claim, change=model.measures == "change"):
        message = Message(
            "“{word}” makes “{words}” another number than what is recorded",
            word=word,
            words=claim.reading.text,
        )
    elif model.measures == "change" and not (claim.own or any(_changes(claim))):
        message = Message(
            "“{words}” is no change, as {indicator} is",
            words=claim.reading.text,
            indicator=indicator,
        )
    else:
        return
    hint = "Quote what states the level, or give an indicator that is of this: `measures: change`."
    yield Finding("level-mismatch", fact.at("value"), message, hint)


@kept
def check_kind(registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    """A figure that its sentence aims at or expects, or a target whose words say of no aim."""
    if claimed.fact.model.kind == "figure":
        yield from _check_figure(registry, claimed)
    else:
        yield from _check_target(registry, claimed)


@kept
def check_asserted(_registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    """A value that its sentence denies, doubts, asks for or makes depend on something."""
    fact, claim, _ = claimed
    before = claim.clause[0], claim.reading.start
    asked = [*claim.says(QUESTION, (claim.sentence[0], len(claim.words)))]
    doubts = [
        *asked,
        *claim.says(claim.wording.doubt, claim.sentence),
        *claim.says(claim.wording.denial, before),
    ]
    for doubt in doubts[:1]:
        message = Message(
            "“{word}” leaves in doubt that it is “{words}”", word=doubt, words=claim.reading.text
        )
        hint = "Record what the source says is so; a rumour or a denial is a statement."
        known = bool(asked) or claim.governed_by(claim.wording.doubt, claim.wording.denial)
        yield Finding("not-asserted", fact.at("value"), message, hint, known=known)


def _check_figure(registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    fact, claim, _ = claimed
    if word := _aim(claim) or _to_come(registry, claim) or _hardly_begun(registry, claim):
        message = Message(
            "“{word}” says that “{words}” is aimed at or expected",
            word=word,
            words=claim.reading.text,
        )
        hint = "Record it as a target, or quote what the source says is so."
        known = claim.governed_by(claim.wording.aim) or _is_later(registry, claim, fact)
        yield Finding("aim-as-figure", fact.path, message, hint, known=known)


def _check_target(registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    fact, claim, _ = claimed
    if claim.quote.layout is None:
        return  # the aim may stand in the sentence, which is not at hand
    wording = claim.wording
    is_done = wording.done.search(claim.words, *claim.clause)
    said_so = _aim(claim) or (wording.aim_too.search(claim.words) and not is_done)
    if not said_so and not _to_come(registry, claim):
        message = Message("“{words}” does not say that it is aimed at", words=claim.words)
        hint = "Quote the words that say so, such as “phấn đấu” or “mục tiêu”, or record a figure."
        yield Finding("aim-not-quoted", fact.path, message, hint)


def _aim(claim: Claim) -> str:
    """The word by which the number is aimed at, in its clause or before it; or none.

    It governs what follows up to a word of what is done, a contrast or a comparison; behind a
    semicolon only the list that it introduces, and no bracket that names the indicator itself.
    """
    for found in claim.finds(claim.wording.aim, (0, claim.clause[1])):
        between = claim.words[found.end() : claim.reading.start]
        part, semicolon, _ = between.partition(";")
        bracket = between.rfind("(")
        is_aside = bracket > between.rfind(")") and all(
            start > found.end() + bracket for start, _ in claim.own or ((0, 0),)
        )
        reaches = (":" in part or not semicolon) and not claim.wording.ends_aim.search(between)
        if reaches and not is_aside:
            return found["said"]
    return ""


def _not_a_level(fact: CheckedFact, claim: Claim, *, change: bool) -> str:
    """The word that makes it a number of another kind than the indicator's; or none."""
    wording, before = claim.wording, (claim.clause[0], claim.reading.start)
    patterns = [wording.fall] if change else []
    if not (fact.get("statistic") or claim.reading.mean):
        patterns.append(wording.rate)
    if not fact.get("period"):
        patterns.append(wording.baseline)
    words = [*claim.says(wording.part, (_behind_counted(claim), before[1]))]
    words += [word for each in patterns for word in claim.says(each, before)]
    if rate := wording.rate_behind.match(claim.behind_noun):
        words.append(rate["said"].strip())
    return next(iter(words), "" if change else next(_changes(claim), "") or difference(claim))


def _behind_counted(claim: Claim) -> int:
    """Where what is counted before the number ends: it, not the number, is what "of" parts."""
    values = (each for each in claim.readings if each.end <= claim.reading.start)
    return max([claim.clause[0], *(each.end for each in values if each.value and each.value.unit)])


def _changes(claim: Claim) -> Iterator[str]:
    """The words of change before the number, unless others lead up to what was reached.

    What is new is added: "thêm 500 doanh nghiệp thành lập mới".
    """
    before = claim.words[: claim.reading.start]
    is_new = is_of_new(claim)
    if more := _MORE.search(claim.reading.text):
        yield more["said"]
    if _BELOW.match(claim.reading.text):
        return
    for word in claim.says(claim.wording.change, (claim.clause[0], claim.reading.start)):
        is_told = is_new and _ADDED.fullmatch(word)
        if not is_told and not claim.wording.reached.search(before, before.rfind(word) + len(word)):
            yield word


def _is_later(registry: CheckedRegistry, claim: Claim, fact: CheckedFact) -> bool:
    """Whether the period recorded lies behind the source's own date."""
    issued = parse_edtf(registry.sources[claim.quote.model.source].issued).sure.last
    last = _day(fact.get("period") or "", last=True)
    return bool(issued and last and last.year > issued.year)


_ADDED = re.compile(r"(?:tăng )?thêm|bổ sung|add(?:ed|s)|gained|another|additional", re.IGNORECASE)
_MORE = re.compile(r"\d\s+(?P<said>more|fewer|additional|extra)\b", re.IGNORECASE)
_BELOW = re.compile(r"(?:below|under|above)\b", re.IGNORECASE)
"""What makes a change end at the number: "fell below 1 percent"."""


def _to_come(registry: CheckedRegistry, claim: Claim) -> str:
    """A date in the sentence, up to the number's clause, that lies behind the source's own.

    A span counts from its end where it is quoted, else from its beginning.
    """
    issued = parse_edtf(registry.sources[claim.quote.model.source].issued).sure.last
    start, end = claim.sentence[0], claim.clause[1]
    for reading in claim.readings:
        if reading.edtf and not reading.is_baseline and start <= reading.start < end:
            quoted = claim.has((reading.start, reading.end))
            day = _day(reading.edtf, last=quoted)
            is_exact = _EXACT.search(reading.edtf) is not None
            if issued and day and (day.year > issued.year or (is_exact and day > issued)):
                return reading.text
    return ""


def _hardly_begun(registry: CheckedRegistry, claim: Claim) -> str:
    """The year of the number, of which not half is over by the source's own date; or none."""
    issued = parse_edtf(registry.sources[claim.quote.model.source].issued).sure.last
    start, end = claim.sentence[0], claim.clause[1]
    if (
        not issued
        or issued.month > _HALF_YEAR
        or claim.wording.done.search(claim.words, start, end)
    ):
        return ""
    years = (r for r in claim.readings if start <= r.start < end and not r.is_baseline)
    return next((r.text for r in years if r.edtf == f"{issued.year:04}"), "")


_HALF_YEAR = 6
_EXACT = re.compile(r"\d{4}-\d\d-\d\d\Z")
"""A date that ends with a day."""


def _day(edtf: str, *, last: bool) -> date | None:
    """The last day of a date, or the first; None for one without a year, or without an end."""
    try:
        sure = parse_edtf(edtf).sure
    except ValueError:
        return None
    return sure.last if last else sure.first
