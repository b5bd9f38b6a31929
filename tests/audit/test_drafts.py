"""Whole drafts against keys made by hand: no fair sentence is accused.

`drafts/key.tsv` gives each mention its draft, line, words, which of those in the line it is, the
registry, the verdicts that are fair, and the facts. What its note calls missed is said to be
unknown today. QNFACTS_DRAFTS names a folder of other drafts, with a key of the same form.
"""

import csv
import os
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from qnfacts.audit.judging import Knowledge, judge
from qnfacts.audit.reading.draft import read_draft
from qnfacts.registry.files import shipped_registry
from qnfacts.registry.loading import load

OWN = Path(__file__).parent / "drafts"
WORLDS = Path(__file__).parents[1] / "worlds"
FOLDERS = [OWN, *(Path(folder) for folder in [os.environ.get("QNFACTS_DRAFTS")] if folder)]
FINDINGS_AT_LEAST, SUPPORTED_AT_LEAST = 0.85, 0.85

Row = dict[str, str]


def keys() -> Iterator[tuple[Path, str, list[Row]]]:
    """Each draft that has a key: its folder, its name, and its mentions."""
    for folder in FOLDERS:
        rows: defaultdict[str, list[Row]] = defaultdict(list)
        with (folder / "key.tsv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                rows[row["draft"]].append(row)
        yield from ((folder, name, those) for name, those in rows.items())


@cache
def knowledge(registry: str) -> Knowledge:
    world = {"invented": "van-hai"}.get(registry, registry)
    path = shipped_registry() if registry == "qn" else WORLDS / world / "facts.yaml"
    return Knowledge.of(load(path))


def said(folder: Path, name: str, rows: list[Row]) -> Iterator[tuple[Row, str, set[str]]]:
    """Each mention with what is said of it, and of which facts; what lies on none is no accusation.

    A finding may stand at the other words that a mention names under `also`.
    """
    given = (folder / name).read_text("utf-8")
    draft = read_draft(name, given)
    judged = judge(draft, knowledge(rows[0]["registry"]))
    lines = [0]
    for line in given.splitlines(keepends=True):
        lines.append(lines[-1] + len(line))
    for row in rows:
        start = lines[int(row["line"]) - 1] - 1
        for _ in range(int(row["nth"])):
            start = given.index(row["text"], start + 1)
        here = [j for j in judged if j.span.start < start + len(row["text"]) and j.span.end > start]
        verdicts = [j.verdict for j in here if j.verdict != "ignored"] or ["unknown"]
        allowed = row["verdict"].split("|")
        right = next((verdict for verdict in verdicts if verdict in allowed), verdicts[0])
        yield row, right, {fact for j in here for fact in j.facts}


@pytest.mark.parametrize(("folder", "name", "rows"), [*keys()])
def test_a_draft_is_judged_as_its_key_says(folder: Path, name: str, rows: list[Row]) -> None:
    wrong = [
        (row["line"], row["text"], row["verdict"], verdict)
        for row, verdict, _ in said(folder, name, rows)
        if verdict not in (["unknown"] if row["note"] == "missed" else row["verdict"].split("|"))
    ]
    if folder == OWN:
        assert wrong == []
    assert [each for each in wrong if each[3] not in ("unknown", "supported", "rounded")] == []


def test_most_is_found() -> None:
    for folder in FOLDERS:
        told = [each for f, name, rows in keys() if f == folder for each in said(f, name, rows)]
        for first, least in (("supported", SUPPORTED_AT_LEAST), (None, FINDINGS_AT_LEAST)):
            owed = [
                (row, verdict)
                for row, verdict, _ in told
                if "unknown" not in row["verdict"]
                and (row["verdict"].startswith("supported") == (first == "supported"))
            ]
            found = sum(verdict in row["verdict"].split("|") for row, verdict in owed)
            assert found >= least * len(owed)


def test_the_facts_named_are_those_of_the_key() -> None:
    other = [
        (name, row["line"], row["text"], facts)
        for folder, name, rows in keys()
        if folder == OWN
        for row, verdict, facts in said(folder, name, rows)
        if row["fact"] and verdict != "unknown" and not facts & set(row["fact"].split("|"))
    ]
    assert other == []


@pytest.mark.parametrize("text", ["lam-son/bao.txt", "van-hai/bai.txt", "harrowmere/review.txt"])
def test_a_source_is_accused_of_nothing(text: str) -> None:
    world, file = text.split("/")
    draft = read_draft(file, (WORLDS / text).read_text("utf-8"))
    said_of_it = {judgement.verdict for judgement in judge(draft, knowledge(world))}
    assert said_of_it <= {"supported", "rounded", "ambiguous", "unknown", "ignored"}


def test_a_draft_of_another_world_is_accused_of_nothing() -> None:
    for text in ("lam-son/bao.txt", "van-hai/bai.txt", "harrowmere/review.txt"):
        draft = read_draft(text, (WORLDS / text).read_text("utf-8"))
        said_of_it = {judgement.verdict for judgement in judge(draft, knowledge("qn"))}
        assert said_of_it <= {"supported", "unknown", "ignored"}, text
