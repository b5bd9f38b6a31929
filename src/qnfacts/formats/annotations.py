"""W3C Web Annotations: what facts say, fixed to the words in their texts."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from typing import TYPE_CHECKING
from urllib.parse import quote as percent_encoded

from qnfacts.formats.links import is_on_the_web
from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import noted_reference
from qnfacts.render.records import json_object, ndjson_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qnfacts.formats.exports import Selected
    from qnfacts.records import Record
    from qnfacts.records.shapes import QuoteRecord, SegmentRecord, SourceRecord
    from qnfacts.terms import Language


def web_annotations(chosen: Selected) -> str:
    """A collection with an annotation for each quotation, as JSON-LD.

    Offsets count code points of the text whose hash the source has. Where the text is not at hand
    the words are those of the registry, without what is around them, and it says so.
    """
    items = list(_annotations(chosen))
    return json_object(
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": "#facts",
            "type": "AnnotationCollection",
            "label": pick(chosen.store.catalogue.title, chosen.lang),
            "total": len(items),
            "first": {"id": "#page", "type": "AnnotationPage", "startIndex": 0, "items": items},
        }
    )


def unseen(chosen: Selected) -> int:
    """How many quotations are not looked up in their text, as it is not at hand."""
    texts = _texts(chosen)
    quotes = [quote for fact in chosen.facts for quote in fact["quotes"]]
    return sum(not _is_found(quote, texts[quote["source"]]) for quote in quotes)


def _annotations(chosen: Selected) -> Iterator[Record]:
    sources, texts = chosen.store.catalogue.sources, _texts(chosen)
    for fact in chosen.facts:
        for number, quote in enumerate(fact["quotes"]):
            source, text = sources[quote["source"]], texts[quote["source"]]
            yield {
                "id": f"#{fact['id']}/{number}",
                "type": "Annotation",
                "motivation": "describing",
                "body": [
                    *_bodies(fact, quote, source, chosen),
                    *_doubts(quote, source, text, chosen.lang),
                ],
                "target": list(_targets(quote, source, text, chosen.lang)),
            }


def _texts(chosen: Selected) -> dict[str, str | None]:
    return {id_: chosen.store.text(id_) for id_ in chosen.store.catalogue.sources}


def _is_found(quote: QuoteRecord, text: str | None) -> bool:
    return text is not None and quote["segments"][0]["start"] is not None


def _doubts(
    quote: QuoteRecord, source: SourceRecord, text: str | None, lang: Language
) -> Iterator[Record]:
    """Where the words may not be found as they are selected."""
    if not _is_found(quote, text):
        yield _textual(say("words not looked up", lang), "assessing", language=lang)
    if is_on_the_web(source):
        said = say("page not looked up", lang, address=source["URL"])
        yield _textual(said, "assessing", language=lang)


def _bodies(
    fact: Record, quote: QuoteRecord, source: SourceRecord, chosen: Selected
) -> Iterator[Record]:
    """What the fact is called, the translation, what the words are for, and the fact as data."""
    for lang in chosen.store.languages:
        yield _textual(pick(fact["label"], lang), "describing", language=lang)
    if quote["translation"]:
        other = "vi" if source["language"] == "en" else "en"
        yield _textual(quote["translation"], "commenting", language=other)
    yield from (_textual(tag, "tagging") for tag in (quote["role"], *fact["topics"]))
    record = {key: value for key, value in fact.items() if key != "quotes"}
    yield _textual(ndjson_text([record]).rstrip(), "identifying", format="application/json")


def _textual(value: str, purpose: str, **described: str) -> Record:
    return {"type": "TextualBody", "purpose": purpose, **described, "value": value}


def _targets(
    quote: QuoteRecord, source: SourceRecord, text: str | None, lang: Language
) -> Iterator[Record]:
    """The parts of a quotation in the text, and in the source on the web, where it is."""
    described = {
        "id": percent_encoded(source["file"]),
        "type": "Text",
        "format": "text/plain",
        "language": source["language"],
        "label": noted_reference(source, lang),
        "canonical": _name_of_content(source["sha256"]),
    }
    for segment in quote["segments"]:
        words = _words(segment, text)
        place = {"type": "TextPositionSelector", "start": segment["start"], "end": segment["end"]}
        known = [words] if segment["start"] is None else [words, place]
        yield {"type": "SpecificResource", "source": described, "selector": known}
        if is_on_the_web(source):
            on_page = _words(segment, None)
            yield {"type": "SpecificResource", "source": source["URL"], "selector": on_page}


def _words(segment: SegmentRecord, text: str | None) -> Record:
    """The words as they stand in the text with what is around them; without it as recorded."""
    start, end = segment["start"], segment["end"]
    if text is None or start is None or end is None:
        return {"type": "TextQuoteSelector", "exact": segment["text"]}
    return {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(0, start - _AROUND) : start],
        "suffix": text[end : end + _AROUND],
    }


def _name_of_content(sha256: str) -> str:
    """A hash as an address (RFC 6920)."""
    digest = urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


_AROUND = 32
"""Characters before and behind the words."""
