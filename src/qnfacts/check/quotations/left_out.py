"""What a quotation leaves out of its sentence, and whether that turns the sense or may limit it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from qnfacts.check.quotations.attached import attached
from qnfacts.check.quotations.clauses import JOINTS, behind_last, first
from qnfacts.check.quotations.introducing import introducing
from qnfacts.check.quotations.layout import Layout, Span
from qnfacts.check.quotations.lists import torn_list
from qnfacts.check.words.harmless import HARMLESS_AFTER, HARMLESS_BEFORE, VERB, unknown_head
from qnfacts.check.words.hyphens import torn_term
from qnfacts.check.words.turns import FAR, Turn, turns
from qnfacts.text.letters import legible


class LeftOut(NamedTuple):
    """The words of a sentence before and after a quotation, its stop, and the words behind that."""

    before: str
    after: str
    stop: str
    following: str


NOTHING = LeftOut("", "", "", "")


def left_out(layout: Layout, start: int, end: int, quoted: Sequence[Span] = ()) -> LeftOut:
    """What a quotation from `start` to `end` leaves out of its sentence.

    What parts the sentence, and the spans that are `quoted` besides, counts as not left out.
    """
    begun, stop, ended = layout.sentence(start, end)
    around = layout.partings_in(begun, ended)
    known = [*(span for span in around if not (span[0] <= start < span[1])), *quoted]
    return LeftOut(
        introducing(layout, begun) + _flat(layout.without(begun, start, known)).lstrip(" -–—•*+"),
        _flat(layout.without(end, ended, known)),
        layout.text.original[stop:ended],
        _flat(layout.text.original[ended : ended + _NEXT]).strip(),
    )


def turned_before(left: LeftOut, words: str, language: str) -> Turn | None:
    """The word before a quotation of these `words` that turns the sense of its clause."""
    text = _CLOSED.sub(" ", left.before)
    found = list(turns(text, language))
    begun = max((turn.end for turn in found if turn.sense == "contrast"), default=0)
    begun = max(begun, behind_last(text, "half"))
    for turn in found:
        if turn.start >= begun and (turn.sense in FAR or _governs(text, turn, language)):
            return turn
    begun = max(begun, behind_last(text, "mark", "quote"))
    last = max(begun, behind_last(text, "comma", "joint"))
    listed = not text[last:].strip() and not _is_clause(words)
    for turn in found:
        own = turn.start >= last and turn.sense not in FAR
        if own or (listed and turn.start >= begun and turn.sense in _OF_LISTS):
            return turn
    return None


def turned_after(left: LeftOut, language: str) -> Turn | None:
    """The word after a quotation that turns the sense of its clause."""
    text = _CLOSED.sub(_unless_adjacent, left.after).partition(";")[0]
    begun = len(text) - len(text.lstrip(" ,(–-"))
    piece = begun + first(text[begun:], *_MARKS) if begun <= _SPACE else 0
    for turn in turns(text, language):
        if _takes_back(turn):
            return turn
        if turn.sense in _OF_WHAT_STANDS_BEFORE:
            here = turn.start == begun and (begun <= _SPACE or turn.sense not in _ASIDE)
            if here or (turn.start < piece and not _of_another(text[: turn.start])):
                return turn
    return None


def doubtful(left: LeftOut, words: str, language: str, *, names: bool, counts: bool) -> str:
    """What is left out of a clause and not known to be harmless; nothing if all of it is.

    What is said of a thing is no part of its name: that is harmless where the quotation `names`.
    Where it `counts`, another rule looks at the adverbials at the head.
    """
    if language not in HARMLESS_BEFORE:
        return ""
    before = _CLOSED.sub(" ", left.before)
    last = before[behind_last(before, *_MARKS) :]
    joined = not last[behind_last(last, "joint", "baseline") :].strip()
    rest = "" if joined else _strip(last, HARMLESS_BEFORE[language])
    if rest := rest or _denied(left, language):
        return rest
    if language == "vi":
        torn = torn_term(left.before, words, left.after)
        if rest := torn or torn_list(before, words):
            return _strip(rest)
    if names:
        return "" if not VERB.search(words) else _doubtful_after(left, language)
    limit = "" if counts else unknown_head(before[behind_last(before, "half", "mark") :], language)
    return limit or _doubtful_after(left, language) or _strip(attached(left.after, language))


def _doubtful_after(left: LeftOut, language: str) -> str:
    after = left.after[: first(left.after, *_MARKS)]
    turned = any(not _of_another(after[: turn.start]) for turn in turns(after, language))
    return _strip(after) if turned or not HARMLESS_AFTER[language].match(after) else ""


def _governs(text: str, turn: Turn, language: str) -> bool:
    """Whether a plan or an aim goes on behind the comma: no more than a time is said before it."""
    if turn.sense not in ("plan", "scheme", "aim", "duty"):
        return False
    rest = text[turn.end :]
    said = rest[: first(rest, "half", "mark", "comma")]
    time = not said.strip() or HARMLESS_BEFORE[language].match(said) is not None
    return time or turn.word.lower().startswith("theo ")


def _denied(left: LeftOut, language: str) -> str:
    """The words of the next sentence, up to the one that takes back what this one says."""
    if _OF_THIS.match(left.following):
        for turn in turns(left.following, language):
            if turn.sense in _TAKING_BACK:
                return left.following[: turn.end]
    return ""


def _takes_back(turn: Turn) -> bool:
    """Whether a word behind a statement is said of the whole of it."""
    if turn.sense in ("aim", "duty", "plan", "scheme", "proposal"):
        return turn.word.lower().startswith(("là ", "theo ", "chỉ là "))
    return turn.sense in FAR


def _of_another(between: str) -> bool:
    """Whether a turning word behind these words turns a clause that begins with them."""
    joined = _COORDINATOR.match(between)
    return bool(joined and (not between[joined.end() :].strip() or _is_clause(between)))


def _is_clause(words: str) -> bool:
    """Whether the words have a subject and a verb of their own, as far as small words show."""
    found = VERB.search(words)
    return bool(found and words[: found.start()].strip())


def _unless_adjacent(closed: re.Match[str]) -> str:
    return closed[0] if not closed.string[: closed.start()].strip() else " "


def _strip(words: str, harmless: re.Pattern[str] | None = None) -> str:
    rest = harmless.sub(" ", words) if harmless else words
    return " ".join(rest.split()).strip(" .,;:!?…\"“”‘’'()[]«»–—-")


def _flat(text: str) -> str:
    """The text as a person reads it, in one line."""
    return " ".join(f"|{legible(text).text}|".split())[1:-1]  # its ends may be white, too


_TAKING_BACK = frozenset({"denial", "annulment", "doubt", "negation", "unreal", "aim", "plan"})
_SPACE = 1
_MARKS = ("half", "mark", "quote", "comma")
_NEXT = 80
_OF_THIS = re.compile(
    r"""(?:(?:tuy\ nhiên|nhưng|however|but),?\ )?
    (?: (?:thông\ tin|tin|điều|con\ số|số\ liệu|chuyện|lời)\ (?:này|đó|ấy|trên|nói\ trên)
      | đó|đây | this|that|these|those | the\ (?:claim|report|figure|news|story|number) )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_CLOSED = re.compile(r"\([^()]*\)")
_COORDINATOR = re.compile(
    rf"\s*(?:{JOINTS}|cùng|để|nhằm|giúp|qua\ đó|từ\ đó)\b", re.VERBOSE | re.IGNORECASE
)
_OF_LISTS = frozenset(
    {"negation", "refusal", "plan", "scheme", "aim", "duty", "possibility", "unreal"}
)
"""Senses of words that turn a whole list, of which the quotation may be a later item."""
_OF_WHAT_STANDS_BEFORE = frozenset(
    {"negation", "plan", "scheme", "possibility", "unreal", "contrast"}
)
"""Senses of words that turn what stands before them, as what is said of it."""
_ASIDE = frozenset({"plan", "scheme", "possibility", "unreal"})
"""Senses that a word after a comma has of its own clause."""
