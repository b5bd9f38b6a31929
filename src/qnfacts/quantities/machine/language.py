"""What the machine has to know of a language."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

from qnfacts.quantities.machine.figures import Convention
from qnfacts.quantities.machine.lexicon import Lexicon
from qnfacts.quantities.machine.means import Means
from qnfacts.quantities.machine.sentences import Grammar, Sentence, by_opener
from qnfacts.quantities.machine.tokens import FIGURE, Role, Tokens

Grammars = Mapping[Grammar[Any], Iterable[str]]
"""Grammars in the order in which they are tried, each with what it can begin with."""


class Language:
    """The words and grammars of a language.

    `number_words` may be, or begin, a number; no sentence ends behind one of the `abbreviations`;
    `means` say that a number is a mean; `past_numeral` finds
    where to read on behind what is no numeral.
    """

    def __init__(
        self,
        grammars: Grammars,
        *,
        units: Lexicon[str],
        number_words: Iterable[str],
        abbreviations: Iterable[str],
        means: Means,
        past_numeral: Callable[[Sentence, int], int],
    ) -> None:
        self.grammars = by_opener(grammars)
        self._units = units
        self.means = means
        self.past_numeral = past_numeral
        self._abbreviations = frozenset(abbreviations)
        self._number_words = frozenset({*number_words, FIGURE})
        self._tokens: dict[Convention, Tokens] = {}

    def units_with(self, words: Mapping[str, str]) -> Lexicon[str]:
        """Its units and further words, such as counted nouns, with their ids."""
        return _with(self._units, tuple(words.items())) if words else self._units

    def tokens(self, convention: Convention) -> Tokens:
        """What cuts a text of this convention into tokens; kept."""
        if convention not in self._tokens:
            roles: dict[str, Role] = dict.fromkeys(self.grammars, "opener")
            roles |= dict.fromkeys(self._number_words, "number")
            self._tokens[convention] = Tokens(roles, convention, self._abbreviations)
        return self._tokens[convention]


@lru_cache(maxsize=64)
def _with(units: Lexicon[str], words: tuple[tuple[str, str], ...]) -> Lexicon[str]:
    """Kept, because one vocabulary reads many texts."""
    return units.with_entries(dict(words))
