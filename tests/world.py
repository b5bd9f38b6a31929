"""The made-up places that tests look at.

Lam Sơn mostly, Vân Hải where facts are compared, Harrowmere where the source is in English.
"""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

LAM_SON = Path(__file__).parent / "worlds" / "lam-son" / "facts.yaml"
VAN_HAI = Path(__file__).parent / "worlds" / "van-hai" / "facts.yaml"
HARROWMERE = Path(__file__).parent / "worlds" / "harrowmere" / "facts.yaml"


class Ran(NamedTuple):
    """What a call of the program left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


def records(run: Run, *words: str) -> list[dict[str, Any]]:
    """The records that a call of the program prints, their numbers exact."""
    read: list[dict[str, Any]] = json.loads(run(*words, "--json").out, parse_float=Decimal)
    return read
