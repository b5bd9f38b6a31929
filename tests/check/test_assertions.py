"""On whose word it rests what the facts assert."""

from pathlib import Path

import pytest
from proving import Altered, prove, write
from world import HARROWMERE, LAM_SON

from qnfacts.check.assertions import Proven, assertions
from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.run import check_file
from qnfacts.registry.loading import load


def asserted(registry: Path, fact: str) -> list[str]:
    """What a fact asserts, in the notation of paths."""
    checked = CheckedRegistry(load(registry), {}, None)
    [found] = [each for each in checked.facts if each.model.id == fact]
    return [".".join(map(str, at[2:])) for at in assertions(found, ("en", "vi"))]


def test_every_recorded_field_is_an_assertion_and_so_is_every_translation() -> None:
    assert asserted(LAM_SON, "youth-programme") == [
        "label", "label.translation", "kind", "type", "run_by", "since",
        "status", "status.translation", "quotes.0", "quotes.0.translation",
    ]  # fmt: skip


def by_machine(report_of: Path, *without: str) -> int:
    return check_file(report_of, report_of.parent, ignore=without).proven.by_machine


@pytest.mark.parametrize("registry", [LAM_SON, HARROWMERE])
def test_of_all_that_is_asserted_a_part_is_proven_and_nobody_has_looked(registry: Path) -> None:
    machine, person, nobody = check_file(registry, registry.parent).proven
    facts: tuple[CheckedFact, ...] = CheckedRegistry(load(registry), {}, None).facts
    every = [at for fact in facts for at in assertions(fact, ("en", "vi"))]
    assert machine + nobody == len(every)
    assert person == 0
    assert machine > len(facts)


def test_a_field_is_proven_only_where_all_its_rules_have_run() -> None:
    every = by_machine(LAM_SON)
    assert every - by_machine(LAM_SON, "date-not-quoted") == 7
    assert every - by_machine(LAM_SON, "hedge-changed") == 6
    assert every - by_machine(LAM_SON, "coverage", "lock", "long-quotation") == 0
    assert by_machine(LAM_SON, "truncated-quotation") == 0


def test_of_a_fact_with_an_error_nothing_is_proven(tmp_path: Path) -> None:
    whole = prove(tmp_path).proven
    less = prove(tmp_path, Altered('value: ">2400"', "value: 2400")).proven
    assert sum(less) == sum(whole)
    assert whole.by_machine - less.by_machine == len(["area", "indicator", "value", "quotation"])


def test_an_area_that_no_quotation_names_is_not_proven(tmp_path: Path) -> None:
    whole = prove(tmp_path).proven
    report = prove(
        tmp_path, Altered("text: Hội chợ Lam Sơn ngày 2/3/2025", "text: ngày 2/3/2025 đón gần 900")
    )
    assert {problem.code for problem in report.problems} == {"doubtful-cut"}
    assert report.proven.by_machine < whole.by_machine


def test_a_dimension_without_a_value_is_not_proven(tmp_path: Path) -> None:
    worded = Altered(
        '    value: ">=3000"\n',
        "    goal: {en: more enterprises, vi: thêm doanh nghiệp}\n    dimensions: {stars: 5}\n",
    )
    report = prove(tmp_path, worded)
    assert report.problems == ()
    assert by_machine(LAM_SON) - report.proven.by_machine == len(["value", "indicator"])


def test_without_text_and_lock_nothing_is_proven(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "bao.txt").unlink()
    report = check_file(tmp_path / "facts.yaml", tmp_path)
    assert report.proven == Proven(0, 0, 98)
