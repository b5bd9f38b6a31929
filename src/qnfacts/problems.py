"""What is wrong, where, and how to mend it: problems are values, never prints."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Literal, Self

Severity = Literal["error", "warning"]


class Message(str):
    """A sentence in English that knows its template, and what fills each of its slots.

    By the template other languages find theirs. A slot filled by a message is said in that language
    too, a date as it is written there; all else stays as it is. What has no slots is no template,
    and may hold braces.
    """

    __slots__ = ("slots", "template")
    template: str
    slots: Mapping[str, object]

    def __new__(cls, template: str, /, **slots: object) -> Self:
        """A message stays the one it is."""
        if isinstance(template, cls):
            return template
        self = super().__new__(cls, template.format(**slots) if slots else template)
        self.template, self.slots = template, slots
        return self


def listed(words: Sequence[str], template: str) -> str:
    """Words or messages, with what `template` has between `{one}` and `{other}`; "" for none."""
    return reduce(lambda one, other: Message(template, one=one, other=other), words or [""])


def reason_of(error: OSError) -> Message:
    """Why a file cannot be had, as a part of a message: the system's words, or our own."""
    if isinstance(error, FileExistsError):  # raised where a folder is to be made
        return Message("it is a file, and no folder")
    return Message(error.strerror or str(error))


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One finding. `code` names its rule (see `check.rules`); line and column count from 1.

    The end is right behind the last character, where it is known.
    """

    code: str
    message: str
    hint: str = ""
    file: str = ""
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    fact: str | None = None
    severity: Severity = "error"

    @property
    def place(self) -> str:
        """`file:line:column`, as far as each is known."""
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part)


class QnfactsError(Exception):
    """The root of what this package raises on purpose; `problems` says why, in file order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(f"{p.place}: {p.code}: {p.message}" for p in self.problems)


class RegistryError(QnfactsError):
    """A registry that cannot be used, with everything that is wrong with it."""


class CallError(QnfactsError, LookupError):
    """A call of the library that asks for what there is not, in words for whoever calls."""

    def __init__(self, message: str) -> None:
        super().__init__([Problem(code="wrong-call", message=message)])
        self.args = (message,)

    def __str__(self) -> str:
        return self.problems[0].message


class TextError(QnfactsError):
    """A text that cannot be read."""
