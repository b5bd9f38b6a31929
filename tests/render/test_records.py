"""Records as JSON, NDJSON and YAML."""

import json
import re
from decimal import Decimal
from textwrap import dedent
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from qnfacts.render.hidden import HIDDEN
from qnfacts.render.records import json_text, ndjson_text
from qnfacts.render.records_yaml import yaml_text
from qnfacts.values.digits import plain_digits

RECORDS: list[dict[str, Any]] = [
    {
        "id": "fig-ocop-5",
        "label": {"en": "Five stars", "vi": "Hạng 5 sao"},
        "topics": ["ocop"],
        "value": {"low": Decimal("99.80"), "high": None, "low_open": False},
        "period": "2024",
        "quotes": [],
    },
    {"id": "fig-online", "count": 2, "dimensions": {}, "quotes": [{"text": "một\nhai"}]},
]


def test_json_is_an_array_for_people_too() -> None:
    assert json_text(RECORDS) == dedent(
        """\
        [
          {
            "id": "fig-ocop-5",
            "label": {
              "en": "Five stars",
              "vi": "Hạng 5 sao"
            },
            "topics": [
              "ocop"
            ],
            "value": {
              "low": 99.80,
              "high": null,
              "low_open": false
            },
            "period": "2024",
            "quotes": []
          },
          {
            "id": "fig-online",
            "count": 2,
            "dimensions": {},
            "quotes": [
              {
                "text": "một\\nhai"
              }
            ]
          }
        ]
        """
    )


def test_ndjson_is_a_line_for_each_record() -> None:
    assert ndjson_text(RECORDS[1:]) == (
        '{"id":"fig-online","count":2,"dimensions":{},"quotes":[{"text":"một\\nhai"}]}\n'
    )
    assert ndjson_text(RECORDS).count("\n") == 2


def test_yaml_is_in_blocks() -> None:
    assert yaml_text(RECORDS) == dedent(
        """\
        - id: fig-ocop-5
          label:
            en: Five stars
            vi: Hạng 5 sao
          topics:
          - ocop
          value:
            low: 99.80
            high: null
            low_open: false
          period: '2024'
          quotes: []
        - id: fig-online
          count: 2
          dimensions: {}
          quotes:
          - text: |-
              một
              hai
        """
    )


def test_nothing() -> None:
    assert (json_text([]), ndjson_text([]), yaml_text([])) == ("[]\n", "", "[]\n")


def test_what_hides_is_escaped_in_values_and_names() -> None:
    records = [{"a\u200b": "b\u202ec \U000e0041 \x7f \ud800"}]
    assert ndjson_text(records) == ('{"a\\u200b":"b\\u202ec \\udb40\\udc41 \\u007f \\ud800"}\n')
    assert yaml_text(records) == ('- "a\\u200b": "b\\u202ec \\U000e0041 \\u007f \\ud800"\n')


def test_yaml_keeps_a_quotation_on_its_line() -> None:
    quote = "mỗi năm có thêm ít nhất một nghìn doanh nghiệp " * 9 + "mới"
    assert yaml_text([{"text": quote}]) == f"- text: {quote}\n"


def test_what_is_repeated_is_written_again() -> None:
    quote = {"text": "hơn 500"}
    assert yaml_text([{"quotes": [quote, quote]}]) == (
        "- quotes:\n  - text: hơn 500\n  - text: hơn 500\n"
    )


@pytest.mark.parametrize(
    ("number", "digits"),
    [
        ("437", "437"),
        ("1E+9", "1000000000"),
        ("1.50", "1.50"),
        ("1E-7", "0.0000001"),
        ("-0.5", "-0.5"),
        ("1E+999", "1" + "0" * 999),
        ("1E+1000", "1.0E+1000"),
        ("-12.5E+5000", "-1.25E+5001"),
        ("7E-1000", "7.0E-1000"),
    ],
)
def test_digits_are_plain_within_reason(number: str, digits: str) -> None:
    assert plain_digits(Decimal(number)) == digits
    assert Decimal(digits) == Decimal(number)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_refused(number: str) -> None:
    with pytest.raises(ValueError, match="cannot be written"):
        plain_digits(Decimal(number))


@pytest.mark.parametrize("inexact", [1.5, b"bytes", {1, 2}, object()])
def test_json_refuses_what_is_not_exact(inexact: object) -> None:
    with pytest.raises(TypeError, match="no exact form"):
        json_text([{"value": inexact}])


numbers = st.decimals(allow_nan=False, allow_infinity=False)
scalars = st.none() | st.booleans() | st.integers() | numbers | st.text(st.characters())
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
records_of_anything = st.lists(st.dictionaries(st.text(), values, max_size=4), max_size=3)


class Yaml11(yaml.SafeLoader):
    """YAML 1.1 with all its types, also those that PyYAML leaves out, and exact numbers."""


class Yaml12(yaml.SafeLoader):
    """The core schema of YAML 1.2."""

    yaml_implicit_resolvers = {}  # noqa: RUF012


def resolve(loader: type[yaml.SafeLoader], tag: str, pattern: str) -> None:
    loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})$"), None)


def exact(_loader: yaml.SafeLoader, node: yaml.ScalarNode) -> Decimal:
    return Decimal(node.value)


resolve(Yaml11, "bool", r"y|Y|n|N")
resolve(Yaml12, "null", r"null|Null|NULL|~|")
resolve(Yaml12, "bool", r"true|True|TRUE|false|False|FALSE")
resolve(Yaml12, "int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
resolve(Yaml12, "float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
resolve(Yaml12, "float", r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
for loader in (Yaml11, Yaml12):
    loader.add_constructor("tag:yaml.org,2002:float", exact)


@given(records_of_anything)
@example([{"a": "one\ntwo", "b": "one\n", "c": " one\ntwo", "d": "\n", "e": "a \nb"}])
@example([{"- a": "---", "b": "? c: d", "#": "a #b", "%": "{}", "": ""}])
def test_every_form_reads_back_exactly(records: list[dict[str, Any]]) -> None:
    in_json, in_lines, in_yaml = json_text(records), ndjson_text(records), yaml_text(records)
    assert HIDDEN.search(in_json + in_lines + in_yaml) is None
    assert json.loads(in_json, parse_float=Decimal) == records
    *lines, after = in_lines.split("\n")
    assert [json.loads(line, parse_float=Decimal) for line in lines] == records
    assert after == ""
    assert yaml.load(in_yaml, Yaml11) == records  # noqa: S506
    assert yaml.load(in_yaml, Yaml12) == records  # noqa: S506


@pytest.mark.parametrize("loader", [Yaml11, Yaml12])
@pytest.mark.parametrize(
    "text",
    [
        *("12", "0128", "0o17", "0x1F", "1_000", "1:30", "1e5", ".5", "+1", "-1", ".inf", ".NaN"),
        *("2024", "2024-07-01", "~", "null", "Null", "y", "NO", "On", "true", "<<", "="),
        *("", "?", "|", "-", "-a", "#", "*", "&", "- a", "a: b", "a #b"),
    ],
)
def test_yaml_never_mistakes_a_text(loader: type[yaml.SafeLoader], text: str) -> None:
    assert yaml.load(yaml_text([{text: text}]), loader) == [{text: text}]  # noqa: S506
