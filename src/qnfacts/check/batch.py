"""Quotations by the million: a pure function over one batch of them, for any engine."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qnfacts.check.quotations import standing
from qnfacts.text.quotation import SourceText, source_text

Spans = list[tuple[int, int]]


def verify_batch(
    quotes: Iterable[Mapping[str, Any]], texts: Mapping[str, str]
) -> list[Spans | None]:
    """Where each quotation stands in its source, in the order given.

    A quotation is as the JSON of facts has it: its `source`, and `segments` each with its `text`,
    `start` and `end`. `texts` holds the sources as given, under their ids; each is asked for once.

    A verdict has the (start, end) of each segment, in code points of the source. [] says that the
    quotation does not stand there, or not as `check` wants it: in one place only, nothing left out
    between its segments, no word cut and none right beside it that turns its sense. None says that
    its source is not among `texts`: nobody could look. Offsets that are recorded are part of the
    claim; a quotation without (absent, or None) is looked for.
    """
    asked = list(quotes)
    verdicts: list[Spans | None] = [None] * len(asked)
    for source, numbers in _by_source(asked).items():
        text = texts.get(source)
        if isinstance(text, str):  # a join leaves None, or pandas' NaN, where there is no text
            ready = source_text(text)
            for number in numbers:
                verdicts[number] = _spans(asked[number]["segments"], ready)
    return verdicts


def _by_source(quotes: Sequence[Mapping[str, Any]]) -> dict[str, list[int]]:
    """The numbers in the batch of the quotations of each source."""
    numbers: dict[str, list[int]] = {}
    for number, quote in enumerate(quotes):
        numbers.setdefault(quote["source"], []).append(number)
    return numbers


def _spans(segments: Sequence[Mapping[str, Any]], text: SourceText) -> Spans:
    """Where the segments stand, if they do so soundly and as is recorded of them."""
    found = standing([segment["text"] for segment in segments], text)
    spans = [text.span(*span) for span in found.places[0]] if found.sound else []
    return spans if all(map(_agrees, segments, spans)) else []


def _agrees(segment: Mapping[str, Any], span: tuple[int, int]) -> bool:
    start, end = span
    return segment.get("start") in (None, start) and segment.get("end") in (None, end)
