"""A target that a draft tells as reached, told as what is aimed at."""

import re
from collections.abc import Iterator

from qnfacts.audit.reading.draft import Edit, Span
from qnfacts.audit.wording.cases import Case
from qnfacts.audit.wording.dating import redated
from qnfacts.audit.wording.predicates import be_of, verb_told
from qnfacts.phrases import say


def as_aim(case: Case) -> Iterator[Edit]:
    """The words as an aim: their verb and their time, or the target's year in brackets."""
    if case.fact["value"] is None:
        yield from _goal(case)
        return
    due = case.fact.get("due") or ""
    year, values = due[-4:], case.values()
    if not _YEARLY.fullmatch(due) or not values:
        return
    times = _times(case)
    is_listed = case.sentence.passage.row or case.before.rstrip().endswith(":")
    if not is_listed and len(times) <= 1:
        yield from _with_verb(values[0], times, year, case)
    if not times:
        way = "audit target by" if due.startswith("..") else "audit target"
        end = case.span.end if is_listed else _whole(case)
        value = values[0] + case.text[case.span.end : end]
        yield Edit(Span(case.span.start, end), say(way, case.lang, value=value, year=year))


def _with_verb(value: str, times: list[Span], year: str, case: Case) -> Iterator[Edit]:
    """With its verb as of what is to come: "is to reach 30% by 2030"."""
    verb = verb_told(case)
    if verb is None:
        return
    told = any(date.edtf[-4:] == year for date in case.sentence.dates)
    edits = [Edit(span, new) for span in times if (new := _dated(span, year, case))]
    if len(edits) < len(times) or any(verb.start < each.end <= case.span.start for each in times):
        return
    before = case.text[case.sentence.span.start : verb.start]
    if _AIMED.search(before):
        yield from edits
        return
    when = "" if told or times else say("audit aimed by", case.lang, year=year)
    end = _whole(case)
    for aim in _AIMS[case.lang]:
        said = aim.format(verb=verb.infinitive, be=be_of(verb.words, before), when=when)
        anew = Edit(Span(verb.start, case.span.end), " ".join(f"{said} {value}".split()))
        behind = [Edit(Span(end, end), f" {when}")] if when and case.lang == "en" else []
        yield _merged([*edits, anew, *behind], case.text)


def _goal(case: Case) -> Iterator[Edit]:
    """An aim in words: "aims to become" for "has become"."""
    found = _BECOME[case.lang].match(case.words)
    if found is None:
        return
    new = "đặt mục tiêu trở thành"
    if case.lang == "en":
        before = case.text[case.sentence.span.start : case.span.start]
        new = "aim to become" if be_of(found[0], before) == "are" else "aims to become"
    rest = _ALREADY.sub("", case.words[found.end() :])
    yield Edit(case.span, new + rest)


def _times(case: Case) -> list[Span]:
    """The other times that its clause tells, as of now too, but in its verb."""
    year = (case.fact.get("due") or "")[-4:]
    (start, end), text = case.sentence.span, case.text
    verb = verb_told(case)
    now = _NOW.search(text, start, verb.start if verb else case.span.start)
    then = _THEN.search(text, case.span.end, end)
    dates = [Span(date.start, date.end) for date in case.sentence.dates if date.edtf[-4:] != year]
    times = [*dates, *(Span(*found.span()) for found in (now, then) if found)]
    return [each for each in times if _is_its_own(each, case)]


def _is_its_own(time: Span, case: Case) -> bool:
    """Whether a time is that of the number: before it in its clause, or behind it in its phrase."""
    if time.start >= case.span.end:
        return not _PAUSE.search(case.text, case.span.end, time.start)
    return not _TURN.search(case.text, time.end, case.span.start)


def _dated(span: Span, year: str, case: Case) -> str:
    """A time, or a word for now, as that of the target."""
    words = case.text[slice(*span)]
    if not _NOW.fullmatch(words) and not _THEN.fullmatch(words):
        return redated(words, year, case.lang)
    new = say("audit aimed by", case.lang, year=year)
    return new.capitalize() if words[0].isupper() else new


def _whole(case: Case) -> int:
    """Where what the number is a share of ends: "30% of GRDP"."""
    found = _OF[case.lang].match(case.text, case.span.end, case.sentence.span.end)
    return found.end() if found else case.span.end


def _merged(edits: list[Edit], text: str) -> Edit:
    """All edits as one, with what stands between them."""
    first, *others = sorted(edits)
    (start, at), new = first
    for (begin, end), words in others:
        new, at = new + text[at:begin] + words, end
    return Edit(Span(start, at), new)


_AIMS = {
    "en": ("{be} to {verb}", "should {verb}"),
    "vi": ("phấn đấu {when} {verb}", "theo mục tiêu {when} sẽ {verb}"),
}
_YEARLY = re.compile(r"(?:\.\./)?\d{4}")
_THEN = re.compile(
    r"\b(?:(?:last|this) (?:year|quarter|month)|(?:trong )?(?:năm|quý|tháng) (?:nay|ngoái|qua|trước"
    r"|này))\b",
    re.IGNORECASE,
)
_AIMED = re.compile(r"\b(?:to|will|would|should|must|may|can|could)\s+\Z", re.IGNORECASE)
"""What a verb of what is to come stands behind already."""
_NOW = re.compile(
    r"\b(?:đến nay|hiện nay|hiện|nay|đã|den nay|hien|da|now|already|currently|today|so far)\b"
    rf"|{_THEN.pattern}",
    re.IGNORECASE,
)
_BECOME = {
    "en": re.compile(
        r"(?:(?:has|have|had)(?:\s+(?:now|already|since))*\s+become|became"
        r"|(?:is|are|was|were)(?:\s+(?:now|already|today))*)\b",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r"(?:đã|nay|hiện nay|hiện|da|hien)\s+(?:(?:đã|chính thức|da|chinh thuc)\s+)?"
        r"(?:là|trở thành|la|tro thanh)\b",
        re.IGNORECASE,
    ),
}
_ALREADY = re.compile(r"\s+(?:already|now|today)\Z")
_OF = {
    "en": re.compile(
        r"\s+of\s+(?!which\b|them\b|these\b|those\b)[^,;:!?()\n]{1,60}?"
        r"(?=[,;:.!?()\n]|\Z|\s(?:and|but|while|with|in|by|as|which|that|at|on|for|from|to|last|this)\b)"
    ),
    "vi": re.compile(r"(?:\s+(?:của|trong))?\s+[A-Z]{3,}\b"),
}
_PAUSE = re.compile(r"[,;:]")
_TURN = re.compile(r";|,?\s(?:and|but|while|whereas|và|còn|nhưng|trong khi)\s")
"""What begins another clause."""
