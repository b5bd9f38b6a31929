"""What can be mended in a draft without a decision: hedges, and the references that prove them."""

from collections.abc import Iterable

from qnfacts.audit.draft import Draft, Span, is_markdown
from qnfacts.audit.findings import Finding
from qnfacts.audit.verdicts import Judgement
from qnfacts.drafts.editing import Edit, Mended, edited
from qnfacts.drafts.filling import language_beside
from qnfacts.drafts.notes import footnote, footnotes_in, marker, with_footnotes
from qnfacts.drafts.saying import Facts
from qnfacts.render.markdown import inline


def fix(
    given: str,
    draft: Draft,
    judged: Iterable[Judgement],
    found: Iterable[Finding],
    facts: Facts,
) -> Mended:
    """The draft with the hedges of its sources, each in Markdown with a footnote.

    `found` are the findings made of the judgements, in their order. A number with markup inside is
    left to its writer, and so is what is wrong in any other way.
    """
    mended = [
        (judgement.span, finding.facts[0], _cased(finding.right, judgement.span, draft))
        for judgement, finding in zip(judged, found, strict=True)
        if finding.verdict in _HEDGES and finding.right and _is_plain(judgement.span, draft)
    ]
    if not is_markdown(draft.name):
        plain = (Edit(span, right) for span, _, right in mended)
        return Mended(edited(given, draft, plain), len(mended))
    edits = (Edit(span, inline(right) + _mark(span, fact, draft)) for span, fact, right in mended)
    language, there = language_beside(draft, ()), footnotes_in(draft)
    notes = {
        fact: footnote(facts.by_id[fact], facts.catalogue, language(span))
        for span, fact, _ in reversed(mended)
        if fact not in there
    }
    return Mended(with_footnotes(edited(given, draft, edits), notes.values()), len(mended))


def _is_plain(span: Span, draft: Draft) -> bool:
    return draft.text[span.start : span.end] == draft.words[span.start : span.end]


def _mark(span: Span, fact: str, draft: Draft) -> str:
    """The mark of the fact's footnote, unless it is there."""
    mark = marker(fact)
    return "" if draft.words.startswith(mark, span.end) else mark


def _cased(words: str, span: Span, draft: Draft) -> str:
    """The words with a capital where they begin a sentence."""
    before = draft.text[: span.start].rstrip()
    begins = any(passage.start == span.start for passage in draft.passages)
    is_first = begins or before.endswith((".", "!", "?", "…"))
    return words[:1].upper() + words[1:] if is_first else words


_HEDGES = ("hedge-dropped", "hedge-weakened", "hedge-strengthened")
