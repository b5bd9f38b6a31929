"""Words in quotation marks: whose they are, and whether they are what was said."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from qnfacts.audit.facts.names import words_of
from qnfacts.audit.judges.speakers import Speakers
from qnfacts.audit.reading.mention import Mention
from qnfacts.audit.reading.places import Places, areas_of
from qnfacts.audit.reading.sentences import Sentence
from qnfacts.audit.reading.times import status_of
from qnfacts.audit.reading.tokens import has_marks, is_content, keys
from qnfacts.audit.verdicts import Judgement
from qnfacts.registry.model import Fact, Figure, Registry, Statement, Target
from qnfacts.text.nearest import nearest


class Passage(NamedTuple):
    """Words that the registry has of a fact.

    `is_source` where they are a source's own, `is_translation` where they are in no language that
    its sources are in.
    """

    fact: Fact
    text: str
    is_source: bool
    is_translation: bool
    keys: dict[bool, tuple[str, ...]]
    line: dict[bool, str]


class Quotations:
    """All that a registry quotes, and who says it."""

    def __init__(self, registry: Registry, places: Places, speakers: Speakers) -> None:
        self._places = places
        self._speakers = speakers
        self._passages = tuple(_passages(registry))
        self._by_word: dict[bool, dict[str, list[int]]] = {False: {}, True: {}}
        for number, passage in enumerate(self._passages):
            for marked, index in self._by_word.items():
                for word in set(passage.keys[marked]):
                    index.setdefault(word, []).append(number)

    def judge(self, sentence: Sentence, mention: Mention) -> Judgement:
        """What is said of a quotation."""
        text = sentence.draft.text[mention.start + 1 : mention.end - 1]
        marked = has_marks(text) or (sentence.marked and has_marks(sentence.text))
        parts = [keys(part, marked=marked) for part in _OMISSION.split(text)]
        parts = [part for part in parts if part]
        if not parts:
            return Judgement(mention.span, "unknown")
        first = _without_article(parts[0])
        sought = [f" {' '.join(part)} " for part in (first, *parts[1:])]
        with_first = self._by_word[marked].get(max(first, key=len), ())
        passages = (self._passages[number] for number in with_first)
        found = [p for p in passages if _stands(sought, p.line[marked])]
        words = [word for part in parts for word in part]
        if found:
            return self._verbatim(sentence, mention, found, len(words))
        return self._altered(sentence, mention, text, words, marked=marked)

    def _verbatim(
        self, sentence: Sentence, mention: Mention, found: Sequence[Passage], length: int
    ) -> Judgement:
        """Words that the registry has: said by whom it says, and of what."""
        facts = {passage.fact.id: passage.fact for passage in found}
        if length <= _TERM:
            facts = {p.fact.id: p.fact for p in found if self._is_said_of(p, sentence)}
            if not facts:
                return Judgement(mention.span, "unknown")
        if all(isinstance(fact, Target) for fact in facts.values()) and _is_reached(
            sentence, mention
        ):
            return Judgement(mention.span, "target-as-fact", tuple(facts))
        return self._attributed(sentence, mention, list(facts.values()))

    def _attributed(self, sentence: Sentence, mention: Mention, facts: Sequence[Fact]) -> Judgement:
        speakers = {id_ for fact in facts if (id_ := _speaker(fact))}
        ids = tuple(fact.id for fact in facts)
        known = self._speakers
        said_by = known.of(sentence, mention)
        named = set(filter(known.is_known, said_by))
        if any(known.is_person(each) and known.has_other_office(each, sentence) for each in named):
            return Judgement(mention.span, "unknown")
        if named & speakers or (
            not named and any(known.is_named(id_, sentence) for id_ in speakers)
        ):
            return Judgement(mention.span, "supported", ids)
        is_statement = len(ids) == 1 and isinstance(facts[0], Statement)
        persons = any(map(known.is_person, named))
        if (speakers and said_by) or (is_statement and persons and not speakers):
            right = known.label(min(speakers), sentence.language) if speakers else ""
            return Judgement(mention.span, "wrong-attribution", ids, right)
        if not named and any(not self._places.knows(each) for each in said_by):
            return Judgement(mention.span, "unknown")  # words of somebody that nobody knows
        return Judgement(mention.span, "supported", ids)

    def _altered(
        self, sentence: Sentence, mention: Mention, text: str, words: list[str], *, marked: bool
    ) -> Judgement:
        """Words most of which the registry has."""
        if len(words) < _SHORTEST:
            return Judgement(mention.span, "unknown")
        telling = {word for word in words if is_content(word, marked=marked)}
        shared = Counter(p for word in telling for p in self._by_word[marked].get(word, ()))
        shares = [
            (_common(words, self._passages[number].keys[marked]), number)
            for number, count in shared.items()
            if count * 2 >= len(telling)
        ]
        share, best_of_all = max(shares, default=(0.0, 0))
        if share < _MOST or shared[best_of_all] < _TELLING:
            return Judgement(mention.span, "unknown")
        alike = [self._passages[number] for each, number in sorted(shares) if each == share]
        facts = list({passage.fact.id: passage.fact for passage in alike}.values())
        best = min(
            alike, key=lambda each: (not each.is_source, each.is_translation, len(each.text))
        )
        if best.is_translation:  # it counts by its sense, which a word of another may turn
            there, turning = set(best.keys[marked]), _TURNING[marked]
            if telling - there or turning & there != turning & {*words}:
                return Judgement(mention.span, "unknown")
            return self._attributed(sentence, mention, facts)
        if self._attributed(sentence, mention, facts).verdict == "wrong-attribution":
            return Judgement(mention.span, "unknown")  # somebody else may say alike
        like = nearest(text, best.text)
        ids = tuple(fact.id for fact in facts)
        right, differs = (like.passage, like.differences) if like else (best.text, "")
        return Judgement(mention.span, "misquoted", ids, right, differs)

    def _is_said_of(self, passage: Passage, sentence: Sentence) -> bool:
        """Whether a sentence speaks of what a fact is about, besides the quoted term."""
        fact = passage.fact
        shared = set(sentence.telling(sentence.span)) & set(passage.keys[sentence.marked])
        if len(shared) > _TERM:
            return True
        if areas_of(fact) & {mark.area for mark in sentence.marks(self._places)}:
            return True
        here = words_of(sentence)
        for label in (fact.label.vi, fact.label.en):
            name = {
                w
                for w in keys(label, marked=sentence.marked)
                if is_content(w, marked=sentence.marked)
            }
            if sum(here.get(word, 0.0) for word in name) * 3 >= len(name):
                return True
        return False


def _without_article(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a longer quotation without a small one at their head: "a", "một"."""
    return words[1:] if len(words) > _TERM and words[0] in _ARTICLES else words


def _speaker(fact: Fact) -> str | None:
    """Whom the source has say it."""
    match fact:
        case Statement():
            return fact.speaker
        case Figure():
            return fact.according_to
    return None


def _is_reached(sentence: Sentence, mention: Mention) -> bool:
    """Whether the words before a quotation tell it as reached."""
    before = sentence.draft.text[sentence.span.start : mention.start]
    return status_of(before, "") == "reached"


def _passages(registry: Registry) -> Iterator[Passage]:
    languages = {source.id: source.language for source in registry.sources}
    for fact in registry.facts:
        written = {languages[quote.source] for quote in fact.quotes}
        ours = [fact.label, getattr(fact, "goal", None), getattr(fact, "status", None)]
        texts = [(" ".join(quote.spans), True, False) for quote in fact.quotes]
        named = [(each.vi, "vi") for each in ours if each]
        named += [(each.en, "en") for each in ours if each]
        named += [(alias, "vi" if has_marks(alias) else "en") for alias in fact.aliases]
        texts += [(text, False, language not in written) for text, language in named]
        texts += [(quote.translation, False, True) for quote in fact.quotes]
        for text, is_source, is_translation in texts:
            words = {marked: keys(text, marked=marked) for marked in (False, True)}
            lines = {marked: f" {' '.join(those)} " for marked, those in words.items()}
            yield Passage(fact, text, is_source, is_translation, words, lines)


def _stands(parts: Sequence[str], there: str) -> bool:
    """Whether the parts stand in a passage word by word, in order."""
    at = 0
    for part in parts:
        at = there.find(part, at)
        if at < 0:
            return False
        at += len(part) - 1
    return True


def _common(words: Sequence[str], there: Sequence[str]) -> float:
    """The share of the words that a passage has in the same order; 0 where it has too few."""
    known = frozenset(there)
    if sum(word in known for word in words) < _MOST * len(words):
        return 0.0
    matcher = SequenceMatcher(None, words, there, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks()) / len(words)


_TERM, _SHORTEST = 4, 5
_MOST, _TELLING = 0.6, 3
_ARTICLES = frozenset(
    {"a", "an", "the", *keys("một là các những", marked=True), "mot", "la", "cac"}
)
_TURNING = {
    marked: frozenset(
        keys(
            "no not never nor neither none cannot without all every most few fewer less least only "
            "không chưa chẳng mọi mỗi tất cả ít chỉ",
            marked=marked,
        )
    )
    for marked in (False, True)
}
"""Small words that turn or widen what is said."""
_OMISSION = re.compile(r"\[?(?:\.\.\.|…)\]?")
