"""No adverbial at the head of a number's sentence limits it unknown to anybody."""

import re
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
    spans = [(each.start, each.end) for each in claim.clauses if start <= each.start < end]
    subject = _subject(registry, claim)
    if subject > end and not _LEADING.search(claim.words, end, subject):
        spans.append((end, subject))
    if not spans:
        return
    known = [
        (each.start, each.end)
        for each in claim.readings
        if not _TIME.search(each.text) or each.edtf
    ]
    names = (registry.vocabulary.area_names, registry.vocabulary.agent_names)
    known += [(each.start, each.end) for name in names for each in name.mentions(claim.words)]
    wording = claim.wording
    told = [wording.aim, wording.doubt, wording.before_now, wording.rate]
    known += [found.span() for each in told for found in claim.finds(each, claim.sentence)]
    known += claim.own
    if word := unknown_head(_without(claim, spans, known), claim.quote.language):
        message = f"“{word}” at the head of the sentence may limit “{claim.reading.text}”"
        hint = "Record what it says of the number, such as its period or area."
        yield Finding("limited-claim", fact.at("value"), message, hint)


def _subject(registry: CheckedRegistry, claim: Claim) -> int:
    """Where the first place or word for one stands in the number's clause; 0 if none does."""
    start, end = claim.clauses[claim.number].start, claim.reading.start
    named = registry.vocabulary.area_names.mentions(claim.words)
    found = [each.start for each in named] + [
        each.start() for each in _PLACE.finditer(claim.words, start, end)
    ]
    return min((at for at in found if start <= at < end), default=0)


def _without(claim: Claim, spans: list[tuple[int, int]], known: list[tuple[int, int]]) -> str:
    """The words of the spans in which nothing known stands, a comma behind each."""
    pieces = [
        claim.words[start:end].strip()
        for start, end in spans
        if not any(start <= at < end for at, _ in known)
    ]
    return "".join(f"{piece}, " for piece in pieces)


_PLACE = re.compile(
    r"(?<!\w)(?:toàn )?(?:tỉnh|huyện|xã|thành phố|địa phương)(?!\w)"
    r"|\bthe (?:province|county|district|city|town)\b",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"(?<!\w)(?:tại|ở|của|trên|địa bàn|cho|thuộc|với|in|at|of|for|across|from)\s*\Z", re.IGNORECASE
)
_TIME = re.compile(r"(?:năm|tháng|tuần|ngày|years?|months?|weeks?|days?)$", re.IGNORECASE)
