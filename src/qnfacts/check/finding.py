"""What a rule finds, and how rules are put in a table."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from qnfacts.check.checked import Subject
from qnfacts.problems import Severity
from qnfacts.registry.yaml.document import Path

T = TypeVar("T")


class InText(NamedTuple):
    """A place in a source's text, in code points."""

    source: str
    offset: int


class InLock(NamedTuple):
    """The entry of a fact in the lock."""

    fact: str


class Finding(NamedTuple):
    """What breaks the rule `code`, and where: in the registry, a source's text or the lock."""

    code: str
    at: Path | InText | InLock
    message: str
    hint: str = ""
    severity: Severity = "error"


@dataclass(frozen=True, slots=True)
class Check(Generic[T]):
    """Rules that are found out together: what they are held against, and what breaks them.

    Each of `codes` is held once against every one of `things`; `find` says which it breaks.
    """

    codes: tuple[str, ...]
    things: Callable[[Subject], Iterable[T]]
    find: Callable[[Subject, T], Iterable[Finding]]
