"""Each file in `bad/` has one thing wrong: the rule its name begins with, in the lines it marks."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from qnfacts import rules
from qnfacts.loading import load
from qnfacts.problems import RegistryError
from qnfacts.rules import RULES, Rule

HERE = Path(__file__).parent
BAD = sorted((HERE / "bad").glob("[!.]*"))
GOOD = sorted((HERE / "cases" / "good").glob("[!.]*"))
MARK = re.compile(r"# <- here(?: in (?P<fact>[a-z0-9-]+))?")


Expected = tuple[str, str, int | None, str | None]


def expected(path: Path) -> set[Expected]:
    """File, code, line and fact of each mark; the first line where a file cannot hold one."""
    code = path.stem.partition("--")[0]
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    marks: set[Expected] = {(str(file), code, *mark) for file in files for mark in marked(file)}
    return marks or {(str(path), code, 1, None)}


def marked(file: Path) -> Iterator[tuple[int, str | None]]:
    """Line and fact of each mark in a file."""
    lines = file.read_text(encoding="utf-8", errors="replace").split("\n")
    for number, line in enumerate(lines, 1):
        if found := MARK.search(line):
            yield number, found["fact"]


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_is_found_where_it_stands(path: Path) -> None:
    with pytest.raises(RegistryError) as caught:
        load(path)
    problems = caught.value.problems
    assert {(p.file, p.code, p.line, p.fact) for p in problems} == expected(path)
    assert all(problem.column for problem in problems)


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_good_registries_load(path: Path) -> None:
    assert load(path).facts


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_speaks_for_itself(path: Path) -> None:
    with pytest.raises(RegistryError) as caught:
        load(path)
    said = " ".join(f"{problem.message} {problem.hint}" for problem in caught.value.problems)
    assert not re.search(
        "pydantic|https?:|Input should|Field required|Omitted|type=|NoneType", said
    )


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_rule_has_a_page_and_an_example(rule: Rule) -> None:
    assert rule.page.startswith(f"# {rule.summary}\n\n")
    assert all(part in rule.page for part in ("\nBad", "\nGood"))
    if rule.group not in ("file", "structure"):
        return  # raised in test_check_*.py
    of_a_path = {"registry-missing", "registry-unreadable", "registry-folder"}
    assert rule.code in of_a_path or any(p.stem.partition("--")[0] == rule.code for p in BAD)


def test_no_page_without_a_rule() -> None:
    pages = Path(rules.__file__).parent.glob("*.md")
    assert {page.stem for page in pages} == set(RULES)
