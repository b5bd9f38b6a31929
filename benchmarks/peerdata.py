"""The facts of a registry in the forms that other programs read, one record for each fact."""

import sqlite3
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from benchmarks.articles import FACTS_PER_ARTICLE, Article, Fact, articles
from benchmarks.newspaper import Entry
from benchmarks.plain.bare_mmap import WIDTH, id_of
from benchmarks.registries import fact_entries, json_line
from benchmarks.yamlblocks import yaml_block

SHARDS = 64
"""Files of quotations: many times the processes that share them."""


def write_jsonl(path: Path, facts: int) -> None:
    """JSON Lines, a fact each, for jq and DuckDB."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(map(json_line, fact_entries(articles(facts))))


def write_offsets(lines: Path, offsets: Path) -> None:
    """Where each line of such a file begins, in the order of the ids."""
    places, start = [], 0
    with lines.open("rb") as file:
        for line in file:
            places.append((id_of(line), start))
            start += len(line)
    offsets.write_bytes(b"".join(start.to_bytes(WIDTH) for _, start in sorted(places)))


def write_sqlite(path: Path, facts: int) -> None:
    """A table `facts` with the id as its key and each fact as JSON."""
    rows = ((fact["id"], fact["kind"], json_line(fact)) for fact in fact_entries(articles(facts)))
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE facts (id TEXT PRIMARY KEY, kind TEXT, json TEXT)")
        database.executemany("INSERT INTO facts VALUES (?, ?, ?)", rows)
    database.close()


def write_ledger(path: Path, facts: int) -> None:
    """A Beancount ledger: each fact a balanced transaction, linked by its id."""
    with path.open("w", encoding="utf-8") as file:
        file.write("2000-01-01 open Assets:Facts\n2000-01-01 open Equity:Sources\n")
        file.writelines(_transaction(article, fact) for article, fact in _pairs(facts))


def write_papis_library(folder: Path, facts: int) -> None:
    """A Papis library: each fact a document in a folder of its own."""
    for article, fact in _pairs(facts):
        document = {
            "ref": fact.id,
            "title": fact.fields["label"]["vi"],
            "author": "Báo Lam Hà",
            "year": article.issued[:4],
            "abstract": fact.translation,
        }
        home = folder / fact.id
        home.mkdir(parents=True)
        (home / "info.yaml").write_text(yaml_block(document), "utf-8")


def write_quotations(folder: Path, facts: int, *, offsets: bool) -> None:
    """SHARDS files of JSON Lines, a line for each text: its `source`, `file` and `quotes`.

    A quotation is as `qnfacts show --json` prints it; without `offsets` its ends are null.
    """
    folder.mkdir()
    remaining = articles(facts)
    share = -(-facts // FACTS_PER_ARTICLE // SHARDS)
    for number in range(SHARDS):
        with (folder / f"{number:02}.jsonl").open("w", encoding="utf-8") as file:
            for article in islice(remaining, share):
                quotes = [_quote(article, fact, offsets=offsets) for fact in article.facts]
                line = {"source": article.id, "file": article.file, "quotes": quotes}
                file.write(json_line(line))


def _pairs(facts: int) -> Iterator[tuple[Article, Fact]]:
    return ((article, fact) for article in articles(facts) for fact in article.facts)


def _transaction(article: Article, fact: Fact) -> str:
    narration = "".join(c for c in fact.translation if c != '"')
    return (
        f'\n{article.issued} * "{article.id}" "{narration}" ^{fact.id}\n'
        f'  kind: "{fact.fields["kind"]}"\n'
        "  Assets:Facts  1 FACT\n  Equity:Sources\n"
    )


def _quote(article: Article, fact: Fact, *, offsets: bool) -> Entry:
    segments = [
        {
            "text": segment.text,
            "start": segment.start if offsets else None,
            "end": segment.end if offsets else None,
        }
        for segment in fact.segments
    ]
    return {"source": article.id, "segments": segments}
