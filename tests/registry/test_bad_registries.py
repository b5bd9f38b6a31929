"""Each case in `cases/bad/` has one thing wrong: its code is raised in the lines it marks."""

import re
from pathlib import Path

import pytest
from case import CASES, Case, changed, read_cases

from qnfacts.check.rules import PAGES, RULES, Rule
from qnfacts.problems import Problem, RegistryError
from qnfacts.registry.loading import load

BAD = read_cases("bad/*.yaml")
GOOD = sorted((CASES / "good").iterdir())
SMALL = (CASES / "good" / "small.yaml").read_text("utf-8")
MARK = re.compile(r"# <- here(?: in (?P<fact>[a-z0-9-]+))?")

Place = tuple[str, str, int | None, str | None]
"""File, code, line and fact of a problem."""


def problems(case: Case, folder: Path) -> tuple[Problem, ...]:
    """What is said of the registry of a case: a file or, if there are several, their folder."""
    texts = changed({"facts.yaml": SMALL}, case.changes)
    for name, text in texts.items():
        (folder / name).write_text(text, case.encoding, "surrogateescape", case.newline)
    with pytest.raises(RegistryError) as caught:
        load(folder if len(texts) > 1 else folder / "facts.yaml")
    return caught.value.problems


def marked(case: Case, folder: Path) -> set[Place]:
    """Where the problems must be: the first line where a text cannot hold a mark."""
    places: set[Place] = {
        (str(folder / name), case.code, number, found["fact"])
        for name, text in changed({"facts.yaml": SMALL}, case.changes).items()
        for number, line in enumerate(text.split("\n"), 1)
        if (found := MARK.search(line))
    }
    return places or {(str(folder / "facts.yaml"), case.code, 1, None)}


@pytest.mark.parametrize("case", BAD, ids=lambda case: case.name)
def test_is_found_where_it_stands_and_speaks_for_itself(case: Case, tmp_path: Path) -> None:
    found = problems(case, tmp_path)
    assert {(p.file or "", p.code, p.line, p.fact) for p in found} == marked(case, tmp_path)
    assert all(problem.column for problem in found)
    said = " ".join(f"{problem.message} {problem.hint}" for problem in found)
    foreign = "pydantic|https?:|Input should|Field required|Omitted|type=|NoneType"
    assert not re.search(foreign, said)


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_good_registries_load(path: Path) -> None:
    assert load(path).facts


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_rule_has_a_page_and_an_example(rule: Rule) -> None:
    page = rule.page("en")
    assert page.startswith(f"# {rule.summary('en')}\n\n")
    assert all(part in page for part in ("\nBad", "\nGood"))
    if rule.group not in ("file", "structure"):
        return  # raised in test_check_*.py
    elsewhere = {"registry-missing", "registry-unreadable", "registry-folder", "comment-in-text"}
    assert rule.code in elsewhere | {case.code for case in BAD}


def test_every_page_lies_in_the_folder_of_a_group() -> None:
    pages = [page.stem for page in PAGES.rglob("*") if page.is_file()]
    assert sorted(pages) == sorted([*RULES, *(f"{code}.vi" for code in RULES)])
