"""Words between quotation marks: where they begin and end, and who says them."""

import re
from typing import NamedTuple

from qnfacts.check.checked import CheckedQuote, CheckedRegistry
from qnfacts.text.quotation import words as folded


class Speech(NamedTuple):
    """A sentence, and whether it begins between quotation marks that opened before it."""

    sentence: str
    is_open: bool

    def holds(self, at: int) -> bool:
        """Whether a place of the sentence is between quotation marks."""
        return _is_open_behind(self.sentence[:at], before=self.is_open)

    def is_cut_by(self, start: int, end: int) -> bool:
        """Whether a span begins or ends between marks that its sentence opens or closes."""
        ends_early = bool(self.sentence[end:].strip(" .!?…"))
        return (start > 0 and self.holds(start)) or (ends_early and self.holds(end))

    def closed(self, end: int) -> int:
        """Where a span ends with the mark that closes what is said last in it."""
        found = _CLOSING.match(self.sentence, end) if self.holds(end) else None
        return found.end() if found and not self.holds(found.end()) else end


def speech_in(given: CheckedQuote) -> Speech:
    """The sentence of a quotation."""
    return Speech(given.sentence, _is_open_behind(_paragraph_before(given)))


def credited(registry: CheckedRegistry, source: str, given: CheckedQuote) -> str:
    """The words outside the marks that say whose the words of such a sentence are.

    They stand where the marks open or close, in another sentence of the paragraph.
    """
    text = given.text.original if given.text else ""
    start = given.start or 0
    before = text[text.rfind("\n", 0, start) + 1 : start]
    stop = text.find("\n", start)
    behind = text[start : stop if stop >= 0 else len(text)]
    closing = _CLOSE.search(behind)
    opening = max(before.rfind(mark) for mark in _OPENS)
    led = _LAST_SENTENCE.split(before[: max(opening, 0)])[-1] if opening >= 0 else ""
    followed = _END.split(behind[closing.end() :])[0] if closing else ""
    for words in (followed, led):
        said = folded(" ".join(words.split())).strip(' ,:;.–-"“”')
        if len(said.split()) > 1 and registry.texts[source].text.count(said) == 1:
            return said
    return ""


def _paragraph_before(given: CheckedQuote) -> str:
    """What stands before the sentence in its paragraph."""
    if given.text is None or given.start is None:
        return ""
    text, start = given.text.original, given.start
    before = folded(text[text.rfind("\n", 0, start) + 1 : start])
    return before.removesuffix(given.standing.left.before)


def _is_open_behind(words: str, *, before: bool = False) -> bool:
    is_open = before
    for mark in _MARK.findall(words):
        is_open = not is_open if mark == '"' else mark in _OPENS
    return is_open


_OPENS = ('"', "“", "«")
_MARK = re.compile('["“”«»]')
_CLOSE = re.compile('["”»]')
_CLOSING = re.compile('[.,!?…]?["”»]')
_END = re.compile(r"[.!?…](?=\s|$)")
_LAST_SENTENCE = re.compile(r"[.!?…][\"”»)]*\s+")
