"""What stands around a mention: the words that say what it counts, where, when, and whose."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from qnfacts.audit.draft import Draft, Passage, Span
from qnfacts.audit.mentions import Mention, number_end
from qnfacts.audit.places import Mark, Places
from qnfacts.audit.tokens import WORD, Token, has_marks, is_content, is_syllable, tokens


class Sentence:
    """A sentence of a draft, its mentions, and what is above it.

    `read` is what all sentences of a draft share: the words and places of its pieces, once found.
    """

    def __init__(
        self,
        draft: Draft,
        passage: Passage,
        span: Span,
        before: "Sentence | None",
        read: "Pieces",
    ) -> None:
        self.draft = draft
        self.passage = passage
        self.span = span
        self.before = before
        self.mentions: list[Mention] = []
        self.named: Mapping[str, float] | None = None
        self._read = read

    @cached_property
    def text(self) -> str:
        """Its words."""
        return self.draft.text[slice(*self.span)]

    @cached_property
    def marked(self) -> bool:
        """Whether it is written with the letters of Vietnamese; a cell is as its row."""
        spans = (self.span, *self.passage.row, *self.passage.column)
        return any(has_marks(self.draft.text[slice(*span)]) for span in spans)

    @cached_property
    def tokens(self) -> list[Token]:
        """Its words by their keys."""
        return list(tokens(self.draft.text, self.span, marked=self.marked))

    def words_of(self, span: tuple[int, int]) -> list[Token]:
        """The words of any piece of the draft, by the keys of this sentence."""
        start, end = span
        if self.span.start <= start and end <= self.span.end:
            first = bisect_left(self.tokens, start, key=_start)
            return self.tokens[first : bisect_left(self.tokens, end, first, key=_start)]
        words = self._read.words
        if (span, self.marked) not in words:
            words[span, self.marked] = list(tokens(self.draft.text, span, marked=self.marked))
        return words[span, self.marked]

    def telling(self, *spans: tuple[int, int]) -> tuple[str, ...]:
        """The words of pieces of the draft that say what they are about."""
        words = (token.key for span in spans for token in self.words_of(span))
        return tuple(word for word in words if is_content(word, marked=self.marked))

    @cached_property
    def background(self) -> dict[str, float]:
        """The telling words of it, of the one before and of all above, and how near they are."""
        passage = self.passage
        before = (self.before.span,) if self.before else ()
        found: dict[str, float] = {}
        for worth, spans in (
            (_PREVIOUS, before),
            (_HEADING, passage.headings),
            (_LIST, passage.lead),
            (_SENTENCE, (self.span,)),
            (_COLUMN, passage.column),
        ):
            found.update(dict.fromkeys(self.telling(*spans), worth))
        return found

    def marks(self, places: Places, span: Span | None = None) -> list[Mark]:
        """The places that it names, or that a piece above it does."""
        span = span or self.span
        if span not in self._read.marks:
            self._read.marks[span] = places.marks(self.draft.text, *span)
        return self._read.marks[span]

    @cached_property
    def above(self) -> tuple[Span, ...]:
        """What stands over it, from the nearest."""
        passage = self.passage
        return (*passage.row, *passage.parent, *passage.column, *passage.lead, *passage.headings)

    @cached_property
    def quantities(self) -> list[Mention]:
        """Its mentions that count."""
        return [mention for mention in self.mentions if mention.kind == "quantity"]

    @cached_property
    def dates(self) -> list[Mention]:
        """Its dates and periods, save for what something is only compared with."""
        return [m for m in self.mentions if m.edtf and not m.is_baseline]


def names_any(every: Iterable[Sentence], areas: Iterable[str], places: Places) -> bool:
    """Whether a draft names one of these areas, or one inside them, by its own name."""
    inside = list(areas)
    return any(
        not mark.is_kind and any(places.contains(area, mark.area) for area in inside)
        for sentence in every
        for mark in sentence.marks(places)
    )


class Pieces(NamedTuple):
    """The words of a draft's pieces, with diacritics or without, and the places that they name."""

    words: dict[tuple[tuple[int, int], bool], list[Token]]
    marks: dict[Span, list[Mark]]


class Around(NamedTuple):
    """The words around a quantity.

    `noun` are the telling words right behind it, `clause` those up to the end of its clause,
    `near` those between the quantity before it and itself, `led` those before it in its clause,
    `own` the telling ones of its clause before and behind it. `evidence` has every telling word
    that may say what it counts, and how near it is, from 0 to 1.
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


def sentences(draft: Draft, found: Iterable[Mention]) -> list[Sentence]:
    """The sentences of a draft, in order, each with the mentions that begin in it."""
    every: list[Sentence] = []
    read = Pieces({}, {})
    for passage in draft.passages:
        before: Sentence | None = None
        start = passage.start
        for stop in _ends(draft.text, passage):
            if draft.text[start:stop].strip():
                before = Sentence(draft, passage, Span(start, stop), before, read)
                every.append(before)
            start = stop
    every.sort(key=lambda sentence: sentence.span)
    starts = [sentence.span.start for sentence in every]
    for mention in found:
        at = bisect_right(starts, mention.start) - 1
        if at >= 0 and mention.start < every[at].span.end:
            every[at].mentions.append(mention)
    return every


def around(sentence: Sentence, mention: Mention, *, measured: bool) -> Around:
    """The words around one of the sentence's quantities; `measured` where it counts no things."""
    text = sentence.draft.text
    last, following = _neighbours(sentence, mention)
    stop = _CLAUSE.search(text, mention.end, following)
    is_apposed = text[sentence.span.start : mention.start].rstrip().endswith(",") if stop else False
    if stop and is_apposed and stop.start() == mention.end:  # "most, 326, have three stars"
        stop = _CLAUSE.search(text, stop.end(), following)
    end = stop.start() if stop else following
    unit = mention.end if measured else number_end(text, *mention.span)
    before = Span(sentence.span.start if last is None else last, mention.start)
    noun_span = Span(unit, _noun_end(text, unit, end))
    is_named = not _ANYTHING.fullmatch(text[slice(*noun_span)].strip())
    noun = sentence.telling(noun_span) if is_named else ()
    noun = () if _is_verb(text[slice(*noun_span)].strip()) else noun
    clause, near = _keys(sentence, (unit, end)), _keys(sentence, before)
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
    starts = [m.end() for m in _LABEL.finditer(text, *before)]
    is_others = last is not None and not starts  # they are what the number before counts
    led = Span(mention.start if is_others else max(starts, default=before.start), mention.start)
    own = sentence.telling(led, (unit, end)) or sentence.telling(*passage.row[:1])
    own = tuple(dict.fromkeys(own))
    told = _told(sentence, mention, cut)
    return Around(
        noun, clause, near, _keys(sentence, led), own, row, evidence, told, text[mention.end : end]
    )


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
    """Where the number before it ends, if there is one, and where the next begins."""
    ends = [q for q in sentence.quantities if q.end <= mention.start]
    starts = [q.start for q in sentence.quantities if q.start >= mention.end]
    last = number_end(sentence.draft.text, *ends[-1].span) if ends else None
    return last, starts[0] if starts else sentence.span.end


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
        if small in _STOPS or _PAST.fullmatch(small):
            return word.start()
    return end


def _is_verb(words: str) -> bool:
    """Whether the one word behind a number can hardly be a noun: "103 carry four"."""
    if not words.isascii() or not words.isalpha() or words.islower() is False:
        return False
    return not (words.endswith("s") or words in _PLURALS or is_syllable(words))


def _ends(text: str, passage: Passage) -> Iterator[int]:
    """Where sentences end inside a passage; a very long one ends behind a comma or a word."""
    start = passage.start
    ends = (
        found.end()
        for found in _SENTENCE_END.finditer(text, passage.start, passage.end)
        if not _ABBREVIATION.search(text, max(passage.start, found.start() - 8), found.start() + 1)
    )
    for end in (*ends, passage.end):
        while end - start > _LONGEST:
            stop = start + _LONGEST
            comma = text.rfind(", ", start + _LONGEST // 2, stop) + 1
            start = comma or text.rfind(" ", start + 1, stop) + 1 or stop
            yield start
        start = end
        yield end


_start = attrgetter("start")
_NEAR, _SHARED, _SENTENCE, _ELIDED = 1.0, 0.7, 0.6, 0.9
_COLUMN, _LIST, _LEAD, _PREVIOUS, _HEADING = 0.8, 0.8, 0.6, 0.45, 0.5
_LONGEST = 1_500
"""Characters of a sentence that are read together."""
_SENTENCE_END = re.compile(r"[.!?…]+[\"”’»)*_]*\s+(?=[\"“«(*_]*[^\W\d_a-zà-ỹđ]|[\"“«(*_]*\d|[-–])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:No|Nr|TP|Tp|Mr|Ms|Mrs|Dr|St|tr|TS|PGS|GS|Th|vs|approx|ca|v|Q|H|P)\.)\Z"
)
_CLAUSE = re.compile(r"[;:()!?|\n](?<!\w\n)|[–—] |,(?!\d)|\.(?!\d)")
_LABEL = re.compile(rf"(?!:)(?:{_CLAUSE.pattern})|\b(?:và|va|and)\b")
_GOES_ON = re.compile(r"\s*(?:and|và|cùng|as well as)\b", re.IGNORECASE)
_ANYTHING = re.compile(r"(?:đơn vị|don vi|units?|items?|cases?|entries|trường hợp)?", re.IGNORECASE)
"""What counts things without saying which."""
_WORDED = re.compile(r"[^\W\d_]{2}")
_PLURALS = frozenset({"people", "children", "women", "men", "staff", "homestay", "website", "sao"})
_PAST = re.compile(r"[a-z]{3,}ed|stood|came|made|took|held|drew|ran|won|met|began|grew|fell|rose")
_STOPS = frozenset(
    re.findall(
        r"\w+",
        """
    that which who whose where in on at to from with by against as is are was were be been being
    has have had will would should than among during between it they its their he she we you this
    these so but when while if because before after since until into out up down per a an the
    hold holds due away
    được đã đang sẽ có là ở tại trong trên từ vào với cho của thì do đến đạt bị để khi nhằm theo này
    tăng giảm so nên mà nhưng còn cùng gồm bao thuộc chiếm trở qua cũng vẫn
    duoc da dang se co la o tai trong tren tu vao voi cho cua thi do den dat bi de khi nham theo nay
    tang giam nen ma nhung con cung gom thuoc chiem
    """,
    )
)
"""Words that end a noun and what describes it."""
