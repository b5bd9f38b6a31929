"""A fact that is checked, and its quotations."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from qnfacts.check.checked.quote import CheckedQuote
from qnfacts.registry.model import Fact
from qnfacts.registry.yaml.document import Path
from qnfacts.values.value import Value


@dataclass(frozen=True, slots=True)
class CheckedFact:
    """A fact and its quotations, the first of which carries the claim."""

    path: Path
    model: Fact
    quotes: tuple[CheckedQuote, ...]

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


def governing(fact: CheckedFact) -> Iterator[CheckedQuote]:
    """The other quotations that stand before the first in one sentence of the source.

    All that follow the first, where the text is not at hand to tell.
    """
    claim = fact.quotes[0]
    for quote in fact.quotes[1:]:
        if quote.text is None or claim.text is None or quote.leads_to(claim):
            yield quote
