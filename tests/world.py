"""The made-up places that tests look at.

Lam Sơn mostly, Vân Hải where facts are compared, Harrowmere where the source is in English.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

LAM_SON = Path(__file__).parent / "worlds" / "lam-son" / "facts.yaml"
VAN_HAI = Path(__file__).parent / "worlds" / "van-hai" / "facts.yaml"
HARROWMERE = Path(__file__).parent / "worlds" / "harrowmere" / "facts.yaml"


class Ran(NamedTuple):
    """What a call of the program left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]
