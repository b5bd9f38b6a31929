"""Wordings that were tried: pasted over the words of a draft, each makes its place right."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from qnfacts.audit.judging import Knowledge, judge
from qnfacts.audit.reading.draft import Draft, Edit, Span
from qnfacts.audit.reading.mentions import mentions
from qnfacts.audit.reading.sentences import sentences
from qnfacts.audit.verdicts import BORNE_OUT, FINDINGS, Judgement
from qnfacts.audit.wording.cases import Case
from qnfacts.audit.wording.edits import edits
from qnfacts.audit.wording.excerpts import Excerpt, excerpt, pasted
from qnfacts.quantities.passages import passages
from qnfacts.records import Record
from qnfacts.records.shapes import UnitRecord
from qnfacts.terms import Language


class Sources(NamedTuple):
    """What wordings are made from: the registry, and its facts and units as they are published."""

    known: Knowledge
    fact: Callable[[str], Record | None]
    units: Mapping[str, UnitRecord]


def wordings(
    draft: Draft, judgements: Iterable[Judgement], sources: Sources
) -> Mapping[Span, Edit]:
    """For the span of a finding what to paste in the draft, where that makes it right.

    Each covers what was found wrong, and what is to be changed beside it. Where no wording was
    found that an audit would bear out in its place, there is none; nor behind the first thousand.
    """
    wrong = [each for each in judgements if each.verdict in FINDINGS]
    if not wrong:
        return {}
    every, spoken = sentences(draft, ()), list(passages(draft.text))
    starts = [sentence.span.start for sentence in every]
    spoken_from = [passage.start for passage in spoken]
    found = {}
    for each in wrong[:_MOST]:
        sentence = every[max(0, bisect_right(starts, each.span.start) - 1)]
        lang = spoken[max(0, bisect_right(spoken_from, each.span.start) - 1)].language
        close = excerpt(sentence, each.span.end)
        case = _case(each, wrong, close, lang, sources)
        if case and (edit := _tried(case, close, each.span, draft, sources.known)):
            found[each.span] = edit
    return found


def _case(
    finding: Judgement, wrong: list[Judgement], close: Excerpt, lang: Language, sources: Sources
) -> Case | None:
    """The finding in the excerpt of its sentence, if a fact tells what is right."""
    fact = sources.fact(finding.facts[0]) if finding.facts else None
    if fact is None or finding.verdict == "ambiguous":
        return None
    here = close.here(finding.span)
    unit = fact["value"] and sources.units.get(fact["value"]["unit"])
    read = sentences(close.draft, mentions(close.draft, sources.known.subjects.unit_words))
    own = next(each for each in reversed(read) if each.span.start <= here.start)
    there = {close.here(each.span) for each in wrong if close.holds(each.span)}
    return Case(finding, here, there, own, fact, unit, sources.known.subjects.places, lang)


def _tried(case: Case, close: Excerpt, span: Span, draft: Draft, known: Knowledge) -> Edit | None:
    """The first edit that leaves less wrong than there was, and nothing at its place."""
    for edit in edits(case):
        if _mends(edit, case, pasted(close.draft, edit), known):
            moved = Edit(Span(*map(close.there, edit.span)), edit.new)
            if whole := _whole(moved, span, draft):
                return whole
    return None


def _mends(edit: Edit, case: Case, draft: Draft, known: Knowledge) -> bool:
    """Whether the words that were wrong are borne out in the draft so mended, and no others wrong.

    No other words are, from there to the edit, and less than there were before. An aim in words is
    no mention any more once it is told as one.
    """
    longer = len(edit.new) - (edit.span.end - edit.span.start)
    start, end = case.span
    if edit.span.start < end and start < edit.span.end:
        start, end = edit.span.start, edit.span.end + longer
    elif edit.span.end <= start:
        start, end = start + longer, end + longer
    whole = min(start, edit.span.start), max(end, edit.span.end + longer)
    said = judge(draft, known)
    left = [each.span for each in said if each.verdict in FINDINGS]
    is_right = any(_touch(each.span, (start, end)) for each in said if each.verdict in BORNE_OUT)
    is_goal = case.judgement.verdict == "target-as-fact" and case.fact["value"] is None
    is_less = len(left) < len(case.wrong)
    return (is_right or is_goal) and is_less and not any(_touch(each, whole) for each in left)


def _touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _whole(edit: Edit, wrong: Span, draft: Draft) -> Edit | None:
    """The edit with all from the words that were wrong to it; none over markup or paragraphs."""
    ((start, end), new), words = _narrowed(edit, draft.text), draft.words
    first, last = min(start, wrong.start), max(end, wrong.end)
    if draft.text[start:end] != words[start:end] or "\n\n" in words[first:last]:
        return None
    return Edit(Span(first, last), words[first:start] + new + words[end:last])


def _narrowed(edit: Edit, text: str) -> Edit:
    """The edit without the words that it ends with as before; there may be markup before them."""
    (start, end), new = edit
    old_words, new_words = list(_WORD.finditer(text, start, end)), list(_WORD.finditer(new))
    while len(old_words) > 1 < len(new_words) and old_words[-1][0] == new_words[-1][0]:
        old_words.pop()
        new_words.pop()
        end, new = old_words[-1].end(), new[: new_words[-1].end()]
    return Edit(Span(start, end), new)


_WORD = re.compile(r"\S+")
_MOST = 1_000
"""Findings of a draft that wordings are tried for, some milliseconds each."""
