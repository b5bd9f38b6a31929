"""Numbers of a draft: first what they are about, then whether they agree."""

from collections.abc import Sequence

from qnfacts.audit.comparing import is_same_number
from qnfacts.audit.matching import Candidate, candidates
from qnfacts.audit.named import numbers_in
from qnfacts.audit.places import ELSEWHERE
from qnfacts.audit.said import Said
from qnfacts.audit.shares import share_of, sum_of
from qnfacts.audit.verdicts import BORNE_OUT, Judgement


def judge_number(said: Said) -> Judgement:
    """What is said of a quantity."""
    if not said.named:
        return Judgement(said.mention.span, "unknown")
    direct = _chosen(candidates(said), said)
    if direct.verdict in BORNE_OUT or said.where.area == ELSEWHERE:
        return direct
    return share_of(said) or sum_of(said) or direct


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
        if c.worth >= best - _CLOSE
        and c.is_sure
        and c.verdict != "unknown"
        and (c.same or not _is_siblings(c, said))
    ]
    if accusing:
        first = min(accusing, key=lambda c: (not c.same, -c.worth))
        return Judgement(span, first.verdict, (first.subject.fact.id,))
    return Judgement(span, "unknown")


def _is_siblings(candidate: Candidate, said: Said) -> bool:
    """Whether the number is that of another class, where the words behind it name none."""
    mine = candidate.subject
    own = mine.words[said.sentence.marked].own
    if any(words <= set(said.around.clause) for words in own):
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


_BEHIND, _CLOSE = 0.3, 0.1
_SURELY = 0.9
