"""No adverbial at the head of a number's sentence, or behind it, limits it unknown to anybody."""

import re
from collections.abc import Iterator

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.claim import Claim
from qnfacts.check.checked.finding import Finding
from qnfacts.check.quotations.attached import limiting
from qnfacts.check.rules.claims.aboutness import Claimed, kept
from qnfacts.check.words.harmless import unknown_head
from qnfacts.problems import Message


@kept
def check_head(registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    """An adverbial that is no date, area or agent, nor known to be harmless, nor in the label."""
    fact, claim, _ = claimed
    is_target = fact.model.kind == "target"
    limits = (_at_head(registry, claim, is_target=is_target), _behind(registry, claim))
    if word := next((each for each in limits if each and not is_labelled(each, fact)), ""):
        message = Message(
            "“{word}” in the sentence may limit “{words}”", word=word, words=claim.reading.text
        )
        hint = "Record what it says of the number, such as its period or area."
        yield Finding("limited-claim", fact.at("value"), message, hint)


def _at_head(registry: CheckedRegistry, claim: Claim, *, is_target: bool) -> str:
    start, end = claim.sentence[0], claim.clauses[claim.number].start
    spans = [(each.start, each.end) for each in claim.clauses if start <= each.start < end]
    subject = _subject(registry, claim)
    if subject > end and not _LEADING.search(claim.words, end, subject):
        spans.append((end, subject))
    if not spans:
        return ""
    known = [
        (each.start, each.end)
        for each in claim.readings
        if not _TIME.search(each.text) or each.edtf
    ]
    names = (registry.vocabulary.area_names, registry.vocabulary.agent_names)
    known += [(each.start, each.end) for name in names for each in name.mentions(claim.words)]
    wording = claim.wording
    told = [wording.aim, wording.doubt, wording.before_now, wording.rate]
    told += [wording.aim_too] if is_target else []
    known += [found.span() for each in told for found in claim.finds(each, claim.sentence)]
    known += claim.own
    return unknown_head(_without(claim, spans, known), claim.quote.language)


def _behind(registry: CheckedRegistry, claim: Claim) -> str:
    """What limits the number behind its clause and names nobody who is known."""
    end = max(claim.noun_end, claim.clauses[claim.number].end)
    piece = limiting(claim.words[end:], claim.quote.language)
    is_known = registry.vocabulary.agent_names.mentions(piece) or _PARTS.match(piece)
    return "" if is_known else piece


def is_labelled(limit: str, fact: CheckedFact) -> bool:
    """Whether the label says it, too, so that every reader sees it."""
    label = f"{fact.model.label.vi} {fact.model.label.en}".lower()
    return set(_WORD.findall(limit.lower())) <= set(_WORD.findall(label)) | _SMALL


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


_PARTS = re.compile(r"(?:bao )?gồm|including", re.IGNORECASE)
"""What lists parts of a number, and takes none away."""
_WORD = re.compile(r"\w+")
_SMALL = frozenset({"at", "in", "on", "the", "of", "vào", "trong", "tại", "ở", "năm"})
"""Words that a label may leave out."""
_PLACE = re.compile(
    r"(?<!\w)(?:toàn )?(?:tỉnh|huyện|xã|thành phố|địa phương)(?!\w)"
    r"|\bthe (?:province|county|district|city|town)\b",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"(?<!\w)(?:tại|ở|của|trên|địa bàn|cho|thuộc|với|in|at|of|for|across|from)\s*\Z", re.IGNORECASE
)
_TIME = re.compile(r"(?:năm|tháng|tuần|ngày|years?|months?|weeks?|days?)$", re.IGNORECASE)
