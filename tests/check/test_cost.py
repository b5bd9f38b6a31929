"""No rule costs more than linear: four times as much is checked in about four times the steps."""

import hashlib
import sys
from collections.abc import Callable
from types import FrameType

import pytest

from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.checked.finding import InText
from qnfacts.check.rules import RULES
from qnfacts.check.rules.between.comparable import has_proven_value
from qnfacts.check.run import run_rules
from qnfacts.registry.loading import parse
from qnfacts.text.quotation import source_text

LABEL = "label: {en: x, vi: x}"


def checked(text: str, facts: str, waived: str = "") -> CheckedRegistry:
    """A registry of figures in one text."""
    written = f"""\
version: 1
title: {{en: x, vi: x}}
sources:
  - {{id: s, {LABEL}, type: report, title: x, issued: 2025, language: vi, area: a,
     file: s.txt, sha256: {hashlib.sha256(text.encode()).hexdigest()}, waived: [{waived}]}}
topics: [{{id: t, {LABEL}}}]
units: [{{id: u, {LABEL}, forms: [doanh nghiệp]}}]
areas: [{{id: a, label: {{en: x, vi: tỉnh X}}}}]
indicators: [{{id: i, {LABEL}, unit: u, forms: [doanh nghiệp]}}]
facts:
{facts}"""
    return CheckedRegistry(parse(written, "r.yaml"), {"s": source_text(text)}, None)


def figure(number: int, words: str, more: str = "") -> str:
    quote = f'{{source: s, text: "{words}", translation: x}}'
    return (
        f"  - {{id: f{number}, kind: figure, {LABEL}, topics: [t], indicator: i, area: a, "
        f"value: {number + 1}{more}, quotes: [{quote}]}}\n"
    )


def claim(number: int) -> str:
    return f"Tỉnh có {number + 1} doanh nghiệp"


def of_one_thing(size: int, more: str = "") -> CheckedRegistry:
    text = ". ".join(map(claim, range(size)))
    facts = (figure(n, claim(n), more.format(n) if n % 2 else "") for n in range(size))
    return checked(text, "".join(facts))


def conflicting(size: int) -> CheckedRegistry:
    """Values that all exclude each other."""
    registry = of_one_thing(80 * size)
    assert all(has_proven_value(registry, fact) for fact in registry.facts)
    return registry


def broken_down(size: int) -> CheckedRegistry:
    """Many wholes, and parts of them along as many dimensions."""
    return of_one_thing(80 * size, ", dimensions: {{d{}: 1}}")


def everywhere(size: int) -> CheckedRegistry:
    """Quotations that stand in the text many thousand times."""
    return checked("a " * 50_000 * size, "".join(figure(n, "a a") for n in range(10)))


def open_text(size: int) -> CheckedRegistry:
    """Sentences that nothing accounts for."""
    return checked(".\n".join(map(claim, range(400 * size))), figure(0, claim(0)))


def waived(size: int) -> CheckedRegistry:
    """A waiver for each sentence."""
    passages = (f'{{text: "{claim(n)}", reason: x}}' for n in range(1, 100 * size))
    text = ".\n".join(map(claim, range(100 * size)))
    return checked(text, figure(0, claim(0)), ", ".join(passages))


def steps(registry: CheckedRegistry) -> int:
    """Calls of functions, for all rules and the places of what they find."""
    calls = 0

    def count(_: FrameType, event: str, __: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        for finding in run_rules(registry, frozenset(RULES)).findings:
            if isinstance(finding.at, InText):
                registry.line_and_column(finding.at.source, finding.at.start)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    "make",
    [conflicting, broken_down, everywhere, open_text, waived],
    ids=lambda make: make.__name__,
)
def test_four_times_as_much_takes_about_four_times_as_many_steps(
    make: Callable[[int], CheckedRegistry],
) -> None:
    assert steps(make(4)) < 5 * steps(make(1))
