"""Parquet files: the facts as they are in JSON, nested and exact, parted by kind."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal
from io import BytesIO
from types import NoneType
from typing import TYPE_CHECKING, Any, get_args, get_origin

import pyarrow as pa
from pyarrow.parquet import write_table

from qnfacts.formats.relations import ENTRIES
from qnfacts.formats.tables import alternatives, keys_of
from qnfacts.problems import Message, Problem, QnfactsError
from qnfacts.records.shapes import AnyFactRecord
from qnfacts.terms import PLURALS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qnfacts.formats.exports import Files, Selected
    from qnfacts.records import Record


def parquet_files(chosen: Selected) -> Files:
    """A file of facts for each kind, in folders that Hive names so, and one of each entry.

    All files of facts have the same columns, and a kind without facts has one, too. Raises
    QnfactsError for a number that no decimal of Parquet holds.
    """
    facts = {
        f"facts/kind={kind}/part-0.parquet": _file(
            _FACT, [fact for fact in chosen.facts if fact["kind"] == kind]
        )
        for kind in PLURALS
    }
    catalogue = chosen.store.catalogue
    entries = {
        f"{name}.parquet": _file(_struct([shape]), getattr(catalogue, name).values())
        for name, shape in ENTRIES.items()
    }
    return {**facts, **entries}


def _file(columns: pa.StructType, records: Iterable[Record]) -> bytes:
    table = pa.Table.from_pylist([_held(each, each["id"]) for each in records], pa.schema(columns))
    file = BytesIO()
    write_table(table, file)
    return file.getvalue()


def _struct(shapes: list[Any]) -> pa.StructType:
    return pa.struct([(name, _arrow(shape)) for name, shape in keys_of(shapes).items()])


def _arrow(shape: Any) -> pa.DataType:
    """The type of what has a shape, or is null; a text where there are several."""
    possible = [each for each in alternatives(shape) if each is not NoneType]
    if all(hasattr(each, "__total__") for each in possible):
        return _struct(possible)
    (only,) = possible if len(possible) == 1 else (str,)
    if get_origin(only) is list:
        return pa.list_(_arrow(*get_args(only)))
    if get_origin(only) is dict:
        return pa.map_(pa.string(), pa.string())
    return _TYPES.get(only, pa.string())


def _held(value: Any, id_: str) -> Any:
    """The value with its numbers as decimals of the one scale."""
    match value:
        case {"fraction": str()}:
            rounded = {end: _held(_rounded(value[end], end), id_) for end in _ROUNDED}
            return {**value, **rounded}
        case {"dimensions": dimensions, **rest}:
            return {**_held(rest, id_), "dimensions": [(k, str(v)) for k, v in dimensions.items()]}
        case Mapping():
            return {key: _held(inner, id_) for key, inner in value.items()}
        case list():
            return [_held(inner, id_) for inner in value]
        case Decimal() if value.copy_abs() >= _TOO_LARGE or _rounded(value) != value:
            message = Message(
                "{number} has more digits than a decimal of {size} with {places} decimals",
                number=value,
                size=_PRECISION,
                places=_SCALE,
            )
            raise QnfactsError([Problem(code="number-too-long", message=message, fact=id_)])
    return value


def _rounded(number: Decimal | None, end: str = "nominal") -> Decimal | None:
    """The number with so many decimals; an end of a narrow interval goes outwards."""
    if number is None:
        return None
    context = Context(prec=2 * _PRECISION, rounding=_ROUNDED[end])
    return number.quantize(Decimal(1).scaleb(-_SCALE), context=context)


_PRECISION, _SCALE = 38, 12
_TOO_LARGE = Decimal(10) ** (_PRECISION - _SCALE)
_ROUNDED = {
    "low": ROUND_FLOOR,
    "high": ROUND_CEILING,
    "nominal": ROUND_HALF_EVEN,
    "stated": ROUND_HALF_EVEN,
}
"""How the numbers of a fraction are rounded whose decimals never end."""

_TYPES = {
    bool: pa.bool_(),
    int: pa.int64(),
    Decimal: pa.decimal128(_PRECISION, _SCALE),
}
_FACT = pa.struct([field for field in _struct([*get_args(AnyFactRecord)]) if field.name != "kind"])
