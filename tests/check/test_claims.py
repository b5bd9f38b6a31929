"""What a text says, what a fact claims of it, and the codes that refuse the claim.

Each line of `cases/claims.tsv` is a case: a claim that passes is right. In brackets stands what the
fact quotes, if it is not the whole sentence; an indicator in braces is one of its own. The lines
below a "#" are of one kind.
"""

import re
from typing import NamedTuple

import pytest
import yaml
from case import read_table
from claiming import codes


class Claim(NamedTuple):
    """A line of the table."""

    kind: str
    language: str
    written: str
    claimed: str
    verdict: str


def found(claim: Claim) -> set[str]:
    """The codes of what `check` finds against the claim."""
    written = re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), claim.written)
    quoted = re.search(r"\[(.*)\]", written)
    sentence = re.sub(r"[\[\]]", "", written)
    fields = yaml.load(f"{{{claim.claimed}}}", yaml.BaseLoader)  # noqa: S506 all of it is text
    return codes(
        quoted[1] if quoted else sentence,
        fields.pop("value", ""),
        text=sentence if sentence.endswith("?") else f"{sentence}.",
        language=claim.language,
        select=("verbatim", "value", "between"),
        **fields,
    )


CLAIMS = [Claim(kind, *cells) for kind, cells in read_table("claims.tsv")]
KINDS = list(dict.fromkeys(claim.kind for claim in CLAIMS))


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_written_is_refused_and_what_is_written_passes(kind: str) -> None:
    wrong = {
        (claim.written, claim.claimed): verdict
        for claim in CLAIMS
        if claim.kind == kind
        and not set(claim.verdict.split()) <= (verdict := found(claim) or {"passes"})
    }
    assert wrong == {}


@pytest.mark.parametrize("kind", KINDS)
def test_of_each_kind_there_are_wrong_claims_and_right_ones(kind: str) -> None:
    assert len({claim.verdict == "passes" for claim in CLAIMS if claim.kind == kind}) == 2
