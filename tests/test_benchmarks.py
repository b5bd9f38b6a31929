"""The generator of benchmarks writes sound registries; costs are compared as they should be."""

from itertools import islice
from pathlib import Path
from typing import Any

import pytest
import yaml

pytest.importorskip("benchmarks", reason="the benchmarks are part of the checkout alone")

from benchmarks.articles import MOST_FACTS, article, articles
from benchmarks.bench import Limit, Race
from benchmarks.measure import MOST_ROUNDS, Contender, Cost, Result, race, ratio
from benchmarks.newspaper import COMMUNES
from benchmarks.peerdata import write_jsonl, write_offsets, write_quotations
from benchmarks.plain.bare_mmap import WIDTH
from benchmarks.plain.verify import verify_shard
from benchmarks.registries import fact_entries, write_folder, write_lines, write_texts, write_yaml
from benchmarks.report import Run, goals, reasons
from benchmarks.yamlblocks import yaml_block
from qnfacts.check.checking import check_file
from qnfacts.registry.loading import load
from qnfacts.text.quotation import locate, source_text


def seconds(*wall: float) -> Result:
    return Result(tuple(Cost(each, each / 2, 1e6) for each in wall))


def test_an_article_is_the_same_each_time() -> None:
    assert article(7, seed=1) == article(7, seed=1)
    assert article(7, seed=1).text != article(7, seed=2).text


def test_a_larger_registry_begins_with_the_smaller_one() -> None:
    assert list(islice(articles(1000), 5)) == list(articles(50))


@pytest.mark.parametrize("facts", [0, 1, 9, 10, 11, 150])
def test_there_are_as_many_facts_as_asked_for(facts: int) -> None:
    assert len(list(fact_entries(articles(facts)))) == facts


def test_no_two_ids_are_the_same() -> None:
    ids = [fact.id for each in articles(3000) for fact in each.facts]
    assert len(set(ids)) == len(ids) == 3000
    assert len({commune.id for commune in COMMUNES}) == len(COMMUNES)


def test_more_than_can_be_told_apart_is_refused() -> None:
    with pytest.raises(ValueError, match="no more than"):
        next(articles(MOST_FACTS + 1))


def test_every_quotation_stands_where_it_is_said_to() -> None:
    interrupted = 0
    for each in articles(500):
        text = source_text(each.text)
        for fact in each.facts:
            spans = [(segment.start, segment.end) for segment in fact.segments]
            assert locate([segment.text for segment in fact.segments], text) == spans
            interrupted += len(spans) > 1
    assert interrupted > 5


def test_the_registry_proves_clean(tmp_path: Path) -> None:
    write_yaml(tmp_path / "facts.yaml", 150)
    write_texts(tmp_path / "texts", 150)
    assert len(load(tmp_path / "facts.yaml").facts) == 150
    report = check_file(tmp_path / "facts.yaml", tmp_path / "texts")
    assert (report.outcome, report.problems) == ("proven", ())


def test_the_forms_of_a_registry_say_the_same(tmp_path: Path) -> None:
    write_yaml(tmp_path / "facts.yaml", 35)
    write_folder(tmp_path / "folder", 35)
    write_lines(tmp_path / "facts.jsonl", 35)
    whole = read_parts([(tmp_path / "facts.yaml").read_text("utf-8")])
    files = sorted((tmp_path / "folder").iterdir())
    assert read_parts([file.read_text("utf-8") for file in files]) == whole
    assert read_parts((tmp_path / "facts.jsonl").read_text("utf-8").splitlines()) == whole


def read_parts(texts: list[str]) -> dict[str, Any]:
    """The parts of a registry as one, every value as it is written."""
    merged: dict[str, Any] = {}
    for text in texts:
        for section, entries in yaml.load(text, yaml.BaseLoader).items():  # noqa: S506 loads texts
            if isinstance(entries, list):
                merged.setdefault(section, []).extend(entries)
            else:
                merged[section] = entries
    return merged


def test_blocks_of_yaml_read_back_as_they_were() -> None:
    data = {"a": "1: 2", "b": ["x", "y"], "c": [{"d": "# no", "e": {"f": '“ok”, "q"'}}], "g": ">5"}
    assert yaml.safe_load(yaml_block(data, indent=2)) == data


def test_the_offsets_lead_to_the_lines_in_order_of_ids(tmp_path: Path) -> None:
    lines, offsets = tmp_path / "facts.jsonl", tmp_path / "offsets"
    write_jsonl(lines, 30)
    write_offsets(lines, offsets)
    data, table = lines.read_bytes(), offsets.read_bytes()
    starts = [int.from_bytes(table[at : at + WIDTH]) for at in range(0, len(table), WIDTH)]
    ids = [data[start:].split(b'"', 4)[3].decode() for start in starts]
    assert ids == sorted(fact["id"] for fact in fact_entries(articles(30)))


@pytest.mark.parametrize("offsets", [True, False])
def test_the_quotations_are_verified(tmp_path: Path, offsets: bool) -> None:
    write_texts(tmp_path / "texts", 230)
    write_quotations(tmp_path / "quotations", 230, offsets=offsets)
    shards = sorted((tmp_path / "quotations").iterdir())
    assert sum(verify_shard(tmp_path / "texts", shard) for shard in shards) == 0
    right = shards[0].read_text("utf-8")
    shards[0].write_text(right.replace("Toàn xã", "Cả xã"), "utf-8")
    assert verify_shard(tmp_path / "texts", shards[0]) == right.count("Toàn xã") > 0


def test_a_cost_is_the_median_of_its_rounds() -> None:
    assert seconds(3, 1, 9).median("wall") == 3
    assert seconds(3, 1, 9).median("cpu") == 1.5


def test_a_ratio_is_taken_within_each_round() -> None:
    slow_second_round = seconds(2, 20, 4), seconds(1, 10, 1)
    assert ratio(*slow_second_round, "wall") == 2


def test_who_fails_is_told_with_the_reason(tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path)}
    contenders = [
        Contender(name="good", command=["echo", "yes"], environment=home, prints="yes"),
        Contender(name="silent", command=["true"], environment=home, prints="yes"),
        Contender(name="ends", command=["sh", "-c", "echo oh >&2; exit 4"], environment=home),
        Contender(name="absent", command=[tmp_path / "no"], environment=home),
        Contender(name="left out", skipped="too slow"),
    ]
    results = race(contenders, runs=2)
    assert len(results["good"].costs) == MOST_ROUNDS, "a brief race has more rounds"
    assert results["silent"].failed == "did not print 'yes'"
    assert results["ends"].failed == "exit code 4: oh"
    assert "No such file" in results["absent"].failed
    assert results["left out"] == Result(skipped="too slow")


def test_every_goal_has_a_verdict() -> None:
    names = ("fast", "slow", "broken")
    limits = [
        Limit("fast enough", "fast", 0.5, "slow"),
        Limit("too slow", "slow", 1.5, "fast"),
        Limit("small", "fast", 2e6, what="peak"),
        Limit("runs at all", "slow", None),
        Limit("unknown", "broken", 2, "fast"),
    ]
    results = {"fast": seconds(1, 1), "slow": seconds(2, 2), "broken": Result(failed="oh | no")}
    contenders = [Contender(name=name) for name in names]
    assert goals([Run(Race("All", contenders, limits), results)]).splitlines()[2:] == [
        "| fast enough | 0.50 × slow | 0.50 × slow | met |",
        "| too slow | 1.50 × fast | 2.00 × fast | **missed** |",
        "| small | 2 MB | 1 MB | met |",
        "| runs at all | works | works | met |",
        "| unknown | 2.00 × fast | broken: oh \\| no | **failed** |",
    ]


def test_what_is_missed_is_told_with_the_cost_of_its_floors() -> None:
    limits = [
        Limit("too slow", "slow", 1.5, "fast", floors=["half of it"]),
        Limit("fast enough", "fast", 0.5, "slow", floors=["half of it"]),
    ]
    results = {"fast": seconds(1, 1), "slow": seconds(2, 2), "half of it": seconds(1.8, 1.8)}
    race_ = Race("All", [Contender(name=name) for name in results], limits)
    assert list(reasons([Run(race_, results)]))[1:] == ["- too slow: `half of it` 1.80 × fast"]
