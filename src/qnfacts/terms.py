"""The closed lists of words that facts are sorted by."""

from collections.abc import Mapping
from typing import Literal

Language = Literal["en", "vi"]
Vocabulary = Literal["topics", "areas", "indicators", "units", "agents"]
"""Of what people read."""

Kind = Literal["policy", "figure", "target", "event", "initiative", "product", "statement"]

PLURALS: Mapping[Kind, str] = {
    "policy": "policies",
    "figure": "figures",
    "target": "targets",
    "event": "events",
    "initiative": "initiatives",
    "product": "products",
    "statement": "statements",
}
"""What many facts of a kind are called, which is the command that lists them."""

DATE_FIELDS: Mapping[Kind, tuple[str, ...]] = {
    "policy": ("issued", "horizon", "orientation"),
    "figure": ("period", "compared_with"),
    "target": ("due",),
    "event": ("date",),
    "initiative": ("since",),
    "product": ("since",),
    "statement": (),
}
"""The fields of a fact that hold a date or period."""

BASELINE = "compared_with"
"""The field for a time that a figure is only compared with, which is not its own."""

OWN_DATES: Mapping[Kind, tuple[str, ...]] = {
    kind: tuple(field for field in fields if field != BASELINE)
    for kind, fields in DATE_FIELDS.items()
}
"""The fields that say of what time a fact is."""

AGENT_FIELDS: Mapping[Kind, tuple[str, ...]] = {
    "policy": ("issuer",),
    "figure": ("according_to",),
    "target": ("set_by",),
    "event": (),
    "initiative": ("run_by",),
    "product": (),
    "statement": ("speaker",),
}
"""The fields of a fact that name an agent; `run_by` is a list of them."""

WaiverKind = Literal[
    "heading", "caption", "credit", "page-number", "running-head", "byline", "masthead", "no-claim"
]
"""Why a passage of a source states no fact; the last is the editors' judgement."""

PARTING_KINDS: frozenset[WaiverKind] = frozenset(
    {"caption", "credit", "page-number", "running-head"}
)
"""What the layout puts into the middle of sentences, and repeats."""

DocumentType = Literal["resolution", "decision", "plan", "scheme", "programme"]

InitiativeType = Literal[
    "app",
    "centre",
    "club",
    "cooperation",
    "model",
    "network",
    "pilot",
    "programme",
    "project",
    "service",
    "start-up",
    "training",
    "zone",
]

StatementType = Literal[
    "assertion",
    "challenge",
    "commitment",
    "forecast",
    "interest",
    "praise",
    "priority",
    "ranking",
    "solution",
]

Direction = Literal["at least", "at most", "exactly", "between"]
"""How a target wants its value to be met."""

Accumulation = Literal["cumulative", "yearly"]
"""Whether a number counts all that has come together, or one year alone."""

Strength = Literal["binding", "set", "strive", "towards"]
"""How firmly the source words a target: phải (must), đặt mục tiêu (sets the target),
phấn đấu (strives for), hướng tới (heads towards)."""

DirectionFrom = Literal["registry", "words", "indicator"]
"""Where a direction is from: recorded, in the words of the value, or of what is better."""

AreaRelation = Literal["same", "inside", "around"]
"""Where the area of a figure lies to that of a target."""

Outcome = Literal["met", "not met", "undetermined"]

ReasonCode = Literal[
    "within",
    "outside",
    "straddles",
    "no-bound",
    "not-yet",
    "direction-not-stated",
    "goal-in-words",
    "no-figure",
    "definition-differs",
    "area-differs",
    "units-do-not-convert",
    "figure-before-target",
    "figure-later-than-asked",
    "figure-covers-more",
    "figure-undated",
    "time-approximate",
    "figures-disagree",
]
"""Why a target is met (the first), not met (the second), or undetermined (the others)."""

DateField = Literal["issued", "horizon", "orientation", "date", "due"]
"""What a date of a policy, an event or a target says."""

Verdict = Literal["agree", "same number", "compatible", "conflict", "undetermined", "in tension"]
"""What can be said of facts about the same thing; the last is of what editors set apart."""

HorizonStatus = Literal["past", "current", "to come", "not stated"]

Style = Literal["plain", "markdown", "footnote", "bibtex", "biblatex", "csl-json", "ris", "html"]
"""How a citation is set."""

ExportFormat = Literal[
    "csl-json",
    "bibtex",
    "biblatex",
    "ris",
    "markdown",
    "html",
    "site",
    "annotations",
    "csv",
    "xlsx",
    "parquet",
    "sqlite",
]
"""What facts are handed on as, for the programs that their users have."""

LOWEST_TIER, HIGHEST_TIER = 1, 5
"""The grades of OCOP products, in stars."""

ReviewVerdict = Literal["confirmed", "rejected"]
"""What a person says of a fact: that its words bear it out, or that they do not."""

TextFormat = Literal["concise", "json", "sarif", "github"]

ReportFormat = Literal["full", TextFormat]
"""How a check is reported: `full` is a page for people, the others are texts."""

AuditFormat = Literal[ReportFormat, "markdown"]
"""How an audit is reported: `markdown` is the page as a comment on a pull request shows it."""

BindingField = Literal["words", "value", "quote", "translation", "footnote", "en", "vi"]
"""What a draft can have filled in of a fact: unasked its words, with a footnote."""
