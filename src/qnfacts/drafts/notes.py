"""Footnotes of facts in a draft in Markdown: `[^id]: ...`, each from the beginning of a line."""

import re
from collections.abc import Collection, Mapping

from qnfacts.audit.reading.draft import Draft, Span
from qnfacts.phrases.citation import Wording, note
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.markdown import inline
from qnfacts.terms import Language


def marker(fact: str) -> str:
    """What stands in the text for the footnote of a fact."""
    return f"[^{fact}]"


def footnote(fact: Record, catalogue: Catalogue, lang: Language) -> str:
    """The footnote of a fact: the reference and the quotation, for readers of `lang`."""
    return f"{marker(fact['id'])}: {inline(note(fact, catalogue, Wording(lang)))}"


def footnotes_in(draft: Draft) -> Mapping[str, Span]:
    """Where the footnotes of a draft stand, by what marks them.

    None is in code, save at the very end, where it is code that was never closed.
    """
    last = _LAST.search(draft.words)
    return {
        found["label"]: Span(*found.span())
        for found in _FOOTNOTE.finditer(draft.words)
        if draft.text[found.start() : found.end()].strip()
        or (last and found.start() >= last.start())
    }


def but_footnotes(draft: Draft, facts: Collection[str]) -> Draft:
    """The draft, in which an audit leaves the footnotes of these facts alone."""
    own = (span for label, span in footnotes_in(draft).items() if label in facts)
    return draft._replace(ignored=(*draft.ignored, *own))


def with_footnotes(text: str, notes: Collection[str]) -> str:
    """The text with these footnotes at its end."""
    if not notes:
        return text
    line_end = "\r\n" if "\r\n" in text else "\n"
    kept = text.rstrip()
    gap = line_end if kept.rpartition("\n")[2].startswith("[^") else line_end * 2
    return kept + gap + "".join(f"{note}{line_end}" for note in notes)


_FOOTNOTE = re.compile(
    r"^\[\^(?P<label>[^\]\s]+)\]:[^\r\n]*(?:\r?\n(?![^\S\n]*(?:\n|\Z)|\[\^)[^\r\n]+)*", re.MULTILINE
)
"""A footnote may go on in the lines below it, to the next empty one."""
_LAST = re.compile(r"(?:^\[\^[^\]\s]+\]:[^\r\n]*(?:[\r\n]\s*|\Z))+\Z", re.MULTILINE)
