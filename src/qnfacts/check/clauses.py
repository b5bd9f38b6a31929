"""What a quotation leaves out of its sentence, and whether that turns the sense or may limit it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qnfacts.check.layout import Layout, Span
from qnfacts.check.turning_words import FAR, Turn, turns
from qnfacts.text.letters import legible


class LeftOut(NamedTuple):
    """The words of a sentence before and after a quotation, and the stop that ends the sentence."""

    before: str
    after: str
    stop: str


def left_out(layout: Layout, start: int, end: int, quoted: Sequence[Span] = ()) -> LeftOut:
    """What a quotation from `start` to `end` leaves out of its sentence.

    What parts the sentence, and the spans that are `quoted` besides, counts as not left out.
    """
    low, high = layout.around(start, end)
    parting = () if (low, high) in layout.partings else layout.partings
    text = layout.without(low, high, parting)
    begun, stop, ended = _sentence(text, start - low, end - low)
    known = [*parting, *quoted]
    return LeftOut(
        _flat(layout.without(low + begun, start, known)),
        _flat(layout.without(end, low + ended, known)),
        text[stop:ended],
    )


def _sentence(text: str, start: int, end: int) -> tuple[int, int, int]:
    """Where the sentence around a quotation begins, where its stop does, and where that ends."""
    begun = 0
    for found in sentence_ends(text):
        if found.next <= start:
            begun = found.next
        elif found.next >= end:
            return begun, max(end, found.end - len(found.sign)), max(end, found.end)
    last = _LAST_STOP.search(text, end)
    return begun, last.start() if last else len(text), len(text)


class SentenceEnd(NamedTuple):
    """The end of a sentence inside a text: the word before it, its sign, where the next begins."""

    word: str
    sign: str
    end: int
    next: int


def sentence_ends(text: str) -> Iterator[SentenceEnd]:
    """Where one sentence ends and another begins; no abbreviation ends one, and no item's number."""
    for found in _SENTENCE_END.finditer(text) if _STOP.search(text) else ():
        counted = (
            _ITEM.fullmatch(found["word"]) and not text[: found.start()].rstrip(" ")[-1:].strip()
        )
        if not (counted or found["word"] in _ABBREVIATIONS or found["next"].islower()):
            yield SentenceEnd(found["word"], found["sign"], found.end("sign"), found.end("gap"))


def turned_before(left: LeftOut, words: str, language: str) -> Turn | None:
    """The word before a quotation of these `words` that turns the sense of its clause."""
    text = _CLOSED.sub(" ", left.before)
    found = list(turns(text, language))
    begun = max((turn.end for turn in found if turn.sense == "contrast"), default=0)
    begun = max([begun, *(end.end() for end in _SCOPE_END.finditer(text))])
    for turn in found:
        if turn.sense in FAR and turn.start >= begun:
            return turn
    begun = max([begun, *(barrier.end() for barrier in _BARRIER.finditer(text))])
    joints = [joint.end() for joint in _JOINT.finditer(text, begun)]
    last = joints[-1] if joints else begun
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
    piece = _piece_end(text, begun) if begun <= _SPACE else 0
    for turn in turns(text, language):
        if _takes_back(turn):
            return turn
        if turn.sense in _OF_WHAT_STANDS_BEFORE:
            here = turn.start == begun and (begun <= _SPACE or turn.sense not in _ASIDE)
            if here or (turn.start < piece and not _of_another(text[: turn.start])):
                return turn
    return None


def doubtful(left: LeftOut, words: str, language: str, *, names: bool) -> str:
    """What is left out of a clause and not known to be harmless; nothing if all of it is.

    What is said of a thing is no part of its name: that is harmless where the quotation `names`.
    """
    if language not in _HARMLESS_BEFORE:
        return ""
    before = _CLOSED.sub(" ", left.before)
    begun = max([0, *(found.end() for found in _SEPARATOR.finditer(before))])
    if rest := _strip(before[begun:], _HARMLESS_BEFORE[language]):
        return rest
    after = left.after[: _piece_end(left.after, 0)]
    if names and not _VERB.search(words):
        return ""
    turned = any(not _of_another(after[: turn.start]) for turn in turns(after, language))
    return _strip(after) if turned or not _HARMLESS_AFTER[language].match(after) else ""


def _takes_back(turn: Turn) -> bool:
    """Whether a word behind a statement is said of the whole of it."""
    if turn.sense in ("aim", "plan", "proposal"):
        return turn.word.lower().startswith(("là ", "theo ", "chỉ là "))
    return turn.sense in FAR


def _of_another(between: str) -> bool:
    """Whether a turning word behind these words turns a clause that begins with them."""
    joined = _COORDINATOR.match(between)
    return bool(joined and (not between[joined.end() :].strip() or _is_clause(between)))


def _is_clause(words: str) -> bool:
    """Whether the words have a subject and a verb of their own, as far as small words show."""
    found = _VERB.search(words)
    return bool(found and words[: found.start()].strip())


def _unless_adjacent(closed: re.Match[str]) -> str:
    return closed[0] if not closed.string[: closed.start()].strip() else " "


def _piece_end(text: str, begun: int) -> int:
    found = _SEPARATOR_AFTER.search(text, begun)
    return found.start() if found else len(text)


def _strip(words: str, harmless: re.Pattern[str] | None = None) -> str:
    rest = harmless.sub(" ", words) if harmless else words
    return " ".join(rest.split()).strip(" .,;:!?…\"“”‘’'()[]«»–—-")


def _flat(text: str) -> str:
    """The text as a person reads it, in one line."""
    return _WHITE.sub(" ", legible(text).text)


_SPACE = 1
_WHITE = re.compile(r"\s+")
_STOP = re.compile(r"[.!?…][\"”’)\]]*\s")
_LAST_STOP = re.compile(r"[.!?…](?=[\"”’)\]\s]*\Z)")
_SENTENCE_END = re.compile(
    r"(?P<word>[\w%]+)[\"”’)\]]*(?P<sign>[.!?…]+)[\"”’)\]]*(?P<gap>\s+)"
    r"(?=[\"“‘(\[]*(?P<next>[^\W_]))"
)
_ABBREVIATIONS = frozenset({"TP", "Tp", "TX", "TT", "TS", "ThS", "GS", "PGS", "BS", "KS", "CN"}) | {
    "Mr", "Ms", "Mrs", "Dr", "St", "Tr", "No", *"ABCDEGHIKLMNOPQRSTUVXY", "Đ",
}  # fmt: skip
_ITEM = re.compile(r"\d{1,2}|[a-zđ]|[IVX]{1,5}")
_CLOSED = re.compile(r"\([^()]*\)")
_SCOPE_END = re.compile(
    r";|,[\"”»]|\A\s*[\"“«][^\"”»]*[\"”»]\s*,|\b(?:mà còn|but also)\b", re.IGNORECASE
)
_BARRIER = re.compile(r"[:(“«]|(?<=\s)[-–—](?=\s)|(?<=\s)\"|\A\"")
_JOINT = re.compile(r",|\b(?:và|nên|thì|còn|đồng thời|and|so|while)\b", re.IGNORECASE)
_SEPARATOR = re.compile(
    r"""[,;:(“«"‘] | (?<=\s)[-–—](?=\s) | \b(?:mà\ còn|but\ also)\b
    | \b(?:và|hay|gồm|như|so\ với|and|where|which|including|compared\ with)\s*\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_SEPARATOR_AFTER = re.compile(r"[,;:()“”«»\"’]|(?<=\s)[-–—](?=\s)")
_COORDINATOR = re.compile(
    r"\s*(?:và|cùng|đồng thời|rồi|còn|để|nhằm|giúp|qua đó|từ đó|nên|and|so|while)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:có|là|đạt|đã|đang|được|hiện|gồm|chiếm|tăng|giảm|đón|vẫn|còn|bị|sẽ|chưa|không"
    r"|is|are|was|were|has|have|had|will|\w+ed)\b",
    re.IGNORECASE,
)
_OF_LISTS = frozenset({"negation", "refusal", "plan", "aim", "possibility"})
"""Senses of words that turn a whole list, of which the quotation may be a later item."""
_OF_WHAT_STANDS_BEFORE = frozenset({"negation", "plan", "possibility", "contrast"})
"""Senses of words that turn what stands before them, as what is said of it."""
_ASIDE = frozenset({"plan", "possibility"})
"""Senses that a word after a comma has of its own clause."""

_TIME = r"""(?: (?:đến|tới|vào|từ|trong|hết|đầu|cuối|giữa|riêng|tính|cho|ngay|cả|định\ hướng|tầm\ nhìn)\s+)*
    (?: (?:năm|tháng|quý|ngày|giai\ đoạn|nhiệm\ kỳ|thập\ niên|thế\ kỷ)\s+[\dIVX][\w/.–-]*(?:\s*-\s*\d+)?
      | (?:năm|tháng|quý|tuần|ngày|giai\ đoạn)\s+(?:nay|này|qua|trước|vừa\ qua) )"""
_PLACE = r"(?:tại|ở|trên\s+địa\s+bàn)\s+\S+(?:\s+\S+){0,6}"
_HARMLESS_BEFORE = {
    "vi": re.compile(
        rf"""\A\s*(?: (?:và|cũng|đồng\ thời|ngoài\ ra|bên\ cạnh\ đó|theo\ đó|do\ đó|vì\ vậy|vì\ thế
        | đặc\ biệt|cụ\ thể|trong\ đó|gồm|bao\ gồm|như|rằng|thì|mà|còn|hiện|hiện\ nay|hiện\ tại
        | đến\ nay|tới\ nay|nay|nhưng|song|tuy\ nhiên|cùng\ với\ đó|trước\ đó|sau\ đó
        | trong\ khi\ đó
        | về\s.+|những\ năm\ gần\ đây|mới\ đây|vừa\ qua|cả\ thảy|nên|{_TIME}|{_PLACE}) (?!\w)\s* )+\Z""",
        re.VERBOSE | re.IGNORECASE,
    ),
    "en": re.compile(
        r"""\A\s*(?: (?:and|also|then|but|so|while|however|moreover|in\ addition|accordingly
        | including|such\ as|namely|today|now|currently|to\ date|that
        | (?:in|by|since|during|on|at|from|until)\s+(?:early\s+|late\s+|mid-)?
          (?:\d[\w/-]*(?:\s+\w+\s+\d{4})?|[A-Z]\w*(?:\s+(?:\d+|[A-Z]\w*)){0,4}) ) (?!\w)\s* )+\Z""",
        re.VERBOSE,
    ),
}
_HARMLESS_AFTER = {
    "vi": re.compile(
        rf"""\s*(?:\Z|(?:và|cùng|cũng\ như|đồng\ thời|rồi|còn|mà\ còn|để|nhằm|giúp|góp\ phần|qua\ đó
        | từ\ đó|nên|tại|ở|trong|trên\ địa\ bàn|hằng\ năm|hàng\ năm|hiện\ nay|đến\ nay
        | vào|{_TIME})(?!\w))""",
        re.VERBOSE | re.IGNORECASE,
    ),
    "en": re.compile(
        r"\s*(?:\Z|(?:and|as\ well\ as|in|at|on|during|since|until|today|now|so|while|because)\b)",
        re.IGNORECASE,
    ),
}
