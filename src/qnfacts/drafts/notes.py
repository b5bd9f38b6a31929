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


def footnote(fact: Record, catalogue: Catalogue, lang: Language, label: str = "") -> str:
    """The footnote of a fact: the reference and the quotation, for readers of `lang`.

    Its mark is the fact's id, unless it has another label.
    """
    return f"{marker(label or fact['id'])}: {_words(fact, catalogue, lang)}"


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


def facts_noted(draft: Draft, catalogue: Catalogue) -> dict[str, str]:
    """The ids of the facts whose footnotes a draft has, by what marks each.

    That is the id, or any label behind which stand the words of the fact's footnote.
    """
    there = footnotes_in(draft)
    ids = {fact["id"] for fact in catalogue.facts} if there else set()
    written = {
        " ".join(draft.words[slice(*span)].split()[1:]): label
        for label, span in there.items()
        if label not in ids
    }
    languages: tuple[Language, ...] = ("en", "vi")
    said = {
        _words(fact, catalogue, lang): fact["id"]
        for fact in (catalogue.facts if written else ())
        for lang in languages
    }
    named = {label: said[words] for words, label in written.items() if words in said}
    return {label: label for label in there if label in ids} | named


def but_footnotes(draft: Draft, catalogue: Catalogue) -> Draft:
    """The draft, in whose text there are no footnotes of the registry's facts."""
    there, text = footnotes_in(draft), draft.text
    for label in facts_noted(draft, catalogue):
        start, end = there[label]
        text = text[:start] + _SEEN.sub(" ", text[start:end]) + text[end:]
    return draft._replace(text=text)


def _words(fact: Record, catalogue: Catalogue, lang: Language) -> str:
    return inline(note(fact, catalogue, Wording(lang)))


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
_SEEN = re.compile(r"[^\n]")
_LAST = re.compile(r"(?:^\[\^[^\]\s]+\]:[^\r\n]*(?:[\r\n]\s*|\Z))+\Z", re.MULTILINE)
