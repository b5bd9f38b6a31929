"""Entries as people write them in YAML."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from qnfacts.text.folding import fold

Entry: TypeAlias = "Mapping[str, Entry] | Sequence[Entry] | str"
"""A value as it is to be written; a mapping may be written on one line."""


class Flat(dict[str, Entry]):
    """A mapping that is written on one line."""


def label(texts: Mapping[str, str]) -> Entry:
    """A label in the languages of a registry; in one alone it is the mere text."""
    return Flat(texts) if len(texts) > 1 else "".join(texts.values())


def item(entry: Entry, indent: int = 2) -> str:
    """The lines of an entry in a list whose hyphens stand behind `indent` spaces."""
    if isinstance(entry, Mapping) and not isinstance(entry, Flat):
        lines = _lines(entry)
    else:
        lines = [flat(entry)]
    margin = " " * (indent + 2)
    return f"{' ' * indent}- " + "".join(f"{margin}{line}\n" for line in lines)[indent + 2 :]


def scalar(text: str, *, inside: bool = False) -> str:
    """The text, between quotes where YAML would read it as something else.

    `inside` brackets a comma would part it.
    """
    is_plain = _PLAIN.fullmatch(text) and not (inside and "," in text)
    return text if is_plain else json.dumps(text, ensure_ascii=False)


def slug(text: str, longest: int = 40) -> str:
    """An id made of the words of a text; empty where it has no letter or digit."""
    words = re.findall(r"[a-z0-9]+", fold(text))
    kept = ""
    for word in words:
        if kept and len(kept) + 1 + len(word) > longest:
            break
        kept = f"{kept}-{word}" if kept else word[:longest]
    return kept


def _lines(entry: Mapping[str, Entry]) -> list[str]:
    lines: list[str] = []
    for name, value in entry.items():
        if isinstance(value, Mapping) and not isinstance(value, Flat):
            lines += [f"{name}:", *(f"  {line}" for line in _lines(value))]
        elif _is_block(value):
            lines.append(f"{name}:")
            for each in value:
                lines += item(each).splitlines()
        else:
            written = scalar(value) if isinstance(value, str) and value else flat(value)
            lines.append(f"{name}: {written}".rstrip())
    return lines


def _is_block(value: Entry) -> bool:
    return not isinstance(value, str | Mapping) and any(isinstance(v, Mapping) for v in value)


def flat(value: Entry) -> str:
    """The value on one line."""
    if isinstance(value, str):
        return scalar(value, inside=True) if value else ""
    if isinstance(value, Mapping):
        parts = (f"{name}: {flat(each)}" for name, each in value.items())
        return "{" + ", ".join(parts) + "}"
    return "[" + ", ".join(map(flat, value)) + "]"


_PLAIN = re.compile(r"(?:\w|\.\./)(?:[\w./~()%–“”…;!?+, -]*[\w./~)%”…;!?+])?")
"""Text that means itself in YAML."""
