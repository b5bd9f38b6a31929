"""Entries of a .bib file, in UTF-8: what BibTeX and biblatex write alike."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from qnfacts.render.escaping import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qnfacts.records.shapes import NameRecord, SourceRecord

_CONTAINED = {"article", "incollection"}
"""The types of entries that appear in something."""


def kind_of(source: SourceRecord, kinds: Mapping[str, tuple[str, str]]) -> tuple[str, str]:
    """The type of its entry, and the field that says what it appeared in.

    What appeared in nothing that is named is a document.
    """
    kind, container = kinds[source["type"]]
    if kind in _CONTAINED and not source["container-title"]:
        return kinds["document"]
    return kind, container


def entry(kind: str, key: str, fields: Mapping[str, str]) -> str:
    """An entry with the fields that are not empty."""
    given = {name: f"{{{text}}}" for name, text in fields.items() if text}
    if "month" in fields:
        given["month"] = fields["month"]  # a name that the style has words for
    lines = [f"  {name} = {text},\n" for name, text in given.items() if text]
    return f"@{kind}{{{key},\n{''.join(lines)}}}\n"


def authors(source: SourceRecord) -> str:
    """The list of names."""
    return " and ".join(_name(name) for name in source["author"])


def title(source: SourceRecord) -> str:
    """The title, whose capitals no style changes."""
    return f"{{{escaped(source['title'])}}}"


def whole(text: str | None) -> str:
    """In braces where a list of names would be split."""
    given = escaped(text)
    return f"{{{given}}}" if _SPLITS.search(given) else given


def address(source: SourceRecord) -> str:
    """The address, to the letter: no field `url` is read as TeX."""
    return quote(source["URL"] or "", safe=_IN_URLS)


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
