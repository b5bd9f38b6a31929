"""Numbers of a draft: first what they are about, then whether they agree."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from qnfacts.audit.aims import Status, is_aim, status_of
from qnfacts.audit.comparing import Amount, amount, compared, is_other_scale, is_same_number
from qnfacts.audit.draft import Span
from qnfacts.audit.mentions import Mention
from qnfacts.audit.places import ELSEWHERE
from qnfacts.audit.shares import share_of, sum_of
from qnfacts.audit.subjects import Subject, Subjects
from qnfacts.audit.surroundings import Around, Sentence, around
from qnfacts.audit.times import rate_in, timing
from qnfacts.audit.tokens import is_content
from qnfacts.audit.verdicts import BORNE_OUT, Judgement, Verdict
from qnfacts.quantities import scan

PERCENT = "percent"


class Setting(NamedTuple):
    """The areas that a draft names anywhere, and the dates that belong to something else."""

    areas: frozenset[str]
    taken: frozenset[Mention] = frozenset()


class Said(NamedTuple):
    """A number of a draft with all that places it.

    `unit` may stand apart from the number, at the head of a column. `period` is what its words
    give it; `inherited` says that it stands in another sentence, where it may be about something
    else. `area` is a registry's, or ELSEWHERE, or None where none is named; `is_here` says that it
    stands in the sentence itself. `is_part` says that it counts some "of them".
    """

    mention: Mention
    sentence: Sentence
    around: Around
    amount: Amount
    unit: str | None
    status: Status
    area: str | None
    is_here: bool
    areas: frozenset[str]
    period: str | None
    rate: str | None
    is_part: bool
    setting: Setting


class Candidate(NamedTuple):
    """A subject that a number may be about: how well its names fit, and what follows."""

    subject: Subject
    fit: float
    explained: float
    verdict: Verdict
    same: bool = False


def judge_number(
    sentence: Sentence, mention: Mention, subjects: Subjects, setting: Setting
) -> Judgement:
    """What is said of a quantity; `setting` is what the rest of its draft says."""
    said = _said(sentence, mention, subjects, setting)
    found = sorted(_candidates(said, subjects), key=lambda c: -c.fit)
    direct = _chosen(found, said)
    if direct.verdict in BORNE_OUT or said.area == ELSEWHERE:
        return direct
    derived = share_of(said, subjects) or sum_of(said, subjects)
    return derived or direct


def candidates(
    sentence: Sentence, mention: Mention, subjects: Subjects, setting: Setting
) -> list[Candidate]:
    """What a quantity may be about, the best fitting first."""
    said = _said(sentence, mention, subjects, setting)
    return sorted(_candidates(said, subjects), key=lambda c: -c.fit)


def _said(sentence: Sentence, mention: Mention, subjects: Subjects, setting: Setting) -> Said:
    value = mention.value
    assert value is not None  # noqa: S101 it is a quantity
    read, unit = amount(value), value.unit
    here = around(sentence, mention, measured=unit is not None and subjects.is_measure(unit))
    if unit is None and not mention.is_ratio and sentence.passage.row:
        scale, unit = _unit_apart(sentence, subjects)
        read = read.scaled(scale) if scale != 1 else read
    if mention.is_ratio:
        read, unit = read.scaled(Fraction(100)), PERCENT
    area, is_here, areas = _area(sentence, mention, subjects)
    return Said(
        mention, sentence, here, read, unit, _status(sentence, here), area, is_here, areas,
        _period(sentence, mention, setting.taken), rate_in(_beside(sentence, mention)),
        bool(_PART.match(sentence.draft.text, mention.end)) and unit is None and not mention.is_ratio,
        setting,
    )  # fmt: skip


def _beside(sentence: Sentence, mention: Mention) -> str:
    text, (start, end) = sentence.draft.text, sentence.span
    return text[max(start, mention.start - 30) : min(end, mention.end + 40)]


def _status(sentence: Sentence, here: Around) -> Status:
    status = status_of(here.before, here.after)
    if status != "open":
        return status
    text, passage = sentence.draft.text, sentence.passage
    over = (*passage.column, *passage.lead, *passage.row, *passage.parent)
    return "aimed" if any(is_aim(text[slice(*span)]) for span in over) else "open"


def _unit_apart(sentence: Sentence, subjects: Subjects) -> tuple[Fraction, str | None]:
    """The unit of a cell, with its scale, as its row or the head of its column gives it."""
    text, passage = sentence.draft.text, sentence.passage
    for span in (*passage.row, *passage.column):
        cell = text[slice(*span)]
        for words in (cell, *re.findall(r"\(([^)]+)\)", cell), cell.rpartition(",")[2].strip()):
            read = scan(f"1 {words}", subjects.unit_words) if words else []
            if len(read) == 1 and read[0].end == len(words) + 2 and read[0].value:
                number = read[0].value.interval.exact
                if number is not None and read[0].value.unit:
                    return Fraction(number), read[0].value.unit
    return Fraction(1), None


def _area(
    sentence: Sentence, mention: Mention, subjects: Subjects
) -> tuple[str | None, bool, frozenset[str]]:
    """The place nearest to a number, and the registry's areas named around it."""
    marks = sentence.marks(subjects.places)
    named = {mark.area for mark in marks}
    before = [mark for mark in marks if mark.end <= mention.start]
    clause = max(
        (b.end() for b in _TURN.finditer(sentence.text[: mention.start - sentence.span.start])),
        default=0,
    )
    after = [
        mark
        for mark in marks
        if mark.at >= mention.end
        and not _TURN.search(sentence.draft.text, mention.end, mark.at)
        and not any(q.start >= mention.end and q.start < mark.at for q in sentence.quantities)
    ]
    clause += sentence.span.start
    close = [mark for mark in before if mark.at >= clause]
    area = (
        close[-1].area if close else after[0].area if after else before[-1].area if before else None
    )
    is_here = bool(close or after) or (
        bool(before) and ";" not in sentence.draft.text[before[-1].end : mention.start]
    )
    is_whole = bool(close and close[-1].is_whole)
    step = sentence.before
    while step is not None:
        theirs = [mark for mark in step.marks(subjects.places) if mark.area != ELSEWHERE]
        area = area or (theirs[-1].area if theirs else None)
        named |= {mark.area for mark in theirs} if not is_whole else set()
        step = step.before
    for span in sentence.above:
        over = [m for m in subjects.places.marks(sentence.draft.text, *span) if m.area != ELSEWHERE]
        area = area or (over[-1].area if over else None)
        named |= {mark.area for mark in over} if not is_whole else set()
    return area, is_here, frozenset(named - {ELSEWHERE})


def _period(sentence: Sentence, mention: Mention, taken: set[Mention]) -> str | None:
    """The period that the words nearest to a number give it."""
    dates = [m for m in sentence.dates if m not in taken and not m.edtf.startswith("X")]
    text = sentence.draft.text
    clause = _TURN.split(text[sentence.span.start : mention.start])[-1]
    if dates and _NOW.search(clause):
        dates = [m for m in dates if mention.start - len(clause) <= m.start]
    if dates:
        quantities = sentence.quantities

        def apart(date: Mention) -> int:
            first, last = sorted((date, mention), key=lambda m: m.start)
            between = sum(first.end <= q.start and q.end <= last.start for q in quantities)
            gap = text[first.end : last.start]
            return (
                between * (3 if date.start > mention.start else 1)
                + 2 * len(_TURN.findall(gap))
                + (date.start > mention.start)
            )

        return min(dates, key=apart).edtf
    for span in (*sentence.passage.row, *sentence.passage.column):
        cell = text[slice(*span)].strip()
        if _YEAR.fullmatch(cell):
            return cell
        for read in scan(cell):
            if read.edtf and not read.edtf.startswith("X"):
                return read.edtf
    return None


def _candidates(said: Said, subjects: Subjects) -> Iterator[Candidate]:
    marked, evidence = said.sentence.marked, said.around.evidence
    strong = [word for word, worth in evidence.items() if worth >= 0.5]
    for subject in subjects.about(strong, marked=marked):
        fit = _fit(said, subject, subjects)
        if fit < _LEAST:
            continue
        rate, is_other_unit = _rate(said, subject, subjects)
        if (rate is None and not is_other_unit) or not _class_fits(said, subject, subjects):
            continue
        explained = _explained(said, subject, subjects)
        read = said.amount.scaled(rate) if rate not in (None, 1) else said.amount
        same = is_same_number(subject.amount, read)
        verdict = _verdict(said, subject, subjects, read, same=same, is_other_unit=is_other_unit)
        yield Candidate(subject, fit, explained, verdict, same)


def _rate(said: Said, subject: Subject, subjects: Subjects) -> tuple[Fraction | None, bool]:
    """How many of the subject's unit the draft's is; or None, and whether it can be mistaken."""
    if said.unit is None:
        return (None, False) if subjects.is_measure(subject.unit) else (Fraction(1), False)
    rate = subjects.rate(said.unit, subject.unit)
    if rate is not None:
        return rate, False
    measures = subjects.is_measure(said.unit), subjects.is_measure(subject.unit)
    if not any(measures):
        return Fraction(1), False
    number = subject.amount.number
    if said.mention.is_ratio and not measures[1] and number is not None and number < 1:
        return Fraction(1, 100), False
    return None, all(measures)


def _class_fits(said: Said, subject: Subject, subjects: Subjects) -> bool:
    """Whether the draft counts the same class: what sets it apart from others is said, or is not."""
    marked = said.sentence.marked
    every = subjects.class_words(subject.indicator, marked=marked)
    if not every:
        return True
    others = [s for s in subjects.siblings[subject.indicator] if s.words[marked].own]
    for words in (said.around.clause, said.around.near, said.around.row):
        present = every & set(words)
        if present:
            own = subject.words[marked].own
            if not own:
                return not any(o <= present for s in others for o in s.words[marked].own)
            return any(o <= present for o in own) and not _OPEN_CLASS.search(said.around.after)
    return not subject.words[marked].own


def _fit(said: Said, subject: Subject, subjects: Subjects) -> float:
    """How much of one of the subject's names stands around the number, by what the words tell."""
    here = said.around
    close = {*here.noun, *here.near, *here.row} if here.noun or here.row else here.evidence
    best = subjects.fit(subject, here.evidence, close, marked=said.sentence.marked)
    if (
        said.unit == subject.unit
        and not subjects.is_measure(subject.unit)
        and _is_all(said, subject)
    ):
        best = max(best, _ALONE if subjects.counts_alone(subject.unit) else _UNIT)
    return best


def _is_all(said: Said, subject: Subject) -> bool:
    """Whether the draft says nothing of what is counted but what the fact does."""
    known, marked = subject.words[said.sentence.marked].all, said.sentence.marked
    return all(word in known for word in said.around.clause if is_content(word, marked=marked))


def _explained(said: Said, subject: Subject, subjects: Subjects) -> float:
    """How much of the noun behind the number the fact has too; 1 where there is none."""
    marked, known = said.sentence.marked, subject.words[said.sentence.marked].all
    noun = said.around.noun
    if not noun:
        return 1.0
    worth = [(subjects.weight(word, marked=marked), word in known) for word in noun]
    share = sum(weight for weight, there in worth if there) / sum(weight for weight, _ in worth)
    if said.unit is not None and subjects.is_measure(said.unit):  # what is behind is what it is of
        return _OF_MEASURE + (1 - _OF_MEASURE) * share
    return share


def _verdict(
    said: Said,
    subject: Subject,
    subjects: Subjects,
    read: Amount,
    *,
    same: bool,
    is_other_unit: bool,
) -> Verdict:
    """The verdict, if it is about this subject: what is off first by status, then place and time."""
    if said.area == ELSEWHERE or said.status == "foreseen" or said.is_part:
        return "unknown"
    status = _status_verdict(said, subject, subjects, same=same)
    if status is not None:
        return status
    place = _place_verdict(said, subject, subjects, same=same)
    if place is not None:
        return place
    time = _time_verdict(said, subject, same=same)
    if time is not None:
        return time
    if is_other_unit:
        return "wrong-unit" if same else "unknown"
    verdict = compared(subject.amount, read)
    if not same and verdict not in BORNE_OUT and not _is_placed(said, subject, subjects):
        return "unknown"
    return (
        "wrong-unit"
        if verdict not in BORNE_OUT and is_other_scale(subject.amount, read)
        else verdict
    )


def _status_verdict(
    said: Said, subject: Subject, subjects: Subjects, *, same: bool
) -> Verdict | None:
    if subject.is_target and said.status != "aimed":
        if said.status == "open" and _is_to_come(said, subject):
            return None
        return "target-as-fact" if same else "unknown"
    if not subject.is_target and said.status == "aimed":
        return "unknown"
    return None


def _is_placed(said: Said, subject: Subject, subjects: Subjects) -> bool:
    """Whether the draft says enough to call another number wrong.

    It names the subject's area, beside the number unless that is the one of most facts. Of a day's
    event it has to say more than what is counted.
    """
    named = said.setting.areas if subject.areas == subjects.main else said.areas
    inside = subjects.places.contains
    if not any(inside(area, other) for area in subject.areas for other in named):
        return False
    is_day = subject.period is not None and len(subject.period) == len("2025-01-31")
    return not is_day or subjects.names(subject, said.around.evidence, marked=said.sentence.marked)


def _is_to_come(said: Said, subject: Subject) -> bool:
    """Whether the draft names the time of a target, and its sources are older than that."""
    if not (said.period and subject.period):
        return False
    is_due = timing(said.period, subject.period, (), due=True) == "same"
    return is_due and all(subject.period[-4:] > issued[:4] for issued in subject.published)


def _place_verdict(
    said: Said, subject: Subject, subjects: Subjects, *, same: bool
) -> Verdict | None:
    if said.area is None or not subject.areas or said.area in subject.areas:
        return None
    places = subjects.places
    if any(places.contains(said.area, area) for area in subject.areas):
        if any(places.contains(area, named) for area in subject.areas for named in said.areas):
            return None
        return "wrong-place" if same else "unknown"
    if same and not said.is_here:
        return None
    return "wrong-place" if same else "unknown"


def _time_verdict(said: Said, subject: Subject, *, same: bool) -> Verdict | None:
    if said.rate and subject.rate and said.rate != subject.rate:
        return "wrong-period" if same else "unknown"
    if said.period is None:
        return None
    match timing(said.period, subject.period, subject.published, due=subject.is_target):
        case "same":
            return None
        case "unsure":
            return "unknown"
        case "other":
            return "wrong-period" if same else "unknown"


def _chosen(found: Sequence[Candidate], said: Said) -> Judgement:
    """The judgement by the candidates, the best fitting first; by recorded values if it can be."""
    recorded = [c for c in found if c.subject.is_recorded]
    judged = _of(recorded, said)
    if judged.verdict == "unknown":
        quoted = [c for c in found if not c.subject.is_recorded and c.verdict == "supported"]
        judged = _of(quoted, said) if any(_is_sure(c) for c in quoted) else judged
    return judged


def _of(found: Sequence[Candidate], said: Said) -> Judgement:
    span = said.mention.span
    if not found:
        return Judgement(span, "unknown")
    best = found[0].fit
    borne = [c for c in found if c.verdict in BORNE_OUT and _is_sure(c) and c.fit >= best - _BEHIND]
    if borne:
        first = min(borne, key=lambda c: (c.verdict != "supported", -c.fit))
        same = (first.verdict, first.subject.indicator)
        alike = [c for c in borne if (c.verdict, c.subject.indicator) == same]
        against = _against(first, found)
        ids = tuple(dict.fromkeys(c.subject.fact.id for c in (first, *alike, *against)))
        return Judgement(span, "ambiguous" if against else first.verdict, ids)
    accusing = [
        c for c in found if c.verdict != "unknown" and _is_sure(c) and c.fit >= best - _CLOSE
    ]
    if accusing:
        first = min(accusing, key=lambda c: (not c.same, -c.fit))
        return Judgement(span, first.verdict, (first.subject.fact.id,))
    return Judgement(span, "unknown", near=found[0].subject.fact.id)


def _is_sure(candidate: Candidate) -> bool:
    """Whether enough of what is said is about the subject: more for a graver verdict."""
    if candidate.verdict in BORNE_OUT:
        fit, explained = _TO_SUPPORT
    elif candidate.same or candidate.verdict == "wrong-unit":
        fit, explained = _TO_CORRECT
    else:
        fit, explained = _TO_CONTRADICT
    return candidate.fit >= fit and candidate.explained >= explained


def _against(first: Candidate, found: Sequence[Candidate]) -> list[Candidate]:
    """Other statements on the same thing that exclude this one."""
    mine = first.subject
    return [
        c
        for c in found
        if c.subject.indicator == mine.indicator
        and (c.subject.areas, c.subject.period, c.subject.is_target)
        == (mine.areas, mine.period, mine.is_target)
        and c.subject.dimensions == mine.dimensions
        and c.subject.amount.bounds.apart(mine.amount.bounds)
    ]


_PART = re.compile(
    r"\s*(?:of (?:them|these|those|which|whom)|trong (?:số )?(?:đó|này)|trong số)\b", re.IGNORECASE
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_NOW = re.compile(r"\b(?:now|today|currently|hiện|hiện nay|đến nay|nay|hien)\b", re.IGNORECASE)
_LEAST = 0.35
_ALONE, _UNIT = 0.8, 0.55
_OF_MEASURE = 0.65
_BEHIND, _CLOSE = 0.3, 0.1
_TO_SUPPORT = 0.55, 0.5
_TO_CORRECT = 0.6, 0.65
_TO_CONTRADICT = 0.7, 0.8
_TURN = re.compile(r"[;]|,(?!\d)| – | — ")
_OPEN_CLASS = re.compile(
    r"\b(?:trở lên|trở xuống|or more|or higher|and above|at least)\b", re.IGNORECASE
)
