"""Entries of a .bib file, in UTF-8: what BibTeX and biblatex write alike."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

from qnfacts.phrases.citation import annotation, sources_of
from qnfacts.render.escaping import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from qnfacts.phrases.citation import Wording
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import NameRecord, SourceRecord
    from qnfacts.terms import Language

_CONTAINED = {"article", "incollection"}
"""The types of entries that appear in something."""


class Dialect(NamedTuple):
    """What BibTeX and biblatex write in their own ways.

    `kinds` has for each type of source the type of its entry, and the field that says what it
    appeared in. `fields` gives what a source has besides, by the type of its entry. `annotation`
    is the field for what the facts quote.
    """

    kinds: Mapping[str, tuple[str, str]]
    fields: Callable[[SourceRecord, str, Language], Mapping[str, str]]
    annotation: str


def bibliography(
    facts: Sequence[Record], catalogue: Catalogue, wording: Wording, dialect: Dialect
) -> str:
    """One entry to a source, annotated with what the facts quote from it."""
    return "\n".join(
        _entry(source, "\n".join(annotation(facts, source, wording)), wording.lang, dialect)
        for source in sources_of(facts, catalogue)
    )


def _entry(source: SourceRecord, annotated: str, lang: Language, dialect: Dialect) -> str:
    """The entry with the fields that are not empty."""
    kind, container = _kind_of(source, dialect.kinds)
    fields = {
        "author": " and ".join(_name(name) for name in source["author"]),
        "title": f"{{{escaped(source['title'])}}}",  # no style changes its capitals
        container: whole(source["container-title"]),
        "volume": escaped(source["volume"]),
        "number": escaped(source["issue"]),
        "pages": escaped(source["page"]),
        "url": quote(source["URL"] or "", safe=_IN_URLS),  # no field `url` is read as TeX
        **dialect.fields(source, kind, lang),
        dialect.annotation: escaped(annotated),
    }
    given = {name: f"{{{text}}}" for name, text in fields.items() if text}
    if "month" in given:
        given["month"] = fields["month"]  # a name that the style has words for
    lines = "".join(f"  {name} = {text},\n" for name, text in given.items())
    return f"@{kind}{{{source['id']},\n{lines}}}\n"


def _kind_of(source: SourceRecord, kinds: Mapping[str, tuple[str, str]]) -> tuple[str, str]:
    """The type of its entry, and the field that says what it appeared in.

    What appeared in nothing that is named is a document.
    """
    kind, container = kinds[source["type"]]
    if kind in _CONTAINED and not source["container-title"]:
        return kinds["document"]
    return kind, container


def whole(text: str | None) -> str:
    """In braces where a list of names would be split."""
    given = escaped(text)
    return f"{{{given}}}" if _SPLITS.search(given) else given


def language(source: SourceRecord) -> str:
    """As babel calls it."""
    return {"en": "english", "vi": "vietnamese"}[source["language"]]


def escaped(text: str | None) -> str:
    """One line in which nothing is a command of TeX."""
    return one_line(text or "").translate(_SPECIAL)


def _name(name: NameRecord) -> str:
    """A name that stands alone in braces, so that nothing splits it."""
    if "given" in name and "family" in name:
        return f"{whole(name['family'])}, {whole(name['given'])}"
    return f"{{{escaped(name.get('literal') or name.get('family'))}}}"


_SPECIAL = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{character: f"\\{character}" for character in "#$%&_"},
    }
)

_SPLITS = re.compile(r",|(?<!\S)and(?!\S)", re.IGNORECASE)

_IN_URLS = "%/:?#[]@!$&'()*+,;=~"
"""What stays as it is in an address."""
