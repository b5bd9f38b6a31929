"""The words around a number: its evidence, and how near they are."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from qnfacts.audit.reading.draft import Span
from qnfacts.audit.reading.mention import Mention
from qnfacts.audit.reading.number_words import number_end
from qnfacts.audit.reading.sentences import Sentence
from qnfacts.audit.reading.tokens import WORD, is_syllable


class Around(NamedTuple):
    """The words around a quantity.

    `noun` are the telling words right behind it, where what is `counted` stands, `clause` those up
    to the end of its clause, `near` those between the quantity before it and itself, `led` those
    before it in its clause, `own` the telling ones of its clause before and behind it. `evidence`
    has every telling word that may say what it counts, and how near it is, from 0 to 1.
    """

    noun: tuple[str, ...]
    clause: tuple[str, ...]
    near: tuple[str, ...]
    led: tuple[str, ...]
    own: tuple[str, ...]
    row: tuple[str, ...]
    evidence: dict[str, float]
    before: str
    after: str
    counted: Span


def around(sentence: Sentence, mention: Mention, *, measured: bool) -> Around:
    """The words around one of the sentence's quantities; `measured` where it counts no things."""
    text = sentence.draft.text
    last, following = _neighbours(sentence, mention)
    end = _clause_end(sentence, mention, following)
    unit = mention.end if measured else number_end(text, *mention.span)
    before = Span(sentence.span.start if last is None else last, mention.start)
    noun_span = Span(unit, _noun_end(text, unit, end))
    is_named = not _ANYTHING.fullmatch(text[slice(*noun_span)].strip())
    noun = sentence.telling(noun_span) if is_named else ()
    noun = () if _is_verb(text[slice(*noun_span)].strip()) else noun
    is_whole = last is not None and _OF.fullmatch(text, last, mention.start)
    clause = _keys(sentence, noun_span if is_whole else (unit, end))
    near = _keys(sentence, before)
    passage = sentence.passage
    cells = (*passage.row, *passage.parent, *(passage.column if passage.row else ()))
    row = _keys(sentence, *(cell for cell in cells if _WORDED.search(text, *cell)))
    evidence = sentence.background.copy()
    if not noun:
        if sentence.before is not None:
            _add(evidence, sentence.telling(sentence.before.span), _LEAD)
        _add(evidence, sentence.telling((mention.end, following)), _ELIDED)
    is_named_behind = noun or sentence.telling((unit, end))
    _add(evidence, near, _SHARED if last is not None and is_named_behind else _NEAR)
    _add(evidence, (*row, *clause), _NEAR)
    cut = max((m.end() for m in _CLAUSE.finditer(text, *before)), default=before.start)
    led = _led(text, before, is_first=last is None)
    own = sentence.telling(led, (unit, end)) or sentence.telling(*passage.row[:1])
    own = tuple(dict.fromkeys(own))
    told = _told(sentence, mention, cut)
    after = text[mention.end : end]
    led_by = _keys(sentence, led)
    return Around(noun, clause, near, led_by, own, row, evidence, told, after, noun_span)


def _clause_end(sentence: Sentence, mention: Mention, following: int) -> int:
    """Where the clause behind a number ends, before the next number at `following`."""
    text = sentence.draft.text
    if _ALONE.match(text, mention.end):
        return mention.end
    stop = _CLAUSE.search(text, mention.end, following)
    is_apposed = stop and text[sentence.span.start : mention.start].rstrip().endswith(",")
    if stop and is_apposed and stop.start() == mention.end:  # "most, 326, have three stars"
        stop = _CLAUSE.search(text, stop.end(), following)
    end = stop.start() if stop else following
    other = _AND_ONE.search(text, mention.end, end)
    return other.start() if other else end


def _led(text: str, before: Span, *, is_first: bool) -> Span:
    """The words that lead to a number; none where they are what the number before counts."""
    starts = [found.end() for found in _LABEL.finditer(text, *before)]
    start = max(starts, default=before.start if is_first else before.end)
    return Span(start, before.end)


def _told(sentence: Sentence, mention: Mention, start: int) -> str:
    """The words that tell a number: those before it in its clause, which begins at `start`.

    In a list they are those before the first, too: "wants 30 mills, and 60 wells".
    """
    text = sentence.draft.text
    told = text[start : mention.start]
    earlier = [q.start for q in sentence.quantities if q.end <= mention.start]
    if earlier and _GOES_ON.match(told):
        first = text[sentence.span.start : earlier[-1]]
        return f"{_CLAUSE.split(first)[-1]} {told}"
    return told


def _neighbours(sentence: Sentence, mention: Mention) -> tuple[int | None, int]:
    """Where the number before it ends, if there is one, and where the next begins.

    What it is so many of is no other number: "8 of the 437 products have five stars".
    """
    text = sentence.draft.text
    ends = [q for q in sentence.quantities if q.end <= mention.start]
    starts = [q.start for q in sentence.quantities if q.start >= mention.end]
    if is_of_next(sentence, mention):
        del starts[0]
    last = number_end(text, *ends[-1].span) if ends else None
    return last, starts[0] if starts else sentence.span.end


def is_of_next(sentence: Sentence, mention: Mention) -> bool:
    """Whether it counts some of what the next number counts: "8 of the 437"."""
    starts = [q.start for q in sentence.quantities if q.start >= mention.end]
    return bool(starts and _OF.fullmatch(sentence.draft.text, mention.end, starts[0]))


def _keys(sentence: Sentence, *spans: tuple[int, int]) -> tuple[str, ...]:
    return tuple(token.key for span in spans for token in sentence.words_of(span))


def _add(evidence: dict[str, float], words: Iterable[str], worth: float) -> None:
    for word in words:
        if worth > evidence.get(word, 0.0):
            evidence[word] = worth


def _noun_end(text: str, start: int, end: int) -> int:
    """Where the noun ends that begins there: before a verb, a preposition or a clause."""
    for word in WORD.finditer(text, start, end):
        small = word[0].lower()
        is_joined = text[word.start() - 1] == "-"  # "star-rated"
        if (
            small in _STOPS
            or _TOLD_OF_IT.match(text, word.start())
            or (_PAST.fullmatch(small) and not is_joined)
        ):
            return word.start()
    return end


def _is_verb(words: str) -> bool:
    """Whether the one word behind a number can hardly be a noun: "103 carry four"."""
    if not words.isascii() or not words.isalpha() or words.islower() is False:
        return False
    return not (words.endswith("s") or words in _PLURALS or is_syllable(words))


_NEAR, _SHARED, _ELIDED, _LEAD = 1.0, 0.7, 0.9, 0.6
_CLAUSE = re.compile(r"[;:()!?|\n](?<!\w\n)|[–—] |,(?!\d)|\.(?!\d)")
_LABEL = re.compile(rf"(?!:)(?:{_CLAUSE.pattern})|\b(?:và|va|and)\b")
_ALONE = re.compile(r"\s(?:và|va|and)\s+(?:hạng|loại|nhóm|\d|(?:the )?[\w-]+-star)", re.IGNORECASE)
"""What goes on with another class, right behind a number: "4 stars have 103 and 3 stars 326"."""
_AND_ONE = re.compile(
    r"\s(?:và|and|va)\s+(?:(?:đúng|chỉ|dung|chi|exactly|just|only)\s+)?(?:một|mot|one|a single)\b",
    re.IGNORECASE,
)
"""What counts something else, as one."""
_GOES_ON = re.compile(r"\s*(?:and|và|cùng|as well as)\b", re.IGNORECASE)
_ANYTHING = re.compile(r"(?:đơn vị|don vi|units?|items?|cases?|entries|trường hợp)?", re.IGNORECASE)
"""What counts things without saying which."""
_WORDED = re.compile(r"[^\W\d_]{2}")
_PLURALS = frozenset({"people", "children", "women", "men", "staff", "homestay", "website", "sao"})
_OF = re.compile(
    r"\s*(?:out of|of|trong(?: tổng)?(?: số)?"
    r"|trên(?: tổng)?(?: số)?)\s+(?:(?:the|its|all|[A-ZĐ]\S+)\s+){0,3}"
)
"""What stands between a part and its whole."""
_PAST = re.compile(
    r"[a-z]{3,}ed|stood|came|made|took|held|drew|ran|won|met|began|grew|fell|rose|got|gets|saw|sold|earned|makes"
)
_OF_GOOD_STANDING = frozenset({
    "registered", "certified", "approved", "confirmed", "licensed", "listed", "accredited",
    "recognised", "recognized",
})  # fmt: skip
"""Participles that stand before a noun."""
_TOLD_OF_IT = re.compile(
    r"(?:chủ yếu|phần lớn|đa số|mostly|mainly|tham gia|tham dự|đón|phục vụ|đề ra|mở|góp|hưởng|làm"
    r"|sống|chọn|giữ|chung tay|cùng nhau)\b",
    re.IGNORECASE,
)
"""What tells something of all that is counted, and does not say which."""
_STOPS = frozenset(
    re.findall(
        r"\w+",
        """
    that which who whose where in on at to from with by against as is are was were be been being
    has have had will would should than among during between it they its their he she we you this
    these so but when while if because before after since until into out up down per a an the
    hold holds due away
    được đã đang sẽ ngay có là ở tại trong trên từ vào với cho của thì do đến đạt bị để khi
    nhằm theo này
    tăng giảm so nên mà nhưng còn cùng gồm bao thuộc chiếm trở qua cũng vẫn
    duoc da dang se co la o tai trong tren tu vao voi cho cua thi do den dat bi de khi nham theo nay
    tang giam nen ma nhung con cung gom thuoc chiem
    """,
    )
)
"""Words that end a noun and what describes it."""
