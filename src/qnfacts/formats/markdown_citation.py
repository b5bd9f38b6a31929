"""Quotations for a text that is written in Markdown."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from qnfacts.phrases.citation import cited, in_running_text, original, quoted
from qnfacts.render.markdown import inline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qnfacts.phrases.citation import Cited, Wording
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import SourceRecord


def block_quotes(facts: Sequence[Record], catalogue: Catalogue, wording: Wording) -> str:
    """A block for each fact and source: quotations, translations, reference, the fact's id."""
    return "\n".join(_block(each, wording) for each in cited(facts, catalogue, wording.lang))


def footnotes(facts: Sequence[Record], catalogue: Catalogue, wording: Wording) -> str:
    """The claims, each with the marker of its note, and then the notes, named by the facts' ids."""
    claims = (f"{_claim(fact)}\n\n" for fact in facts)
    every = groupby(cited(facts, catalogue, wording.lang), lambda each: each.fact["id"])
    notes = (f"[^{id_}]: {_note(of_fact, wording)}\n" for id_, of_fact in every)
    return "".join((*claims, *notes))


def _note(of_fact: Iterable[Cited], wording: Wording) -> str:
    """Each source, and what the fact quotes from it besides the claim that bears the marker."""
    parts: list[str] = []
    for number, each in enumerate(of_fact):
        quotes = quoted(each.fact, each.source, wording)
        if number == 0:
            quotes[0] = quotes[0]._replace(words="")
        parts += _reference(each), inline(in_running_text(quotes))
    return " ".join(filter(None, parts))


def _block(each: Cited, wording: Wording) -> str:
    signed = f"{_reference(each)} `{each.fact['id']}`"
    paragraphs = [*_paragraphs(each.fact, each.source, wording), f"— {signed}"]
    return ">\n".join(f"> {paragraph}\n" for paragraph in paragraphs)


def _reference(each: Cited) -> str:
    """The reference with what it stands in set in italics."""
    text, container = inline(each.reference), inline(each.source["container-title"] or "")
    return text.replace(container, f"*{container}*", 1) if container else text


def _paragraphs(fact: Record, source: SourceRecord, wording: Wording) -> Iterator[str]:
    for mark, words, translation in quoted(fact, source, wording):
        yield inline(f"{mark}{words}")
        if translation:
            yield inline(translation)


def _claim(fact: Record) -> str:
    words = inline(f"“{original(fact['quotes'][0])}”")
    return f"{words}[^{fact['id']}]"
