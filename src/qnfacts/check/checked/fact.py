"""A fact that is checked, its quotations, and what states its value."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from qnfacts.check.checked.claim import Claim
from qnfacts.check.checked.naming import Naming
from qnfacts.check.checked.quote import CheckedQuote
from qnfacts.check.checked.stating import claims, marked
from qnfacts.check.checked.vocabulary import Vocabulary
from qnfacts.registry.digests import sentences_sha256
from qnfacts.registry.model import Fact, Unit
from qnfacts.registry.yaml.document import Path
from qnfacts.text.quotation import words
from qnfacts.values.value import Value

T = TypeVar("T")


@dataclass(frozen=True)
class CheckedFact:
    """A fact and its quotations, the first of which carries the claim, and what it refers to.

    What several rules look at is worked out once, when it is first asked for.
    """

    path: Path
    model: Fact
    quotes: tuple[CheckedQuote, ...]
    vocabulary: Vocabulary
    _found: dict[Any, tuple[Any, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def once(self, find: Callable[..., Iterable[T]], *given: object) -> tuple[T, ...]:
        """What `find` finds in the fact, `given` what it always asks for."""
        if find not in self._found:
            self._found[find] = tuple(find(*given))
        return self._found[find]

    @property
    def value(self) -> Value | None:
        """The value that it records."""
        value: Value | None = self.get("value")
        return value

    def get(self, field: str) -> Any:
        """The value of a field; None, too, if facts of this kind have no such field."""
        return vars(self.model).get(field)  # pydantic takes its time to say no

    def at(self, *inside: str | int) -> Path:
        """Where in the registry a field of the fact is written."""
        return (*self.path, *inside)

    @property
    def unit(self) -> Unit | None:
        """The unit that its value counts: its own, else its indicator's."""
        indicator = self.get("indicator")
        if indicator is None:
            return None
        return self.vocabulary.units[self.get("unit") or self.vocabulary.indicators[indicator].unit]

    @cached_property
    def marked(self) -> tuple[int, int] | None:
        """Where the words stand in its first quotation that it says are meant."""
        at = self.get("at")
        return marked(self.quotes[0].words, words(at)) if at else None

    @cached_property
    def sentences_sha256(self) -> str:
        """The hash of the sentences in which its quotations stand."""
        return sentences_sha256(quote.sentence for quote in self.quotes)

    @cached_property
    def claim(self) -> Claim | None:
        """What states its value: the first that names the indicator, or else the first."""
        if self.value is None or self.unit is None:
            return None
        naming = Naming(self.get("indicator"), self.vocabulary.indicator_names)
        units = self.vocabulary.read_as(self.unit)
        found = claims(self.quotes[0], self.value, units, self.marked, naming)
        return next((claim for claim in found if claim.own), next(iter(found), None))


def governing(fact: CheckedFact) -> Iterator[CheckedQuote]:
    """The other quotations that stand before the first in one sentence of the source.

    All that follow the first, where the text is not at hand to tell.
    """
    claim = fact.quotes[0]
    for quote in fact.quotes[1:]:
        if quote.text is None or claim.text is None or quote.leads_to(claim):
            yield quote
