"""Every shipped fact, altered in every way that changes what it says: the check finds each.

One mutant in seventeen is tried, of words one in 61, with `--all-mutants` all of them.
What is printed counts, for each way, the mutants tried, found, and given away by the words of the
quotations even without a lock. What no words can give away, such as a forecast filed as an
assertion, the lock does. Left alone are topics, aliases and notes: they claim nothing.
"""

import json
import os
from pathlib import Path

import pytest
from mutants.mutant import Data, mutants
from mutants.trial import Tally, trial
from mutants.ways import WAYS
from world import Run

from qnfacts.check.run import check_registry
from qnfacts.registry.files import lock_path, registry_path
from qnfacts.registry.loading import open_registry
from qnfacts.registry.lock import Lock, read_lock
from qnfacts.registry.model import Registry
from qnfacts.registry.texts import read_sources

SHIPPED = registry_path()
REGISTRY, SHIPPED_AS = open_registry(SHIPPED)
DATA: Data = SHIPPED_AS.parts[0].sections
WRITTEN: list[Data] = DATA["facts"]
SOURCES = os.environ.get("QNFACTS_SOURCES", "")
PROVEN_BY_WORDS = {
    "a digit of the value", "the hedge", "the scale", "the unit", "the stars",
    "the document's number", "the document's type", "the indicator",
    "a word doubled", "words swapped", "a word replaced", "a word respelt",
}  # fmt: skip

needs_texts = pytest.mark.skipif(not SOURCES, reason="the articles are not at hand")


@pytest.fixture(scope="module")
def lock() -> Lock:
    found = read_lock(SHIPPED)
    assert isinstance(found, Lock)
    return found


@pytest.fixture
def step(request: pytest.FixtureRequest) -> int:
    """How many mutants there are to each that is tried."""
    if request.config.getoption("all_mutants"):
        return 1
    return sampled(request.node.callspec.params["way"] if "way" in request.fixturenames else "")


@needs_texts
@pytest.mark.parametrize("way", WAYS)
def test_none_survives_with_the_texts(
    way: str, step: int, lock: Lock, capsys: pytest.CaptureFixture[str]
) -> None:
    texts, _ = read_sources(REGISTRY.sources, Path(SOURCES))
    groups = ("verbatim", "value", "lock")
    tally = trial(mutants(REGISTRY, WRITTEN, WAYS[way], step), REGISTRY, texts, lock, groups)
    show(capsys, way, tally, f"{tally.unlocked:5} of them without a lock")
    assert [mutant.written for mutant in tally.survivors] == []
    if way in PROVEN_BY_WORDS:
        assert tally.unlocked == tally.tried


@pytest.mark.parametrize("way", WAYS)
def test_none_survives_with_the_lock_alone(
    way: str, step: int, lock: Lock, capsys: pytest.CaptureFixture[str]
) -> None:
    tally = trial(mutants(REGISTRY, WRITTEN, WAYS[way], step), REGISTRY, {}, lock, ("lock",))
    show(capsys, way, tally, "with the lock alone")
    assert [mutant.written for mutant in tally.survivors] == []


def test_the_sample_is_of_every_fact() -> None:
    sample = (each for way in WAYS for each in mutants(REGISTRY, WRITTEN, WAYS[way], sampled(way)))
    assert {mutant.at for mutant in sample} == set(range(len(WRITTEN)))


def test_no_fact_is_lost_or_added_unseen(lock: Lock) -> None:
    for kept in (REGISTRY.facts[::2], REGISTRY.facts[1::2]):
        fewer = REGISTRY.model_copy(update={"facts": kept})
        report = check_registry(fewer, {}, lock, select=["not-locked"])
        lost = {fact.id for fact in REGISTRY.facts} - {fact.id for fact in kept}
        assert {problem.fact for problem in report.problems} == lost


def test_an_indicator_counted_in_another_unit_is_found_without_a_lock(step: int) -> None:
    pairs = [(i, u.id) for i in REGISTRY.indicators for u in REGISTRY.units if u.id != i.unit]
    for indicator, unit in pairs[::step]:
        report = check_registry(recounted(indicator.id, unit), {}, select=["unit-not-quoted"])
        assert report.problems


@pytest.mark.parametrize("way", list(WAYS)[::17])
def test_the_program_finds_it_in_the_file(way: str, run: Run, tmp_path: Path) -> None:
    mutant = next(mutants(REGISTRY, WRITTEN, WAYS[way]))
    altered = {**DATA, "facts": [*WRITTEN[: mutant.at], mutant.written, *WRITTEN[mutant.at + 1 :]]}
    path = tmp_path / "facts.yaml"
    path.write_text(json.dumps(altered, ensure_ascii=False), "utf-8")  # JSON is YAML, too
    lock_path(path).write_bytes(lock_path(SHIPPED).read_bytes())
    assert run("check", "--registry", str(path), "--format", "json").code == 1


def sampled(way: str) -> int:
    """Primes: what is altered in a few ways by turns is met in all of them."""
    return 61 if "word" in way or way == "another translation" else 17


def recounted(indicator: str, unit: str) -> Registry:
    """The registry with another unit for an indicator, and with the facts that are of it."""
    update = {
        "indicators": tuple(
            each.model_copy(update={"unit": unit}) if each.id == indicator else each
            for each in REGISTRY.indicators
        ),
        "facts": tuple(
            fact for fact in REGISTRY.facts if getattr(fact, "indicator", None) == indicator
        ),
    }
    return REGISTRY.model_copy(update=update)


def show(capsys: pytest.CaptureFixture[str], way: str, tally: Tally, how: str) -> None:
    assert tally.tried > 0
    found = tally.tried - len(tally.survivors)
    with capsys.disabled():
        print(f"\n{way:28}{tally.tried:6} tried{found:6} found, {how}", end=" ")
