"""Records as the store keeps them: JSON on one line, as `ndjson_text` writes it, but faster."""

from __future__ import annotations

import json

from qnfacts.render.records import nothing_hidden

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any


def stored(record: object) -> str:
    """The text that `restored` makes an equal record of, its keys in the same order.

    No key may be "=", which marks a number here: keys are names of fields, and ids.
    """
    first, *others = _WRITER.encode(record).split(_BEFORE)
    return nothing_hidden(first + "".join(other.replace(_BEHIND, "", 1) for other in others))


def restored(text: str) -> Any:
    """The record that was stored; the numbers of values and units are Decimals."""
    return _READER.decode(text)


def _digits(number: object) -> dict[str, str]:
    """What stands in the place of a number, which Python's fast writer cannot write bare."""
    from decimal import Decimal

    from qnfacts.values.digits import plain_digits

    if isinstance(number, Decimal):
        return {"=": plain_digits(number)}
    raise TypeError(f"{type(number).__name__} has no place in a record")


def _decimal(digits: str | int) -> Decimal:
    from decimal import Decimal

    return Decimal(digits)


def _members(members: dict[str, Any]) -> dict[str, Any]:
    if "hedge" in members or "factor" in members:
        for name in _DECIMALS & members.keys():
            if type(members[name]) is int:
                members[name] = _decimal(members[name])
    return members


_BEFORE, _BEHIND = '{"=":"', '"}'
_DECIMALS = {"low", "high", "nominal", "stated", "factor"}
_WRITER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_digits)
_READER = json.JSONDecoder(object_hook=_members, parse_float=_decimal)
