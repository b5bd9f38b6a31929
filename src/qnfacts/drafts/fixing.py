"""What can be mended in a draft without a decision: hedges, and the references that prove them."""

from collections.abc import Iterable, Mapping, Sequence

from qnfacts.audit.findings import Finding
from qnfacts.audit.reading.draft import Draft, Edit, Span, is_markdown
from qnfacts.drafts.editing import Mended, edited
from qnfacts.drafts.filling import language_beside
from qnfacts.drafts.notes import (
    facts_noted,
    footnote,
    footnotes_in,
    marker,
    with_footnotes,
)
from qnfacts.drafts.saying import Facts
from qnfacts.render.markdown import inline


def fix(given: str, draft: Draft, found: Sequence[Finding], facts: Facts) -> Mended:
    """The draft with the hedges of its sources, each in Markdown with a footnote.

    A number that is quoted, or has markup inside, is left to its writer, and so is what is wrong
    in any other way.
    """
    quoted = [each.span for each in found if each.is_quotation]
    mended = [
        each
        for each in found
        if each.verdict in _HEDGES
        and each.right
        and _is_plain(each.span, draft)
        and not any(span.start <= each.span.start < span.end for span in quoted)
    ]
    if not is_markdown(draft.name):
        plain = (Edit(each.span, each.right) for each in mended)
        return Mended(edited(given, draft, plain), len(mended))
    labels = _labels(draft, (each.facts[0] for each in mended), facts)
    edits = (
        Edit(each.span, inline(each.right) + _mark(each.span, labels[each.facts[0]], draft))
        for each in mended
    )
    notes = _notes(draft, mended, labels, facts)
    return Mended(with_footnotes(edited(given, draft, edits), notes), len(mended))


def _notes(
    draft: Draft, mended: Iterable[Finding], labels: Mapping[str, str], facts: Facts
) -> list[str]:
    """The footnotes that the draft does not have yet, each in the language that it stands in."""
    language, there = language_beside(draft, ()), footnotes_in(draft)
    notes: dict[str, str] = {}
    for each in mended:
        id_, lang = each.facts[0], language(each.span)
        if labels[id_] not in there and id_ not in notes:
            notes[id_] = footnote(facts.by_id[id_], facts.catalogue, lang, labels[id_])
    return list(notes.values())


def _labels(draft: Draft, wanted: Iterable[str], facts: Facts) -> dict[str, str]:
    """What marks the footnote of each fact: as it is there, else numbers where the draft has such.

    Where it has others, or none, it is the fact's id.
    """
    there = footnotes_in(draft)
    labels = {id_: label for label, id_ in facts_noted(draft, facts.catalogue).items()}
    last = max((int(label) for label in there if label.isdecimal()), default=0)
    others = (label for label in there if label not in labels.values())
    is_numbered = last > 0 and all(label.isdecimal() for label in others)
    for id_ in wanted:
        if id_ not in labels:
            last += 1
            labels[id_] = str(last) if is_numbered else id_
    return labels


def _is_plain(span: Span, draft: Draft) -> bool:
    return draft.text[span.start : span.end] == draft.words[span.start : span.end]


def _mark(span: Span, label: str, draft: Draft) -> str:
    """The mark of a footnote, unless it is there."""
    mark = marker(label)
    return "" if draft.words.startswith(mark, span.end) else mark


_HEDGES = ("hedge-dropped", "hedge-weakened", "hedge-strengthened")
