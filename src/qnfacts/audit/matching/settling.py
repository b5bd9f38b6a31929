"""The verdict on a number that is about a subject: its status, place, time, unit and value."""

from qnfacts.audit.facts.comparing import Amount, compared, is_other_scale
from qnfacts.audit.facts.names import numbers_in
from qnfacts.audit.facts.stated import Subject
from qnfacts.audit.matching.said import Said
from qnfacts.audit.reading.places import ELSEWHERE
from qnfacts.audit.reading.telling import act_on
from qnfacts.audit.reading.times import timing
from qnfacts.audit.reading.tokens import keys
from qnfacts.audit.verdicts import BORNE_OUT, Verdict
from qnfacts.registry.model import Event


def verdict_on(said: Said, subject: Subject, read: Amount | None, *, same: bool) -> Verdict:
    """What is off first: the status, then place, time, unit and value.

    `read` is the draft's number in the subject's unit, or None where the units do not convert;
    `same` says that both name one number, units aside.
    """
    if said.where.area == ELSEWHERE or said.status == "foreseen" or said.is_rejected:
        return "unknown"
    if said.is_change and not subject.is_change and not (same and not said.is_more):
        return "unknown"
    if _is_other_thing(said, subject):
        return "unknown"
    if _is_other_status(said, subject):
        return "target-as-fact" if same and subject.is_target else "unknown"
    is_scaled = read is not None and is_other_scale(subject.amount, read)
    if _is_other_place(said, subject, same=same or is_scaled):
        return "wrong-place" if same else "unknown"
    time = _time_verdict(said, subject, same=same)
    if time is not None:
        return time
    if read is None:
        return "wrong-unit" if same else "unknown"
    verdict = compared(subject.amount, read)
    if verdict in BORNE_OUT or same:
        return verdict
    if not _is_placed(said, subject) or _is_act(said, subject) or _is_overdue(said, subject):
        return "unknown"
    return "wrong-unit" if is_scaled else verdict


def _is_other_status(said: Said, subject: Subject) -> bool:
    """Whether the draft tells as reached what is aimed at, or the other way round."""
    if not subject.is_target:
        return said.status == "aimed"
    return said.status != "aimed" and not (said.status == "open" and _is_to_come(said, subject))


def _is_placed(said: Said, subject: Subject) -> bool:
    """Whether the draft says enough to call another number wrong: of what it is, and where."""
    lexicon = said.subjects.lexicons[said.sentence.marked]
    is_placed = said.setting.is_placed and not said.where.is_left
    return is_placed and lexicon.is_called(subject, said.around.evidence)


def _is_act(said: Said, subject: Subject) -> bool:
    """Whether something is done to those that the draft counts, of which the fact says nothing."""
    marked = said.sentence.marked
    act = act_on(said.around.before)
    return act is not None and subject.words[marked].all.isdisjoint(keys(act, marked=marked))


def _is_overdue(said: Said, subject: Subject) -> bool:
    """Whether the draft aims at no time, and the subject is an aim whose time has passed."""
    due = subject.period[-4:] if subject.is_target and subject.period else ""
    passed = due.isdecimal() and all(due < issued[:4] for issued in subject.published)
    return said.period is None and passed


def _is_of_a_day(subject: Subject) -> bool:
    """Whether the subject is of an event, which took place somewhere inside its province."""
    return subject.period is not None and len(subject.period) == len("2025-01-31")


def _is_other_thing(said: Said, subject: Subject) -> bool:
    """Whether it is a part of something whole, or of an event that the draft does not name."""
    marked = said.sentence.marked
    if said.is_part and not subject.words[marked].own:
        return True
    if _is_another_of_a_row(said, subject):
        return True
    if not _is_of_a_day(subject) or said.period == subject.period:
        return False
    return not said.subjects.lexicons[marked].is_called(subject, said.around.evidence, _HINTED)


def _is_another_of_a_row(said: Said, subject: Subject) -> bool:
    """Whether the draft tells it of the sixth of what the subject is of the seventh."""
    told = said.sentence.ordinals
    if not told:
        return False
    if _is_of_a_day(subject) or isinstance(subject.fact, Event):
        numbers = numbers_in(subject.fact)
    else:
        words = () if subject.is_recorded else subject.words[said.sentence.marked].all
        numbers = frozenset(int(word) for word in words if word.isdecimal() and len(word) == 1)
    return bool(numbers) and numbers.isdisjoint(told)


def _is_to_come(said: Said, subject: Subject) -> bool:
    """Whether the draft gives a target a time that lies ahead of its sources: "by 2030"."""
    if said.period is None:
        return False
    if said.period == subject.period and said.period.startswith(".."):
        return True
    return all(said.period[-4:] > issued[:4] for issued in subject.published)


def _is_other_place(said: Said, subject: Subject, *, same: bool) -> bool:
    """Whether the place nearest to the number is not the subject's.

    One inside the subject's area, or beside it, has to stand in the sentence itself to make the
    same number wrong; so has one around it, and all of it or without the subject's area.
    """
    area, is_here, is_whole, areas, _ = said.where
    if area is None or not subject.areas or area in subject.areas:
        return False
    contains = said.subjects.places.contains
    if any(contains(area, own) for own in subject.areas):
        if _is_of_a_day(subject):
            return False
        named = any(contains(own, other) for own in subject.areas for other in areas)
        return is_whole or (not named and (is_here or area in said.subjects.main))
    return is_here or not same


def _time_verdict(said: Said, subject: Subject, *, same: bool) -> Verdict | None:
    if said.rate != subject.rate and said.period is None and not same:
        return "unknown"
    if said.rate and subject.rate and said.rate != subject.rate:
        return "wrong-period"
    if said.period is None:
        return None
    match timing(said.period, subject.period, subject.published, due=subject.is_target):
        case "same":
            return None
        case "unsure":
            return "unknown"
        case "other":
            return "wrong-period" if same else "unknown"


_HINTED = 0.35
"""How much of the name of an event has to stand around a number of its visitors."""
