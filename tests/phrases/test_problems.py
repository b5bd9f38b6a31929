"""Every problem is told in Vietnamese, too."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

import pytest
from case import CASES, Case, changed, read_cases
from red_team import BAD, DOUBTFUL, check, spoil
from world import Run

import qnfacts
from qnfacts.check.rules import RULES, Rule
from qnfacts.check.run import check_file
from qnfacts.phrases.problems import in_language, part_in
from qnfacts.phrases.tables.messages import HINTS, MESSAGES, PARTS, Templates
from qnfacts.problems import Problem, RegistryError
from qnfacts.registry.loading import load
from qnfacts.registry.model import Registry
from qnfacts.registry.shape import FACTS, SECTIONS, fields

if TYPE_CHECKING:
    from pydantic import BaseModel

SMALL = (CASES / "good" / "small.yaml").read_text("utf-8")
PACKAGE = Path(qnfacts.__file__).parent
CODE = re.compile(r"```.*?```|`[^`]*`|“[^”]*”|\"[^\"]*\"", re.DOTALL)
ENGLISH = re.compile(r"\b(?:the|of|is|quotation|mend|Bad|Good)\b")
NOT_OF_RULES = {"text-unreadable", "not-written", "number-too-long"}
"""Codes of problems that a command finds, and no check."""


def in_english_alone(problems: tuple[Problem, ...]) -> list[str]:
    """What stays as it is when the problems are told in Vietnamese."""
    pairs = zip(problems, in_language(problems, "vi"), strict=True)
    said = [p for a, b in pairs for p in ((a.message, b.message), (a.hint, b.hint)) if p[0]]
    return [english for english, vietnamese in said if english == vietnamese]


@pytest.mark.parametrize("case", read_cases("bad/*.yaml"), ids=lambda case: case.name)
def test_what_is_wrong_with_a_file_is_told(case: Case, tmp_path: Path) -> None:
    for name, text in changed({"facts.yaml": SMALL}, case.changes).items():
        (tmp_path / name).write_text(text, case.encoding, "surrogateescape", case.newline)
    single = list(tmp_path.iterdir()) == [tmp_path / "facts.yaml"]
    with pytest.raises(RegistryError) as caught:
        load(tmp_path / "facts.yaml" if single else tmp_path)
    assert in_english_alone(caught.value.problems) == []


@pytest.mark.parametrize(
    "case", {case.code: case for case in (*BAD, *DOUBTFUL)}.values(), ids=lambda case: case.name
)
def test_what_a_rule_finds_is_told(case: Case, tmp_path: Path) -> None:
    """A case for each code; what a message can name beside is in the table of parts."""
    spoil(tmp_path, case, locked="facts.lock" in case.files)
    problems = check_file(tmp_path / "facts.yaml", tmp_path).problems
    assert problems
    assert in_english_alone(problems) == []


def test_the_report_is_in_vietnamese(run: Run, tmp_path: Path) -> None:
    case = next(case for case in BAD if case.code == "hedge-dropped")
    spoil(tmp_path, case, locked=False)
    registry = str(tmp_path / "facts.yaml")
    said = run("check", "--registry", registry, "--format", "concise", "--lang", "vi").out
    assert "hedge-dropped sổ ghi" in said
    assert "recorded" not in said
    assert check(run, tmp_path, "--lang", "vi") == check(run, tmp_path)


def test_every_rule_has_its_messages() -> None:
    assert MESSAGES.keys() == {*RULES, *NOT_OF_RULES}


@pytest.mark.parametrize("templates", [HINTS, *MESSAGES.values(), *PARTS.values()])
def test_both_languages_have_the_same_slots(templates: Templates) -> None:
    for english, vietnamese in templates:
        assert sorted(slots(english)) == sorted(slots(vietnamese)), english


def slots(template: str) -> list[str]:
    return [name for _, name, *_ in Formatter().parse(template) if name]


def test_every_sentence_in_the_code_has_a_template() -> None:
    """Each message and hint, with an x for what it names, has the form of some template."""
    written = {text for file in PACKAGE.rglob("*.py") for text in texts(file)}
    assert len(written) > 150
    problems = [
        Problem(code=code, message=text, hint=text) for text in written for code in MESSAGES
    ]
    told = {
        a.message
        for a, b in zip(problems, in_language(problems, "vi"), strict=True)
        if (a.message, a.hint) != (b.message, b.hint)
    }
    told |= {text for text in written if part_in("cause", text, "vi") != text}
    assert written - told == set()


def test_no_template_hides_behind_another() -> None:
    """A hint is told by its own template, whatever stands before it in the table."""
    for english, vietnamese in HINTS:
        names = dict.fromkeys(slots(english), "x")
        problem = Problem(code="", message="", hint=english.format(**names))
        [told] = in_language([problem], "vi")
        assert told.hint == vietnamese.format(**names)


def test_what_a_missing_field_holds_is_told() -> None:
    models: set[type[BaseModel]] = {*SECTIONS.values(), *FACTS.values(), Registry}
    models |= {each.model for model in models for each in fields(model).values() if each.model}
    said = {
        field.description
        for model in models
        for field in model.model_fields.values()
        if field.is_required() and field.description
    }
    assert len(said) > 4
    assert [text for text in said if part_in("description", text, "vi") == text] == []


def texts(file: Path) -> Iterator[str]:
    """The sentences that a module gives to a message or a hint."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Assign(targets=[ast.Name("message" | "hint")], value=value):
                yield from sentences(value)
            case ast.keyword("message" | "hint", value):
                yield from sentences(value)
            case ast.Call(ast.Name("Finding" | "Mistake"), arguments):
                for value in arguments[2:]:
                    yield from sentences(value)
            case ast.Call(ast.Name("unreadable"), arguments):
                for value in arguments[1:]:
                    yield from sentences(value)


def sentences(value: ast.expr) -> Iterator[str]:
    match value:
        case ast.Constant(str(text)) if " " in text:
            yield text
        case ast.JoinedStr(parts):
            said = [str(part.value) if isinstance(part, ast.Constant) else "" for part in parts]
            if any(map(str.isalpha, "".join(said))):
                yield "".join(words or "x" for words in said)
        case ast.IfExp(_, body, otherwise):
            yield from sentences(body)
            yield from sentences(otherwise)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_page_has_the_same_examples_in_both_languages(rule: Rule) -> None:
    english, vietnamese = (outline(rule.page(lang)) for lang in ("en", "vi"))
    assert english == vietnamese
    assert rule.summary("vi") != rule.summary("en")
    assert not ENGLISH.search(CODE.sub("", rule.page("vi")))


def outline(page: str) -> list[str]:
    """The blocks of a page: examples without their comments, and what is no example."""
    blocks = re.split(r"^```(?:yaml)?\n", page, flags=re.MULTILINE)
    return [re.sub("  # .*", "", block) for block in blocks[1::2]] + ["text"] * len(blocks[::2])
