"""What validation finds, before it is known in which line it stands."""

from typing import NamedTuple

from qnfacts.problems import Problem
from qnfacts.registry.parts import Part
from qnfacts.registry.yaml.document import Path


class Mistake(NamedTuple):
    """A problem with the value at `path` in a part, or with its key."""

    part: Part
    path: Path
    code: str
    message: str
    hint: str = ""
    at_key: bool = False

    def placed(self) -> Problem:
        """The problem, and where it stands."""
        place = self.part.place(self.path, key=self.at_key)
        return Problem(
            code=self.code,
            message=self.message,
            hint=self.hint,
            **place._asdict(),
            fact=self.part.fact(self.path),
        )
