"""Quotations by the million: a pure function over one batch of them, for any engine."""

import re
from collections.abc import Iterable, Mapping, Sequence
from numbers import Number
from typing import Any

from qnfacts.check.quotations.layout import Layout, WaivedSpan
from qnfacts.check.quotations.standing import standing
from qnfacts.problems import CallError
from qnfacts.text.quotation import places_of, source_text

Spans = list[tuple[int, int]]
_Waiver = tuple[str, int | None, str | None]


def verify_batch(
    quotes: Iterable[Mapping[str, Any]],
    texts: Mapping[str, str],
    waived: Mapping[str, Iterable[Mapping[str, Any]]] | None = None,
) -> list[Spans | None]:
    """Where each quotation stands in its source, in the order given.

    A quotation is as the JSON of facts has it: its `source`, and `segments` each with its `text`,
    `start` and `end`. It may have the `kind` of its fact besides: a target may leave out the words
    that say it is an aim. `texts` holds the sources as given, under their ids; each is asked for
    once. `waived` holds the waivers of sources, as the registry has them.

    A verdict has the (start, end) of each segment, in code points of the source. [] says that the
    quotation does not stand there, or not as `check` wants it: in one place only, in one sentence,
    nothing between its segments but what is waived as a page number, a running head, a caption or
    a credit, no word cut, and none left out of its clause that turns its sense. None says that its
    source is not among `texts`: nobody could look. Offsets that are recorded are part of the claim;
    a quotation without (absent, None or NaN) is looked for. Raises CallError for what is no
    quotation, no texts or no waivers.

    >>> quote = {"source": "news", "segments": [{"text": "hơn 2.400 doanh nghiệp"}]}
    >>> verify_batch([quote], {"news": "Tỉnh có hơn 2.400 doanh nghiệp."})
    [[(8, 30)]]
    """
    if not (isinstance(quotes, Iterable) and isinstance(texts, Mapping)):
        raise CallError("verify_batch takes quotations, and texts under the ids of their sources")
    asked = list(quotes)
    verdicts: list[Spans | None] = [None] * len(asked)
    for source, numbers in _by_source(asked).items():
        text = texts.get(source)
        if not _is_absent(text):
            if not isinstance(text, str):
                raise CallError(f"the text of {source!r} is no str, but {type(text).__name__}")
            layout = _layout(text, _waivers(waived, source))
            for number in numbers:
                verdicts[number] = _spans(asked[number], layout)
    return verdicts


def _waivers(waived: Any, source: str) -> list[_Waiver]:
    """What is waived of a source: the words, which of their places, and as what."""
    try:
        waivers = waived.get(source, ()) if waived else ()
        return [(each["text"], each.get("occurrence"), each.get("kind")) for each in waivers]
    except (AttributeError, KeyError, TypeError):
        raise CallError(
            f"waivers are lists under the ids of sources, each with its text: not {waived!r}"
        ) from None


def _by_source(quotes: Sequence[Mapping[str, Any]]) -> dict[str, list[int]]:
    """The numbers in the batch of the quotations of each source."""
    numbers: dict[str, list[int]] = {}
    for number, quote in enumerate(quotes):
        try:
            numbers.setdefault(quote["source"], []).append(number)
        except (KeyError, TypeError):
            raise _no_quotation(quote) from None
    return numbers


def _layout(given: str, waivers: Sequence[_Waiver]) -> Layout:
    text = source_text(given)
    places = places_of(((words, which) for words, which, _ in waivers), text)
    waived = tuple(
        WaivedSpan(*span, kind or "no-claim")
        for words, which, kind in waivers
        for span in places[words, which]
    )
    letters = len(_VIETNAMESE.findall(text.text))
    return Layout(text, "vi" if letters * _SELDOM > len(text.text) else "en", waived)


def _spans(quote: Mapping[str, Any], layout: Layout) -> Spans:
    """Where the segments stand, if they do so soundly and as is recorded of them."""
    try:
        segments = quote["segments"]
        words = [segment["text"] for segment in segments]
        recorded = [(segment.get("start"), segment.get("end")) for segment in segments]
    except (AttributeError, KeyError, TypeError):
        raise _no_quotation(quote) from None
    if not all(map(_are_offsets, recorded)):
        raise _no_quotation(quote)
    kind = quote.get("kind")
    found = standing(words, layout, kind if isinstance(kind, str) else "")
    spans = [layout.text.span(*span) for span in found.places[0]] if found.sound else []
    return spans if all(map(_agree, recorded, spans)) else []


def _no_quotation(given: object) -> CallError:
    return CallError(f"a quotation has a source and segments, each with its text: not {given!r}")


def _are_offsets(recorded: tuple[Any, Any]) -> bool:
    return all(_is_absent(each) or isinstance(each, Number) for each in recorded)


def _agree(recorded: tuple[Any, Any], span: tuple[int, int]) -> bool:
    return all(_is_absent(a) or a == b for a, b in zip(recorded, span, strict=True))


def _is_absent(given: Any) -> bool:
    """Whether it is None, or the NaN that a join or a data frame has in its place."""
    return given is None or (isinstance(given, float) and given != given)  # noqa: PLR0124


_VIETNAMESE = re.compile("[à-ỹđÀ-ỸĐ]")
_SELDOM = 20
"""Among so many characters of an English text with Vietnamese names is one accented letter."""
