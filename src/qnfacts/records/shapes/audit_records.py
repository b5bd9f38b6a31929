"""What `audit`, `impact` and `diff` print."""

from typing import Any, Literal

from qnfacts.records.shapes.entry_records import LabelRecord
from qnfacts.records.shapes.typed_dict import TypedDict
from qnfacts.terms import BindingField, Kind


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


class ImpactRecord(TypedDict):
    """Words of a draft that rest on a fact; line and column as in an audit.

    `field` is what a binding says of the fact; null where there is none, and an audit finds that
    the fact bears the words out.
    """

    draft: str
    line: int
    column: int
    text: str
    fact: str
    field: BindingField | None


class FieldChangeRecord(TypedDict):
    """A field of a fact as it was and as it is; null where there was or is nothing.

    `unit` and `sources` are those that the fact names.
    """

    field: str
    old: Any
    new: Any


class ChangeRecord(TypedDict):
    """What has become of a fact, and the words of drafts that are no longer so."""

    change: Literal["added", "changed", "removed"]
    id: str
    kind: Kind
    label: LabelRecord
    fields: list[FieldChangeRecord]
    stale: list[ImpactRecord]
