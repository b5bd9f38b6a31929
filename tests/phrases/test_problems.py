"""Every problem is told in Vietnamese, too."""

import ast
import os
import re
from collections.abc import Iterable, Iterator
from datetime import date
from errno import errorcode
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, TypeVar

import pytest
from case import CASES, Case, changed, read_cases
from red_team import BAD, DOUBTFUL, check, spoil
from world import Run

import qnfacts
from qnfacts.check.rules import RULES, Rule
from qnfacts.check.run import check_file
from qnfacts.phrases.problems import in_language
from qnfacts.phrases.tables.messages import FINDINGS, HINTS, PARTS, VIETNAMESE
from qnfacts.problems import Message, Problem, RegistryError
from qnfacts.registry.loading import load
from qnfacts.registry.model import Registry
from qnfacts.registry.shape import FACTS, SECTIONS, fields

if TYPE_CHECKING:
    from pydantic import BaseModel

SMALL = (CASES / "good" / "small.yaml").read_text("utf-8")
PACKAGE = Path(qnfacts.__file__).parent
CODE = re.compile(r"```.*?```|`[^`]*`|“[^”]*”|\"[^\"]*\"", re.DOTALL)
ENGLISH = re.compile(r"\b(?:the|of|is|quotation|mend|Bad|Good)\b")
MODULES = [file for file in PACKAGE.rglob("*.py") if "phrases" not in file.parts]
TAKES_MESSAGES = {
    *("Finding", "finding", "_finding", "Mistake", "report", "listed"),
    *("invalid", "unreadable", "_unusable", "_Cause", "_error", "_problem", "OSError"),
}
"""What is given messages and hints, behind a code or the like."""

Node = TypeVar("Node", bound=ast.AST)


def in_english_alone(problems: Iterable[Problem]) -> set[str]:
    """What stays as it is when the problems are told in Vietnamese, messages in slots included."""
    said = {text for each in problems for text in (each.message, each.hint) if text}
    return {template for text in said for template in templates(Message(text))} - VIETNAMESE.keys()


def templates(message: Message) -> Iterator[str]:
    yield message.template
    for slot in message.slots.values():
        if isinstance(slot, Message):
            yield from templates(slot)


def test_a_message_is_told_with_all_that_fills_it() -> None:
    seen = Message("{by} looked at it on {day}", by="An", day=date(2026, 1, 31))
    message = Message("the registry has no fact `{fact}`; {seen}", fact="{x}", seen=seen)
    assert message == "the registry has no fact `{x}`; An looked at it on 2026-01-31"
    [told] = in_language([Problem(code="review-outdated", message=message)], "vi")
    assert told.message == "sổ dữ kiện không có dữ kiện `{x}`; An đã xem ngày 31/1/2026"


@pytest.mark.parametrize("case", read_cases("bad/*.yaml"), ids=lambda case: case.name)
def test_what_is_wrong_with_a_file_is_told(case: Case, tmp_path: Path) -> None:
    for name, text in changed({"facts.yaml": SMALL}, case.changes).items():
        (tmp_path / name).write_text(text, case.encoding, "surrogateescape", case.newline)
    single = list(tmp_path.iterdir()) == [tmp_path / "facts.yaml"]
    with pytest.raises(RegistryError) as caught:
        load(tmp_path / "facts.yaml" if single else tmp_path)
    assert in_english_alone(caught.value.problems) == set()


@pytest.mark.parametrize(
    "case", {case.code: case for case in (*BAD, *DOUBTFUL)}.values(), ids=lambda case: case.name
)
def test_what_a_rule_finds_is_told(case: Case, tmp_path: Path) -> None:
    """A case for each code; what a message can name beside is in the table of parts."""
    spoil(tmp_path, case, locked="facts.lock" in case.files)
    problems = check_file(tmp_path / "facts.yaml", tmp_path).problems
    assert problems
    assert in_english_alone(problems) == set()


def test_the_report_is_in_vietnamese(run: Run, tmp_path: Path) -> None:
    case = next(case for case in BAD if case.code == "hedge-dropped")
    spoil(tmp_path, case, locked=False)
    registry = str(tmp_path / "facts.yaml")
    said = run("check", "--registry", registry, "--format", "concise", "--lang", "vi").out
    assert "hedge-dropped sổ ghi" in said
    assert "recorded" not in said
    assert check(run, tmp_path, "--lang", "vi") == check(run, tmp_path)


@pytest.mark.parametrize("table", [FINDINGS, HINTS, PARTS])
def test_both_languages_have_the_same_slots(table: dict[str, str]) -> None:
    for english, vietnamese in table.items():
        assert sorted(slots(english)) == sorted(slots(vietnamese)), english


def slots(template: str) -> list[str]:
    return [name for _, name, *_ in Formatter().parse(template) if name]


def test_no_sentence_stands_in_two_tables() -> None:
    assert len(VIETNAMESE) == len(FINDINGS) + len(HINTS) + len(PARTS)


def test_every_sentence_in_the_code_is_in_a_table() -> None:
    written = {text for file in MODULES for text in sentences(file)}
    assert len(written) > 300
    assert written - VIETNAMESE.keys() == set()


def test_every_sentence_in_a_table_is_in_the_code() -> None:
    said = {node.value for file in MODULES for node in nodes(file, ast.Constant)}
    said |= set(map(os.strerror, errorcode))
    assert VIETNAMESE.keys() - said == set()


def test_a_message_is_given_what_fills_its_slots() -> None:
    """Those of a template that is written out; that of another is a constant elsewhere."""
    calls = [call for file in MODULES for call in nodes(file, ast.Call)]
    messages = [call for call in calls if ast.unparse(call.func) == "Message"]
    assert len(messages) > 150
    for call in messages:
        match call.args:
            case [ast.Constant(str(template))] if all(each.arg for each in call.keywords):
                given = {each.arg for each in call.keywords}
                assert given == set(slots(template)), template


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
    assert said - VIETNAMESE.keys() == set()


def nodes(file: Path, kind: type[Node]) -> Iterator[Node]:
    yield from (n for n in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(n, kind))


def sentences(file: Path) -> Iterator[str]:
    """What a module gives to a message or a hint."""
    constants = {
        name: assigned.value
        for assigned in ast.parse(file.read_text("utf-8")).body
        if isinstance(assigned, ast.Assign)
        for name in map(ast.unparse, assigned.targets)
    }
    for node in nodes(file, ast.AST):
        for value in messages(node):
            yield from written(constants.get(ast.unparse(value), value))


def messages(node: ast.AST) -> Iterable[ast.expr]:
    match node:
        case ast.Assign([ast.Name("message" | "hint" | "changed")], value=value):
            return [value]
        case ast.keyword("message" | "hint", value):
            return [value]
        case ast.Call(ast.Name("Message"), [template, *_]):
            return [template]
        case ast.Call(ast.Name(name) | ast.Attribute(attr=name), given) if name in TAKES_MESSAGES:
            return given[1:]
    return []


def written(value: ast.expr) -> Iterator[str]:
    match value:
        case ast.Constant(str(text)) if " " in text:
            yield text
        case ast.JoinedStr():  # its words are in no table
            yield ast.unparse(value)
        case ast.IfExp(_, body, otherwise):
            yield from written(body)
            yield from written(otherwise)


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
