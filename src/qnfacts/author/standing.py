"""Whether a sentence says that a number or a document is there: so, not so, or yet to come."""

import re
from collections.abc import Iterator

from qnfacts.author.nouns import behind
from qnfacts.check.checked import CheckedQuote
from qnfacts.check.quotations.clauses import clauses
from qnfacts.check.rules.fields.details import strength_in
from qnfacts.check.words.turns import Turn, turns
from qnfacts.check.words.wording import Sense
from qnfacts.quantities import Reading

AHEAD: frozenset[Sense] = frozenset({"plan", "scheme", "aim", "duty"})
"""What is not so yet."""
IN_OTHER_CLAUSES: frozenset[Sense] = frozenset({"proviso", "annulment"})
"""What words do only outside the clause of a number: "500 trường hợp"."""
_NOT_SO: frozenset[Sense] = frozenset({"denial", "doubt", "proposal", "condition"})


def is_so(given: CheckedQuote, reading: Reading) -> bool:
    """Whether the sentence says that a number is so now and of the place of its source.

    It has no aim, doubt or denial before it, no "once", no "the county" and no "out of".
    """
    begun = given.sentence[: reading.start]
    senses = turns_beside(given, reading)
    other = any(pattern.search(begun) for pattern in (FORMERLY, _LARGER, OF_SOME))
    return not (senses & (_NOT_SO | AHEAD) or other)


def is_ahead(given: CheckedQuote, reading: Reading) -> bool:
    """Whether an aim, a plan or a duty stands before a number."""
    senses = turns_beside(given, reading)
    start, _ = clause_of(given, reading)
    said = [
        turn.end for turn in turns_in(given) if turn.sense in AHEAD and turn.end < reading.start
    ]
    is_done = given.wording.done.search(given.sentence, max(start, *said, 0), reading.start)
    return bool(senses & AHEAD) and not senses & _NOT_SO and not is_done


def is_there(given: CheckedQuote, document: Reading) -> bool:
    """Whether a clause says nothing against there being a document: "chưa được ban hành"."""
    start, end = clause_of(given, document)
    found = {turn.sense for turn in turns_in(given) if start <= turn.start < end}
    return not found & (_NOT_SO | {"negation", "refusal"})


def turned(words: str, language: str) -> bool:
    """Whether words say that something is not so, not yet or in doubt, or was so once."""
    senses = {turn.sense for turn in turns(words, language)}
    return not senses <= IN_OTHER_CLAUSES or bool(FORMERLY.search(words))


def is_aim(words: str, language: str) -> bool:
    """Whether they say that something is aimed at; what must be need be nobody's aim."""
    is_strong = strength_in(words) not in (None, "binding")
    return is_strong and any(turn.sense == "aim" for turn in turns(words, language))


def is_planned(words: str, language: str) -> bool:
    """Whether they say that something is aimed at, planned or has to be, and nothing against it."""
    senses = {turn.sense for turn in turns(words, language)}
    return bool(senses) and senses <= AHEAD


def clause_of(given: CheckedQuote, reading: Reading) -> tuple[int, int]:
    """Where the clause of a number begins and ends."""
    parts = clauses(given.sentence, given.sentence_readings, given.language)
    found = next(part for part in parts if reading.start < part.end)
    return found.start, found.end


def turns_beside(given: CheckedQuote, reading: Reading) -> set[Sense]:
    """What the words beside a number do to it: those of its clause, and what reaches further.

    That is those before it, and the one right behind what it counts: "64 hộ phải dời đi".
    """
    start, _ = clause_of(given, reading)
    noun = behind(given.sentence, reading.end, _MOST_COUNTED)
    at = given.sentence.find(noun, reading.end) + len(noun)
    return {
        turn.sense
        for turn in turns_in(given)
        if turn.start == at + 1
        or (turn.end <= reading.start and (turn.start >= start or turn.sense in _NOT_SO | AHEAD))
    }


def turns_in(given: CheckedQuote) -> Iterator[Turn]:
    """The turning words of a sentence; "May" in a date is none."""
    for turn in turns(given.sentence, given.language):
        if not any(r.start <= turn.start < r.end for r in given.sentence_readings if r.edtf):
            yield turn


FORMERLY = re.compile(
    r"(?<!\w)(?:từng|trước đây|ngày xưa|một thời|once|used to|formerly"
    r"|previously|originally)(?!\w)",
    re.IGNORECASE,
)
_LARGER = re.compile(
    r"(?<!\w)the (?:country|county|region|state|province|nation|world) (?:has|had|have|counts?)\s",
    re.IGNORECASE,
)
"""A greater place than that of the text, which has a number."""
OF_SOME = re.compile(r"(?<!\w)(?:cứ|trong số|half of|one in|out of|of every)(?!\w)", re.IGNORECASE)
_MOST_COUNTED = 8
