"""How often an audit is right: drafts with the verdict on each of their mentions.

`drafts/` and `key.tsv` are of our own; QNFACTS_AUDIT names a folder of others, in the same form.
The mentions of half "held" were set aside until the matcher was done with the others.
"""

import csv
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from time import process_time

from benchmarks.audit.score import Row, Score, scored
from qnfacts.audit.judges.numbers import Chance
from qnfacts.audit.judging import Knowledge, judge, judge_all
from qnfacts.audit.reading.draft import read_draft
from qnfacts.registry.loading import load

OWN = Path(__file__).parent
_ROOT = OWN.parents[1]
_FOLDERS = {
    "qn": _ROOT / "data",
    "ben-da": _ROOT / "docs" / "examples" / "ben-da",
    "invented": _ROOT / "tests" / "worlds" / "van-hai",
    "lam-son": _ROOT / "tests" / "worlds" / "lam-son",
    "harrowmere": _ROOT / "tests" / "worlds" / "harrowmere",
}


def accuracy() -> str:
    """The precision and recall of each set of drafts, and what a match is worth, as text."""
    others = Path(os.environ.get("QNFACTS_AUDIT", OWN.parents[2] / "shared" / "audit"))
    folders = {"our own drafts": OWN, "drafts of others": others}
    lines = []
    for title, folder in folders.items():
        if (folder / "key.tsv").exists():
            rows = list(_rows(folder))
            halves = ("dev", "held") if folder == OWN else ("dev",)
            for half in halves:
                some = [row for row in rows if row.half == half]
                lines += [f"## {title}, {_HALVES[half]}: {len(some)} mentions", ""]
                lines += [*_told(_scored(folder, some)), ""]
    return "\n".join([*lines, _worth(), _speed()])


def _rows(folder: Path) -> Iterator[Row]:
    with (folder / "key.tsv").open(encoding="utf-8", newline="") as file:
        for cells in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Row.of(cells, (folder / "drafts" / cells["draft"]).read_text("utf-8"))


def _scored(folder: Path, rows: list[Row]) -> Score:
    total = Score()
    for name in dict.fromkeys(row.draft for row in rows):
        mine = [row for row in rows if row.draft == name]
        draft = read_draft(name, (folder / "drafts" / name).read_text("utf-8"))
        total += scored(mine, judge(draft, _knowledge(mine[0].registry)))
    return total


@cache
def _knowledge(registry: str) -> Knowledge:
    return Knowledge.of(load(_FOLDERS[registry] / "facts.yaml"))


def _told(score: Score) -> Iterator[str]:
    yield "| | precision | recall |"
    yield "| --- | --- | --- |"
    yield f"| findings | {score.found.in_words()} | {score.owed.in_words()} |"
    yield f"| supported | {score.claimed.in_words()} | {score.borne.in_words()} |"


def _worth() -> str:
    """How many of a thousand random numbers in a mention's place would have been supported."""
    chance = Chance()
    for name, registry in sorted({(row.draft, row.registry) for row in _rows(OWN)}):
        draft = read_draft(name, (OWN / "drafts" / name).read_text("utf-8"))
        chance.take(judge_all(draft, _knowledge(registry)).matched)
    return f"Of 1000 random numbers in the place of one borne out, {chance.of_thousand} would be."


def _speed() -> str:
    """How long a megabyte of our drafts takes, each time with other digits."""
    random = Random(1)  # noqa: S311 nothing is kept secret by it
    texts = [path.read_text("utf-8") for path in sorted((OWN / "drafts").iterdir())]
    pieces: list[str] = []
    size = 0
    while size < 10**6:
        piece = re.sub(
            r"[1-9]", lambda _: str(random.randint(1, 9)), texts[len(pieces) % len(texts)]
        )
        pieces.append(piece)
        size += len(piece.encode())
    known, start = _knowledge("qn"), process_time()
    judge(read_draft("drafts.txt", "\n\n".join(pieces)), known)
    return (
        f"Of such drafts {size / 10**6 / (process_time() - start):.2f} MB are audited in a second."
    )


_HALVES = {"dev": "seen while it was made", "held": "set aside"}
