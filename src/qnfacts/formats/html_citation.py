"""Quotations for a web page, or to be copied from a browser into a word processor."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qnfacts.formats.links import is_on_the_web
from qnfacts.phrases.citation import cited, quoted
from qnfacts.render.escaping import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qnfacts.phrases.citation import Cited, Wording
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import SourceRecord


def html(facts: Sequence[Record], catalogue: Catalogue, wording: Wording) -> str:
    """The blocks as a file, in well-formed HTML that says its encoding."""
    return f'<meta charset="utf-8"/>\n{blocks(facts, catalogue, wording)}'


def blocks(facts: Sequence[Record], catalogue: Catalogue, wording: Wording) -> str:
    """A `blockquote` for each fact and source, to be put into a page."""
    return "".join(
        f"{line}\n"
        for each in cited(facts, catalogue, wording.lang)
        for line in _block(each, wording)
    )


def _block(each: Cited, wording: Wording) -> Iterator[str]:
    fact, source, reference = each
    spoken = source["language"]
    address = f' cite="{_text(source["URL"])}"' if is_on_the_web(source) else ""
    yield f'<blockquote data-fact="{_text(fact["id"])}"{address}>'
    for mark, words, translation in quoted(fact, source, wording):
        yield f'<p>{_text(mark)}<span lang="{spoken}">{_text(words)}</span></p>'
        if translation:
            other = "vi" if spoken == "en" else "en"
            yield f'<p lang="{other}">{_text(translation)}</p>'
    yield f"<footer>— {_set(reference, source)}</footer>"
    yield "</blockquote>"


def _set(reference: str, source: SourceRecord) -> str:
    """The reference with what it stands in set in italics, and its address linked."""
    text, url, container = map(_text, (reference, source["URL"], source["container-title"]))
    if container:
        text = text.replace(container, f"<i>{container}</i>", 1)
    return text.replace(url, f'<a href="{url}">{url}</a>', 1) if is_on_the_web(source) else text


def _text(text: str | None) -> str:
    return escape(one_line(text or ""))
