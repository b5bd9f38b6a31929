"""From the start of its clause to a number, every word is known not to change it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.claim import Claim
from qnfacts.check.checked.finding import Finding
from qnfacts.check.checked.stating import unit_read
from qnfacts.check.checked.subjects import named_subject, shared_subject
from qnfacts.check.rules.claims.aboutness import Claimed, check_named, kept
from qnfacts.check.rules.claims.areas import check_area_of_value
from qnfacts.check.rules.claims.kinds import check_asserted, check_kind, check_level
from qnfacts.check.rules.claims.limits import check_head
from qnfacts.check.rules.claims.periods import check_period
from qnfacts.check.words.wording import LEVELS, Span, Words, ends_with, without_ends, words
from qnfacts.problems import Message
from qnfacts.quantities import Reading
from qnfacts.registry.model import Label
from qnfacts.terms import AGENT_FIELDS


@kept
def check_before(registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    """A word that may hedge the number, or make it the number of something or somebody else."""
    fact, claim, _ = claimed
    said = _unknown(registry, claimed)
    if not said or _is_cut(registry, claim):
        return
    if any(finding for check in _KNOWING for finding in check(registry, claimed)):
        return
    number = claim.reading.text
    message = Message(
        "“{said}” may be another number than “{words}”", said=said + number, words=number
    )
    hint = "Look what the words before the number make of it; if nothing, add them to a form."
    yield Finding("word-before-number", fact.at("value"), message, hint)


def _unknown(registry: CheckedRegistry, claimed: Claimed) -> str:
    """What stands before the number, from the first word that is not known.

    Who has what a list counts is a part of it.
    """
    fact, claim, _ = claimed
    start, end = _leading(claim), claim.reading.start
    if fact.model.kind == "target":  # who aims may be left out
        start = max(start, claim.quoted[0])
    label = fact.model.label
    if said := _unknown_in(registry, claimed, (start, end), label) or _hidden(registry, claimed):
        return said
    subject = shared_subject(claim)
    return _unknown_in(registry, claimed, subject) if subject else ""


def _hidden(registry: CheckedRegistry, claimed: Claimed) -> str:
    """Who has what the number counts, where a form alone has the name, and no label."""
    fact, claim, _ = claimed
    if (subject := named_subject(claim)) is None:
        return ""
    own = _own_words(registry, claimed, fact.model.label, forms=False)
    names = registry.vocabulary.area_names.mentions(claim.words)
    at = subject[0]
    for word in _WORD.finditer(claim.words, *subject):
        if word.start() < at or any(n.start <= word.start() < n.end for n in names):
            continue
        lead = claim.wording.leads.match(claim.words, word.start())
        at = lead.end() if lead else word.end()
        is_name = word["word"][0].isupper() and word.start() > claim.sentence[0]
        if is_name and not lead and word["word"].lower() not in own:
            return claim.words[subject[0] : claim.reading.start]
    return ""


def _unknown_in(
    registry: CheckedRegistry, claimed: Claimed, span: Span, label: Label | None = None
) -> str:
    """The words of a span from the first that is not known; those of the label are."""
    claim, end = claimed.claim, span[1]
    left = _not_leading(registry, claimed, span)
    own = _own_words(registry, claimed, label) if left else frozenset()
    origins = _origins(registry, claim)
    for word in left:
        if any(first <= word.start() < last for first, last in origins):
            return claim.words[word.start() : end]
        said = word["word"].lower() if word.start() == span[0] else word["word"]
        behind = _WORD.match(claim.words, word.end() + 1)
        if said.lower() in _SECTORS and behind and behind["word"] in own:
            continue
        if said not in own and word["word"] not in own:
            return claim.words[word.start() : end]
    return ""


def _not_leading(registry: CheckedRegistry, claimed: Claimed, span: Span) -> list[re.Match[str]]:
    """The words of a span that are no part of a name or of what may stand before any number."""
    fact, claim, _ = claimed
    known, spans = _known(fact, claim), _spans(registry, claimed)
    left, at = [], span[0]
    for word in _WORD.finditer(claim.words, *span):
        if word.start() < at:
            continue
        ends = [last for first, last in spans if first <= word.start() < last]
        if not (_is_noun(word, claim) or _NEW.match(claim.words, word.start())):
            found = (each.match(claim.words, word.start()) for each in known)
            ends += [each.end() for each in found if each]
        at = max(ends, default=word.end())
        if not ends:
            left.append(word)
    return left


def _is_noun(word: re.Match[str], claim: Claim) -> bool:
    """Whether it is what a preposition stands before, and so no verb."""
    is_verb = word["word"].lower() in claim.wording.verbs
    return is_verb and _stands_before(_PREPOSITION, claim.words, word.start())


def _known(fact: CheckedFact, claim: Claim) -> list[Words]:
    """The words that leave a number as it is, and those that other rules look at."""
    w = claim.wording
    judged = (w.aim, w.change, w.reached, w.part, w.rate, w.baseline, w.before_now, w.doubt)
    known = [w.leads, w.done, w.denial, *judged]
    return [*known, w.aim_too] if fact.model.kind == "target" else known


def _own_words(
    registry: CheckedRegistry, claimed: Claimed, label: Label | None, *, forms: bool = True
) -> frozenset[str]:
    """The words of the label, of the fact's indicator, its unit, and its areas."""
    fact, _, indicator = claimed
    vocabulary = registry.vocabulary
    entry, unit = vocabulary.indicators[indicator], fact.unit
    labels = [entry.label, *([label] if label else [])]
    areas = [vocabulary.areas[area].label for area in vocabulary.around(fact.model.areas)]
    named = [*(entry.forms if forms else ()), *(unit.forms if unit else ())]
    named += [said for each in labels for said in (each.vi, each.en)]
    own = frozenset(chain.from_iterable(map(_words, named)))
    levels = _LEVELS & _words(" ".join(f"{each.vi} {each.en}" for each in areas))
    return own | (levels or _LEVELS)


def _words(text: str) -> frozenset[str]:
    """The words in small letters, and as they stand behind the first."""
    found = [word["word"] for word in _WORD.finditer(text)]
    return frozenset([*map(str.lower, found), *found[1:]])


def _spans(registry: CheckedRegistry, claimed: Claimed) -> Sequence[Span]:
    """Where names stand that are known, what is read, and what quotation marks hold."""
    fact, claim, _ = claimed
    fields = (fact.get(field) for field in AGENT_FIELDS[fact.model.kind])
    agents = {field for field in fields if isinstance(field, str)}
    vocabulary = registry.vocabulary
    return [
        *claim.own,
        *((r.start, r.end) for r in claim.readings if _is_alike(r, claim) or _is_change(r, claim)),
        *(
            (each.start, each.end)
            for each in vocabulary.area_names.mentions(claim.words)
            if (each.start, each.end) not in _origins(registry, claim)
        ),
        *(
            (each.start, each.end)
            for each in vocabulary.agent_names.mentions(claim.words)
            if each.ids & agents or _stands_before(_BY, claim.words, each.start)
        ),
        *(
            (found.start(), each.end)
            for each in vocabulary.area_names.mentions(claim.words)
            if (found := _PLACE.search(claim.words, 0, each.start))
        ),
        *(found.span() for found in _NAME.finditer(claim.words)),
        *((s, e) for s, e, _ in claim.clauses[: claim.number] if _ASIDE.match(claim.words, s)),
    ]


def _origins(registry: CheckedRegistry, claim: Claim) -> list[Span]:
    """Where areas stand from which something comes."""
    named = registry.vocabulary.area_names.mentions(claim.words)
    return [(n.start, n.end) for n in named if _stands_before(_FROM, claim.words, n.start)]


def _stands_before(word: re.Pattern[str], words: str, at: int) -> bool:
    return word.search(words, max(0, at - _NEAR), at) is not None


def _is_alike(reading: Reading, claim: Claim) -> bool:
    """Whether it is a date, or another value of the unit: "người trên 60 tuổi" is another thing."""
    return not reading.value or unit_read(reading) == unit_read(claim.reading)


def _is_change(reading: Reading, claim: Claim) -> bool:
    """Whether the number has changed by it or from it: "rose 12 percent to 500"."""
    before = without_ends([_MEASURED], claim.words[: reading.start])
    reached = claim.wording.reached.match(claim.words[reading.end :].lstrip())
    return bool(reached) and ends_with(claim.wording.change, before)


def _leading(claim: Claim) -> int:
    """Where what leads up to the number begins.

    That is its clause, or one before it in the sentence that names the indicator or narrows it;
    no number stands between.
    """
    first = claim.clause[0]
    number = claim.reading.start
    bracket = claim.words.rfind("(", 0, number)
    if bracket >= 0 and ")" not in claim.words[bracket:number]:
        return bracket + 1
    if inner := [*claim.wording.restarts.finditer(claim.words, first, number)]:
        return inner[-1].end()
    values = [each.end for each in claim.readings if each.value and each.end <= first]
    after = max([claim.sentence[0], *values])
    for start, end, _ in claim.clauses[: claim.number]:
        if start < after:
            continue
        is_named = any(start <= own < end for own, _ in claim.own)
        if is_named or claim.wording.narrows.match(claim.words, start):
            return min(start, first)
    return first


def _is_cut(registry: CheckedRegistry, claim: Claim) -> bool:
    """Whether the number begins outside of the quotation: `truncated-quotation` says so."""
    quote = claim.quote
    if not (quote.text and quote.standing.places):
        return False
    start, _ = quote.text.span(*quote.standing.places[0][0])
    readings = registry.readings[quote.model.source]
    at = bisect_left(readings, start, key=lambda reading: reading.end - 1)
    return at < len(readings) and readings[at].start < start


_WORD = re.compile(r"(?P<word>\w+)(?:['’]s\b)?")
_LEVELS = _words(" ".join(LEVELS.values()))
"""What an area may be, if its label does not say it."""
_KNOWING = (
    check_named, check_level, check_kind, check_asserted, check_area_of_value, check_head,
    check_period,
)  # fmt: skip
"""The rules that say what is wrong with the words."""
_NEW = re.compile(r"mới(?=\s+(?:là|gồm)(?!\w))", re.IGNORECASE)
"""A part of what is counted: "số tàu mới là 35"."""
_SECTORS = frozenset({"ngành"})
"""What is counted by its own sector is all of it: "ngành du lịch đón 500 lượt khách du lịch"."""
_ASIDE = re.compile(r"(?:theo|according to)\b", re.IGNORECASE)
_MEASURED = words("from, by, từ")
_PLACE = re.compile(
    rf"""(?<!\w)(?: (?:{LEVELS["vi"]})
      \ (?:miền\ núi|vùng\ cao|vùng\ biên|biên\ giới|ven\ biển|biển|đảo|trung\ du|đồng\ bằng)
    | (?:\w+\ )?(?:{LEVELS["en"]}|village|port|resort)\ of ) \s+ \Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""What says which kind of place is named behind it."""
_NAME = re.compile(r"[“\"][^”\"]*[”\"]")
_PREPOSITION = re.compile(r"\b(?:from|of|for|by|with|per|on)\s+\Z", re.IGNORECASE)
_FROM = re.compile(r"(?<!\w)(?:từ|from)\s+$", re.IGNORECASE)
_BY = re.compile(r"(?<!\w)(?:do|by)\s+$", re.IGNORECASE)
_NEAR = 8
