"""A finding as a wording is looked for: its sentence, its fact, and the fact's value in words."""

import re
import unicodedata
from collections.abc import Collection
from typing import NamedTuple

from qnfacts.audit.reading.draft import Span
from qnfacts.audit.reading.number_words import noun_in
from qnfacts.audit.reading.places import Places
from qnfacts.audit.reading.sentences import Sentence
from qnfacts.audit.verdicts import Judgement
from qnfacts.phrases.value_phrases import phrase_value
from qnfacts.records import Record
from qnfacts.records.shapes import UnitRecord
from qnfacts.terms import Language


class Case(NamedTuple):
    """What is to be mended: the words at `span` of a sentence, by a fact, in a language.

    `wrong` are the places of all that is wrong there.
    """

    judgement: Judgement
    span: Span
    wrong: Collection[Span]
    sentence: Sentence
    fact: Record
    unit: UnitRecord | None
    places: Places
    lang: Language

    @property
    def text(self) -> str:
        """What the sentence stands in."""
        return self.sentence.draft.text

    @property
    def words(self) -> str:
        """The words that were found wrong."""
        return self.text[slice(*self.span)]

    @property
    def before(self) -> str:
        """The sentence up to the words."""
        return self.text[self.sentence.span.start : self.span.start]

    @property
    def is_alone(self) -> bool:
        """Whether its clause has no other number that would change its meaning, but wrong ones."""
        start, end = self.sentence.span
        first = self.text.rfind(";", start, self.span.start) + 1 or start
        last = self.text.find(";", self.span.end, end)
        others = [
            q.span for q in self.sentence.quantities if first <= q.start < (last % end or end)
        ]
        return all(each in self.wrong for each in others)

    @property
    def noun(self) -> str:
        """What the draft counts, or its unit."""
        return "" if self.unit is None else _SCALE.sub("", noun_in(self.words))

    @property
    def number(self) -> str:
        """The words that were found wrong, without what the draft counts."""
        return self.words.removesuffix(self.noun).rstrip()

    def values(self) -> list[str]:
        """The fact's value in words, with what the draft counts or its unit, then with its own.

        In a table it first has no unit.
        """
        if self.unit is None:
            return []
        bare: UnitRecord = {**self.unit, "symbol": None}
        said = [f"{phrase_value(self.fact['value'], bare, self.lang)} {self.noun}".rstrip()]
        if self.unit["symbol"]:
            kept = said if self.noun or self.sentence.passage.row else []
            said = [*kept, phrase_value(self.fact["value"], self.unit, self.lang)]
        return list(dict.fromkeys(said))


def without_marks(text: str) -> str:
    """The text without diacritics, letter for letter if its letters are composed."""
    plain = text.replace("đ", "d").replace("Đ", "D")
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in plain)


_SCALE = re.compile(r"\A(?:of\s+)?(?:thousands|millions|billions|trillions)\s+", re.IGNORECASE)
HEDGE = re.compile(r"[^\d\s]+(?: [^\d\s]+)* (?=\d)")
"""What stands before the number in a value's words."""
