"""A wording is true where it is pasted: over the words marked, it leaves nothing to correct."""

import csv
from functools import cache
from pathlib import Path

import pytest

from qnfacts.audit.findings import Finding, findings
from qnfacts.audit.judging import Knowledge, judge
from qnfacts.audit.reading.draft import read_draft
from qnfacts.audit.verdicts import BORNE_OUT, FINDINGS
from qnfacts.audit.wording.pasting import Sources
from qnfacts.records.publish import publish
from qnfacts.registry.loading import load

TESTS = Path(__file__).parents[2]
FOLDERS = (TESTS / "audit" / "drafts", TESTS.parent / "benchmarks" / "audit")
KEYS = [folder for folder in FOLDERS if folder.is_dir()]  # the second is part of a checkout alone


def drafts() -> list[tuple[Path, str]]:
    """The shipped drafts, each with the registry that it is held against."""
    found: dict[Path, str] = {}
    for folder in KEYS:
        rows = csv.DictReader(
            (folder / "key.tsv").read_text("utf-8").splitlines(),
            delimiter="\t",
            quoting=csv.QUOTE_NONE,
        )
        inside = folder / "drafts" if (folder / "drafts").exists() else folder
        found |= {inside / row["draft"]: row["registry"] for row in rows}
    return list(found.items())


@cache
def sources(registry: str) -> Sources:
    world = TESTS / "worlds" / {"invented": "van-hai"}.get(registry, registry)
    own = {"qn": TESTS.parent / "data", "ben-da": TESTS.parent / "docs" / "examples" / "ben-da"}
    loaded = load(own.get(registry, world) / "facts.yaml")
    catalogue = publish(loaded, {})
    facts = {fact["id"]: fact for fact in catalogue.facts}
    return Sources(Knowledge.of(loaded), facts.get, catalogue.units)


def found_in(name: str, text: str, known: Sources) -> list[Finding]:
    draft = read_draft(name, text)
    return findings(draft, judge(draft, known.known), known)


@pytest.mark.parametrize(("path", "registry"), drafts(), ids=lambda each: Path(each).name)
def test_each_wording_mends_its_place(path: Path, registry: str) -> None:
    known, text = sources(registry), path.read_text("utf-8")
    draft = read_draft(path.name, text)
    wrong = [each for each in found_in(path.name, text, known) if each.is_wrong]
    for each in wrong:
        if each.right:
            start, end = draft.letters.span(*each.span)
            assert text[start:end] == each.text != each.right
            mended = text[:start] + each.right + text[end:]
            after, stop = judge(read_draft(path.name, mended), known.known), start + len(each.right)
            there = {j.verdict for j in after if j.span.start < stop and start < j.span.end}
            assert there & BORNE_OUT, each
            assert not there.intersection(FINDINGS), each
            assert sum(j.verdict in FINDINGS for j in after) < len(wrong), each


def test_most_findings_have_a_wording() -> None:
    every = [
        each
        for path, registry in drafts()
        for each in found_in(path.name, path.read_text("utf-8"), sources(registry))
        if each.is_wrong and each.verdict != "ambiguous"
    ]
    assert sum(bool(each.right) for each in every) >= 0.9 * len(every)
