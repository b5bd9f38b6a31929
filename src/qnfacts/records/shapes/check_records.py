"""What `check` prints."""

from typing import Literal

from qnfacts.records.shapes.typed_dict import TypedDict


class ProblemRecord(TypedDict):
    """One finding; `line` and `column` count from 1, the column in code points."""

    code: str
    severity: Literal["error", "warning"]
    message: str
    hint: str
    file: str
    line: int | None
    column: int | None
    fact: str | None


class CountsRecord(TypedDict):
    """How much was found, in how many checks, by how many rules."""

    errors: int
    warnings: int
    checks: int
    rules: int


class ReportRecord(TypedDict):
    """What a check came to.

    `checks` counts the checks of each rule that ran. `basis` says what the quotations of each
    source were held against. `notices` say what the outcome rests on.
    """

    file: str
    outcome: Literal["proven", "problems", "unchecked"]
    counts: CountsRecord
    problems: list[ProblemRecord]
    checks: dict[str, int]
    basis: dict[str, Literal["text", "lock", "nothing"]]
    notices: list[str]


class RuleRecord(TypedDict):
    """A rule, its group and its page's first line."""

    code: str
    group: str
    summary: str
