"""A translation says what its quotation says: its numbers and its names."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from qnfacts.check.checked import CheckedFact, CheckedQuote, CheckedRegistry
from qnfacts.check.checked.editors import EditorsWords, words_of
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.editors.labels import check_words
from qnfacts.check.stated.numerals import figures, numerals
from qnfacts.problems import Message
from qnfacts.quantities import Reading

NUMBERS = ("untranslated-number", "reordered-numbers")


def translations(_: object, fact: CheckedFact) -> list[EditorsWords]:
    """The translations of the quotations of a fact."""
    return [words for words in fact.once(words_of, fact) if words.is_translation]


def check_numbers(_: object, words: EditorsWords) -> Iterator[Finding]:
    """A number of the quotation that is left out, or two that have changed places.

    Where another number stands in its place, that is told as such.
    """
    [quote] = words.quotes
    there = {numeral.number for numeral in numerals(words.text, words.lang)}
    there |= {number for reading in words.readings for number in _figures(reading)}
    there |= {"1"} if _ONE.search(words.text) else set()
    left_out = [r.text for r in quote.readings if not there.issuperset(_needed(r, quote))]
    left_out += [sign for sign in _SIGN.findall(quote.words) if sign not in words.text]
    swapped = () if left_out else _swapped(quote.readings, words.readings)
    if not (left_out or swapped) or _is_told(words):
        return
    if left_out:
        message = Message("the translation leaves out “{words}”", words=left_out[0])
        hint = "Translate all that the quotation says, or quote less of it."
        yield Finding("untranslated-number", words.at, message, hint)
    else:
        message = Message(
            "the translation has “{first}” before “{second}”",
            first=swapped[1].text,
            second=swapped[0].text,
        )
        hint = "See that each number stands with what it counts."
        yield Finding("reordered-numbers", words.at, message, hint)


def check_names(_: object, words: EditorsWords) -> Iterator[Finding]:
    """A name in the quotation of which the translation has no word, in either language."""
    [quote] = words.quotes
    vocabulary = words.vocabulary
    there = _stems(words.text)
    for start, end, ids in vocabulary.names_in(quote.words):
        name = quote.words[start:end]
        names = [other for id_ in ids for other in vocabulary.names_of[id_]]
        known = _stems(" ".join(_CAPITAL.findall(" ".join((name, *names)))))
        is_whole = any(name.lower() in words.text.lower() for name in names)
        if vocabulary.is_proper(name) and there.isdisjoint(known) and not is_whole:
            message = Message("the translation does not name {name}", name=name)
            hint = "Translate all that the quotation says, or quote less of it."
            yield Finding("untranslated-name", words.at, message, hint)
            return


def repeated(registry: CheckedRegistry) -> list[list[EditorsWords]]:
    """The translations that stand below more than one quotation."""
    groups: dict[str, list[EditorsWords]] = defaultdict(list)
    for words in chain.from_iterable(map(words_of, registry.facts)):
        if words.is_translation:
            groups[" ".join(words.text.lower().split())].append(words)
    return [group for group in groups.values() if len({_small(w.quotes[0]) for w in group}) > 1]


def check_repeated(_: object, group: Sequence[EditorsWords]) -> Iterator[Finding]:
    """A translation that is that of another quotation, too."""
    first, *others = group
    for words in others:
        if _small(words.quotes[0]) != _small(first.quotes[0]):
            message = Message(
                "the quotation of {fact} has this translation, too", fact=first.fact.model.id
            )
            hint = "Translate each quotation by itself."
            yield Finding("repeated-translation", words.at, message, hint)


def _is_told(words: EditorsWords) -> bool:
    """Whether another number that stands in the translation is a finding already."""
    return any(finding.code in _IN_PLACE for finding in check_words(None, words))


def _needed(reading: Reading, quote: CheckedQuote) -> set[str]:
    """The numbers that a translation of what is read has in it: of a date the year or the day."""
    if reading.value:
        in_words = not any(map(str.isdecimal, reading.text))
        unclear = in_words and (reading.value.unit is None or reading.value.interval.exact == 1)
        return set() if unclear else set(_figures(reading))
    written = [number for number, *_ in numerals(reading.text, quote.read_in)]
    if reading.number:
        return set(written[:1])
    years = {number for number in written if number.isdecimal() and int(number) >= _YEARS}
    return years or set(written[:1])


def _swapped(quoted: Sequence[Reading], translated: Sequence[Reading]) -> tuple[Reading, ...]:
    """Two quantities that follow each other in the quotation, and not in the translation.

    Where the translation names the units of both, these say which number is which.
    """
    places = {_numbers(reading): reading for reading in translated if reading.value}
    counted = [reading for reading in quoted if reading.value and _numbers(reading) in places]
    for first, second in pairwise(counted):
        one, other = places[_numbers(first)], places[_numbers(second)]
        units = {one.value and one.value.unit, other.value and other.value.unit}
        if one.start > other.start and (len(units) == 1 or None in units):
            return one, other
    return ()


def _stems(words: str) -> set[str]:
    """How the words of more than two letters begin."""
    return {word[:_STEM] for word in re.findall(r"\w{3,}", words.lower())}


def _figures(reading: Reading) -> tuple[str, ...]:
    return tuple(figures(reading.value)) if reading.value else ()


def _numbers(reading: Reading) -> frozenset[str]:
    return frozenset(_figures(reading))


def _small(quote: CheckedQuote) -> str:
    return quote.words.lower()


_IN_PLACE = frozenset({"unquoted-number", "unquoted-date", "unquoted-document"})
_SIGN = re.compile(r"\b(?:\d+[A-Z]+|[A-Z]+\d+)\b")
"""What is the same in all languages: "5G", "VR360"."""
_ONE = re.compile(r"\b(?:one|single|một)\b", re.IGNORECASE)
_CAPITAL = re.compile(r"\b[^\W\d_a-z]\w*")
_STEM = 4
"""Letters by which words of one root are known: "north", "Northern"."""
_YEARS = 1000
"""Numbers from here on are years in a date."""
