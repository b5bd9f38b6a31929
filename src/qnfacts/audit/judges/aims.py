"""Aims in words that a draft tells as reached: "has become the region's centre of ..."."""

import re
from collections.abc import Iterator

from qnfacts.audit.facts.names import NamedFacts
from qnfacts.audit.facts.subjects import Subjects
from qnfacts.audit.matching.where import where
from qnfacts.audit.reading.mention import Mention
from qnfacts.audit.reading.places import areas_of
from qnfacts.audit.reading.sentences import Sentence
from qnfacts.audit.reading.times import is_aim, status_of
from qnfacts.audit.verdicts import Judgement


def judge_aims(
    sentence: Sentence, facts: NamedFacts, subjects: Subjects, *, is_placed: bool
) -> Iterator[tuple[Mention, Judgement]]:
    """What tells an aim as reached, where the draft speaks of the area whose aim it is."""
    text, passage = sentence.draft.text, sentence.passage
    above = (*passage.lead, *passage.row, *passage.column)
    if _ASKED.search(sentence.text) or any(is_aim(text[slice(*span)]) for span in above):
        return
    for clause in _CLAUSE.finditer(text, *sentence.span):
        found = _REACHED.search(text, *clause.span())
        if not found or status_of(text[clause.start() : found.start()], "") in _NOT_YET:
            continue
        words = sentence.words_of((found.end(), clause.end()))
        target = facts.aim_in(frozenset(word.key for word in words), marked=sentence.marked)
        if target is not None:
            mention = Mention("claim", found.start(), clause.end())
            area = where(sentence, mention, subjects).area
            if area in areas_of(target) or (area is None and is_placed):
                yield mention, Judgement(mention.span, "target-as-fact", (target.id,))


_NOT_YET = ("aimed", "foreseen")
_CLAUSE = re.compile(r"(?:[^;:.,!?()\n]|[.,](?=\d))+(?<!\s)")
_ASKED = re.compile(r"\b(?:hay chưa|hay không|liệu|whether|if)\b|\?", re.IGNORECASE)
_REACHED = re.compile(
    r"""\b(?: (?:has|have|had)\ (?:(?:now|already|since)\ )?become | became
      | (?:is|are|was)(?:\ (?:now|already|today))?(?=\ (?:the|an?)\b)
      | (?:has|have)\ (?:met|reached|achieved)\ (?:its|the|their)\ (?:aim|goal|target)s?
      | (?:đã|nay|hiện|hiện\ nay|da|hien)\ (?:(?:đã|chính\ thức|da|chinh\ thuc)\ )?
        (?:là|trở\ thành|la|tro\ thanh)
      | (?:đã|da)\ (?:đạt|hoàn\ thành|dat|hoan\ thanh)(?:\ được|\ duoc)?\ (?:mục\ tiêu|muc\ tieu)
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What says that something is so already."""
