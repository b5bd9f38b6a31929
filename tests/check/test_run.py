"""The check as a whole: which rules run, what they count, and that nothing makes them raise."""

import os
import re
from pathlib import Path

import pytest
from case import CASES
from hypothesis import given
from hypothesis import strategies as st
from proving import Altered, prove, write
from world import LAM_SON

import qnfacts
from qnfacts.check.rules import ON_REQUEST, RULES
from qnfacts.check.rules.table import CHECKS
from qnfacts.check.run import check_file, check_registry
from qnfacts.problems import RegistryError
from qnfacts.registry.files import registry_path
from qnfacts.registry.loading import load
from qnfacts.text.quotation import source_text

REGISTRY = load(LAM_SON)
TEXT = source_text(LAM_SON.with_name("bao.txt").read_text("utf-8"))
READING = {"source-unreadable", "source-changed", "lock-unreadable", "reviews-unreadable"}


def test_every_rule_is_held_and_has_a_place_among_the_rules(tmp_path: Path) -> None:
    codes = {code for check in CHECKS for code in check.codes}
    ours = {code for code, rule in RULES.items() if rule.group not in ("file", "structure")}
    assert codes | READING == ours
    assert set(prove(tmp_path).checks) == ours - ON_REQUEST


def test_every_rule_is_broken_in_some_test() -> None:
    rules = [*Path(__file__).with_name("rules").rglob("test_*.py"), *CASES.glob("*.tsv")]
    tested = {word for path in rules for word in re.findall(r"[a-z-]+", path.read_text("utf-8"))}
    assert {code for check in CHECKS for code in check.codes} <= tested


def test_rules_are_selected_and_ignored_by_code_and_group(tmp_path: Path) -> None:
    wrong = Altered('value: ">2400"', "value: 2400")
    assert [p.code for p in prove(tmp_path, wrong).problems] == ["hedge-dropped"]
    assert prove(tmp_path, wrong, select=["verbatim"]).outcome == "kept"
    assert prove(tmp_path, wrong, ignore=["hedge-dropped"]).outcome == "kept"
    report = prove(tmp_path, wrong, select=["value"], ignore=["date-not-quoted"])
    assert report.outcome == "problems"
    assert set(report.checks) == {code for code, rule in RULES.items() if rule.group == "value"} - {
        "date-not-quoted"
    }
    with pytest.raises(ValueError, match="no rule or group is called hedge, verbal"):
        prove(tmp_path, select=["verbal"], ignore=["hedge"])


def test_checking_nothing_is_not_clean(tmp_path: Path) -> None:
    assert prove(tmp_path, select=["one-sided-contrast"]).outcome == "unchecked"
    head = LAM_SON.read_text("utf-8").partition("facts:\n")[0]
    (tmp_path / "empty.yaml").write_text(head, "utf-8")
    report = check_file(tmp_path / "empty.yaml", tmp_path, select=["verbatim", "value"])
    assert report.outcome == "unchecked"


def test_problems_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    report = prove(
        tmp_path,
        Altered("stars: 5\n", "stars: 4\n"),
        Altered('value: ">2400"', "value: 2400"),
        text=[Altered("còn thiếu vốn.", "còn thiếu vốn. Hết 5 phần.")],
    )
    lines = [(Path(problem.file).name, problem.line) for problem in report.problems]
    assert lines == sorted(lines, key=lambda place: (place[0] == "bao.txt", place[1]))
    assert len(lines) == 4


def test_a_registry_that_cannot_be_used_cannot_be_checked(tmp_path: Path) -> None:
    with pytest.raises(RegistryError):
        check_file(tmp_path / "none.yaml", tmp_path)
    write(tmp_path)
    with pytest.raises(RegistryError, match="there is no such folder of texts"):
        check_file(tmp_path / "facts.yaml", tmp_path / "none")


def test_a_registry_is_checked_without_a_file() -> None:
    assert check_registry(REGISTRY, {"bao": TEXT}).outcome == "proven"
    report = check_registry(REGISTRY, {"bao": source_text(TEXT.original.replace("2.400", "2.500"))})
    assert {(p.fact, p.code) for p in report.problems} == {
        ("enterprises-now", "not-verbatim"),
        (None, "uncovered-numeral"),
        (None, "uncovered-sentence"),
    }


WORDS = st.sampled_from(
    [
        *re.findall(r"\w+|\W", LAM_SON.with_name("bao.txt").read_text("utf-8")),
        *("không", "nhưng", "hơn", "%", "\u0301", "\ufeff", "İ", "９", "½", "\x00", "\n\n"),
    ]
)


@given(st.lists(WORDS, max_size=60).map("".join) | st.text(max_size=80))
def test_no_text_makes_it_raise(text: str) -> None:
    report = check_registry(REGISTRY, {"bao": source_text(text)})
    assert report.outcome == "problems"


@given(st.lists(WORDS, min_size=1, max_size=30).map("".join).filter(str.strip))
def test_no_quotation_makes_it_raise(words: str) -> None:
    facts = tuple(
        fact.model_copy(
            update={"quotes": (fact.quotes[0].model_copy(update={"text": words, "segments": ()}),)}
        )
        for fact in REGISTRY.facts
    )
    report = check_registry(REGISTRY.model_copy(update={"facts": facts}), {"bao": TEXT})
    assert report.outcome == "problems"


@pytest.mark.skipif("QNFACTS_SOURCES" not in os.environ, reason="the articles are not at hand")
def test_the_shipped_registry_is_proven() -> None:
    report = check_file(registry_path(), Path(os.environ["QNFACTS_SOURCES"]))
    assert report.problems == ()
    assert set(report.basis.values()) == {"text"}
    assert report.outcome == "proven"


def test_the_shipped_registry_has_not_changed_since_it_was_locked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("QNFACTS_SOURCES", raising=False)
    report = check_file(registry_path())
    assert report.problems == ()
    assert set(report.basis.values()) == {"lock"}
    assert report.outcome == "unchanged"


def test_the_library_proves_a_registry_as_often_as_it_is_asked() -> None:
    for _ in range(2):
        assert qnfacts.check_file(LAM_SON, LAM_SON.parent).outcome == "proven"
