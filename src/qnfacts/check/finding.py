"""What a rule finds."""

from typing import NamedTuple

from qnfacts.problems import Severity
from qnfacts.registry.yaml.document import Path


class InText(NamedTuple):
    """A place in a source's text, in code points."""

    source: str
    start: int
    end: int


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
