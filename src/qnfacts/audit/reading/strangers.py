"""Names that a draft may give to other places: the country, towns, bodies and persons."""

import re
from collections.abc import Callable, Iterator

from qnfacts.audit.reading.regions import is_ranked
from qnfacts.text.folding import fold
from qnfacts.text.letters import CAPITAL


def strangers(text: str, knows: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Where a text names something like a place that is not one of those that somebody `knows`."""
    return (found.span() for found in _ELSEWHERE.finditer(text) if _is_unknown(found, knows))


def _is_unknown(found: re.Match[str], knows: Callable[[str], bool]) -> bool:
    if found["country"] and is_ranked(found.string, found.start()):
        return False
    if found["own"]:
        return True
    if found["country"] or found["person"] or found[0].isupper():
        return bool(found["country"])
    words = _WORD.findall(found["name"] or found["after"] or found["subject"])
    is_behind = found["name"] and fold(words[0]) in _PREPOSITIONS  # "In Laos" at the beginning
    while words and (fold(words[0]) in _OPENERS or words[0].isupper()):
        words = words[1:]
    least = 1 if is_behind and words and fold(words[0]) not in _MONTHS else 2
    if not words or (found["name"] and len(words) < least):
        return False
    return not knows(" ".join(words))


_WORD = re.compile(r"\w+")
_OPENERS = frozenset(
    re.findall(
        r"\w+",
        """
    they there people everyone some many most both nobody a
    the an in on at by of for from with and but so as it its our their this that these those when
    while after before since until also only all both according under over about other
    theo tai cua va cac nhung khi trong ngoai tu den voi cho rieng hien nhu do neu tuy toan ca cung
    """,
    )
)
"""Words with a capital only because they begin a sentence."""
_PREPOSITIONS = frozenset({"in", "at", "near", "o", "tai"})
_MONTHS = frozenset(
    re.findall(
        r"\w+",
        "january february march april may june july august september october november december",
    )
)
_NAME = rf"{CAPITAL}[^\W\d_]*(?:[ ]{CAPITAL}[^\W\d_]*)"
_ELSEWHERE = re.compile(
    rf"""
    \b(?P<person>
        (?: [ôÔ]ng | [bB]à | [aA]nh | [cC]hị | Mr | Ms | Mrs | Dr )\.? [ ] {_NAME}{{0,4}} )
    | \b(?P<country> (?:[cC]ả|[tT]oàn) \s (?:nước|quốc|cầu) | [cC]a \s nuoc | [tT]oan \s quoc
        | [tT]hế\ giới | [kK]hu\ vực(?!\ (?:đô|nông|miền|tư|kinh|công|dịch|ven|biên)\b)
        | Việt\ Nam | Viet\ Nam | Vietnam(?:ese)? | [nN]ationwide | nation(?:al(?!\ level)|ally)?
        | [cC]ountry(?:wide)? | [wW]orldwide | [gG]lobal(?:ly)? | world | the\ region
        | (?:các|những|nhiều)\ (?:xã|bản|thôn|huyện)\ (?:vùng|miền|biên|ven|đảo|hải)\ \w+ )\b
    | \b(?P<own> (?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Tt]his)\ (?:own\ )?
        (?:village|town|commune|hamlet|street|school|class|house|family|office|company)
        | (?:[Xx]ã|[Tt]hôn|[Ll]àng|[Bb]ản|[Xx]óm|[Pp]hường|[Ll]ớp|[Tt]rường|[Nn]hà|[Xx]a|[Tt]hon
          |[Ll]ang|[Xx]om|[Ll]op|[Tt]ruong|[Nn]ha)\ (?:bọn\ |chúng\ |bon\ |chung\ )?
        (?:em|tôi|toi|mình|minh|ta|tớ|cháu|bà|bác|chị|anh|ông) )\b
    | \b(?P<name> {_NAME}{{1,4}} )\b
    | \b(?:tỉnh|thành\ phố|TP\.?|huyện|thị\ xã|xã|phường|quận|[ởỞ]|[tT]ại|của
      |[iI]n|[aA]t|of|[nN]ear|neighbouring)[ ]
      (?P<after> (?!January|February|March|April|May|June|July|August|September|October|November
        |December|Q\d) {CAPITAL}[^\W\d_]{{2,}}(?:[ ]{CAPITAL}[^\W\d_]*)* )\b
    | (?:\A\s*|[,;]\ (?:while\ |but\ |and\ )?)(?P<subject> {CAPITAL}[^\W\d_]{{3,}} )
      (?=[ ](?:(?:now|also|alone)[ ])?(?:has|had|have|counts
        |(?:is|was)[ ](?:an?|the)[ ](?:[a-z-]+[ ])?
          (?:county|province|city|town|state|country|village))\b
        |[ ](?:(?:hiện|cũng|đã)[ ])?có\b)
    """,
    re.VERBOSE,
)
"""Persons, the country, names that no registry has, and what has something like a place."""
