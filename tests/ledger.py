"""Every reading of the texts at hand, as lines that show what a change of the reader changes.

    python -m tests.ledger

writes tests/quantities/ledger.tsv anew: what is read in the worlds of the tests, in the articles
of QNFACTS_SOURCES and in the corpora of QNFACTS_CORPORA. The lines of a folder that is not named
stay as they are. A line has the file, the line or row, the offsets in it and what was read, never
the text.
"""

import csv
import os
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from qnfacts.quantities import Reading, scan
from qnfacts.values.notation import notation

LEDGER = Path(__file__).parent / "quantities" / "ledger.tsv"
FOLDERS = {
    "worlds": str(Path(__file__).parent / "worlds"),
    "sources": os.environ.get("QNFACTS_SOURCES"),
    "corpora": os.environ.get("QNFACTS_CORPORA"),
}
ARTICLES = {"worlds": "*/*.txt", "sources": "*.txt"}

Place = tuple[str, str]
"""The name of a line in its file, and its text."""


def main() -> None:
    """Write the ledger anew."""
    lines = [line for name in FOLDERS for line in (readings(name) or recorded(name))]
    LEDGER.write_text("\n".join(["text\tline\tat\treading", *lines, ""]), "utf-8")


def recorded(name: str) -> list[str]:
    """The lines of the ledger about a folder."""
    lines = LEDGER.read_text("utf-8").splitlines() if LEDGER.exists() else []
    return [line for line in lines if line.startswith(f"{name}/")]


def readings(name: str) -> list[str]:
    """What is read now in the texts of a folder; nothing where it is not at hand."""
    folder = Path(FOLDERS[name] or "")
    if FOLDERS[name] is None:
        return []
    texts = corpora(folder) if name == "corpora" else articles(folder, ARTICLES[name])
    return [
        f"{name}/{file}\t{line}\t{at}\t{what}"
        for file, places in texts
        for line, at, what in located(places)
    ]


def articles(folder: Path, pattern: str) -> Iterator[tuple[str, list[Place]]]:
    """Each article with its lines by number."""
    for file in sorted(folder.glob(pattern)):
        lines = file.read_text("utf-8").split("\n")
        places = [(str(number), line) for number, line in enumerate(lines, 1)]
        yield file.relative_to(folder).as_posix(), places


def corpora(folder: Path) -> Iterator[tuple[str, list[Place]]]:
    """The documents of each corpus: a row of the public ones is one, and has its number."""
    for file in sorted(folder.glob("*.tsv")):
        with file.open(encoding="utf-8", newline="") as table:
            rows = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))
        if "sentence" not in rows[0]:
            for number, row in enumerate(rows, 2):
                yield file.name, [(str(number), row["input_text"])]
            continue
        sentences = {row["id"].rpartition(".")[0]: row["sentence"] for row in rows}
        for _, document in groupby(sentences.items(), lambda place: place[0].partition(".")[0]):
            yield file.name, list(document)


def located(places: list[Place]) -> Iterator[tuple[str, str, str]]:
    """The readings of a text: the line that each begins in, its offsets there, what it is."""
    start, unread = 0, iter(scan("\n".join(text for _, text in places)))
    reading = next(unread, None)
    for line, text in places:
        end = start + len(text) + 1
        while reading is not None and reading.start < end:
            yield line, f"{reading.start - start}-{reading.end - start}", what(reading)
            reading = next(unread, None)
        start = end


def what(reading: Reading) -> str:
    """A value in its notation with its unit, a date in EDTF, or the number of a document."""
    if reading.value is not None:
        of = (notation(reading.value), reading.value.unit, "mean" if reading.mean else None)
        return " ".join(part for part in of if part)
    if reading.edtf is not None:
        return f"{reading.edtf} compared" if reading.is_baseline else reading.edtf
    return f"document {reading.number}"


if __name__ == "__main__":
    main()
