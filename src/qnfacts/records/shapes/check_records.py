"""What `check` prints."""

from typing import Literal, NotRequired

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
    """How much was found, in how many checks, by how many rules that had something to look at.

    `answered` are the doubts that people's reviews have answered, which are no errors.
    """

    errors: int
    warnings: int
    checks: int
    rules: int
    answered: int


class ProvenRecord(TypedDict):
    """On whose word the facts' assertions rest: each is counted once."""

    by_machine: int
    by_person: int
    by_nobody: int


class ReportRecord(TypedDict):
    """What a check came to.

    `checks` counts the checks of each rule that ran. `basis` says what the quotations of each
    source were held against. Where that is the lock, `assertions` say what was proven when it was
    written. `notices` say what the outcome rests on.
    """

    file: str
    outcome: Literal["proven", "kept", "unchanged", "problems", "unchecked"]
    counts: CountsRecord
    problems: list[ProblemRecord]
    checks: dict[str, int]
    basis: dict[str, Literal["text", "lock", "nothing"]]
    assertions: ProvenRecord
    notices: list[str]


class RuleRecord(TypedDict):
    """A rule, its group and its page's first line; the page where one rule is explained."""

    code: str
    group: str
    summary: str
    page: NotRequired[str]
