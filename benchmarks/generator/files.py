"""The files that are measured: a registry in YAML, its texts, its facts in SQLite, and the like."""

import json
import sqlite3
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from benchmarks.generator.articles import FACTS_PER_ARTICLE, MOST_FACTS, Article, articles
from benchmarks.generator.newspaper import Entry, vocabulary
from benchmarks.generator.yamlblocks import yaml_block

SHARDS = 20
"""Files of quotations: many times the processes that share them."""


def write_yaml(path: Path, facts: int) -> None:
    """A registry; written piece by piece, so that its size takes no memory."""
    communes = -(-facts // FACTS_PER_ARTICLE)
    with path.open("w", encoding="utf-8") as file:
        file.write(yaml_block(vocabulary(communes)))
        file.write("sources:\n")
        file.writelines(yaml_block([article.source], 2) for article in articles(facts))
        file.write("facts:\n")
        file.writelines(yaml_block(article.facts, 2) for article in articles(facts))


def write_texts(folder: Path, facts: int) -> None:
    """Its articles, a file each."""
    folder.mkdir()
    for article in articles(facts):
        (folder / article.source["file"]).write_text(article.text, "utf-8")


def write_database(path: Path, facts: int) -> None:
    """A row and a full-text row for each fact, which has its registry's entry as JSON."""
    database = sqlite3.connect(path)
    database.executescript(_TABLES)
    entries = (fact for article in articles(facts) for fact in article.facts)
    for number, fact in enumerate(entries):
        year = str(fact.get("period", ""))[:4]
        row = number, fact["id"], fact["kind"], fact.get("area"), year, _json(fact)
        database.execute("INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?)", row)
        database.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (number, _words(fact)))
    database.commit()
    database.close()


def write_quotations(folder: Path, facts: int, *, offsets: bool) -> None:
    """SHARDS files of JSON Lines, a line for each text: its `source`, `file`, `quotes`, `waived`.

    A quotation is as the JSON of facts has it; without `offsets` its ends are null.
    """
    folder.mkdir()
    remaining = articles(facts)
    share = -(-facts // FACTS_PER_ARTICLE // SHARDS)
    for number in range(SHARDS):
        with (folder / f"{number:02}.jsonl").open("w", encoding="utf-8") as file:
            for article in islice(remaining, share):
                quotes = list(_quotes(article, offsets=offsets))
                source = article.source
                line = {"source": source["id"], "file": source["file"], "quotes": quotes}
                line["waived"] = source["waived"]
                file.write(f"{_json(line)}\n")


def write_prose(path: Path, size: int) -> None:
    """Articles one after the other, `size` bytes of them and no more than an article over."""
    texts = (article.text.encode() + b"\n\n" for article in articles(MOST_FACTS))
    written = 0
    with path.open("wb") as file:
        while written < size:
            written += file.write(next(texts))


def segments(quote: Entry) -> list[str]:
    """The words of a quotation, in its parts."""
    parts: list[str] = quote.get("segments") or [quote["text"]]
    return parts


def _words(fact: Entry) -> str:
    (quote,) = fact["quotes"]
    return " ".join([*fact["label"].values(), *segments(quote), quote["translation"]])


def _quotes(article: Article, *, offsets: bool) -> Iterator[Entry]:
    text = article.text.replace("\n", " ")
    for quote in (quote for fact in article.facts for quote in fact["quotes"]):
        parts = segments(quote)
        starts = [text.index(part) if offsets else None for part in parts]
        yield {
            "source": quote["source"],
            "segments": [
                {"text": part, "start": start, "end": None if start is None else start + len(part)}
                for part, start in zip(parts, starts, strict=True)
            ],
        }


def _json(data: Entry) -> str:
    return json.dumps(data, ensure_ascii=False)


_TABLES = """
CREATE TABLE fact (
  number INTEGER PRIMARY KEY, id TEXT UNIQUE, kind TEXT, area TEXT, year TEXT, json TEXT
);
CREATE INDEX area ON fact (area);
CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = "unicode61 remove_diacritics 2");
"""
