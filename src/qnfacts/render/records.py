"""Records as JSON and NDJSON: exact numbers, text unescaped but for what hides."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from json.encoder import encode_basestring
from typing import Any

from qnfacts.render.escaping import hidden_replaced
from qnfacts.values.digits import plain_digits


def json_text(records: Iterable[Mapping[str, Any]]) -> str:
    r"""A bare array, indented by two spaces; `[]` for no records.

    Hidden characters are written as `\u202e`, which a parser reads back as they were. Raises
    TypeError for what JSON has no exact form of, binary floats among them.
    """
    return nothing_hidden(_json(list(records), "\n")) + "\n"


def json_object(value: Mapping[str, Any]) -> str:
    """One object, set like the records of `json_text`."""
    return nothing_hidden(_json(value, "\n")) + "\n"


def ndjson_text(records: Iterable[Mapping[str, Any]]) -> str:
    """One record to a line, compact; nothing for no records."""
    return "".join(ndjson_lines(records))


def ndjson_lines(records: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """The same, line by line."""
    for record in records:
        yield nothing_hidden(_json(record, "")) + "\n"


def nothing_hidden(written: str) -> str:
    """JSON with its hidden characters escaped: outside of strings it has none."""
    return hidden_replaced(written, _escaped)


def _json(value: object, newline: str) -> str:
    """`newline` is a line break and the indentation after it, or empty to write compactly."""
    written = _PLAIN.get(type(value))
    if written is not None:
        return written(value)
    inner = newline and f"{newline}  "
    if isinstance(value, Mapping):
        colon = ": " if newline else ":"
        members = [f"{encode_basestring(k)}{colon}{_json(v, inner)}" for k, v in value.items()]
        return f"{{{inner}{f',{inner}'.join(members)}{newline}}}" if members else "{}"
    if isinstance(value, list | tuple):
        items = [_json(item, inner) for item in value]
        return f"[{inner}{f',{inner}'.join(items)}{newline}]" if items else "[]"
    return _rarer(value)


def _rarer(value: object) -> str:
    """Instances of a class that is made from one of the plain ones."""
    for plain, written in _PLAIN.items():
        if isinstance(value, plain):
            return written(value)
    raise TypeError(f"{type(value).__name__} has no exact form in JSON")


_PLAIN: Mapping[type, Callable[[Any], str]] = {
    str: encode_basestring,
    Decimal: plain_digits,
    bool: lambda value: "true" if value else "false",
    int: int.__str__,
    type(None): lambda _: "null",
}
"""How values are written that hold no others."""


def _escaped(found: re.Match[str]) -> str:
    return json.dumps(found[0])[1:-1]
