"""What is said of values that are written as no registry has them."""

import pytest

from qnfacts.phrases.problems import in_language
from qnfacts.problems import Problem, RegistryError
from qnfacts.registry.loading import parse

REGISTRY = """\
version: 1
title: {{en: T, vi: T}}
sources: []
indicators:
  - {{id: i, label: {{en: I, vi: I}}, unit: percent}}
facts:
  - id: f
    kind: figure
    label: {label}
    topics: []
    indicator: i
    area: []
    value: {value}
    quotes: []
"""


def problems(value: str = "1", label: str = "{en: F, vi: F}") -> list[Problem]:
    with pytest.raises(RegistryError) as raised:
        parse(REGISTRY.format(value=value, label=label), "facts.yaml")
    return list(raised.value.problems)


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ("99,2", "Decimals stand behind a point: 99.2."),
        ('">99,25"', 'Decimals stand behind a point: ">99.25".'),
        ('">70%"', 'The unit stands with the indicator: ">70".'),
        ("80 tỷ", "Write 80000000000."),
        ("hơn 12.000", 'Write ">12000".'),
        ("gần 500 đại biểu", "Write nearly 500."),
        ("150000-170000", 'From one number to another is "[150000, 170000]".'),
        ("1.200.000", "Thousands are not parted: 1200000."),
        ("2,000", "Thousands are not parted: 2000. Decimals stand behind a point."),
        ("[150000, 170000]", 'Put it between quotes: "[150000, 170000]".'),
        ("many", 'Write 437, ">13000", "nearly 500", "~640", "[10, 20)" or "tens * 10^9".'),
    ],
)
def test_a_slip_has_a_hint_of_its_own(value: str, hint: str) -> None:
    [told] = [each for each in problems(value) if "`value`" in each.message]
    assert told.hint == hint


def test_a_comma_between_brackets_parts_a_text() -> None:
    [told] = [p for p in problems(label="{vi: A, b c, en: F}") if p.code == "unknown-field"]
    assert told.hint == "If it belongs to the text before it, put the whole text between quotes."


def test_of_a_long_value_the_message_has_the_beginning() -> None:
    [told] = [each for each in problems("m" * 90) if "`value`" in each.message]
    assert told.message == f"`value`: '{'m' * 79}…' is not a value"
    [told] = in_language([told], "vi")
    assert told.message == f"`value`: '{'m' * 79}…' không phải là một giá trị"
