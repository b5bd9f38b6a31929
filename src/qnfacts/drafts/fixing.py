"""What can be mended in a draft without a decision: hedges, and the references that prove them."""

from collections.abc import Iterable

from qnfacts.audit.findings import Finding
from qnfacts.audit.reading.draft import Draft, Edit, Span, is_markdown
from qnfacts.drafts.editing import Mended, edited
from qnfacts.drafts.filling import language_beside
from qnfacts.drafts.notes import footnote, footnotes_in, marker, with_footnotes
from qnfacts.drafts.saying import Facts
from qnfacts.render.markdown import inline


def fix(given: str, draft: Draft, found: Iterable[Finding], facts: Facts) -> Mended:
    """The draft with the hedges of its sources, each in Markdown with a footnote.

    A number with markup inside is left to its writer, and so is what is wrong in any other way.
    """
    mended = [
        each
        for each in found
        if each.verdict in _HEDGES and each.right and _is_plain(each.span, draft)
    ]
    if not is_markdown(draft.name):
        plain = (Edit(each.span, each.right) for each in mended)
        return Mended(edited(given, draft, plain), len(mended))
    edits = (
        Edit(each.span, inline(each.right) + _mark(each.span, each.facts[0], draft))
        for each in mended
    )
    language, there = language_beside(draft, ()), footnotes_in(draft)
    notes = {
        each.facts[0]: footnote(facts.by_id[each.facts[0]], facts.catalogue, language(each.span))
        for each in reversed(mended)
        if each.facts[0] not in there
    }
    return Mended(with_footnotes(edited(given, draft, edits), notes.values()), len(mended))


def _is_plain(span: Span, draft: Draft) -> bool:
    return draft.text[span.start : span.end] == draft.words[span.start : span.end]


def _mark(span: Span, fact: str, draft: Draft) -> str:
    """The mark of the fact's footnote, unless it is there."""
    mark = marker(fact)
    return "" if draft.words.startswith(mark, span.end) else mark


_HEDGES = ("hedge-dropped", "hedge-weakened", "hedge-strengthened")
