"""Quotations by the million: a pure function over one batch of them, for any engine."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qnfacts.text.letters import MARKS
from qnfacts.text.quotation import SEGMENT_GAP, SourceText, occurrences, reads, source_text, words

Spans = list[tuple[int, int]]
Segments = Sequence[Mapping[str, Any]]


def verify_batch(
    quotes: Iterable[Mapping[str, Any]], texts: Mapping[str, str]
) -> list[Spans | None]:
    """Where each quotation stands in its source, in the order given.

    A quotation is as the JSON of facts has it: its `source`, and `segments` each with its `text`,
    `start` and `end`. `texts` holds the sources as given, under their ids; each is asked for once.

    A verdict has the (start, end) of each segment, in code points of the source. [] says that the
    quotation does not stand there, None that its source is not among `texts`: nobody could look.
    Offsets that are recorded are part of the claim: words that stand elsewhere alone get [].
    A quotation without (absent, or None) is looked for, and its first place is told.
    """
    asked = list(quotes)
    verdicts: list[Spans | None] = [None] * len(asked)
    for source, places in _by_source(asked).items():
        text = texts.get(source)
        if isinstance(text, str):  # a join leaves None, or pandas' NaN, where there is no text
            folded = None
            for place in places:
                segments = asked[place]["segments"]
                if not (spans := _in_sight(segments, text)):
                    folded = folded or source_text(text)
                    spans = _found(segments, folded)
                verdicts[place] = spans
    return verdicts


def _by_source(quotes: Sequence[Mapping[str, Any]]) -> dict[str, list[int]]:
    """The places in the batch of the quotations of each source."""
    places: dict[str, list[int]] = {}
    for place, quote in enumerate(quotes):
        places.setdefault(quote["source"], []).append(place)
    return places


def _found(segments: Segments, source: SourceText) -> Spans:
    """The first place where the segments stand that agrees with what is recorded of it."""
    texts = [segment["text"] for segment in segments]
    if texts and all(map(str.strip, texts)):
        for place in occurrences(texts, source):
            spans = [source.span(*span) for span in place]
            if all(map(_agrees, segments, spans)):
                return spans
    return []


def _agrees(segment: Mapping[str, Any], span: tuple[int, int]) -> bool:
    start, end = span
    return segment.get("start") in (None, start) and segment.get("end") in (None, end)


def _in_sight(segments: Segments, text: str) -> Spans:
    """The recorded spans, where the characters there settle that the segments stand.

    [] leaves it open: nothing is recorded, other words stand there, or a fold might reach
    across an end.
    """
    spans: Spans = []
    for segment in segments:
        wanted, start, end = segment["text"], segment.get("start"), segment.get("end")
        if start is None or end is None or not _stands(wanted, text, start, end):
            return []
        if spans and not _follows(wanted, text[spans[-1][1] : end]):
            return []
        spans.append((start, end))
    return spans


def _stands(segment: str, text: str, start: int, end: int) -> bool:
    """Whether the segment is text[start:end], and neither space nor marks go on across the ends."""
    there = text[start:end]
    return (
        0 <= start < end <= len(text)
        and reads(there, segment)
        and not there[0].isspace()
        and not there[-1].isspace()
        and there[0] not in MARKS
        and text[end : end + 1] not in MARKS
    )


def _follows(segment: str, passage: str) -> bool:
    """Whether the segment first stands at the end of the passage after the one before it."""
    wanted, there = words(segment), words(passage)
    return 0 <= there.find(wanted) == len(there) - len(wanted) <= SEGMENT_GAP
