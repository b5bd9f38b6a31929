"""What a person has to see of a fact, and the word that is recorded of it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from qnfacts.check.checked import CheckedFact, CheckedQuote, CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.checked.gather import Gathered, gather, missing_texts
from qnfacts.check.rules import RULES, chosen
from qnfacts.check.rules.doubts import is_doubt
from qnfacts.check.run import run_rules
from qnfacts.problems import RegistryError
from qnfacts.registry.files import reviews_path
from qnfacts.registry.replacing import replace_file
from qnfacts.registry.reviews import Review, dump_reviews
from qnfacts.terms import ReviewVerdict
from qnfacts.values.today import today


class Sentence(NamedTuple):
    """The words of a quotation as they stand in a line of their source, and what is around them.

    `line` is None, and nothing is around them, where they do not stand there. `earlier` and
    `later` are the sentences before and after.
    """

    source: str
    line: int | None
    before: str
    words: str
    after: str
    earlier: str = ""
    later: str = ""


class ReviewedFact(NamedTuple):
    """A fact to look at, and what is known of it.

    `last` is the review of it that there is, and `current` says whether it is of the fact as it is.
    `findings` are what the check finds in the fact, doubts that are answered among them.
    """

    fact: CheckedFact
    findings: Sequence[Finding]
    last: Review | None
    current: bool

    @property
    def doubts(self) -> list[Finding]:
        """Those of the findings that a person decides."""
        return [finding for finding in self.findings if is_doubt(finding)]


def gather_for_review(path: Path, sources: Path | None) -> Gathered:
    """The registry at `path` with all its texts, without which nobody sees a sentence.

    Raises RegistryError where one of them is not there, and where the reviews cannot be read.
    """
    gathered = gather(path, sources)
    wrong = [p for p in gathered.problems if RULES[p.code].group != "lock"]
    if problems := [*wrong, *missing_texts(gathered)]:
        raise RegistryError(problems)
    return gathered


def facts_to_review(registry: CheckedRegistry) -> list[ReviewedFact]:
    """Every fact: those that nobody has looked at, or that have changed since, come first."""
    found: dict[int, list[Finding]] = {}
    for finding in run_rules(replace(registry, reviews={}), _CODES).findings:
        if finding.fact is not None:
            found.setdefault(finding.fact, []).append(finding)
    facts = [
        ReviewedFact(
            fact,
            found.get(number, ()),
            registry.reviews.get(fact.model.id),
            registry.review_of(fact) is not None,
        )
        for number, fact in enumerate(registry.facts)
    ]
    return sorted(facts, key=lambda fact: fact.current)


def review(
    reviewed: ReviewedFact,
    registry: CheckedRegistry,
    verdict: ReviewVerdict,
    by: str,
    note: str | None,
) -> Review:
    """A person's word of today for the fact as it is, or against it."""
    doubts = sorted({finding.code for finding in reviewed.doubts})
    return Review(
        fact=reviewed.fact.model.id,
        verdict=verdict,
        sha256=registry.seen_sha256(reviewed.fact),
        sentences=reviewed.fact.sentences_sha256,
        by=by,
        date=today().isoformat(),
        answers=tuple(doubts) if verdict == "confirmed" else (),
        note=note,
    )


def write_reviews(path: Path, reviews: Sequence[Review]) -> Path:
    """Write the last review of each fact of the registry at `path`; the path of their file.

    Raises OSError.
    """
    written, last = reviews_path(path), {review.fact: review for review in reviews}
    replace_file(written, dump_reviews(last[fact] for fact in sorted(last)).encode())
    return written


def sentences(fact: CheckedFact, registry: CheckedRegistry) -> list[Sentence]:
    """The words of each quotation of a fact, in the sentences in which they stand."""
    return [_sentence(quote, registry) for quote in fact.quotes]


def _sentence(quote: CheckedQuote, registry: CheckedRegistry) -> Sentence:
    source, text, places = quote.model.source, quote.text, quote.standing.places
    if text is None or not places:
        return Sentence(source, None, "", quote.words, "")
    start, end = text.span(*places[0][0])[0], text.span(*places[0][-1])[1]
    every = registry.coverage[source].sentences
    begun = bisect_right(every, start, key=lambda sentence: sentence.start)
    reached = bisect_left(every, end, key=lambda sentence: sentence.start)
    inside = begun and every[begun - 1].end > start
    first = every[begun - 1].start if inside else start
    last = max(end, every[reached - 1].end) if reached else end
    earlier = [each.text for each in every[: begun - 1 if inside else begun][-1:]]
    later = [each.text for each in every[reached : reached + 1]]
    line, _ = registry.line_and_column(source, start)
    parts = [text.original[a:b] for a, b in ((first, start), (start, end), (end, last))]
    parts += [*(earlier or [""]), *(later or [""])]
    return Sentence(source, line, *(_SPACES.sub(" ", part) for part in parts))


_SPACES = re.compile(r"\s+")
_CODES = chosen((), ("coverage", "lock", "review"))
"""The rules whose findings a person has to know of."""
