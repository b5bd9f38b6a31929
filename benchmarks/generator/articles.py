"""Articles of an invented newspaper, and the facts that they state.

An article is a pure function of its number: a registry of any size can be written piece by piece,
and a larger one begins with the smaller one.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from benchmarks.generator.details import details, filled
from benchmarks.generator.newspaper import COMMUNES, NEWSPAPER, Entry

FACTS_PER_ARTICLE = 10
MOST_FACTS = FACTS_PER_ARTICLE * len(COMMUNES) * 20
"""One article for each commune and year of twenty years."""

_SENTENCES = 3
_TAILS = 4
_WIDTH = 96
_INTERRUPTED = 0.3
"""How often a page ends inside a quotation of an article."""


@dataclass(frozen=True, slots=True)
class Article:
    """A text, with its source and its facts as a registry writes them."""

    text: str
    source: Entry
    facts: list[Entry]


def articles(facts: int) -> Iterator[Article]:
    """As many articles as state `facts` facts. Raises ValueError above MOST_FACTS."""
    if facts > MOST_FACTS:
        raise ValueError(f"no more than {MOST_FACTS} facts can be invented")
    for start in range(0, facts, FACTS_PER_ARTICLE):
        yield article(start // FACTS_PER_ARTICLE, facts=facts - start)


def article(number: int, *, facts: int = FACTS_PER_ARTICLE) -> Article:
    """The article of this number, with no more than its first `facts` facts."""
    random = Random(number)  # noqa: S311 it has to be repeatable, not secret
    given = details(random, number)
    claims = _claims(random, facts)
    page = f"TRANG {given['page']}" if random.random() < _INTERRUPTED else None
    interrupted = random.randrange(len(claims)) if page else None
    sentences, stated = [], list[Entry]()
    for index, claim in enumerate(claims):
        parts = [filled(claim["opening"], given), filled(claim["core"], given)]
        tails = random.sample(NEWSPAPER["tails"], _TAILS)
        gap = f"\n\n{page}\n\n" if index == interrupted else " "
        sentences.append(f"{gap.join(parts)}, {', '.join(tails)}.")
        stated += _facts(claim, parts if index == interrupted else [" ".join(parts)], given)
    text = _text(given["headline"], sentences)
    return Article(text, _source(given, page, text), stated[:facts])


def _claims(random: Random, facts: int) -> list[Entry]:
    """The claims of an article, as many as it takes to state `facts` facts."""
    claims = [*NEWSPAPER["claims"], random.choice(NEWSPAPER["last_claims"])]
    stated = accumulate((len(claim["facts"]) for claim in claims), initial=0)
    return [claim for claim, before in zip(claims, stated, strict=False) if before < facts]


def _facts(claim: Entry, segments: list[str], given: Entry) -> Iterator[Entry]:
    whole = {"text": segments[0]} if len(segments) == 1 else {"segments": segments}
    for stated in claim["facts"]:
        words = {"text": filled(stated["quotes"], given)} if "quotes" in stated else whole
        translation = filled(stated["translation"], given)
        quote = {"source": given["source"], **words, "translation": translation}
        yield {
            "id": f"{given['source']}-{stated['id']}",
            **filled(stated["fact"], given),
            "quotes": [quote],
        }


def _source(given: Entry, page: str | None, text: str) -> Entry:
    waived = [{"text": given["headline"], "kind": "heading", "reason": "the title"}]
    if page:
        waived.append({"text": page, "kind": "page-number", "reason": "a page number"})
    day = given["edtf_day"]
    return {
        "id": given["source"],
        "label": {"en": f"Lam Hà daily, {day}", "vi": f"Báo Lam Hà, {day}"},
        "type": "article-newspaper",
        "title": given["headline"],
        "container-title": "Báo Lam Hà",
        "issued": day,
        "language": "vi",
        "file": f"{given['source']}.txt",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "waived": waived,
    }


def _text(headline: str, sentences: list[str]) -> str:
    """In paragraphs of some sentences, and in lines; every line break stands for one space."""
    starts = range(0, len(sentences), _SENTENCES)
    paragraphs = [" ".join(sentences[start : start + _SENTENCES]) for start in starts]
    passages = "\n\n".join([headline, *paragraphs]).split("\n\n")
    return "\n\n".join(map(_wrapped, passages))


def _wrapped(passage: str) -> str:
    """As textwrap.fill does it, but much faster."""
    lines, start = [], 0
    while len(passage) - start > _WIDTH:
        end = passage.rindex(" ", start, start + _WIDTH + 1)
        lines.append(passage[start:end])
        start = end + 1
    return "\n".join([*lines, passage[start:]])
