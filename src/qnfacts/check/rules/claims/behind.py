"""The words right behind what a number counts are known not to make another thing of it."""

import re
from collections.abc import Iterator

from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.checked.claim import Claim
from qnfacts.check.checked.finding import Finding
from qnfacts.check.checked.naming import forms_of
from qnfacts.check.rules.claims.aboutness import Claimed, kept
from qnfacts.problems import Message


@kept
def check_behind(registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    """A word behind what the indicator counts that may be part of it: "500 sản phẩm lỗi"."""
    fact, claim, _ = claimed
    text = claim.behind_noun
    said_of_it = _predicate(registry, claim)
    if not claim.own or (_is_known(registry, claimed, text) and not said_of_it):
        return
    said = _WORDS.match(text)
    noun = claim.words[claim.reading.start : claim.noun_end]
    words = said_of_it or (f"{noun}{said[0]}" if said else noun)
    message = Message("“{said}” may be another thing than “{noun}”", said=words, noun=noun)
    hint = "Look what the words behind the number are of; if of the indicator, add them to a form."
    yield Finding("word-behind-number", fact.at("value"), message, hint)


def _is_known(registry: CheckedRegistry, claimed: Claimed, text: str) -> bool:
    """Whether nothing hedges or joins what is counted, and no other noun goes on with it."""
    fact, claim, indicator = claimed
    wording = claim.wording
    if wording.hedges_behind.match(text):
        return False
    own = _own_words(registry, indicator)
    if joint := wording.joins.match(text):
        rest = text[joint.end() :]
        first = next(iter(rest.lower().split()), "")
        return first in own or not _is_joined(registry, claim, rest, is_comma="," in joint[0])
    if any(each.match(text) for each in (wording.rate_behind, wording.follows, _GRADE)):
        return True
    if _is_share(registry, claimed, text):
        return True
    words = [word.lower() for word in _WORDS.findall(text)[:1] for word in word.split()]
    if words and words[0] in own and wording.follows.match(text.lstrip()[len(words[0]) :]):
        return True
    categories = {str(each).lower() for each in (fact.get("dimensions") or {}).values()}
    if words and (words[0] in categories or all(word in own for word in words)):
        return True
    place = _PLACE.match(text)
    return _names(registry, text[place.end() :] if place else text)


def _predicate(registry: CheckedRegistry, claim: Claim) -> str:
    """The number with an unknown predicate behind its place and date; or nothing.

    "500 enterprises in Hải Sơn comes from an error".
    """
    names = (registry.vocabulary.area_names, registry.vocabulary.agent_names)
    spans = [(each.start, each.end) for name in names for each in name.mentions(claim.words)]
    spans += claim.dates
    at = begun = claim.noun_end
    while ends := [e for s, e in spans if s >= at and _LEADING_TO.fullmatch(claim.words, at, s)]:
        at = max(ends)
    wording, rest = claim.wording, claim.words[at : claim.clause[1]]
    known = (wording.follows, wording.joins, wording.rate_behind)
    if at == begun or not rest.strip() or any(each.match(rest) for each in known):
        return ""
    is_change = wording.change.match(rest.lstrip()) or wording.reached.match(rest.lstrip())
    own = _own_words(registry, claim.naming.indicator)
    is_own = all(word in own or wording.leads.fullmatch(word) for word in rest.lower().split())
    return "" if is_change or is_own else claim.words[claim.reading.start : at + len(rest.rstrip())]


def _is_share(registry: CheckedRegistry, claimed: Claimed, text: str) -> bool:
    """Whether it says of what the number is the share: a plan, or what the registry records."""
    indicators = registry.vocabulary.indicators
    entry = indicators[claimed.indicator]
    if entry.unit == "percent" and _PLAN.match(text):
        return True
    whole = forms_of(indicators[entry.share_of]) if entry.share_of else ()
    rest = _WHOLE.sub("", text, count=1).lower()
    return any(rest.startswith(form[0]) for form in whole)


def _own_words(registry: CheckedRegistry, indicator: str) -> frozenset[str]:
    """The words by which the registry says what the indicator counts."""
    entry = registry.vocabulary.indicators[indicator]
    texts = (entry.label, entry.definition) if entry.definition else (entry.label,)
    said = " ".join(f"{text.vi} {text.en}" for text in texts)
    return frozenset(said.lower().replace(",", "").split())


def _is_joined(registry: CheckedRegistry, claim: Claim, text: str, *, is_comma: bool) -> bool:
    """Whether a noun follows that the number counts, too, and not another clause or quantity."""
    piece = _PIECE.match(text)
    if piece is None or _DIGIT.search(piece[0]) or _names(registry, text):
        return False
    wording = claim.wording
    verbs = (wording.leads, wording.change, wording.aim, wording.aim_too, wording.goes_on)
    if any(pattern.match(text) for pattern in verbs):
        return False
    return not is_comma or len(piece[0].split()) <= _FEW


def _names(registry: CheckedRegistry, text: str) -> bool:
    """Whether an area or an agent begins the text."""
    vocabulary = registry.vocabulary
    named = (*vocabulary.area_names.mentions(text)[:1], *vocabulary.agent_names.mentions(text)[:1])
    return any(not text[: mention.start].strip() for mention in named)


_WORDS = re.compile(r"\s*[^\s,.;:]+(?:\s+[^\s,.;:]+)?")
_PIECE = re.compile(r"(?:(?!\s(?:và|hoặc|and|or)\s)[^,;:.!?()–—])+")
_DIGIT = re.compile(r"\d")
_FEW = 3
_PLAN = re.compile(r"\s+(?:kế hoạch|dự toán|of (?:the|its) plan)\b", re.IGNORECASE)
_WHOLE = re.compile(r"^\s+(?:(?:tổng số|tổng|số|of all|of)\s+)?", re.IGNORECASE)
_PLACE = re.compile(
    r"""\s+ (?:(?:của|tại|ở|trên\ địa\ bàn|trong|thuộc|về|đến|in|at|of|across|throughout|to)\s+)?
    (?:(?:the|toàn)\s+)?""",
    re.VERBOSE | re.IGNORECASE,
)
_LEADING_TO = re.compile(
    r"""\s* (?: (?:của|tại|ở|trên\ địa\ bàn|trong|thuộc|về|vào|đến|in|at|of|across|throughout|to|on
    |during|the|toàn|tỉnh|huyện|thành\ phố) \s+ )*""",
    re.VERBOSE | re.IGNORECASE,
)
"""What leads from the noun to a place or date."""
_GRADE = re.compile(
    r"\s+(?:đạt\s+)?(?:[1-5]\s+(?:sao|stars?)\b|từ\s+3\s+sao\s+trở\s+lên)", re.IGNORECASE
)
