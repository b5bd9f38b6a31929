"""What the pages of a fact sheet and of a site are made of, in each language of the registry."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined

from qnfacts.formats import drawings
from qnfacts.formats.html_citation import blocks
from qnfacts.formats.links import address_of, is_on_the_web
from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import (
    Wording,
    in_running_text,
    noted_reference,
    original,
    quoted,
    reference,
    sources_of,
)
from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.phrases.problems import message_in
from qnfacts.phrases.value_phrases import phrase_value
from qnfacts.render.escaping import escape
from qnfacts.render.pages import Bars, Scale, Timeline
from qnfacts.values.edtf import parse_edtf
from qnfacts.values.today import today

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from qnfacts.formats.exports import Selected
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import SourceRecord
    from qnfacts.render.pages import Block, Fields, Page
    from qnfacts.terms import Language


class Pages(NamedTuple):
    """What is shown in one language: drawings by their titles, fields by ids of facts."""

    drawings: Mapping[str, Page]
    fields: Mapping[str, Fields]


def environment(
    chosen: Selected, pages: Mapping[Language, Pages], address: Callable[[str], str]
) -> Environment:
    """The templates, which link each fact that is chosen to the address of its id."""
    made = Environment(
        loader=PackageLoader("qnfacts.formats"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_visible,
    )
    made.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    made.globals |= _said(chosen, pages, address)
    return made


def _said(
    chosen: Selected, pages: Mapping[Language, Pages], address: Callable[[str], str]
) -> dict[str, Any]:
    """What the templates know of, by its name in them."""
    catalogue, languages = chosen.store.catalogue, chosen.store.languages
    labels = {fact["id"]: fact["label"] for fact in chosen.facts}
    return {
        "lang": chosen.lang,
        "languages": languages,
        "say": say,
        "said": lambda phrase: {lang: say(phrase, lang) for lang in languages},
        "pick": pick,
        "title": catalogue.title,
        "unproven": [problem.message for problem in chosen.store.problems],
        "message_in": message_in,
        "pages": pages,
        "drawing": _drawing,
        "noted_reference": noted_reference,
        "link": lambda id_: address(id_) if id_ in labels else None,
        "label": lambda id_, lang: pick(labels[id_], lang) if id_ in labels else id_,
        "newest": lambda facts, lang: _newest(sources_of(facts, catalogue), lang),
        "as_of": lambda lang: phrase_period(today().isoformat(), lang),
        "areas_of": lambda fact: areas_of(fact, catalogue),
        "as_css": as_css,
        "quotes": lambda fact: _quotes(fact, catalogue, languages),
        "sources_of": lambda facts: sources_of(facts, catalogue),
        "value": lambda fact, lang: _value(fact, catalogue, lang),
        "citation": lambda fact, lang: citation(fact, catalogue, lang),
        "snippet": lambda fact, lang: blocks([fact], catalogue, Wording(lang)),
    }


def citation(fact: Record, catalogue: Catalogue, lang: Language) -> str:
    """The claim, its translation, the reference and the id, to be copied."""
    source = catalogue.sources[fact["quotes"][0]["source"]]
    claim = quoted({**fact, "quotes": fact["quotes"][:1]}, source, Wording(lang))
    return f"{in_running_text(claim)} — {noted_reference(source, lang)} [{fact['id']}]"


def quotation_data(fact: Record, catalogue: Catalogue, lang: Language, address: str) -> Record:
    """The claim of a fact for search engines, in the words of schema.org."""
    quote = fact["quotes"][0]
    source = catalogue.sources[quote["source"]]
    return {
        "@type": "Quotation",
        "@id": address,
        "name": pick(fact["label"], lang),
        "text": original(quote),
        "inLanguage": source["language"],
        "citation": noted_reference(source, lang),
    }


def as_css(text: str) -> str:
    """A string of CSS, in which only letters and digits stand as they are."""
    written = (c if c.isalnum() else rf"\{ord(c):x} " for c in escape(text))
    return f'"{"".join(written)}"'


def areas_of(fact: Record, catalogue: Catalogue) -> list[str]:
    """The areas of a fact, and those around them, as filters by area take them."""
    every = (id_ for area in fact["areas"] for id_ in catalogue.within(area["id"]))
    return list(dict.fromkeys(every))


def _newest(sources: Iterable[SourceRecord], lang: Language) -> str:
    """When the newest of the sources was published, by the last day that its date touches."""
    dates = (source["issued"] for source in sources)
    return phrase_period(max(dates, key=lambda each: parse_edtf(each).last or date.max), lang)


def _visible(value: Any) -> Any:
    """Texts with their hidden characters written out."""
    return escape(value) if type(value) is str else value


def _drawing(block: Block) -> drawings.Drawing | None:
    match block:
        case Bars():
            return drawings.bars(block)
        case Timeline():
            return drawings.timeline(block)
        case Scale():
            return drawings.scale(block)
    return None


def _quotes(fact: Record, catalogue: Catalogue, languages: Sequence[Language]) -> Iterator[Record]:
    for quote in fact["quotes"]:
        source = catalogue.sources[quote["source"]]
        yield {
            **quote,
            "words": original(quote),
            "language": source["language"],
            "cited": source["URL"] if is_on_the_web(source) else None,
            "address": address_of(quote, source),
            "reference": {lang: reference(source, lang) for lang in languages},
        }


def _value(fact: Record, catalogue: Catalogue, lang: Language) -> str:
    value = fact["value"]
    return phrase_value(value, catalogue.units[value["unit"]], lang) if value else ""
