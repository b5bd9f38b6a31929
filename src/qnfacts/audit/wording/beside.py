"""What to write where no number is wrong but what is beside it: time, place, speaker, issuer."""

import re
from collections.abc import Iterator

from qnfacts.audit.judges.speakers import SAID_BY, SAYS
from qnfacts.audit.reading.draft import Edit, Span
from qnfacts.audit.wording.cases import Case
from qnfacts.audit.wording.dating import redated
from qnfacts.audit.wording.likeness import text_of
from qnfacts.phrases import pick, say
from qnfacts.records import Record
from qnfacts.text.letters import CAPITAL


def with_time(case: Case) -> Iterator[Edit]:
    """The fact's time in place of one that the sentence or the row has, the nearest first."""
    edtf = case.fact.get("period") or case.fact.get("due")
    times = [Span(date.start, date.end) for date in case.sentence.dates]
    for span in (_nearest(times, case) or _cells(case)) if case.is_alone else ():
        if edtf and (new := redated(case.text[slice(*span)], edtf, case.lang)):
            yield _with_words(_IN, Edit(span, new), case)


def with_rate(case: Case) -> Iterator[Edit]:
    """Another time that the number is counted over: "mỗi năm" for "mỗi tháng"."""
    found = [Span(*rate.span("time")) for rate in _RATE.finditer(case.text, *case.sentence.span)]
    for span in _nearest(found, case):
        for times in _TIMES:
            if case.text[slice(*span)] in times:
                yield from (_with_words(_EACH, Edit(span, time), case) for time in times)


def with_place(case: Case) -> Iterator[Edit]:
    """The fact's place instead of another; behind the number where that names what is around it."""
    label = ", ".join(pick(area["label"], case.lang) for area in case.fact["areas"])
    marks = case.sentence.marks(case.places)
    named = _nearest([Span(mark.at, mark.end) for mark in marks], case)
    if not named:
        cells = (case.sentence.marks(case.places, cell) for cell in _cells(case))
        named = [Span(mark.at, mark.end) for found in cells for mark in found]
    yield from (Edit(_with_kind(span, case), label) for span in named if case.is_alone)
    around = {m.area for m in case.sentence.marks(case.places, Span(0, len(case.text)))}
    areas = [area["id"] for area in case.fact["areas"]]
    if all(case.places.contains(one, area) for one in around for area in areas):
        for value in case.values():
            yield Edit(case.span, say("audit place", case.lang, value=value, places=label))


def with_speaker(case: Case) -> Iterator[Edit]:
    """Who said it in place of whom the sentence names, the nearest first.

    A title stays where the registry has it of who said it.
    """
    behind = case.text[case.span.end : case.sentence.span.end]
    start, end = case.sentence.span.start, case.span.end
    pieces = ((SAID_BY, case.before, start), (SAYS, behind, end), (_SAID, behind, end))
    names = [
        Span(found.start(name) + at, found.end(name) + at)
        for pattern, text, at in pieces
        for found in pattern.finditer(text)
        for name in found.groupdict()
        if found[name]
    ]
    for span in _nearest(names, case) if case.judgement.right else ():
        yield Edit(Span(_name_start(span, case), span.end), case.judgement.right)


def _name_start(span: Span, case: Case) -> int:
    """Where a speaker's words begin that give way to another name: with a title, or behind it."""
    titled = _TITLED.search(case.text, *span)
    if titled is None:
        return span.start
    is_kept = _has_title(titled["title"], case.judgement.right, case.fact)
    return titled.end() if is_kept else titled.start()


def _has_title(title: str, name: str, fact: Record) -> bool:
    """Whether a fact's quotations have a name, or the last word of it, with this title."""
    said = (f"{text_of(quote)} {quote['translation'] or ''}" for quote in fact["quotes"])
    last = name.rpartition(" ")[2]
    titled = re.compile(rf"\b{title} ({re.escape(name)}|{re.escape(last)})\b", re.IGNORECASE)
    return any(map(titled.search, said))


def with_issuer(case: Case) -> Iterator[Edit]:
    """The other of the two bodies that issue in a province, where one stands behind the number."""
    for bodies in _BODIES:
        for body, other in (bodies, bodies[::-1]):
            at = case.text.find(body, case.span.end, case.sentence.span.end)
            if at >= 0:
                yield Edit(Span(at, at + len(body)), other)


def _nearest(spans: list[Span], case: Case) -> list[Span]:
    """The spans, first what stands nearest to the words."""
    start, end = case.span
    return sorted(spans, key=lambda span: max(start - span.end, span.start - end))


def _cells(case: Case) -> list[Span]:
    """The other cells of a row that has one number and tells more by words and years alone."""
    row = case.sentence.passage.row
    numbers = [cell for cell in row if _NUMBER.search(case.text[slice(*cell)])]
    return [] if numbers else list(row)


def _with_words(before: re.Pattern[str], edit: Edit, case: Case) -> Edit:
    """The edit from the small word that leads in to it, which stays: "in 2024", "mỗi năm"."""
    (start, end), new = edit
    words = before.search(case.text, 0, start)
    return Edit(Span(words.start(), end), words[0] + new) if words else edit


def _with_kind(span: Span, case: Case) -> Span:
    """The name of a place with what stands around it: "the whole province", "Ba Chẽ (cũ)"."""
    begins = _KIND_BEFORE.search(case.text, 0, span.start)
    ends = _KIND_BEHIND.match(case.text, span.end)
    return Span(begins.start() if begins else span.start, ends.end() if ends else span.end)


_TIMES = (
    ("năm", "quý", "tháng", "tuần", "ngày"), ("year", "quarter", "month", "week", "day"),
)  # fmt: skip
_RATE = re.compile(
    rf"(?:\b(?:mỗi|hằng|hàng|per|each|every|a)\s+|/\s*)(?P<time>{'|'.join(sum(_TIMES, ()))})\b",
    re.IGNORECASE,
)
_NAME = rf"{CAPITAL}[\w.’'-]*"
_SAID = re.compile(
    r"\A\s*(?:said|says|added|affirmed|stressed|noted)\s+(?:the\s+)?"
    rf"(?P<who>{_NAME}(?:\s+(?:(?:of|and|for|on)\s+(?:the\s+)?)?{_NAME})*(?<!\.))"
)
_TITLED = re.compile(r"\b(?P<title>ông|bà|anh|chị|Mr|Ms|Mrs|Dr)\.?\s+", re.IGNORECASE)
_BODIES = (
    ("UBND", "HĐND"), ("UBND", "HDND"), ("People's Committee", "People's Council"),
    ("Ủy ban nhân dân", "Hội đồng nhân dân"), ("Ủy ban Nhân dân", "Hội đồng Nhân dân"),
)  # fmt: skip
_NUMBER = re.compile(r"(?<!\d)(?!(?:(?:19|20)\d\d|\d{1,2})(?!\d|[.,]\d))\d")
"""In a cell: neither a year nor the number of the row."""
_IN = re.compile(r"\b(?:in|by|during|since|until|for|of|trong|vào|đến|từ)[^\S\n]+\Z", re.IGNORECASE)
_EACH = re.compile(r"\b(?:mỗi|hằng|hàng|per|each|every|a)[^\S\n]+\Z", re.IGNORECASE)
_KIND_BEFORE = re.compile(
    r"\b(?:(?:the|this)[^\S\n]+)?(?:(?:whole|entire)[^\S\n]+)?"
    r"(?:(?:toàn|cả)[^\S\n]+)?(?:(?:huyện|thị xã|thành phố|tỉnh|xã|phường)[^\S\n]+)?\Z",
    re.IGNORECASE,
)
_KIND_BEHIND = re.compile(
    r"(?:\s+(?:district|province|commune|town|city|ward)\b)?(?:\s*\((?:cũ|former[^)]*|old)\))?"
)
