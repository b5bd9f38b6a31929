"""Numbers of a draft: what each is judged to be, and what a match is worth."""

from collections.abc import Sequence
from copy import copy
from decimal import Decimal
from random import Random

from qnfacts.audit.facts.comparing import Amount, amount, fraction, is_same_number, rest_of
from qnfacts.audit.facts.names import numbers_in
from qnfacts.audit.matching.candidates import Candidate, candidates
from qnfacts.audit.matching.said import PERCENT, Said
from qnfacts.audit.matching.shares import share_of, sum_of
from qnfacts.audit.reading.places import ELSEWHERE
from qnfacts.audit.reading.telling import is_negated
from qnfacts.audit.verdicts import BORNE_OUT, Judgement
from qnfacts.values.value import exactly, with_hedge


def judge_number(said: Said) -> Judgement:
    """What is said of a quantity."""
    direct = _chosen(candidates(said), said)
    if not said.named or direct.verdict in BORNE_OUT or said.where.area == ELSEWHERE:
        return direct
    derived = share_of(said) or sum_of(said) or _rest(said)
    if derived is None or (derived.verdict == "unknown" and direct.verdict not in _OF_ANOTHER):
        return direct
    return derived


def _rest(said: Said) -> Judgement | None:
    """The judgement on the share of those of which something is not so: "40% came from outside"."""
    if said.unit != PERCENT or not is_negated(said.sentence.text):
        return None
    judged = _chosen(candidates(_with(said, rest_of(said.amount))), said)
    if judged.verdict in BORNE_OUT:
        return judged
    is_here = is_negated(f"{said.around.before} {said.around.after}")
    return Judgement(said.mention.span, "unknown") if is_here else None


def _with(said: Said, amount: Amount) -> Said:
    """The same words with another amount."""
    other = copy(said)
    other.amount = amount
    return other


def _chosen(found: Sequence[Candidate], said: Said) -> Judgement:
    """The judgement by the candidates, the best fitting first; by recorded values if it can be."""
    recorded = [c for c in found if c.subject.is_recorded]
    judged = _of(recorded, said)
    if judged.verdict == "unknown":
        quoted = [c for c in found if not c.subject.is_recorded]
        judged = _of([c for c in quoted if c.verdict == "supported" or _is_label(c)], said)
    return judged


def _is_label(candidate: Candidate) -> bool:
    """Whether a number that is only quoted is one by which its fact is called, and is meant."""
    number = candidate.subject.amount.number
    is_meant = candidate.fit >= _SURELY and candidate.explained >= 1
    return is_meant and number in numbers_in(candidate.subject.fact)


def _of(found: Sequence[Candidate], said: Said) -> Judgement:
    span = said.mention.span
    if not found:
        return Judgement(span, "unknown")
    best = found[0].worth
    borne = [c for c in found if c.worth >= best - _BEHIND and c.is_sure and c.verdict in BORNE_OUT]
    if borne:
        first = min(borne, key=lambda c: (c.verdict != "supported", -c.worth))
        same = (first.verdict, first.subject.indicator)
        alike = [c for c in borne if (c.verdict, c.subject.indicator) == same]
        against = _against(first, found)
        ids = tuple(dict.fromkeys(c.subject.fact.id for c in (first, *alike, *against)))
        return Judgement(span, "ambiguous" if against else first.verdict, ids)
    accusing = [
        c
        for c in found
        if c.worth >= best - (_BEHIND if c.same else _CLOSE)
        and c.is_sure
        and c.verdict != "unknown"
        and (c.same or not _is_siblings(c, said))
    ]
    if accusing and not said.is_open:
        first = min(accusing, key=lambda c: (not c.same, -c.worth))
        return Judgement(span, first.verdict, (first.subject.fact.id,))
    return Judgement(span, "unknown")


def _is_siblings(candidate: Candidate, said: Said) -> bool:
    """Whether the number is that of another class, where no row, label or words behind name one."""
    mine, here = candidate.subject, said.around
    before = said.sentence.draft.text[said.sentence.span.start : said.mention.start]
    label = here.led if before.rstrip().endswith(":") else ()
    own = mine.words[said.sentence.marked].own
    if any(words <= {*each} for words in own for each in (here.clause, here.row, label)):
        return False
    return any(
        is_same_number(other.amount, said.amount)
        for other in said.subjects.siblings[mine.indicator]
    )


def _against(first: Candidate, found: Sequence[Candidate]) -> list[Candidate]:
    """Other statements on the same thing that exclude this one."""
    mine = first.subject
    return [
        c
        for c in found
        if c.subject.indicator == mine.indicator
        and (c.subject.areas, c.subject.period, c.subject.is_target)
        == (mine.areas, mine.period, mine.is_target)
        and c.subject.dimensions == mine.dimensions
        and c.subject.amount.bounds.apart(mine.amount.bounds)
    ]


_OF_ANOTHER = ("contradicted", "hedge-strengthened")
"""What is only said of another number than the fact's."""
_BEHIND, _CLOSE = 0.3, 0.1
_SURELY = 0.9


class Chance:
    """So many numbers tried in the place of others, and so many of them borne out.

    Each has as many digits as the one in whose place it is, with its hedge and unit.
    """

    def __init__(self) -> None:
        self.tries = self.hits = 0
        self._random = Random(0)  # noqa: S311 the same numbers each time; nothing is kept secret

    def take(self, matched: Sequence[Said]) -> None:
        """Try others in the place of the numbers of a draft that are borne out."""
        named = [said for said in matched if _named(said)]
        for said in named if self.tries < _ENOUGH else ():
            for _ in range(max(1, MOST_TRIED // len(named))):
                self.tries += 1
                self.hits += judge_number(self._with_other_digits(said)).verdict in BORNE_OUT

    @property
    def of_thousand(self) -> int | None:
        """How many of a thousand; None where none was tried."""
        return round(1000 * self.hits / self.tries) if self.tries else None

    def _with_other_digits(self, said: Said) -> Said:
        """The number as its draft tells it, but another."""
        named, value = _named(said), said.mention.value
        assert named is not None and value is not None  # noqa: S101, PT018 it is one of `matched`
        _, digits, exponent = named.as_tuple()
        number = Decimal((0, tuple(self._random.randint(1, 9) for _ in digits), int(exponent)))
        read = amount(with_hedge(value.hedge, exactly(number)) if value.hedge else exactly(number))
        if said.amount.number:
            read = read.scaled(said.amount.number / fraction(named))
        return _with(said, read)


def _named(said: Said) -> Decimal | None:
    """The one number that a mention names in digits; None where it names none or more."""
    text, value = said.sentence.draft.text, said.mention.value
    if said.amount.number is None or value is None or value.hedge == "between":
        return None
    in_digits = any(letter.isdecimal() for letter in text[slice(*said.mention.span)])
    ends = (value.nominal, value.interval.low, value.interval.high)
    return next((end for end in ends if end), None) if in_digits else None


MOST_TRIED, _ENOUGH = 200, 1_000
"""Numbers tried in a draft, and after how many no more drafts are taken."""
