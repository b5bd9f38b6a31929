"""What the facts assert, and on whose word each of it rests: a machine's, a person's, nobody's."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.registry.model import Label
from qnfacts.registry.yaml.document import Path
from qnfacts.terms import Language


class Proven(NamedTuple):
    """How many assertions a machine has proven, how many a person has confirmed, and the rest."""

    by_machine: int = 0
    by_person: int = 0
    by_nobody: int = 0


class Held(NamedTuple):
    """What is known of a registry's facts when the rules have been held.

    `fields` are the places of fields that their quotations prove; `sources` those whose quotations
    are known to stand in their texts; `wrong` the numbers of facts with an error.
    """

    fields: set[Path]
    sources: set[str]
    wrong: set[int]


def count_proven(registry: CheckedRegistry, held: Held) -> Proven:
    """On whose word the assertions of all facts rest. Of a fact with an error nothing is proven."""
    machine = person = every = 0
    for number, fact in enumerate(registry.facts):
        asserted = list(assertions(fact, registry.model.languages))
        sound = number not in held.wrong and held.sources >= {q.model.source for q in fact.quotes}
        known = sum(_is_words(at) or at in held.fields for at in asserted) if sound else 0
        review = None if number in held.wrong else registry.review_of(fact)
        machine += known
        person += len(asserted) - known if review else 0
        every += len(asserted)
    return Proven(machine, person, every - machine - person)


def assertions(fact: CheckedFact, languages: Sequence[Language]) -> Iterator[Path]:
    """The places of what a fact asserts: its fields, its quotations, and what it translates.

    A label in the two languages of a registry is two assertions: one in the language of the
    source, which could be held against its words, and the other, whose place ends in `translation`.
    """
    for name, value in fact.model:
        if name not in _ASSERT_NOTHING and value not in (None, (), {}):
            listed = isinstance(value, tuple) and isinstance(value[0], Label)
            for at, each in enumerate(value) if listed else [(None, value)]:
                place = fact.at(name) if at is None else fact.at(name, at)
                yield place
                if isinstance(each, Label) and len(languages) > 1:
                    yield (*place, "translation")
    for quote in fact.quotes:
        yield quote.path
        if quote.model.translation:
            yield (*quote.path, "translation")


def _is_words(at: Path) -> bool:
    """Whether it is the assertion that a source has the words of a quotation."""
    return len(at) == len(("facts", 0, "quotes", 0)) and at[2] == "quotes"


_ASSERT_NOTHING = frozenset({"id", "draft", "topics", "aliases", "quotes"})
"""By what a fact is found and sorted; quotations are counted one by one."""
