"""What a number may be of, in the words of its clause, and the forms by which a text says so."""

import re
from collections.abc import Iterator

from qnfacts.author.clause import Beside, beside
from qnfacts.author.nouns import before, is_measured, of_what
from qnfacts.author.standing import turned
from qnfacts.check.checked import CheckedQuote, CheckedRegistry
from qnfacts.check.checked.naming import GAP
from qnfacts.quantities import Reading
from qnfacts.registry.known_units import is_known, unit_of_form
from qnfacts.registry.model import Indicator

Name = tuple[str, tuple[str, ...]]
"""What an indicator is called, and its forms."""


def indicator_names(
    registry: CheckedRegistry, given: CheckedQuote, reading: Reading, unit: str, noun: str
) -> Iterator[Name]:
    """What an indicator may be called, the likeliest first; nothing that is no noun.

    What counts things is called by them, and by whose they are where that is not the place of the
    source; what measures, by what stands before "is" or "reached".
    """
    found = beside(given, reading, registry.vocabulary.area_names)
    if found is None or unit in _OF_TIME or (unit == "percent" and _is_share(found)):
        return
    if given.wording.change.search(noun):
        return
    is_counting = unit in _COUNTING or not is_known(unit)
    form = _form(given, reading) or (_BEHIND_NUMBER.sub("", reading.text) if is_counting else "")
    counted = " ".join(filter(None, (form, noun)))
    if form:
        first, *rest = found.right or ("",)
        found = found._replace(right=(f"{form} {first}".strip(), *rest))
    measured = of_what(given.sentence, reading.end, _MOST_WORDS)
    subjects = [
        each
        for each in before(given.sentence, reading.start, _MOST_WORDS)
        if not (turned(each, given.language) or is_unit(given, each) or _is_aside(given, each))
    ]
    if is_counting:
        yield from _counted(given, counted, counted, subjects, found)
    elif is_measured(given.sentence, reading.start):
        yield from _measured([s for s in subjects if not _parted(given, reading, s)], noun)
    elif noun:
        yield from _counted(given, noun, noun, subjects, found)
    elif measured:
        yield from _counted(given, measured, "", [], found)


def is_anothers(
    registry: CheckedRegistry, given: CheckedQuote, reading: Reading, known: Indicator
) -> bool:
    """Whether a clause says whose a number is, and an indicator of the registry does not."""
    if is_known(known.unit) and known.unit not in _COUNTING:
        return False
    found = beside(given, reading, registry.vocabulary.area_names)
    words = set(found.whose.lower().split()) if found else set()
    said = " ".join((known.label.vi, known.label.en, *known.forms)).lower()
    return bool(words) and words.isdisjoint(re.findall(r"\w+", said))


def _counted(
    given: CheckedQuote, noun: str, counted: str, subjects: list[str], found: Beside
) -> Iterator[Name]:
    whose = found.whose
    if noun and not whose and (counted or not found.done):
        yield noun, ()
    for subject in subjects if counted and noun else ():
        yield _named(noun, whose), (f"{subject} {GAP} {counted}",)
    said = f" {GAP} ".join((*found.left, *(found.right or (counted,))))
    if noun and (found.left or found.right) and not given.wording.change.search(said):
        behind = " ".join(found.right).removeprefix(noun).removeprefix(f"of {noun}").strip()
        more = ", ".join(filter(None, (whose or found.done, behind)))
        yield _named(noun, more), (said,)


def _named(noun: str, more: str) -> str:
    """The noun, and what else is said of it; one that says "số tàu mới" is the noun itself."""
    bare = _NUMBER_OF.sub("", more)
    if bare.lower().startswith(noun.lower()):
        return bare
    return f"{noun} ({more})" if more else noun


def _is_share(found: Beside) -> bool:
    """Whether a clause says of which whole a percentage is, and not of what alone."""
    return any(word in f"{' '.join(found.left)} ".lower() for word in ("chiếm ", "accounts for "))


def _is_aside(given: CheckedQuote, words: str) -> bool:
    """Whether words end in a date of the sentence, or in brackets."""
    at = given.sentence.find(words) + len(words)
    if given.sentence.find(")", at) >= 0 > given.sentence.find("(", at):
        return True
    dates = (each.text.split() for each in given.sentence_readings if each.edtf)
    return any(words.rsplit(maxsplit=1)[-1] in each for each in dates)


def is_unit(given: CheckedQuote, word: str) -> bool:
    """Whether a word is a unit, which another number may have."""
    return word.lower() in given.unit_words or unit_of_form(word.lower()) is not None


def _measured(subjects: list[str], counted: str) -> Iterator[Name]:
    for subject in subjects:
        yield subject, ()
        if counted:
            yield f"{subject} ({counted})", (f"{subject} {GAP} {counted}",)


def _parted(given: CheckedQuote, reading: Reading, subject: str) -> bool:
    """Whether a noun has its own number, and a number that is joined to it is of another."""
    at = given.sentence.rfind(subject, 0, reading.start)
    between = [r for r in given.sentence_readings if r.value and at < r.start < reading.start]
    return any(_JOINT.search(given.sentence, r.end, reading.start) for r in between)


def _form(given: CheckedQuote, reading: Reading) -> str:
    """The word of the registry for the unit with which a reading ends."""
    ends = (form for form in given.unit_words if reading.text.endswith(f" {form}"))
    return max(ends, key=len, default="")


_BEHIND_NUMBER = re.compile(
    r"\A.*\d[\d.,]*\s*(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|hundred|thousand|million|billion)\s*)*"
    r"|\A\D*\Z"
)
_NUMBER_OF = re.compile(r"\A(?:tổng số|số lượng|số|number of|numbers of)\s", re.IGNORECASE)
_JOINT = re.compile(r"(?<!\w)(?:và|nhưng|song|and|but|while)(?!\w)|[,;]", re.IGNORECASE)
_OF_TIME = frozenset({"year", "month", "week", "day", "hour", "minute", "second"})
"""How long something is: the noun beside it is seldom what that is the length of."""
_COUNTING = frozenset({"person", "household"})
"""Units that say themselves what is counted."""
_MOST_WORDS = 8
