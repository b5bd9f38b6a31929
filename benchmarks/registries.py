"""Registries of any size in each form that the program reads, written piece by piece.

One file holds all sections. A folder has a file with the vocabulary, and files with the sources
and facts of some articles each. In JSON Lines every line is such a part of the registry.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from benchmarks.articles import FACTS_PER_ARTICLE, Article, Fact, articles
from benchmarks.newspaper import Entry, vocabulary
from benchmarks.yamlblocks import yaml_block

PARTS = 100
"""Files with facts in a registry that is a folder."""


def write_texts(folder: Path, facts: int) -> None:
    """The articles, a file each."""
    folder.mkdir()
    for article in articles(facts):
        (folder / article.file).write_text(article.text, "utf-8")


def write_yaml(path: Path, facts: int) -> None:
    """One YAML file."""
    with path.open("w", encoding="utf-8") as file:
        file.write(yaml_block(_vocabulary(facts)))
        file.write("sources:\n")
        file.writelines(yaml_block([_source(article)], 2) for article in articles(facts))
        file.write("facts:\n")
        file.writelines(yaml_block([entry], 2) for entry in fact_entries(articles(facts)))


def write_folder(folder: Path, facts: int) -> None:
    """A folder of YAML files."""
    folder.mkdir()
    (folder / "vocabulary.yaml").write_text(yaml_block(_vocabulary(facts)), "utf-8")
    remaining = articles(facts)
    share = -(-_articles(facts) // PARTS)
    for number in range(PARTS):
        if part := list(islice(remaining, share)):
            (folder / f"part-{number:02}.yaml").write_text(yaml_block(_part(part)), "utf-8")


def write_lines(path: Path, facts: int) -> None:
    """JSON Lines."""
    with path.open("w", encoding="utf-8") as file:
        file.write(json_line(_vocabulary(facts)))
        file.writelines(json_line(_part([article])) for article in articles(facts))


def json_line(data: Entry) -> str:
    """One line of JSON Lines."""
    return json.dumps(data, ensure_ascii=False) + "\n"


def fact_entries(articles: Iterable[Article]) -> Iterator[Entry]:
    """The facts as a registry writes them."""
    return (_fact(article, fact) for article in articles for fact in article.facts)


def _vocabulary(facts: int) -> Entry:
    return vocabulary(communes=_articles(facts))


def _articles(facts: int) -> int:
    return -(-facts // FACTS_PER_ARTICLE)


def _part(articles: list[Article]) -> Entry:
    return {"sources": list(map(_source, articles)), "facts": list(fact_entries(articles))}


def _source(article: Article) -> Entry:
    waived = [{"text": article.headline, "reason": "the headline, recorded as the title"}]
    if article.page:
        waived.append({"text": article.page, "reason": "a page number"})
    return {
        "id": article.id,
        "label": {"en": f"Lam Hà daily, {article.issued}", "vi": f"Báo Lam Hà, {article.issued}"},
        "type": "article-newspaper",
        "title": article.headline,
        "container-title": "Báo Lam Hà",
        "issued": article.issued,
        "language": "vi",
        "file": article.file,
        "sha256": article.sha256,
        "waived": waived,
    }


def _fact(article: Article, fact: Fact) -> Entry:
    texts = [segment.text for segment in fact.segments]
    words = {"text": texts[0]} if len(texts) == 1 else {"segments": texts}
    quote = {"source": article.id, **words, "translation": fact.translation}
    return {"id": fact.id, **fact.fields, "quotes": [quote]}
