"""Where an event took place or a product is from, and at what level: what a draft says of it."""

import re
from typing import Literal

from qnfacts.audit.facts.names import Named
from qnfacts.audit.reading.mention import Mention
from qnfacts.audit.reading.places import ELSEWHERE, Mark, Places, areas_of
from qnfacts.audit.reading.sentences import Sentence
from qnfacts.audit.reading.times import timing
from qnfacts.registry.model import Fact
from qnfacts.text.folding import fold

Staging = Literal["here", "unsure", "elsewhere"]


def staging(fact: Fact, sentence: Sentence, places: Places) -> Staging:
    """Whether a sentence puts a fact into its own area, at its own level, or somewhere else."""
    if _is_of_other_level(fact, sentence):
        return "unsure"
    own = areas_of(fact)
    marks = [m for m in sentence.marks(places) if not _are_related(m.area, own, places)]
    if not own or not marks:
        return "here"
    held = [mark for mark in marks if _is_held_in(mark, sentence)]
    if any(mark.area != ELSEWHERE for mark in held):
        return "elsewhere"
    named = [mark.area for mark in sentence.marks(places) if mark.area != ELSEWHERE]
    is_own_named = any(_are_related(area, own, places) for area in named)
    return "unsure" if held or (named and not is_own_named) else "here"


def is_of_another_time(mention: Mention, sentence: Sentence, named: Named) -> bool:
    """Whether a sentence gives what it ranks a time that the sources do not speak of."""
    times = (m.edtf for m in sentence.mentions if m is not mention and m.edtf)
    since = getattr(named.fact, "since", None)
    return any(
        timing(time, None, named.published, due=False) != "same"
        for time in times
        if since is None or not time.startswith(since)
    )


def _are_related(area: str, own: frozenset[str], places: Places) -> bool:
    """Whether an area holds one of the fact's, or lies in it."""
    return any(places.contains(area, each) or places.contains(each, area) for each in own)


def _is_held_in(mark: Mark, sentence: Sentence) -> bool:
    """Whether the words before a place say that something took place there."""
    text = sentence.draft.text
    into = _IN.match(text, mark.at)
    before = text[sentence.span.start : into.end() if into else mark.at]
    return _HELD.search(before) is not None


def _is_of_other_level(fact: Fact, sentence: Sentence) -> bool:
    """Whether a sentence names a level, such as that of a province, and the fact another."""
    said = _levels(sentence.text)
    texts = (text for quote in fact.quotes for text in (*quote.spans, quote.translation))
    known = {level for text in (fact.label.vi, fact.label.en, *texts) for level in _levels(text)}
    return bool(said and known) and not said & known


def _levels(text: str) -> set[str]:
    found = (next(filter(None, level.groups())) for level in _LEVEL.finditer(fold(text)))
    return {_SAME.get(level, level) for level in found}


_HELD = re.compile(
    r"\b(?:held|took place|takes place|hosted|staged|opened|met|diễn ra|tổ chức|khai mạc|họp"
    r"|dien ra|to chuc|khai mac)\b[^;,.]{0,30}?\b(?:in|at|by|ở|tại|o|tai)\s+(?:the\s+)?"
    r"(?:(?:phường|xã|huyện|thành phố|TP\.?|thị xã|city|town)\s+)?\Z",
    re.IGNORECASE,
)
_IN = re.compile(r"(?:in|at|ở|tại)\s+(?:the\s+)?", re.IGNORECASE)
_LEVEL = re.compile(
    r"\bcap (quoc gia|trung uong|vung|tinh|huyen|xa|co so)\b"
    r"|\b(national|regional|provincial|district|communal|commune|local)(?:[ -]level\b)"
)
_SAME = {
    "quoc gia": "national", "trung uong": "national", "vung": "regional", "tinh": "provincial",
    "huyen": "district", "xa": "commune", "communal": "commune", "co so": "local",
}  # fmt: skip
"""The levels of a state, in one language."""
