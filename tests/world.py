"""The made-up province that most tests look at."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

LAM_SON = Path(__file__).parent / "lam-son" / "facts.yaml"


class Ran(NamedTuple):
    """What a call of the program left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]
