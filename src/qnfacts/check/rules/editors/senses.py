"""A label or translation turns the sense of its quotation no other way."""

from collections.abc import Iterator
from typing import NamedTuple

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.editors import EditorsWords, labels_of
from qnfacts.check.checked.finding import Finding
from qnfacts.check.words.contrasts import added, may_agree, negations
from qnfacts.problems import Message
from qnfacts.registry.model import Label
from qnfacts.registry.yaml.document import Path


class Labelled(NamedTuple):
    """A label of a fact; `at` leads to it."""

    fact: CheckedFact
    at: Path
    label: Label


def check_negation(_: object, words: EditorsWords) -> Iterator[Finding]:
    """A translation that says no where its quotation does not, or the other way round."""
    [quote] = words.quotes
    said = negations(words.text, words.lang)
    quoted = negations(quote.words, quote.read_in)
    if not may_agree(said, quoted):
        message = Message(
            "the translation has {denials}, the quotation {other_denials}",
            denials=_denials(said),
            other_denials=_denials(quoted),
        )
        hint = "See that it denies what the quotation denies, and nothing else."
        yield Finding("negation-changed", words.at, message, hint)


def labels(_: CheckedRegistry, fact: CheckedFact) -> list[Labelled]:
    """The label, the goal, the aims and the status of a fact; of a draft none is written yet."""
    written = () if fact.model.draft else labels_of(fact)
    return [Labelled(fact, at, label) for at, label in written if at[-1] != "note"]


def check_label_negation(registry: CheckedRegistry, labelled: Labelled) -> Iterator[Finding]:
    """A label that says no in one language alone, or that no quotation says."""
    fact, at, label = labelled
    said = {lang: negations(getattr(label, lang), lang) for lang in registry.model.languages}
    hint = "See that it denies what the quotation denies, and nothing else."
    if len(said) > 1 and not may_agree(said["en"], said["vi"]):
        message = Message(
            "the label has {denials} in English, {other_denials} in Vietnamese",
            denials=_denials(said["en"]),
            other_denials=_denials(said["vi"]),
        )
        yield Finding("negation-changed", (*at, "en"), message, hint)
    elif all(denied.start for denied in said.values()):
        quoted = [negations(quote.words, quote.read_in) for quote in fact.quotes]
        if all(found.stop == 1 for found in quoted):
            *_, (lang, denied) = said.items()
            message = Message(
                "the label has {denials}, the quotations none", denials=_denials(denied)
            )
            yield Finding("negation-changed", (*at, lang), message, hint)


def check_sense(_: object, words: EditorsWords) -> Iterator[Finding]:
    """A label or translation that turns the sense, or a translation that does not where it should.

    Of a label the quotations together say what turns its sense.
    """
    if words.at[-2] in ("note", "aliases"):
        return
    quoted, lang = " ".join(quote.words for quote in words.quotes), words.quotes[0].read_in
    found = [(*sense, "the quotation") for sense in added(words.text, words.lang, quoted, lang)]
    if words.at[-2] == "label" and words.vocabulary.is_of_another(
        words.text, words.fact.get("indicator")
    ):
        found.append(("another indicator", words.text, "the quotation"))
    if "?" in words.text and "?" not in quoted:
        found.append(("a question", "?", "the quotation"))
    if words.is_translation:
        lost = added(quoted, lang, words.text, words.lang)
        found += [(*sense, "the translation") for sense in lost]
    elif words.at[-2] == "label":
        found += _dropped(words)
    for name, word, where in found[:1]:
        message = Message(
            "“{word}” says {sense}, of which {holder} has no word",
            word=word,
            sense=Message(name),
            holder=Message(where),
        )
        hint = "Say neither more nor less than the quotation."
        yield Finding("sense-changed", words.at, message, hint)


def _dropped(words: EditorsWords) -> Iterator[tuple[str, str, str]]:
    """The senses without which the label of a statement would say more than its quotation.

    Of the words that turn the quotation its label in the same language is asked elsewhere.
    """
    fact, claim = words.fact, words.quotes[0]
    if fact.model.kind != "statement":
        return
    wanted = {_OF_SOME}
    if words.lang != claim.read_in:
        wanted |= {_POSSIBLE} if fact.get("type") in _OF_WHAT_IS_TO_COME else _NOT_YET
    for name, word in added(claim.words, claim.read_in, words.text, words.lang):
        if name in wanted:
            yield name, word, "the label"


_OF_SOME, _POSSIBLE = "that it is so of some", "a mere possibility"
_NOT_YET = frozenset({"a plan", "what is to come", _POSSIBLE})
_OF_WHAT_IS_TO_COME = frozenset({"commitment", "forecast"})


def _denials(found: range) -> str:
    return (
        Message("{number} denials", number=found.start) if found.start != 1 else Message("1 denial")
    )
