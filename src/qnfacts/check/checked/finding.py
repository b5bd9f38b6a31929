"""What a rule finds."""

from typing import NamedTuple

from qnfacts.problems import Severity
from qnfacts.registry.yaml.document import Path, Words


class InText(NamedTuple):
    """A place in a source's text, in code points."""

    source: str
    start: int
    end: int


class InLock(NamedTuple):
    """What only the lock holds: a fact with this id, or something else of this name."""

    name: str
    is_fact: bool = False


class InReviews(NamedTuple):
    """The review of a fact that the registry does not have."""

    fact: str


class Finding(NamedTuple):
    """What breaks the rule `code`, and where: in the registry or a file beside it."""

    code: str
    at: Path | InText | InLock | InReviews
    message: str
    hint: str = ""
    severity: Severity = "error"
    words: Words | None = None
    """The words at that place of the registry that are meant; all of them where None."""
    known: bool = False
    """Whether the program knows it to be so, though it can only suspect most of what `code` finds.
    """

    @property
    def fact(self) -> int | None:
        """The number of the fact in which it stands; None where that is in no fact."""
        match self.at:
            case InText() | InLock() | InReviews():
                return None
            case ("facts", int(number), *_):
                return number
        return None
