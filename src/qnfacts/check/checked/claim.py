"""A claim: the value of a fact, and the sentence that states it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from qnfacts.check.checked.changing import dates_of_the_other
from qnfacts.check.checked.naming import Named, Naming
from qnfacts.check.checked.quote import CheckedQuote
from qnfacts.check.quotations.clauses import Clause, clauses
from qnfacts.check.words.wording import Span, Wording, Words, ends_with, without_ends
from qnfacts.quantities import Reading


@dataclass(frozen=True)
class Claim:
    """A quotation, read in the sentence of its source, and what it states as the value.

    All places are those of `words`. `marked` is where the words stand that the fact says are
    meant, if it says so; `unit_end` is where the unit ends, if other words part it from its
    number.
    """

    quote: CheckedQuote
    reading: Reading
    naming: Naming
    marked: Span | None = None
    unit_end: int | None = None

    @property
    def words(self) -> str:
        """The words of the sentence; of the quotation, where the text is not at hand."""
        return self.quote.sentence

    @property
    def readings(self) -> tuple[Reading, ...]:
        """What the sentence states."""
        return self.quote.sentence_readings

    @property
    def quoted(self) -> Span:
        """Where the quotation stands."""
        return self.quote.in_sentence

    @property
    def wording(self) -> Wording:
        """The words of its language."""
        return self.quote.wording

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of the sentence."""
        return clauses(self.words, self.readings, self.quote.language)

    @cached_property
    def number(self) -> int:
        """Which of the clauses states the value."""
        start = self.reading.start
        return next(i for i, clause in enumerate(self.clauses) if start < clause.end)

    @property
    def clause(self) -> Span:
        """Where the clause stands that states the value: the marked words may be more of it."""
        start, end, _ = self.clauses[self.number]
        if self.marked:
            return min(start, self.marked[0]), max(end, self.marked[1])
        return start, end

    @cached_property
    def sentence(self) -> Span:
        """Where the sentence stands, or what a semicolon parts of it."""
        opening = (clause for clause in self.clauses[self.number :: -1] if clause.opens)
        start = next(opening, self.clauses[0]).start
        after = (clause for clause in self.clauses[self.number + 1 :] if clause.opens)
        return start, next((clause.start for clause in after), len(self.words))

    @property
    def leading(self) -> str:
        """What stands before the number in the sentence."""
        return self.words[self.sentence[0] : self.reading.start]

    @cached_property
    def named(self) -> Sequence[Named]:
        """The indicators that the clause names; if not ours, those that lead up to it name.

        Ours counts where the quotation has the words.
        """
        indicator, names = self.naming
        found: list[Named] = []
        for span in self.scopes():
            found = [
                named
                for named in names.named(self.words, span, indicator)
                if named.indicator != indicator or all(map(self.has, named.spans))
            ]
            if any(named.indicator == indicator for named in found):
                return found
        return found

    def has(self, span: Span) -> bool:
        """Whether the words of a span stand in the quotation."""
        return self.quoted[0] <= span[0] and span[1] <= self.quoted[1]

    @cached_property
    def own(self) -> Sequence[Span]:
        """Where the words stand that name the indicator, in order."""
        ours = (each for each in self.named if each.indicator == self.naming.indicator)
        return sorted(span for named in ours for span in named.spans)

    @cached_property
    def dates(self) -> Sequence[Span]:
        """Where dates stand: "May" is a month there."""
        return [(each.start, each.end) for each in self.readings if each.edtf]

    @cached_property
    def others_dates(self) -> Sequence[Reading]:
        """The dates of the value that this one has come from, or has become."""
        start, end = self.sentence
        near = [each for each in self.readings if start <= each.start < end]
        return [*dates_of_the_other(self.words, near, self.reading, self.wording)]

    @cached_property
    def noun_end(self) -> int:
        """Where what is counted ends: the unit, and the indicator's own words that follow it."""
        at = self.unit_end or self.reading.end
        for first, last in self.own:
            between = self.words[at:first].strip()
            if first <= at < last or (last > at and (not between or between in _LINKS)):
                at = last
        return at

    @property
    def behind_noun(self) -> str:
        """What stands behind what is counted."""
        return self.words[self.noun_end :]

    def says(self, pattern: Words, span: Span) -> Iterator[str]:
        """The phrases of a pattern in a span, but for dates and the indicator's own words."""
        for found in self.finds(pattern, span):
            yield found["said"]

    def finds(self, pattern: Words, span: Span) -> Iterator[re.Match[str]]:
        """Where it says so."""
        for found in pattern.finditer(self.words, *span):
            leads = found.start() < self.reading.start
            is_named = _holds(self.own, found) and self.naming.says(
                self.wording, pattern, found["said"], leads=leads
            )
            if not is_named and not _holds(self.dates, found):
                yield found

    def governed_by(self, *patterns: Words) -> bool:
        """Whether a phrase of the patterns leads straight to the number, with no more than a verb.

        "phấn đấu đạt 500", "không có 500", "will have 500".
        """
        before = self.words[self.clause[0] : self.reading.start]
        lead = without_ends((self.wording.leads,), before)
        return any(ends_with(pattern, text) for pattern in patterns for text in (before, lead))

    def scopes(self) -> Iterator[Span]:
        """The clause, then one by one those before it that are said of the value, too.

        Marked words come first; what they do not say, any clause of the sentence before does. Of a
        number alone the clause behind it says what it is of.
        """
        if self.marked:
            yield self.marked
        yield self.clause
        lead = self.words[self.clauses[self.number].start : self.reading.start]
        is_of_another = self.wording.subject.search(lead) is not None
        for clause in self.clauses[self.number - 1 :: -1] if self.number else ():
            if clause.start < self.sentence[0] or is_of_another:
                return
            if not self.marked and self._counts(clause):
                if self.wording.change.match(self.words, self.clause[0]):
                    yield clause.start, self.clause[1]  # "doanh thu đạt 80 tỷ, tăng 20%"
                return
            yield clause.start, clause.end
        for clause in self.clauses[self.number + 1 : self.number + 2]:
            if self._is_bare() and not clause.opens and not self._counts(clause):
                yield clause.start, clause.end

    def _is_bare(self) -> bool:
        """Whether its clause is the number and no more: "At 3 percent, the rate is ..."."""
        before = self.words[self.clause[0] : self.reading.start].strip()
        behind = self.words[self.reading.end : self.clause[1]].strip()
        return not behind and (not before or self.wording.leads.fullmatch(before) is not None)

    def around(self) -> Iterator[Span]:
        """The clause, then those that may be said of it: before it, nearest first, and behind it.

        What stands behind it and counts something is said of that.
        """
        if self.marked:
            yield self.marked
        yield self.clause
        behind = [clause for clause in self.clauses[self.number + 1 :] if not self._counts(clause)]
        for clause in (*self.clauses[: self.number][::-1], *behind):
            yield clause.start, clause.end

    def _counts(self, clause: Clause) -> bool:
        return any(
            clause.start <= reading.start < clause.end for reading in self.readings if reading.value
        )


def _holds(spans: Sequence[Span], found: re.Match[str]) -> bool:
    return any(start <= found.start() and found.end() <= end for start, end in spans)


_LINKS = frozenset({"of", "in", "là", "của"})
