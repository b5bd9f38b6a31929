"""What an audit says of a mention."""

from typing import Literal, NamedTuple, get_args

from qnfacts.audit.reading.draft import Span

Verdict = Literal[
    "supported",
    "rounded",
    "hedge-dropped",
    "hedge-strengthened",
    "hedge-weakened",
    "contradicted",
    "wrong-period",
    "wrong-unit",
    "wrong-place",
    "wrong-document",
    "wrong-attribution",
    "misquoted",
    "target-as-fact",
    "ambiguous",
    "unknown",
    "ignored",
]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
BORNE_OUT: frozenset[Verdict] = frozenset({"supported", "rounded"})
FINDINGS: tuple[Verdict, ...] = VERDICTS[2:-2]
"""What somebody has to mend, or at least to decide."""


class Judgement(NamedTuple):
    """What is said of a mention: its verdict, the ids of the facts behind it, and why.

    `right` are the words that would make the sentence true; `differs` names in a few words what
    is off where the verdict alone does not.
    """

    span: Span
    verdict: Verdict
    facts: tuple[str, ...] = ()
    right: str = ""
    differs: str = ""
