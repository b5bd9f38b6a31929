"""A source's text as it is laid out: what stands between sentences and says nothing of its own."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from qnfacts.check.quotations.sentences import SentenceEnd, sentence_ends
from qnfacts.check.words.turns import turns
from qnfacts.terms import PARTING_KINDS
from qnfacts.text.quotation import SourceText

Span = tuple[int, int]
"""Start and end in code points of a text as given."""

APART = frozenset({"heading", "byline", "masthead"})
"""The kinds of waived passages that no sentence runs into."""


class WaivedSpan(NamedTuple):
    """A passage that a source's waivers take out of it, and the kind of its waiver."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Layout:
    """A text, its language, the passages of it that are waived, and when it was published."""

    text: SourceText
    language: str
    waived: Sequence[WaivedSpan] = ()
    issued: str = ""

    @cached_property
    def partings(self) -> tuple[Span, ...]:
        """The passages over which a sentence may go on, in order and apart."""
        return tuple(_united((w.start, w.end) for w in self.waived if self.parts(w)))

    def parts(self, waived: WaivedSpan) -> bool:
        """Whether a passage of such a kind cannot be a part of the sentence that it parts."""
        words = self.text.original[waived.start : waived.end]
        return waived.kind in PARTING_KINDS and not _may_go_on(words, self.language, self.issued)

    @cached_property
    def stops(self) -> tuple[SentenceEnd, ...]:
        """Where its sentences end by their signs, what parts them aside."""
        return tuple(sentence_ends(self.without(0, len(self.text.original), self.partings)))

    def partings_in(self, start: int, end: int) -> Sequence[Span]:
        """Those of them that are not wholly before `start` or after `end`."""
        first = bisect_right(self.partings, start, key=lambda parting: parting[1])
        return self.partings[first : bisect_left(self.partings, (end, 0))]

    @cached_property
    def walls(self) -> tuple[int, ...]:
        """Where no sentence goes on: at the ends of paragraphs, of headings, of items of lists."""
        apart = {at for w in self.waived if w.kind in APART for at in (w.start, w.end)}
        gaps = _gaps(self.text.original, self.partings)
        return tuple(sorted(apart.union(gap.start for gap in gaps if _ends(self, gap))))

    def wall_inside(self, start: int, end: int) -> int | None:
        """The first wall, or edge of a parting passage, that is crossed from `start` to `end`."""
        at = bisect_right(self.walls, start)
        crossed = [edge for parting in self.partings_in(start, end) for edge in parting]
        crossed += self.walls[at : at + 1]
        return min((wall for wall in crossed if start < wall < end), default=None)

    def goes_on(self, start: int, end: int) -> bool:
        """Whether what begins at `start` is still said at `end`, in one half of a sentence."""
        stop = bisect_right(self.stops, start, key=lambda stop: stop.next)
        if stop < len(self.stops) and self.stops[stop].next <= end:
            return False
        return self.wall_inside(start, end) is None and ";" not in self.text.original[start:end]

    def sentence(self, start: int, end: int) -> tuple[int, int, int]:
        """Where the sentence around a quotation begins, where its stop does, where that ends."""
        low, high = self._stretch(start, end)
        if (low, high) in self.partings_in(low, high):
            stops: Sequence[SentenceEnd] = ()
        else:
            stops = self.stops
        after = bisect_left(stops, end, key=lambda stop: stop.next)
        before = bisect_right(stops, start, key=lambda stop: stop.next)
        begun = max(low, stops[before - 1].next) if before else low
        if after < len(stops) and stops[after].end <= high:
            stop = stops[after]
            return begun, max(end, stop.end - len(stop.sign)), max(end, stop.end)
        last = _LAST_STOP.search(self.text.original, end, high)
        return begun, last.start() if last else high, high

    def _stretch(self, start: int, end: int) -> Span:
        """The stretch around a quotation in which its sentence must lie."""
        for first, last in self.partings_in(start, end):
            if first <= start and end <= last:
                return first, last
        before, after = bisect_right(self.walls, start), bisect_left(self.walls, end)
        low = self.walls[before - 1] if before else 0
        high = self.walls[after] if after < len(self.walls) else len(self.text.original)
        return max(low, start - _FAR), min(high, end + _FAR)

    def without(self, start: int, end: int, passages: Sequence[Span]) -> str:
        """The text from `start` to `end`, with spaces where these passages stand."""
        text = self.text.original[start:end]
        for first, last in passages:
            low, high = max(first, start) - start, min(last, end) - start
            if low < high:
                text = text[:low] + " " * (high - low) + text[high:]
        return text


@cache
def _may_go_on(words: str, language: str, issued: str) -> bool:
    """Whether words that are no sentence would turn the one around them, or date it."""
    if words[:1].islower():
        return True
    if words.rstrip('"”’)]')[-1:] in tuple(".!?…"):
        return False
    of_another_year = issued and any(year not in issued for year in _YEAR.findall(words))
    return bool(of_another_year) or next(turns(words, language), None) is not None


def _united(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans in order, those that overlap as one."""
    start = end = -1
    for first, last in sorted(spans):
        if first > end:
            if end >= 0:
                yield start, end
            start = first
        end = max(end, last)
    if end >= 0:
        yield start, end


class _Gap(NamedTuple):
    """White space with a line break in it, and what parting passages stand there."""

    start: int
    end: int
    parted: bool


def _gaps(text: str, partings: Sequence[Span]) -> Iterator[_Gap]:
    breaks = [_Gap(*found.span(), parted=False) for found in _BREAK.finditer(text)]
    known = [_Gap(start, end, parted=True) for start, end in partings]
    gap: _Gap | None = None
    for other in sorted(breaks + known):
        if gap is not None and not text[gap.end : other.start].strip():
            gap = _Gap(gap.start, max(gap.end, other.end), gap.parted or other.parted)
            continue
        if gap is not None:
            yield gap
        gap = other
    if gap is not None:
        yield gap


def _ends(layout: Layout, gap: _Gap) -> bool:
    """Whether a sentence ends here, though no full stop may say so."""
    text = layout.text.original
    before, after = text[max(0, gap.start - _LINE) : gap.start], text[gap.end : gap.end + _LINE]
    if not before.strip() or not after.strip() or _STOPPED.search(before):
        return True
    if gap.parted:
        return False
    if _BLANK_LINE.search(text[gap.start : gap.end]):
        return not after[0].islower()
    line, following = before.rpartition("\n")[2], after.partition("\n")[0]
    if _ROW.match(line) or _ROW.match(following):
        return True
    return _is_item(line, following) or _is_heading(before, line, following)


def _is_item(line: str, following: str) -> bool:
    if _BULLET.match(following):
        return True
    dashed = _DASHED.match(following)
    opened = line.rstrip()[-1:] in tuple(":;.,!?") or _DASHED.match(line)
    return bool(dashed and (opened or following[dashed.end() : dashed.end() + 1].isupper()))


def _is_heading(before: str, line: str, following: str) -> bool:
    """Whether a line alone above another, without a sign behind it, can only be a heading."""
    if line.isupper() and len(line.split()) > 1:
        return not following.isupper()
    first = before == line or before[: -len(line)].endswith("\n\n")
    short = len(line) * 5 < len(following) * 3
    return first and short and following[:1].isupper() and line[-1:].isalnum()


_YEAR = re.compile(r"(?<!\w)[12]\d{3}(?!\w)")
_FAR = 1000
_LINE = 300
_LAST_STOP = re.compile(r"[.!?…](?=[\"”’)\]\s]*\Z)")
_BREAK = re.compile(r"[^\S\n]*\n\s*")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_STOPPED = re.compile(r"[.!?…:][\"”’)\]]*\Z")
_ROW = re.compile(r"[^|\n]*\||\S[^\t\n]*\t+\S|\s*(?:[-–—_=*+~#·•]\s?){3,}\Z")
"""A row of a table, or a line that is only drawn."""
_BULLET = re.compile(r"[•*+·▪◦‣●○■□➢✓]\s|\d{1,2}[.)]\s|[a-zđ]\)\s")
_DASHED = re.compile(r"[-–—]\s+")
