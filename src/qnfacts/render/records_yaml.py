"""Records as YAML: block style, exact numbers, read back alike by YAML 1.1 and 1.2.

PyYAML's own writer takes half a minute for ten thousand facts; of YAML this writes what records
need, and no more.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any

from qnfacts.render.escaping import escape
from qnfacts.render.hidden import HIDDEN
from qnfacts.values.digits import plain_digits


def yaml_text(records: Iterable[Mapping[str, Any]]) -> str:
    """A block sequence of the records, keys in their order; `[]` for no records.

    Hidden characters are written as YAML's own escapes, so nothing is lost. Raises TypeError for
    what has no exact form, binary floats among them.
    """
    return "".join(f"{line}\n" for line in _lines(list(records), "")) or "[]\n"


def _lines(holder: object, indent: str) -> Iterator[str]:
    """The lines of a list or mapping that is not empty."""
    if isinstance(holder, dict):
        for key, value in holder.items():
            name = f"{indent}{_key(key)}:"
            if isinstance(value, _HOLDERS) and value:
                yield name
                yield from _lines(value, f"{indent}  " if isinstance(value, dict) else indent)
            else:
                yield f"{name} {_scalar(value, indent)}"
    elif isinstance(holder, list | tuple):
        for item in holder:
            if isinstance(item, _HOLDERS) and item:
                first, *others = _lines(item, f"{indent}  ")
                yield f"{indent}- {first[len(indent) + 2 :]}"
                yield from others
            else:
                yield f"{indent}- {_scalar(item, indent)}"


def _scalar(value: object, indent: str) -> str:
    match value:
        case str():
            return _text(value, indent)
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case Decimal():
            return plain_digits(value)
        case dict():
            return "{}"
        case list() | tuple():
            return "[]"
        case _:
            raise TypeError(f"{type(value).__name__} has no exact form in YAML")


@lru_cache(maxsize=10_000)
def _text(text: str, indent: str) -> str:
    if "\n" in text and _BLOCK.fullmatch(text) and not _QUOTED.search(text):
        lines = (f"{indent}  {line}" if line else "" for line in text.split("\n"))
        return "\n".join(("|-", *lines))
    return _key(text)


@lru_cache(maxsize=10_000)
def _key(text: str) -> str:
    """On one line; plain only where no version of YAML could take the text for anything else."""
    if "\n" in text or _QUOTED.search(text):
        return escape(encode_basestring(text))
    if text[:1].isalpha() and text.lower() not in _WORDS and not _ENDS_PLAIN.search(text):
        return text
    return "'" + text.replace("'", "''") + "'"


_HOLDERS = (dict, list, tuple)
_WORDS = {"y", "n", "yes", "no", "on", "off", "true", "false", "null"}
_BLOCK = re.compile(r"\S.*\S", re.DOTALL)
_ENDS_PLAIN = re.compile(r":(?=\s|$)|\s#|\s$")
_QUOTED = re.compile(f"{HIDDEN.pattern}|\t| \n")
