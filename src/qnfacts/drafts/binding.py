"""Numbers of a draft that become bindings, without a word changed."""

import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from qnfacts.audit.reading.draft import Draft, Edit, Span, is_markdown
from qnfacts.audit.verdicts import Judgement
from qnfacts.drafts.bindings import Binding, bindings, words_of
from qnfacts.drafts.editing import Mended, edited
from qnfacts.drafts.filling import language_beside
from qnfacts.drafts.saying import Facts
from qnfacts.terms import Language


def bind(given: str, draft: Draft, judged: Sequence[Judgement], facts: Facts) -> Mended:
    """The draft, in which each number that is worded as its fact is a filled binding.

    Others stay as they are: what is rounded, converted or added up, worded otherwise, marked up,
    quoted, or bound already; and so does a draft that is not in Markdown.
    """
    if not is_markdown(draft.name):
        return Mended(given, 0)
    apart = _apart([*(each.span for each in bindings(draft)), *(each.span for each in judged)])
    free = [j for j in judged if j.verdict == "supported" and j.span in apart]
    language = language_beside(draft, [judgement.span for judgement in free])
    found = (_edit(draft, judgement, facts, language(judgement.span)) for judgement in free)
    edits = list(filter(None, found))
    return Mended(edited(given, draft, edits), len(edits))


def _edit(draft: Draft, judgement: Judgement, facts: Facts, lang: Language) -> Edit | None:
    """The first of the facts whose value has the words that the number begins with."""
    start = judgement.span.start
    for id_ in judgement.facts:
        for name in (id_, id_.capitalize()):
            binding = Binding(judgement.span, name, "value")
            words = words_of(binding, facts, lang)
            if words and _stands(words, start, draft):
                return Edit(Span(start, start + len(words)), binding.around(words))
    return None


def _stands(words: str, start: int, draft: Draft) -> bool:
    """Whether these words stand there, whole and without markup."""
    end = start + len(words)
    is_whole = not _GOES_ON.match(draft.words, end)
    return is_whole and draft.text[start:end] == draft.words[start:end] == words


def _apart(spans: Iterable[Span]) -> set[Span]:
    """Those that touch no other."""
    ordered, apart, reach = sorted(spans), set(), 0
    for span, following in zip_longest(ordered, ordered[1:]):
        if reach <= span.start and (following is None or span.end <= following.start):
            apart.add(span)
        reach = max(reach, span.end)
    return apart


_GOES_ON = re.compile(r"\w|[.,]\d")
