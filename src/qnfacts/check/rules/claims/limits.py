"""No adverbial at the head of a number's sentence limits it unknown to anybody."""

from collections.abc import Iterator

from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.checked.claim import Claim
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.claims.aboutness import Claimed
from qnfacts.check.words.harmless import unknown_head


def check_head(registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    """An adverbial at the head that is no date, area or agent, nor known to be harmless."""
    fact, claim, _ = claimed
    start, end = claim.sentence[0], claim.clauses[claim.number].start
    known = [(each.start, each.end) for each in claim.readings]
    names = (registry.vocabulary.area_names, registry.vocabulary.agent_names)
    known += [(each.start, each.end) for name in names for each in name.mentions(claim.words)]
    told = (claim.wording.aim, claim.wording.doubt, claim.wording.before_now)
    known += [found.span() for each in told for found in claim.finds(each, claim.sentence)]
    known += claim.own
    if word := unknown_head(_without(claim, start, end, known), claim.quote.language):
        message = f"“{word}” at the head of the sentence may limit “{claim.reading.text}”"
        hint = "Record what it says of the number, such as its period or area."
        yield Finding("limited-claim", fact.at("value"), message, hint)


def _without(claim: Claim, start: int, end: int, known: list[tuple[int, int]]) -> str:
    """The words up to the number's clause, without the pieces in which something known stands."""
    pieces = [
        claim.words[clause.start : clause.end]
        for clause in claim.clauses
        if start <= clause.start < end
        and not any(clause.start <= at < clause.end for at, _ in known)
    ]
    return "".join(f"{piece}, " for piece in pieces)
