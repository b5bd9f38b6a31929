"""Records as rows for machines: the same columns for the same command, whatever the records.

A column is a key of the JSON, or several joined by dots. Lists within lists of records are left
out, save for the segments of quotations. What a table needs besides and JSON says elsewhere has
columns of its own: the first and last day of each date, the source of the claim.
"""

from __future__ import annotations

from decimal import Decimal
from types import UnionType
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    NamedTuple,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from qnfacts.phrases.citation import noted_reference, sources_of
from qnfacts.records.shapes.outputs import OUTPUTS
from qnfacts.terms import DATE_FIELDS
from qnfacts.values.edtf import parse_edtf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue

_Path = tuple[str, ...]

CellType = Literal["string", "number", "integer", "boolean", "date", "list", "records"]
"""What a cell holds; the last are parts of several records, side by side."""


class Column(NamedTuple):
    """A column and what its cells hold."""

    name: str
    type: CellType


def columns_of(command: str) -> list[str]:
    """The columns of what a command prints, in their order."""
    (record,) = get_args(OUTPUTS[command])
    return [*(column.name for column in typed_columns(record)), *_EXTRA.get(command, ())]


def typed_columns(record: Any) -> list[Column]:
    """The columns of records of a shape, in their order."""
    return [
        column
        for path, type_ in _paths(record, (), in_list=False)
        for column in _with_added(".".join(path), type_)
    ]


def with_added(
    records: Iterable[Mapping[str, Any]], catalogue: Callable[[], Catalogue]
) -> Iterator[Record]:
    """The records with the columns of a table that JSON has no key for."""
    for record in records:
        yield {**record, **dict(_added(record, catalogue))}


def _with_added(name: str, type_: CellType) -> Iterator[Column]:
    yield Column(name, type_)
    if name in _DATES:
        yield from (Column(f"{name}.{end}", "date") for end in ("first", "last"))
    if name == "quotes.translation":
        yield from (Column(f"source.{field}", "string") for field in ("id", "issued"))


def _added(
    record: Mapping[str, Any], catalogue: Callable[[], Catalogue]
) -> Iterator[tuple[str, str | None]]:
    for field in _DATES & record.keys():
        span = parse_edtf(record[field]) if record[field] else None
        for end in ("first", "last"):
            day = getattr(span, end, None)
            yield f"{field}.{end}", day and day.isoformat()
    if isinstance(record.get("quotes"), list):
        claimed = catalogue().sources[record["quotes"][0]["source"]]
        yield from (("source.id", claimed["id"]), ("source.issued", claimed["issued"]))
    if "references" in record:
        cited = sources_of([dict(record)], catalogue())
        yield "references", " | ".join(noted_reference(source, "en") for source in cited)


def _paths(shape: Any, path: _Path, *, in_list: bool) -> Iterator[tuple[_Path, CellType]]:
    """The paths to what is no record, each once, and what it is."""
    shapes = alternatives(shape)
    listed = [item for each in shapes if get_origin(each) is list for item in get_args(each)]
    records = [each for item in listed or shapes for each in _records(item)]
    if not records:
        yield path, "records" if in_list else _type_of(shapes)
    elif not (listed and in_list) or path[-1] == "segments":
        inner = path[:-1] if path[-1:] == ("segments",) else path
        for key, hint in keys_of(records).items():
            yield from _paths(hint, (*inner, key), in_list=in_list or bool(listed))


def _type_of(shapes: Iterable[Any]) -> CellType:
    """What a cell holds for any of the shapes: a text where they differ."""
    types = {
        _TYPES.get(get_origin(each) or each, "string") for each in shapes if each is not type(None)
    }
    return types.pop() if len(types) == 1 else "string"


def alternatives(shape: Any) -> tuple[Any, ...]:
    """What something of a shape may be."""
    return get_args(shape) if get_origin(shape) in {Union, UnionType} else (shape,)


def _records(shape: Any) -> list[Any]:
    return [each for each in alternatives(shape) if hasattr(each, "__total__")]


def keys_of(records: Iterable[Any]) -> dict[str, Any]:
    """The keys with their shapes, in the order of the JSON."""
    every = {
        key: hint
        for record in records
        for key, hint in get_type_hints(record).items()
        if key not in record.__optional_keys__ & _EXTRA_KEYS
    }
    return {key: every[key] for key in sorted(every, key=_rank if "topics" in every else _by_type)}


def _rank(key: str) -> int:
    """What every fact has frames what its kind has."""
    if key in _FIRST:
        return _FIRST.index(key) - len(_FIRST)
    return _LAST.index(key) + 1 if key in _LAST else 0


def _by_type(key: str) -> bool:
    """Readings begin with their type, and other records with their id."""
    return key not in {"id", "type"}


_FIRST = ("id", "kind", "label", "aliases", "topics")
_LAST = ("value", "note", "contrasts_with", "draft", "quotes")
_TYPES: Mapping[Any, CellType] = {
    bool: "boolean",
    int: "integer",
    Decimal: "number",
    list: "list",
}
_DATES = {field for fields in DATE_FIELDS.values() for field in fields}
_EXTRA = {
    "policies": ("as_of", "horizon_status", "orientation_status"),
    "search": ("matches.field", "matches.text", "matches.spans"),
}
"""The columns of what only this command adds to facts."""

_EXTRA_KEYS = {column.partition(".")[0] for columns in _EXTRA.values() for column in columns}
