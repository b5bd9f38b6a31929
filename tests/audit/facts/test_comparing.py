"""The table of verdicts on a number and its hedge, in the compact notation of values."""

import pytest

from qnfacts.audit.facts.comparing import amount, compared
from qnfacts.values.notation import parse_value


@pytest.mark.parametrize(
    ("fact", "draft", "verdict"),
    [
        (">13000", ">13000", "supported"),
        ("tens * 10^9", "tens * 10^9", "supported"),
        ("[3, 4]", "[3, 4]", "supported"),
        ("<=40", "up to 40", "supported"),
        (">13000", ">12000", "rounded"),
        ("103", "~100", "rounded"),
        ("880", "nearly 900", "rounded"),
        ("nearly 500", "<500", "rounded"),
        ("11.03", "11", "rounded"),
        (">13000", ">=13000", "rounded"),
        (">13000", "13000", "hedge-dropped"),
        ("~520", "520", "hedge-dropped"),
        (">13000", "~13000", "hedge-weakened"),
        ("437", "~437", "hedge-weakened"),
        (">13000", ">15000", "hedge-strengthened"),
        (">13000", "13742", "hedge-strengthened"),
        ("~13000", ">13000", "hedge-strengthened"),
        ("[3, 4]", "3.5", "hedge-strengthened"),
        ("tens * 10^9", "60000000000", "hedge-strengthened"),
        ("437", "438", "contradicted"),
        ("437", ">437", "contradicted"),
        (">13000", "nearly 13000", "contradicted"),
        ("nearly 500", ">500", "contradicted"),
        (">13000", ">130000", "contradicted"),
        (">100", ">10", "contradicted"),
        (">250", ">205", "contradicted"),
        (">120", ">72", "unknown"),
    ],
)
def test_a_number_is_compared_as_an_interval(fact: str, draft: str, verdict: str) -> None:
    assert compared(amount(parse_value(fact)), amount(parse_value(draft))) == verdict
