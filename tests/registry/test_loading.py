"""What is written is read exactly, and everything wrong is told at once."""

import re

import pytest
from case import CASES
from hypothesis import example, given, settings
from hypothesis import strategies as st

from qnfacts.check.rules import RULES
from qnfacts.problems import Problem, RegistryError
from qnfacts.registry.loading import load, parse
from qnfacts.registry.model import Figure
from qnfacts.values.notation import parse_value

GOOD = CASES / "good"
SMALL = (GOOD / "small.yaml").read_text(encoding="utf-8")
EVERY_KIND = (GOOD / "every-kind.yaml").read_text(encoding="utf-8")


def problems(text: str) -> tuple[Problem, ...]:
    """What is wrong with `text`."""
    with pytest.raises(RegistryError) as caught:
        parse(text, "r.yaml")
    return caught.value.problems


class TestValues:
    def test_text_that_other_readers_turn_into_something_else(self) -> None:
        source = parse(EVERY_KIND, "r.yaml").sources[0]
        assert (source.issue, source.page, source.publisher) == ("07", "1e3", "no")
        assert source.waived[0].text == "12:30"
        assert source.issued == "2025-03-14"

    def test_numbers_are_exact(self) -> None:
        registry = parse(EVERY_KIND, "r.yaml")
        rating = next(fact for fact in registry.facts if fact.id == "rating-2024")
        assert isinstance(rating, Figure)
        assert rating.value == parse_value("99.90")
        assert str(rating.value.interval.exact) == "99.90"

    def test_a_time_is_not_taken_for_a_number(self) -> None:
        (problem,) = problems(SMALL.replace('">1200"', "12:30"))
        assert problem.message == "`value`: '12:30' is not a value"

    def test_categories_of_digits_are_numbers(self) -> None:
        (figure,) = (f for f in parse(EVERY_KIND, "r.yaml").facts if f.id == "weavers-2024")
        assert isinstance(figure, Figure)
        assert figure.dimensions == {"stars": 5, "loom": "hand"}


class TestEverythingAtOnce:
    def test_one_broken_fact_hides_nothing_in_another(self) -> None:
        text = (
            EVERY_KIND.replace("period: 2024", "period: 2024-13\n    priod: 2024")
            .replace("speaker: mai-an", "speaker: mai-anh")
            .replace("stars: 4", "stars: 4\n    stars: 5")
            .replace("attendance: weavers-2024", "attendance: scheme-2025")
            .replace("        text: mỗi xã có một khung cửi\n", "")
            .replace("run_by: [uy-ban, mai-an]", "run_by: *everybody")
        )
        assert [(problem.code, problem.fact) for problem in problems(text)] == [
            ("impossible-date", "weavers-2024"),
            ("unknown-field", "weavers-2024"),
            ("missing-field", "loom-in-every-commune"),
            ("wrong-reference", "loom-fair"),
            ("alias", "loom-school"),
            ("duplicate-key", "dong-khe-silk"),
            ("unknown-reference", "weaving-wanes"),
        ]

    def test_a_broken_entry_can_still_be_referred_to(self) -> None:
        (problem,) = problems(SMALL.replace("{en: households, vi: hộ}", "{en: households}"))
        assert problem.message == "`label.vi` is missing"

    def test_references_of_a_broken_fact_are_looked_up(self) -> None:
        text = SMALL.replace("kind: figure", "kind: figur").replace("[craft]", "[kraft]")
        assert [problem.code for problem in problems(text)] == ["wrong-value", "unknown-reference"]

    def test_a_kind_that_is_no_word_is_told_once(self) -> None:
        text = EVERY_KIND.replace(
            "id: scheme-2020\n    kind: policy", "id: scheme-2020\n    kind: [x]"
        )
        found = [(problem.code, problem.fact) for problem in problems(text)]
        assert found == [("wrong-type", "scheme-2020")]

    def test_marks_of_another_system_do_not_hide_the_rest(self) -> None:
        text = "\ufeff" + SMALL.replace("\n", "\r\n").replace("period: 2024", "period: 24")
        found = [(problem.code, problem.line) for problem in problems(text)]
        assert found == [("byte-order-mark", 1), ("crlf", 1), ("bad-date", 38)]

    def test_every_repetition_names_the_first(self) -> None:
        area = "  - id: vinh-lam\n    label: {en: Vinh Lam, vi: Vĩnh Lâm}\n"
        found = problems(SMALL.replace("areas:\n", f"areas:\n{area}{area}"))
        assert [problem.message for problem in found] == [
            "the id `vinh-lam` is taken by the entry in line 20"
        ] * 2

    def test_circles_are_told_once_each(self) -> None:
        def area(name: str, part_of: str) -> str:
            return f"  - {{id: {name}, label: {{en: x, vi: x}}, part_of: {part_of}}}\n"

        areas = area("a", "b") + area("b", "c") + area("c", "b") + area("d", "d") + area("e", "a")
        found = problems(SMALL.replace("areas:\n", f"areas:\n{areas}"))
        assert [(problem.line, problem.message) for problem in found] == [
            (21, "`part_of` leads in a circle: b → c → b"),
            (23, "`part_of` leads in a circle: d → d"),
        ]

    def test_a_long_circle_is_shown_in_part(self) -> None:
        areas = "".join(
            f"  - {{id: a{i}, label: {{en: x, vi: x}}, part_of: a{(i + 1) % 100}}}\n"
            for i in range(100)
        )
        (problem,) = problems(SMALL.replace("areas:\n", f"areas:\n{areas}"))
        assert problem.message == "`part_of` leads in a circle: a0 → a1 → a2 → a3 → a4 → …"


@pytest.mark.parametrize(
    ("right", "wrong", "hint"),
    [
        ("kind: figure", "kind: figures", "Did you mean `figure`?"),
        ("    period:", "    perod:", "Did you mean `period`?"),
        ("container-title", "container_title", "Did you mean `container-title`?"),
        ("language", "Langage", "Did you mean `language`?"),
        ("article-newspaper", "newspaper", "Did you mean `article-newspaper`?"),
        ("[craft]", "[crafts]", "Did you mean `craft`?"),
        ("indicator: weavers", "indicator: weaver", "Did you mean `weavers`?"),
        ("part_of: vinh-lam", "part_of: vinhlam", "Did you mean `vinh-lam`?"),
        ("part_of: vinh-lam", "part_of: ocean", "Add it to `areas`."),
        ("part_of:", "zzz:", "Write one of: id, label, forms, part_of, former."),
        ("- source: bao-vinh-lam", "- source: bao", "Add it to `sources`."),
        ("sources:", "source:", "Did you mean `sources`?"),
    ],
)
def test_did_you_mean(right: str, wrong: str, hint: str) -> None:
    assert hint in [problem.hint for problem in problems(SMALL.replace(right, wrong))]


def understood(text: str) -> tuple[Problem, ...]:
    """Its problems, none for a registry; any other exception is a failure of the program."""
    try:
        parse(text, "r.yaml")
    except RegistryError as error:
        return error.problems
    return ()


@given(st.text(st.characters(codec=None)))
@example("\ud800")
@example("- *a\n")
@example('{"\\ud800": 1}')
@example("<<: *a\n")
def test_any_text_is_understood(text: str) -> None:
    assert understood(text)


@given(st.binary())
@example(b"\xff\xfe\x00\x00")
@example(b"\x00")
def test_any_bytes_are_understood(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(data)
    with pytest.raises(RegistryError):
        load(path)


DATA = st.recursive(
    st.sampled_from(
        ["x", "1", "", "null", "'", "2024", "craft", "vinh-lam", "figure", "*a", "&a b"]
    ),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.dictionaries(
            st.sampled_from(["id", "kind", "label", "en", "topics", "base", "[x]", "part_of"]),
            inner,
            max_size=3,
        ).map(lambda items: "{" + ", ".join(f"{k}: {v}" for k, v in items.items()) + "}")
    ),
    max_leaves=6,
)
LINES = EVERY_KIND.splitlines()


def mutated(line: str, change: str, data: str) -> str:
    """Nothing in its place, the line twice, further in, or with `data` for its value."""
    match change:
        case "drop":
            return ""
        case "double":
            return f"{line}\n{line}"
        case "indent":
            return f" {line}"
        case _:
            name, sign, _ = re.split("(: |- )", f"{line}- ", maxsplit=1)
            return f"{name}{sign}{data}"


@pytest.mark.parametrize("data", ["[]", "[[]]", "{}", "{en: []}", "null", "1.5", "''"])
def test_a_registry_with_any_value_of_another_shape_is_understood(data: str) -> None:
    for number, line in enumerate(LINES):
        lines = [*LINES]
        lines[number] = mutated(line, "value", data)
        assert all(problem.code in RULES for problem in understood("\n".join(lines)))


@settings(max_examples=100)
@given(
    st.lists(
        st.tuples(
            st.integers(0, len(LINES) - 1),
            st.sampled_from(["drop", "double", "indent", "value"]),
            DATA,
        ),
        min_size=1,
        max_size=4,
    )
)
def test_a_mutated_registry_is_understood(changes: list[tuple[int, str, str]]) -> None:
    lines = list(LINES)
    for number, change, data in changes:
        lines[number] = mutated(lines[number], change, data)
    found = understood("\n".join(lines))
    assert all(problem.code in RULES and problem.message for problem in found)
    assert [problem.line for problem in found] == sorted(problem.line or 0 for problem in found)
