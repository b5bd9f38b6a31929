"""The words right before a number and right behind its noun are known not to change it."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.checked.claim import Claim
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.claims.aboutness import Claimed
from qnfacts.check.rules.claims.kinds import check_level
from qnfacts.check.words.wording import ends_with, without_ends


def check_before(registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    """A word before the number that may hedge it, or make it the number of something else."""
    fact, claim, _ = claimed
    text = claim.leading
    is_known = _follows_own(claim) or is_known_before(registry, claim, text)
    if is_known and not _unknown_behind_subject(registry, claim):
        return
    if _is_cut(registry, claim) or any(check_level(registry, claimed)):
        return
    word = _WORD_BEFORE.search(text)
    said = f"{word['word']} {claim.reading.text}" if word else claim.reading.text
    message = f"“{said}” may be another number than “{claim.reading.text}”"
    hint = "Look what the word before the number makes of it; if nothing, add it to a form."
    yield Finding("word-before-number", fact.at("value"), message, hint)


def check_behind(registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    """A word behind what the indicator counts that may be part of it: "500 sản phẩm lỗi"."""
    fact, claim, _ = claimed
    if not claim.own:
        return
    text = claim.behind_noun
    if not claim.wording.hedges_behind.match(text) and is_known_behind(registry, claimed, text):
        return
    said = _WORD_BEHIND.match(text)
    noun = claim.words[claim.reading.start : claim.noun_end]
    words = f"{noun}{said[0]}" if said else noun
    message = f"“{words}” may be another thing than “{noun}”"
    hint = "Look what the words behind the number are of; if of the indicator, add them to a form."
    yield Finding("word-behind-number", fact.at("value"), message, hint)


def is_known_before(
    registry: CheckedRegistry, claim: Claim, text: str, start: int | None = None
) -> bool:
    """Whether a mark, a date, a name or a harmless word ends the text before `start`.

    That is where the number begins, unless something else is meant.
    """
    start = claim.reading.start if start is None else start
    if not text.strip() or _MARK_BEFORE.search(text):
        return True
    wording = claim.wording
    known = (wording.leads, wording.aim, wording.aim_too, wording.change, wording.before_now)
    if any(ends_with(pattern, text) for pattern in known):
        return True
    dates = [r for r in claim.readings if r.edtf and r.end <= start]
    if dates and not claim.words[dates[-1].end : start].strip():
        return True
    names = (registry.vocabulary.area_names, registry.vocabulary.agent_names)
    return any(
        not text[mention.end :].strip() for each in names for mention in each.mentions(text)[-1:]
    )


def is_known_behind(registry: CheckedRegistry, claimed: Claimed, text: str) -> bool:
    """Whether a place, a date or a recorded category stands behind, not another noun."""
    fact, claim, _ = claimed
    wording = claim.wording
    if any(each.match(text) for each in (wording.rate_behind, wording.follows, _GRADE)):
        return True
    first = _WORD_BEHIND.match(text)
    categories = {str(each).lower() for each in (fact.get("dimensions") or {}).values()}
    if first and first["first"].lower() in categories:
        return True
    place = _PLACE.match(text)
    rest = text[place.end() :] if place else text
    named = registry.vocabulary.area_names.mentions(rest)[:1]
    return any(not rest[: mention.start].strip() for mention in named)


def _unknown_behind_subject(registry: CheckedRegistry, claim: Claim) -> str:
    """The words between a place or body and the number that are not known: "tỉnh khó lòng có"."""
    start, end = claim.clause[0], claim.reading.start
    wording, text = claim.wording, claim.words[start:end]
    names = (registry.vocabulary.area_names, registry.vocabulary.agent_names)
    ends = [mention.end for each in names for mention in each.mentions(text)]
    ends += [found.end() for found in _SUBJECT.finditer(text)]
    if not ends:
        return ""
    ends += [last - start for _, last in claim.own if start < last <= end]
    ends += [each.end - start for each in claim.readings if start < each.end <= end]
    ends += [found.end() for found in wording.place.finditer(text)]
    doubts = (wording.before_now, wording.denial, wording.doubt)
    verbs = (wording.leads, wording.adverbs, wording.aim, wording.aim_too, wording.reached)
    known = (*verbs, *doubts, wording.done, wording.change, wording.rate)
    return without_ends(known, text[max(ends) :]).strip(" ,")


def _follows_own(claim: Claim) -> bool:
    """Whether the number stands in or right behind the indicator's own words."""
    start = claim.reading.start
    return any(first < start and not claim.words[last:start].strip() for first, last in claim.own)


def _is_cut(registry: CheckedRegistry, claim: Claim) -> bool:
    """Whether the number begins outside of the quotation: `truncated-quotation` says so."""
    quote = claim.quote
    if not (quote.text and quote.standing.places):
        return False
    start, _ = quote.text.span(*quote.standing.places[0][0])
    readings = registry.readings[quote.model.source]
    at = bisect_left(readings, start, key=lambda reading: reading.end - 1)
    return at < len(readings) and readings[at].start < start


_WORD_BEFORE = re.compile(r"(?P<word>\S+(?:\s+\S+)?)\s*$")
_WORD_BEHIND = re.compile(r"\s*(?P<first>[^\s,.;:]+)(?:\s+[^\s,.;:]+)?")
_MARK_BEFORE = re.compile(r"[,;:.!?…()“”\"–—-]\s*$")
_PLACE = re.compile(
    r"\s+(?:(?:của|tại|ở|trên địa bàn|trong|thuộc|về|in|at|of|across)\s+)?(?:(?:the|toàn)\s+)?",
    re.IGNORECASE,
)
_GRADE = re.compile(r"\s+(?:đạt\s+)?[1-5]\s+(?:sao|stars?)\b", re.IGNORECASE)
_SUBJECT = re.compile(
    r"(?<!\w)(?:tỉnh|huyện|xã|thành phố|địa phương|province|county|district|city|town)(?!\w)",
    re.IGNORECASE,
)
