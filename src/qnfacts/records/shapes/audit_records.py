"""What `audit` prints."""

from typing import Literal

from qnfacts.records.shapes.typed_dict import TypedDict


class AuditRecord(TypedDict):
    """A mention in a draft, what is said of it, and the ids of the facts behind that.

    Line and column count from 1, the column in code points of the draft as written. `right` are
    the words to put in its place, `differs` names what is other than in a quotation.
    """

    draft: str
    line: int
    column: int
    text: str
    verdict: Literal[
        "supported", "rounded", "hedge-dropped", "hedge-strengthened", "hedge-weakened",
        "contradicted", "wrong-period", "wrong-unit", "wrong-place", "wrong-document",
        "wrong-attribution", "misquoted", "target-as-fact", "ambiguous", "unknown", "ignored",
    ]  # fmt: skip
    fact: list[str]
    right: str | None
    differs: str | None
