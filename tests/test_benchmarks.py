"""The generator of benchmarks writes sound registries; races measure and tell what they should."""

import os
import sys
from itertools import islice
from pathlib import Path

import pytest
import yaml

pytest.importorskip("benchmarks", reason="the benchmarks are part of the checkout alone")

from benchmarks.bench import Bench, Scale
from benchmarks.environments import Environment
from benchmarks.generator.articles import MOST_FACTS, article, articles
from benchmarks.generator.files import segments, write_quotations
from benchmarks.generator.newspaper import COMMUNES
from benchmarks.generator.registry import Registry
from benchmarks.generator.yamlblocks import yaml_block
from benchmarks.measure import ONCE, Result, Rounds, race, ratio
from benchmarks.plain.verify import unverified
from benchmarks.process import Contender, Cost
from benchmarks.races import RACES, nasty
from benchmarks.report import Outcome, at_least, at_most, no_goal, tables


def seconds(*wall: float) -> Result:
    return Result(tuple(Cost(each, 2_000_000) for each in wall))


def test_an_article_is_the_same_each_time() -> None:
    assert article(7) == article(7)
    assert article(7).text != article(8).text


def test_a_larger_registry_begins_with_the_smaller_one() -> None:
    assert list(islice(articles(1000), 5)) == list(articles(50))


@pytest.mark.parametrize("facts", [0, 1, 9, 10, 11, 150])
def test_there_are_as_many_facts_as_asked_for(facts: int) -> None:
    assert sum(len(each.facts) for each in articles(facts)) == facts


def test_no_two_ids_are_the_same() -> None:
    ids = [fact["id"] for each in articles(12_000) for fact in each.facts]
    assert len(set(ids)) == len(ids) == 12_000
    assert len({commune.id for commune in COMMUNES}) == len(COMMUNES)


def test_more_than_can_be_told_apart_is_refused() -> None:
    with pytest.raises(ValueError, match="no more than"):
        next(articles(MOST_FACTS + 1))


def test_every_quotation_stands_in_its_text() -> None:
    interrupted = 0
    for each in articles(500):
        text = each.text.replace("\n", " ")
        for quote in (quote for fact in each.facts for quote in fact["quotes"]):
            assert all(segment in text for segment in segments(quote))
            interrupted += len(segments(quote)) > 1
    assert interrupted > 5


def test_blocks_of_yaml_read_back_as_they_were() -> None:
    data = {"a": "1: 2", "b": ["x", "y"], "c": [{"d": "# no", "e": {"f": '“ok”, "q"'}}], "g": ">5"}
    assert yaml.safe_load(yaml_block(data, indent=2)) == data


@pytest.mark.parametrize("how", ["find", "qnfacts"])
@pytest.mark.parametrize("offsets", [True, False])
def test_the_quotations_are_verified(tmp_path: Path, how: str, offsets: bool) -> None:
    registry = Registry(tmp_path / "registry", 230)
    registry.write()
    write_quotations(tmp_path / "quotations", 230, offsets=offsets)
    shards = sorted((tmp_path / "quotations").iterdir())
    assert sum(unverified(how, registry.texts, shard) for shard in shards) == 0
    right = shards[0].read_text("utf-8")
    shards[0].write_text(right.replace("Toàn xã", "Cả xã"), "utf-8")
    assert unverified(how, registry.texts, shards[0]) == right.count("Toàn xã") > 0


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """A small bench that measures the program of the tests, and has no peers installed."""
    folder = tmp_path_factory.mktemp("bench")
    scale = Scale(sizes=(20,), quotations=20, prose=1000, nasty=60, rounds=ONCE)
    variables = {"PYTHONPATH": os.environ.get("PYTHONPATH", "")}
    return Bench(Environment(Path(sys.prefix)), Environment(folder), folder, scale, variables)


@pytest.mark.parametrize("name", RACES)
def test_a_race_runs(bench: Bench, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nasty, "PARTS", {"digits": "7", "a list": "1, "})
    outcome = RACES[name](bench)
    failed = {who: result.failed for (who, _), result in outcome.results.items() if result.failed}
    assert set(failed) == PEERS.get(name, set()), failed
    assert set(failed.values()) <= {"cannot be started: No such file or directory"}
    assert outcome.goals


PEERS = {"lookups": {"sqlite-utils, a fact"}, "check": {"yamale: the shape alone"}}


def test_a_ratio_is_taken_within_each_round() -> None:
    slow_second_round = seconds(2, 20, 4), seconds(1, 10, 1)
    assert ratio(*slow_second_round) == 2
    assert ratio(seconds(1), Result(failed="oh")) is None


def test_who_fails_is_told_with_the_reason(tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    contenders = {
        "good": Contender(["echo", "yes"], home, prints="yes"),
        "silent": Contender(["true"], home, prints="yes"),
        "ends": Contender(["sh", "-c", "echo oh >&2; exit 4"], home),
        "absent": Contender([tmp_path / "no"], home),
    }
    keys = {(name, "alone"): contender for name, contender in contenders.items()}
    results = {name: result for (name, _), result in race(keys, Rounds(2, 4, 60)).items()}
    assert len(results["good"].costs) == 4
    assert results["silent"].failed == "did not print 'yes'"
    assert results["ends"].failed == "exit code 4: oh"
    assert results["absent"].failed == "cannot be started: No such file or directory"


@pytest.mark.parametrize(
    ("finished", "passed", "over"), [(2, 99, False), (3, 99, True), (3, 9, False), (15, 9, True)]
)
def test_a_race_ends(finished: int, passed: float, over: bool) -> None:
    assert Rounds(fewest=3, most=15, seconds=45).over(finished, passed) == over


def test_before_each_run_something_is_prepared(tmp_path: Path) -> None:
    notes = tmp_path / "notes"

    def note() -> None:
        notes.write_text("ready", "utf-8")

    contender = Contender(["cat", notes], {"HOME": str(tmp_path)}, prints="ready", prepare=note)
    assert race({("cat", "alone"): contender}, ONCE)["cat", "alone"].costs


def test_the_tables_tell_goals_and_costs() -> None:
    results = {
        ("own", "10 facts"): seconds(0.1, 0.3, 0.2),
        ("own", "20 facts"): Result(failed="oh | no"),
        ("peer", "20 facts"): seconds(1, 2),
    }
    goals = [
        at_most(1.2, "fast", [1, 1.25], "× peer"),
        at_least(4, "quick", [4.5], "MB/s"),
        at_most(300, "small", [None, 1], "MB"),
        no_goal("told", [12_345.6], "µs"),
    ]
    assert tables([Outcome("Own", results, goals)]).splitlines() == [
        "## Goals",
        "",
        "| What | Goal | Measured | Verdict |",
        "| --- | --- | --- | --- |",
        "| fast | at most 1.2 × peer | 1 · 1.25 | **missed** |",
        "| quick | at least 4 MB/s | 4.5 | met |",
        "| small | at most 300 MB | – · 1 | **failed** |",
        "| told | µs | 12,346 |  |",
        "",
        "## Own",
        "",
        "|  | 10 facts | 20 facts |",
        "| --- | --- | --- |",
        "| own | 200 (100–300), 2 | failed: oh \\| no |",
        "| peer |  | 1,500 (1,000–2,000), 2 |",
    ]
