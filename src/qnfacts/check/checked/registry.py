"""What is checked: a registry with its texts and its lock, its facts and their quotations."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeVar

from qnfacts.check.checked.fact import CheckedFact
from qnfacts.check.checked.quote import CheckedQuote
from qnfacts.check.checked.vocabulary import Vocabulary
from qnfacts.check.quotations.layout import Layout, WaivedSpan
from qnfacts.check.stated.days import with_days
from qnfacts.quantities import Reading, scan_in
from qnfacts.registry.coverage import Coverage, coverage, quoted_spans
from qnfacts.registry.digests import Digests, entry_digests, seen_digests, seen_sha256
from qnfacts.registry.lock import Lock
from qnfacts.registry.model import Fact, Registry, Source, by_id
from qnfacts.registry.reviews import Review, Reviews
from qnfacts.text.quotation import SourceText, Wanted, places_of

T = TypeVar("T")


@dataclass(frozen=True)
class CheckedRegistry:
    """A registry, the texts at hand under their sources' ids, the lock, if any, and the reviews.

    What several rules look at is worked out once, when it is first asked for.
    """

    model: Registry
    texts: Mapping[str, SourceText]
    lock: Lock | None
    reviews: Reviews = field(default_factory=dict)
    _found: dict[Any, tuple[Any, ...]] = field(default_factory=dict, init=False, repr=False)

    def with_facts(self, facts: Iterable[Fact]) -> "CheckedRegistry":
        """The same with other facts, not locked and not reviewed. The texts are not read again."""
        model = self.model.model_copy(update={"facts": tuple(facts)})
        other = replace(self, model=model, lock=None, reviews={})
        vars(other).update({name: getattr(self, name) for name in _OF_TEXTS})
        return other

    def once(self, find: Callable[["CheckedRegistry"], Iterable[T]]) -> tuple[T, ...]:
        """What `find` finds in the registry, looked for when it is first asked for."""
        if find not in self._found:
            self._found[find] = tuple(find(self))
        return self._found[find]

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What the facts refer to."""
        return Vocabulary(self.model)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """The sources under their ids."""
        return by_id(self.model.sources)

    @cached_property
    def facts(self) -> tuple[CheckedFact, ...]:
        """The facts, in the registry's order."""
        return tuple(self.one_by_one())

    def one_by_one(self) -> Iterator[CheckedFact]:
        """The facts, made anew: what is read of each of these can be forgotten with it."""
        return (self._fact(index, fact) for index, fact in enumerate(self.model.facts))

    @cached_property
    def facts_by_id(self) -> Mapping[str, Fact]:
        """The facts as recorded, under their ids."""
        return by_id(self.model.facts)

    @cached_property
    def digests(self) -> Digests:
        """The hashes of what the facts refer to."""
        return entry_digests(self.model)

    @cached_property
    def checked_by_id(self) -> Mapping[str, CheckedFact]:
        """The facts with their quotations, under their ids."""
        return {fact.model.id: fact for fact in self.facts}

    @cached_property
    def layouts(self) -> Mapping[str, Layout]:
        """The texts at hand as they are laid out."""
        return {
            id_: _layout(self.sources[id_], text, self.waived_places[id_])
            for id_, text in self.texts.items()
        }

    @cached_property
    def waived_places(self) -> Mapping[str, Mapping[Wanted, Sequence[tuple[int, int]]]]:
        """Where in each text at hand the passages stand that its waivers take out of it."""
        return {
            id_: places_of(((w.text, w.occurrence) for w in self.sources[id_].waived), text)
            for id_, text in self.texts.items()
        }

    @cached_property
    def readings(self) -> Mapping[str, tuple[Reading, ...]]:
        """What each text at hand reads as a whole, in code points of the text as given."""
        unit_words = self.vocabulary.unit_words
        return {
            id_: tuple(
                with_days(
                    text.original,
                    self.sources[id_].language,
                    scan_in(self.sources[id_].language, text.original, unit_words),
                )
            )
            for id_, text in self.texts.items()
        }

    @cached_property
    def coverage(self) -> Mapping[str, Coverage]:
        """What the registry accounts for of each text at hand."""
        quoted = quoted_spans(self.model.facts, self.texts)
        return {
            id_: coverage(source, self.texts[id_], quoted[id_])
            for id_, source in self.sources.items()
            if id_ in self.texts
        }

    def review_of(self, fact: CheckedFact) -> Review | None:
        """The review of the fact as it is; None where nobody has looked at that.

        Without the texts it is taken to stand in the same sentences.
        """
        review = self.reviews.get(fact.model.id)
        if review is None or review.sha256 != self.seen_sha256(fact):
            return None
        at_hand = all(quote.layout for quote in fact.quotes)
        return review if not at_hand or review.sentences == fact.sentences_sha256 else None

    def seen_sha256(self, fact: CheckedFact) -> str:
        """The hash of what a person sees of the fact."""
        return seen_sha256(fact.model, self._seen)

    @cached_property
    def _seen(self) -> Digests:
        return seen_digests(self.model)

    def line_and_column(self, source: str, offset: int) -> tuple[int, int]:
        """The place of a character in the text as given; both count from 1."""
        starts = self._line_starts[source]
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    @cached_property
    def _line_starts(self) -> Mapping[str, Sequence[int]]:
        """For each text at hand, where its lines begin: to count them each time would be slow."""
        return {
            id_: [0, *(found.end() for found in re.finditer("\n", text.original))]
            for id_, text in self.texts.items()
        }

    def _fact(self, index: int, fact: Fact) -> CheckedFact:
        path = ("facts", index)
        unit_words = self.vocabulary.unit_words
        quotes = (
            CheckedQuote(
                (*path, "quotes", i),
                quote,
                self.sources[quote.source],
                self.layouts.get(quote.source),
                unit_words,
                fact.kind,
            )
            for i, quote in enumerate(fact.quotes)
        )
        return CheckedFact(path, fact, tuple(quotes), self.vocabulary)


def _layout(
    source: Source, text: SourceText, places: Mapping[Wanted, Sequence[tuple[int, int]]]
) -> Layout:
    waived = tuple(
        WaivedSpan(*span, waiver.taken_as)
        for waiver in source.waived
        for span in places[waiver.text, waiver.occurrence]
    )
    return Layout(text, source.language, waived, source.issued)


_OF_TEXTS = ("sources", "waived_places", "layouts", "readings")
"""What does not depend on the facts."""
