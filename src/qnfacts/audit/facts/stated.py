"""The numbers that a registry states, each with the words by which drafts may speak of it."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from qnfacts.audit.facts.comparing import Amount, amount
from qnfacts.audit.reading.places import areas_of
from qnfacts.audit.reading.times import rate_in
from qnfacts.audit.reading.tokens import FUNCTION_WORDS, is_content, keys
from qnfacts.quantities import Reading, scan_in
from qnfacts.registry.model import (
    Fact,
    Figure,
    Indicator,
    Quote,
    Registry,
    Source,
    Target,
    Unit,
    by_id,
)
from qnfacts.values.value import Value


class Words(NamedTuple):
    """The words of a subject, by their keys.

    `names` are what it is called, each a set of words; `all` are all the words that it is spoken
    of in, those of its quotations too, and `counted` those that are said of all that is counted;
    any of `own` sets a part apart from the whole;
    `series` are those in its names that are one of a series: "4g".
    """

    names: tuple[frozenset[str], ...]
    all: frozenset[str]
    counted: frozenset[str]
    own: tuple[frozenset[str], ...]
    series: frozenset[str]


class Subject(NamedTuple):
    """A number that the registry states, and what it counts.

    `words` are with and without diacritics. A number that is not recorded as a value stands in a
    quotation; its indicator is then the id of its fact.
    """

    fact: Fact
    value: Value
    amount: Amount
    unit: str
    indicator: str
    areas: frozenset[str]
    period: str | None
    is_target: bool
    rate: str | None
    published: tuple[str, ...]
    words: Mapping[bool, Words]
    is_recorded: bool = True
    is_change: bool = False

    @property
    def dimensions(self) -> frozenset[tuple[str, object]]:
        """The class that it counts."""
        return frozenset(getattr(self.fact, "dimensions", {}).items())


def stated_numbers(registry: Registry, unit_words: Mapping[str, str]) -> Iterator[Subject]:
    """The values of the facts, and the numbers in the quotations of facts without."""
    indicators, sources = by_id(registry.indicators), by_id(registry.sources)
    units = by_id(registry.units)
    shared = Counter(indicator.unit for indicator in registry.indicators)
    for fact in registry.facts:
        if not isinstance(fact, Figure | Target) or fact.value is None or fact.indicator is None:
            yield from _quoted(fact, sources, unit_words)
            continue
        indicator = indicators[fact.indicator]
        unit = units[fact.unit or indicator.unit]
        counted = _counted(fact, fact.value, sources, unit_words)
        is_shared = shared[unit.id] > 1
        names = [
            *(indicator.label.vi, indicator.label.en, *indicator.forms),
            *(fact.label.vi, fact.label.en, *fact.aliases),
            *(words for words in counted if _names_it(words, unit, is_shared=is_shared)),
        ]
        quoted = [text for quote in fact.quotes for text in (*quote.spans, quote.translation)]
        others = [*quoted, unit.label.vi, unit.label.en, *unit.forms]
        yield Subject(
            fact=fact,
            value=fact.value,
            amount=amount(fact.value),
            unit=unit.id,
            indicator=indicator.id,
            areas=areas_of(fact),
            period=fact.due if isinstance(fact, Target) else fact.period,
            is_target=isinstance(fact, Target),
            rate=next(filter(None, map(rate_in, [*names, *quoted])), None),
            published=tuple({sources[quote.source].issued for quote in fact.quotes}),
            words=_words(names, others, _own(fact, indicator)),
            is_change=indicator.measures == "change",
        )


def _quoted(
    fact: Fact, sources: Mapping[str, Source], unit_words: Mapping[str, str]
) -> Iterator[Subject]:
    """The numbers in the quotations of a fact that records none."""
    for quote in fact.quotes:
        others = [quote.translation, *quote.spans]
        for language, text in _in_both(quote, sources):
            for value, end, around in _with_words(scan_in(language, text, unit_words), text):
                after = _CLAUSE.split(text[end:], maxsplit=1)[0]
                names = [fact.label.vi, fact.label.en, *fact.aliases, after]
                yield Subject(
                    fact=fact,
                    value=value,
                    amount=amount(value),
                    unit=value.unit or "",
                    indicator=fact.id,
                    areas=areas_of(fact),
                    period=None,
                    is_target=False,
                    rate=None,
                    published=(sources[quote.source].issued,),
                    words=_words(names, others, [], [*fact.aliases, around]),
                    is_recorded=False,
                )


def _with_words(readings: Iterable[Reading], text: str) -> Iterator[tuple[Value, int, str]]:
    """The quantities, where each ends, and the words around it up to the one before and behind."""
    counting = [(r.start, r.end, r.value) for r in readings if r.value is not None]
    starts = [0, *(end for _, end, _ in counting)]
    ends = [*(start for start, _, _ in counting[1:]), len(text)]
    for (_, end, value), first, last in zip(counting, starts, ends, strict=False):
        yield value, end, text[first:last]


def _in_both(quote: Quote, sources: Mapping[str, Source]) -> Iterator[tuple[str, str]]:
    """A quotation and its translation, each behind its language."""
    language = sources[quote.source].language
    yield language, " ".join(quote.spans)
    yield "en" if language == "vi" else "vi", quote.translation


def _own(fact: Figure | Target, indicator: Indicator) -> list[Callable[[bool], frozenset[str]]]:
    """What sets a part apart: the values of its dimensions, and what its labels say besides."""
    if not fact.dimensions:
        return []
    values = " ".join(str(of) for of in fact.dimensions.values())
    common = " ".join((indicator.label.vi, indicator.label.en, *indicator.forms))
    labels = ((values, ""), (fact.label.vi, common), (fact.label.en, common))
    return [partial(_besides, *pair) for pair in labels]


def _besides(label: str, common: str, marked: bool) -> frozenset[str]:  # noqa: FBT001
    """The words of a label that the others of its indicator do not share; numbers are its own."""
    shared = {word for word in keys(common, marked=marked) if not word.isdecimal()}
    own = frozenset(keys(label, marked=marked)) - shared
    return own - FUNCTION_WORDS[marked] if common else own


def _counted(
    fact: Fact, value: Value, sources: Mapping[str, Source], unit_words: Mapping[str, str]
) -> Iterator[str]:
    """The words that stand behind the number in the fact's first quotation."""
    quote = fact.quotes[0]
    for code, text in _in_both(quote, sources):
        for reading in scan_in(code, text, unit_words):
            read = reading.value
            if read and (read.interval, read.hedge) == (value.interval, value.hedge):
                after = _CLAUSE.split(text[reading.start :], maxsplit=1)[0]
                yield re.sub(r"\d[\d.,]*", " ", after)
                break


def _names_it(words: str, unit: Unit, *, is_shared: bool) -> bool:
    """Whether the words behind a number are a name of what is counted.

    They are none where they are no more than a unit that counts other things too: "members"; nor
    is what a share is of: "of GRDP".
    """
    of_unit = {w for text in (unit.label.vi, unit.label.en, *unit.forms) for w in _telling(text)}
    besides = set(_telling(words)) - of_unit
    return len(besides) > 1 if unit.symbol is not None else bool(besides) or not is_shared


def _telling(text: str) -> Iterator[str]:
    return (word for word in keys(text, marked=True) if is_content(word, marked=True))


def _words(
    names: Iterable[str],
    others: Iterable[str],
    own: Iterable[Callable[[bool], frozenset[str]]],
    counted: Iterable[str] = (),
) -> dict[bool, Words]:
    names, others, own, counted = list(names), list(others), list(own), list(counted)

    def words(*, marked: bool) -> Words:
        telling = filter(None, (telling_name(name, marked=marked) for name in names))
        called = tuple(dict.fromkeys(telling))
        every = frozenset(key for text in (*names, *others) for key in keys(text, marked=marked))
        return Words(
            called,
            every,
            frozenset(key for text in counted for key in keys(text, marked=marked)) or every,
            tuple(dict.fromkeys(filter(None, (of(marked) for of in own)))),
            frozenset(word for name in called for word in name if SERIES.fullmatch(word)),
        )

    return {marked: words(marked=marked) for marked in (False, True)}


def telling_name(name: str, *, marked: bool) -> frozenset[str]:
    """The telling words of a name, or all if it has but one of them; none of a mere class."""
    words = keys(name, marked=marked)
    telling = frozenset(word for word in words if is_content(word, marked=marked))
    if any(word.isdecimal() and len(word) < _YEAR for word in words) and len(telling) < 2:
        return frozenset()  # "5 stars"
    return telling if len(telling) > 1 else frozenset(words)


SERIES = re.compile(r"\d+[a-z]+|[a-z]+\d+")
"""A word that is one of a series, such as "5g"."""
_YEAR = len("2025")
_CLAUSE = re.compile(r"(?<!\d)[.;:]|[;:]|,(?!\d)")
