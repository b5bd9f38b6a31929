"""The closed lists of words that facts are sorted by."""

from typing import Literal

Kind = Literal["policy", "figure", "target", "event", "initiative", "product", "statement"]

DocumentType = Literal["resolution", "decision", "scheme", "programme"]

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

HorizonStatus = Literal["past", "current", "to come", "not stated"]
