"""The words beside the name of an indicator are known not to make another thing of it."""

import re
from collections.abc import Iterator

from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.claims.aboutness import Claimed
from qnfacts.check.rules.claims.kinds import check_level
from qnfacts.check.rules.claims.neighbours import is_known_before, is_known_behind
from qnfacts.check.words.wording import ends_with, starts_with


def check_name(registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    """A word beside a name before the number that may be part of it: "lợi nhuận trên doanh thu"."""
    fact, claim, _ = claimed
    for start, end in claim.own:
        if (
            end > claim.reading.start
            or start < claim.clause[0]
            or any(check_level(registry, claimed))
        ):
            continue
        if _begins(registry, claimed, start) and _ends(registry, claimed, end):
            continue
        before, behind = claim.words[claim.clause[0] : start], claim.words[end:]
        words = " ".join((*before.split()[-2:], claim.words[start:end], *behind.split()[:2]))
        message = f"“{words}” may be another thing than “{claim.words[start:end]}”"
        hint = "Look what the words beside the name make of it; if nothing, add them to a form."
        yield Finding("word-beside-name", fact.at("indicator"), message, hint)
        return


def _begins(registry: CheckedRegistry, claimed: Claimed, start: int) -> bool:
    """Whether no other noun leads to the name: "tổng doanh thu", "năm 2024 doanh thu"."""
    claim = claimed.claim
    before = claim.words[claim.clause[0] : start]
    if any(last == start - 1 for _, last in claim.own):
        return True
    if ends_with(claim.wording.articles, before):
        return True
    is_part = ends_with(claim.wording.joints, before)
    return not is_part and is_known_before(registry, claim, before, start)


def _ends(registry: CheckedRegistry, claimed: Claimed, end: int) -> bool:
    """Whether the number, a verb, a mark, a date or a place follows the name."""
    claim, wording = claimed.claim, claimed.claim.wording
    between = claim.words[end : claim.reading.start]
    verbs = (wording.leads, wording.aim, wording.aim_too, wording.change, wording.reached)
    if (
        not between.strip()
        or _FROM.match(between)
        or any(starts_with(pattern, between) for pattern in verbs)
    ):
        return True
    if any(start == end + 1 for start, _ in claim.own):
        return True
    return is_known_behind(registry, claimed, claim.words[end:])


_FROM = re.compile(r"\s+(?:từ|from)\s+[0-9]")
