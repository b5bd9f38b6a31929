"""`qnfacts check` and `qnfacts lock` as a user calls them."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from world import LAM_SON, Run

from qnfacts.check import run as checking
from qnfacts.check.report import Report
from qnfacts.check.rules import RULES
from qnfacts.problems import Problem

ALL = {code: 1 for code, rule in RULES.items() if rule.group not in ("file", "structure")}
CLEAN = Report(file="facts.yaml", problems=(), checks=ALL, basis={"bao": "text"})
WRONG = CLEAN._replace(problems=(Problem(code="crlf", message="lines end", file="facts.yaml"),))


@dataclass
class Checker:
    """Stands in for the check: gives a report, and remembers how it was called."""

    report: Report = CLEAN
    called: list[tuple[Any, ...]] = field(default_factory=list)

    def __call__(self, path: Path, sources: Path | None, *, select: Any, ignore: Any) -> Report:
        self.called.append((path, sources, set(select), set(ignore)))
        return self.report


@pytest.fixture
def checker(monkeypatch: pytest.MonkeyPatch) -> Checker:
    standing_in = Checker()
    monkeypatch.setattr(checking, "check_file", standing_in)
    return standing_in


@pytest.mark.parametrize(
    ("report", "code"),
    [
        (CLEAN, 0),
        (CLEAN._replace(checks={"not-verbatim": 1}), 0),
        (CLEAN._replace(basis={"bao": "lock"}), 0),
        (WRONG, 1),
        (CLEAN._replace(basis={"bao": "nothing"}), 3),
    ],
    ids=["proven", "kept", "unchanged", "problems", "unchecked"],
)
@pytest.mark.parametrize("form", ["full", "concise", "json", "sarif", "github"])
def test_the_exit_code_is_the_outcome(
    run: Run, checker: Checker, report: Report, code: int, form: str
) -> None:
    checker.report = report
    ran = run("check", "--format", form)
    assert ran.code == code
    assert ran.out.endswith("\n")
    if report.basis == {"bao": "text"} or form not in ("full", "concise"):
        assert ran.err == ""
    if form in ("json", "sarif"):
        assert json.loads(ran.out)


def test_what_the_outcome_rests_on_is_said_on_stderr(run: Run, checker: Checker) -> None:
    checker.report = CLEAN._replace(basis={"bao": "lock"})
    ran = run("check")
    assert ran.code == 0
    said = f"facts.yaml is unchanged since the lock was written: {len(ALL)} checks by "
    assert ran.out.startswith(f"Checking facts.yaml\n\n{said}")
    assert ran.out.endswith(" rules found 0 errors and 0 warnings.\n")
    assert ran.err.startswith("No quotation of bao was compared with a text: the lock says only")
    assert run("check", "--lang", "vi").err.startswith("Chưa đối chiếu trích dẫn nào của bao")


def test_the_registry_and_the_texts_that_are_asked_for(
    run: Run, checker: Checker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("check")
    run("check", "--registry", "other.yaml", "--sources", str(tmp_path))
    monkeypatch.setenv("QNFACTS_SOURCES", str(tmp_path))
    run("check")
    assert [called[:2] for called in checker.called] == [
        (LAM_SON, None),
        (Path("other.yaml"), tmp_path),
        (LAM_SON, tmp_path),
    ]


def test_rules_are_chosen_by_code_or_group(run: Run, checker: Checker) -> None:
    run("check", "--select", "crlf,bad-date", "--select", "file", "--ignore", " alias , tag")
    assert checker.called == [(LAM_SON, None, {"file", "crlf", "bad-date"}, {"alias", "tag"})]


def test_reviews_are_required_besides_the_rules_that_are_chosen(run: Run, checker: Checker) -> None:
    run("check", "--require-review")
    run("check", "--require-review", "--select", "value")
    assert [called[2] for called in checker.called] == [set(RULES), {"value", "not-reviewed"}]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--select", "crfl"], "no rule 'crfl'; did you mean 'crlf'?"),
        (["--ignore", "alias,fille"], "no rule 'fille'; did you mean 'file'?"),
        (["--select", ""], "no rule ''"),
        (["--select", "crlf", "--ignore", "file"], "this leaves no rule to check by"),
        (["--explain", "allias"], "no rule 'allias'; did you mean 'alias'?"),
        (["--format", "xml"], "'xml' is none of full, concise"),
        (["--json", "--format", "sarif"], "--json contradicts --format sarif"),
        (["--list-rules", "--format", "sarif"], "rules cannot be listed as sarif"),
        (["--explain", "alias", "--format", "sarif"], "rules cannot be listed as sarif"),
    ],
    ids=str,
)
def test_wrong_calls(run: Run, checker: Checker, words: list[str], said: str) -> None:
    ran = run("check", *words)
    assert (ran.code, ran.out, checker.called) == (2, "", [])
    assert said in " ".join(ran.err.replace("│", " ").split())


def test_a_problem_is_shown_in_its_line(run: Run, checker: Checker, tmp_path: Path) -> None:
    file = tmp_path / "facts.yaml"
    file.write_bytes("\ufeffversion: 1\r\nfacts: [\r]".encode())
    problem = Problem(code="crlf", message="m", file=str(file), line=2, column=8)
    checker.report = CLEAN._replace(problems=(problem,))
    assert run("check").out.splitlines()[3:5] == ["     2 │ facts: [", "       │        ^"]
    file.write_bytes(b"\xff\n\xff")
    assert "│" not in run("check").out


@pytest.fixture
def tampered(tmp_path: Path) -> Path:
    """The registry of Lam Sơn with a hedge lost and a date moved, its text beside it."""
    registry = tmp_path / "facts.yaml"
    text = LAM_SON.read_text("utf-8")
    for old, new in (('">2400"', "2400"), ("date: 2025-03-02", "date: 2025-03-03")):
        assert text.count(old) == 1
        text = text.replace(old, new)
    registry.write_text(text, "utf-8")
    (tmp_path / "bao.txt").write_bytes(LAM_SON.with_name("bao.txt").read_bytes())
    return registry


def test_from_end_to_end(run: Run, tampered: Path) -> None:
    assert run("check").code == 0
    ran = run("check", "--registry", str(tampered), "--format", "concise")
    assert (ran.code, ran.err) == (1, "")
    lines = [line.strip() for line in tampered.read_text("utf-8").splitlines()]
    value, date = lines.index("value: 2400") + 1, lines.index("date: 2025-03-03") + 1
    first, second, summary = ran.out.splitlines()
    assert first.startswith(f"{tampered}:{value}:12: hedge-dropped ")
    assert first.endswith(" [enterprises-now]")
    assert second.startswith(f"{tampered}:{date}:11: date-not-quoted ")
    assert second.endswith(" [fair]")
    assert " rules found 2 errors and 0 warnings. Of 98 assertions " in summary


def test_only_the_selected_rules_are_held(run: Run, tampered: Path) -> None:
    ran = run("check", "--registry", str(tampered), "--select", "date-not-quoted", "--json")
    report = json.loads(ran.out)
    Draft202012Validator(json.loads(run("schema", "check").out)).validate(report)
    assert [problem["code"] for problem in report["problems"]] == ["date-not-quoted"]
    assert list(report["checks"]) == ["date-not-quoted"]
    assert run("check", "--registry", str(tampered), "--select", "lock").code == 3


def test_without_text_and_lock_nothing_is_proven(run: Run, tampered: Path) -> None:
    tampered.with_name("bao.txt").unlink()
    ran = run("check", "--registry", str(tampered), "--ignore", "value")
    assert ran.code == 3
    assert "could not be checked: " in ran.out
    assert ran.err.startswith("No quotation of bao was compared with a text, or with a lock: ")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--registry", "no/such.yaml"], "no/such.yaml: registry-missing there is no such file"),
        (["--registry", "tests/mutants"], "tests/mutants: registry-folder this folder holds"),
        (["--sources", "no/such"], "no/such: source-unreadable there is no such folder"),
    ],
    ids=str,
)
def test_what_cannot_be_read_cannot_be_checked(run: Run, words: list[str], said: str) -> None:
    ran = run("check", *words)
    assert (ran.code, ran.err) == (3, "")
    assert ran.out.splitlines()[2].startswith(said)
    assert ran.out.endswith(" could not be checked.\n")


def test_a_registry_that_cannot_be_used_has_problems(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(LAM_SON.read_text("utf-8").replace("kind: event", "kind: !!str event"), "utf-8")
    ran = run("check", "--registry", str(path), "--json")
    assert ran.code == 1
    report = json.loads(ran.out)
    assert [problem["code"] for problem in report["problems"]] == ["tag"]
    assert (report["outcome"], report["checks"], report["basis"]) == ("problems", {}, {})


def test_a_lock_stands_in_for_the_text(run: Run, tampered: Path) -> None:
    registry, text = ["--registry", str(tampered)], tampered.with_name("bao.txt")
    tampered.write_bytes(LAM_SON.read_bytes())
    locked = tampered.with_name("facts.lock")
    assert run("lock", *registry) == (0, "", f"locking {tampered}\nwrote {locked}\n")
    assert run("check", *registry).err == ""
    text.unlink()
    ran = run("check", *registry)
    assert ran.code == 0
    assert " is unchanged since the lock was written: " in ran.out
    assert ran.err.startswith("No quotation of bao was compared with a text: the lock says only")


@pytest.mark.parametrize(
    "chosen",
    [
        ["--select", "verbatim"],
        ["--select", "value"],
        ["--select", "between"],
        ["--ignore", "lock"],
    ],
)
def test_without_texts_only_the_lock_says_something(
    run: Run, tampered: Path, chosen: list[str]
) -> None:
    tampered.write_bytes(LAM_SON.read_bytes())
    registry = ["--registry", str(tampered)]
    run("lock", *registry)
    assert run("check", *registry, *chosen).code == 0
    tampered.with_name("bao.txt").unlink()
    ran = run("check", *registry, *chosen)
    assert ran.code == 3
    assert " could not be checked: " in ran.out
    assert "of 98 assertions 0 " in ran.out.lower()
    assert run("check", *registry, "--select", "lock").code == 0


def test_only_some_rules_prove_nothing_but_themselves(run: Run) -> None:
    assert json.loads(run("check", "--select", "value", "--json").out)["outcome"] == "kept"
    assert (
        json.loads(run("check", "--ignore", "date-not-quoted", "--json").out)["outcome"] == "kept"
    )
    assert json.loads(run("check", "--ignore", "coverage", "--json").out)["outcome"] == "proven"


def test_a_lock_of_another_registry_is_none(run: Run, tampered: Path) -> None:
    tampered.write_bytes(LAM_SON.read_bytes())
    run("lock", "--registry", str(tampered))
    other = tampered.with_name("facts.yml")
    other.write_bytes(LAM_SON.read_bytes())
    ran = run("check", "--registry", str(other))
    assert ran.code == 1
    assert "lock-unreadable the lock is of `facts.yaml`, not of `facts.yml`" in ran.out


def test_what_is_locked_and_not_covered_is_said(run: Run, tampered: Path) -> None:
    old = "      - {text: TRANG 7, kind: page-number, reason: a page number}\n"
    tampered.write_text(LAM_SON.read_text("utf-8").replace(old, ""), "utf-8")
    ran = run("lock", "--registry", str(tampered))
    assert ran.code == 0
    assert ran.err.endswith("problems of coverage, which `qnfacts check` lists: 2\n")


@pytest.mark.parametrize("command", [["show"], ["cite"], ["cite", "--style", "bibtex"]])
def test_words_that_do_not_stand_in_the_text_are_told(
    run: Run, tampered: Path, command: list[str]
) -> None:
    words = [*command, "fair", "--registry", str(tampered)]
    assert run(*words).err == ""
    text = tampered.read_text("utf-8").replace("text: Hội chợ", "text: Hội trợ")
    tampered.write_text(text, "utf-8")
    ran = run(*words)
    assert ran.code == 0
    assert ran.err == "not-verbatim: its words do not stand in the text of bao at hand [fair]\n"
    assert run(*command, "ocop-all", "--registry", str(tampered)).err == ""
    tampered.with_name("bao.txt").unlink()
    assert run(*words).err == ""


@pytest.mark.parametrize(
    ("old", "new"),
    [("{en: visits,", "{en: nights,"), ("en: Lam Sơn fair", "en: The fair"), ("100%", "90%")],
)
def test_that_a_registry_has_changed_since_it_was_locked_is_told(
    run: Run, tampered: Path, old: str, new: str
) -> None:
    tampered.write_bytes(LAM_SON.read_bytes())
    registry = ["--registry", str(tampered)]
    run("lock", *registry)
    assert run("cite", "ocop-all", *registry).err == ""
    tampered.write_text(LAM_SON.read_text("utf-8").replace(old, new), "utf-8")
    ran = run("cite", "ocop-all", *registry)
    said = f"{tampered}: changed-since-lock: it has changed since facts.lock was written\n"
    assert (ran.code, ran.err.startswith(said)) == (0, True)


def test_a_source_may_be_called_facts(run: Run, tampered: Path) -> None:
    text = LAM_SON.read_text("utf-8").replace("id: bao", "id: facts")
    text = text.replace("source: bao", "source: facts").replace("TRANG 7", "TRANG 9")
    tampered.write_text(text, "utf-8")
    ran = run("check", "--registry", str(tampered), "--json")
    numeral = [p for p in json.loads(ran.out)["problems"] if p["code"] == "uncovered-numeral"]
    assert [problem["fact"] for problem in numeral] == [None]


def test_only_what_is_found_is_locked(run: Run, tampered: Path) -> None:
    registry, text = ["--registry", str(tampered)], tampered.with_name("bao.txt")
    words = tampered.read_text("utf-8")
    tampered.write_text(words.replace("text: Hội chợ", "text: Hội trợ"), "utf-8")
    ran = run("lock", *registry)
    assert (ran.code, ran.out) == (1, "")
    assert "not-verbatim" in ran.err
    text.unlink()
    ran = run("lock", *registry)
    assert (ran.code, ran.out) == (3, "")
    assert "source-unreadable: the text of bao is not there" in ran.err
    assert not tampered.with_name("facts.lock").exists()


LAM_SON_BYTES = LAM_SON.read_bytes()


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """The registry of Lam Sơn with a piece cut out and another put in its place."""
    start = draw(st.integers(0, len(LAM_SON_BYTES)))
    end = draw(st.integers(start, min(len(LAM_SON_BYTES), start + 60)))
    return LAM_SON_BYTES[:start] + draw(st.binary(max_size=9)) + LAM_SON_BYTES[end:]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary() | damaged(), st.sampled_from(["full", "concise", "json", "sarif", "github"]))
def test_no_bytes_make_it_fail(run: Run, tmp_path: Path, data: bytes, form: str) -> None:
    registry = tmp_path / "facts.yaml"
    registry.write_bytes(data)
    ran = run("check", "--registry", str(registry), "--format", form)
    assert ran.code in (0, 1, 3)
    assert ran.out
    assert "Traceback" not in ran.err
    if form in ("json", "sarif"):
        assert json.loads(ran.out)


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_is_explained(run: Run, rule: str) -> None:
    assert run("check", "--explain", rule) == (0, RULES[rule].page("en"), "")


def test_a_rule_is_explained_in_json(run: Run) -> None:
    explained = json.loads(run("check", "--explain", "crlf", "--json").out)
    Draft202012Validator(json.loads(run("schema", "rules").out)).validate(explained)
    assert [(rule["code"], rule["page"]) for rule in explained] == [
        ("crlf", RULES["crlf"].page("en"))
    ]


def test_the_rules_are_listed(run: Run) -> None:
    lines = run("check", "--list-rules").out.splitlines()
    assert [line.split()[0] for line in lines] == ["Code", *RULES]
    listed = json.loads(run("check", "--list-rules", "--json").out)
    Draft202012Validator(json.loads(run("schema", "rules").out)).validate(listed)
    assert {
        "code": "crlf",
        "group": "file",
        "summary": "Lines end in carriage returns, as on Windows",
    } in listed


def test_github_gets_the_whole_table_for_the_page_of_the_run(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = tmp_path / "summary.md"
    page.write_text("before\n", "utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    run("check", "--format", "concise")
    assert page.read_text("utf-8") == "before\n"
    ran = run("check", "--format", "github")
    assert page.read_text("utf-8").startswith("before\n## qnfacts check\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "no" / "such.md"))
    without = run("check", "--format", "github")
    assert (without.code, without.out) == (ran.code, ran.out)
    assert "such.md: No such file or directory" in without.err
