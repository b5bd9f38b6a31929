"""The words of the quotations altered."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from mutants.digits import other_digits
from mutants.mutant import Data
from qnfacts.registry.model import Registry

T = TypeVar("T")
Rewrite = Callable[[list[str]], Iterator[Sequence[str]]]
"""The words of a span, with one thing changed in turn."""


def deleted(_: Registry, data: Data) -> Iterator[Data]:
    """Each word left out, those at both ends too."""
    return _rewritten(data, lambda words: (_put(words, at) for at in range(len(words))))


def shortened(_: Registry, data: Data) -> Iterator[Data]:
    """Up to half of the words left out, from the beginning or from the end."""

    def ends(words: list[str]) -> Iterator[Sequence[str]]:
        for cut in range(2, len(words) // 2 + 1):
            yield words[cut:]
            yield words[:-cut]

    return _rewritten(data, ends)


def doubled(_: Registry, data: Data) -> Iterator[Data]:
    """Each word written twice."""
    return _rewritten(data, lambda words: (_put(words, at, w, w) for at, w in enumerate(words)))


def swapped(_: Registry, data: Data) -> Iterator[Data]:
    """Each word and the next one in the other order."""

    def swaps(words: list[str]) -> Iterator[Sequence[str]]:
        for at, word in enumerate(words[:-1]):
            if word != words[at + 1]:
                yield [*words[:at], words[at + 1], word, *words[at + 2 :]]

    return _rewritten(data, swaps)


def replaced(_: Registry, data: Data) -> Iterator[Data]:
    """Each word changed to the one that turns the sense most: "không"."""
    return _rewritten(data, lambda words: (_put(words, at, "không") for at in range(len(words))))


def respelt(_: Registry, data: Data) -> Iterator[Data]:
    """Each word without its marks, each digit changed."""

    def spellings(words: list[str]) -> Iterator[Sequence[str]]:
        for at, word in enumerate(words):
            for other in sorted({_bare(word), *other_digits(word)} - {word}):
                yield _put(words, at, other)

    return _rewritten(data, spellings)


def rearranged(registry: Registry, data: Data) -> Iterator[Data]:
    """Whole quotations left out, moved, added, given to another source."""
    quotes = data["quotes"]
    for at, quote in enumerate(quotes):
        others = [*quotes[:at], *quotes[at + 1 :]]
        if others:
            yield data | {"quotes": others}
        if at:
            yield data | {"quotes": [quote, *others]}
        for source in registry.sources:
            if source.id != quote["source"]:
                yield data | {"quotes": _put(quotes, at, quote | {"source": source.id})}
        segments = quote.get("segments", [])
        for cut in range(len(segments)):
            shorter = quote | {"segments": [*segments[:cut], *segments[cut + 1 :]]}
            yield data | {"quotes": _put(quotes, at, shorter)}
        if segments:
            yield data | {"quotes": _put(quotes, at, quote | {"segments": segments[::-1]})}
    yield data | {"quotes": [*quotes, quotes[0]]}


def _rewritten(data: Data, rewrite: Rewrite) -> Iterator[Data]:
    for at, quote in enumerate(data["quotes"]):
        for span, text in enumerate(quote.get("segments") or [quote["text"]]):
            for words in rewrite(text.split()):
                altered = _with_span(quote, span, " ".join(words))
                yield data | {"quotes": _put(data["quotes"], at, altered)}


def _with_span(quote: Data, span: int, text: str) -> Data:
    if "text" in quote:
        return quote | {"text": text}
    return quote | {"segments": _put(quote["segments"], span, text)}


def _put(items: Sequence[T], at: int, *new: T) -> list[T]:
    return [*items[:at], *new, *items[at + 1 :]]


def _bare(word: str) -> str:
    parts = unicodedata.normalize("NFD", word.replace("đ", "d").replace("Đ", "D"))
    return "".join(part for part in parts if not unicodedata.combining(part))
