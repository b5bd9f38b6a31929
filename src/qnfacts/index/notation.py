"""Records as the index stores them: compact JSON in which a Decimal is `{"=": "12.5"}`.

Unlike a plain JSON number it comes back as the Decimal it was, and Python's fast writer can
write it. No record has a key `=`.
"""

import json
from decimal import Decimal
from typing import Any


def stored(record: object) -> str:
    """The text that `restored` makes an equal record of, its keys in the same order."""
    return _WRITER.encode(record)


def restored(text: str) -> Any:
    """The record that was stored."""
    return _READER.decode(text)


def _decimal(number: object) -> dict[str, str]:
    if isinstance(number, Decimal):
        return {"=": str(number)}
    raise TypeError(f"{type(number).__name__} has no place in a record")


def _number(members: dict[str, Any]) -> Any:
    return Decimal(members["="]) if "=" in members else members


_WRITER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_decimal)
_READER = json.JSONDecoder(object_hook=_number)
