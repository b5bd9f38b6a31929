"""Drafts for what a text states and nothing accounts for."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from qnfacts.author.drafting import draft, draft_of, misquoted, stated
from qnfacts.author.fitting import Draft, said
from qnfacts.author.kinds import RANKS
from qnfacts.author.speakers import people
from qnfacts.author.standing import is_aim
from qnfacts.check.checked import CheckedRegistry
from qnfacts.quantities import Reading
from qnfacts.registry.coverage import NUMERAL, Passage
from qnfacts.text.quotation import words as folded


def suggestions(registry: CheckedRegistry, source: str) -> Iterator[Draft]:
    """A draft for each number and document that nothing accounts for, in the order of the text.

    Of a sentence without one, that has a number, a date, an aim, a ranking or a speaker, there is
    a draft in words. What a draft needs is there for those behind it. The text is at hand.
    """
    coverage = registry.coverage[source]
    numerals = [passage.start for passage in coverage.open_numerals]
    whole = {passage.start for passage in coverage.open_sentences}
    seen: set[tuple[str, ...]] = set()
    for sentence in coverage.sentences:
        inside = [start for start in numerals if sentence.start <= start < sentence.end]
        if not inside and sentence.start not in whole:
            continue
        for found in _of_sentence(registry, source, sentence, inside):
            claim = _claim(found)
            if claim not in seen:
                seen.add(claim)
                registry = _with_new(registry, found)
                yield found


def _with_new(registry: CheckedRegistry, found: Draft) -> CheckedRegistry:
    """The registry with what a draft needs, unless that is not to be written."""
    return registry if found.findings else found.trial.registry


def _claim(found: Draft) -> tuple[str, ...]:
    """What a draft says, by which it is known again: a value, or words."""
    names = ("indicator", "value", "area", "period", "due") if "value" in found.fact else ()
    own = [str(found.fact.get(name)) for name in ("kind", "number", *names)]
    return (*own, "" if names else said(found.fact))


def _of_sentence(
    registry: CheckedRegistry, source: str, sentence: Passage, numerals: list[int]
) -> Iterator[Draft]:
    """Its drafts of values and documents, and one in words for the numbers that these leave."""
    words = folded(" ".join(sentence.text.split()))
    quotes: list[str] = []
    readings = _inside(registry.readings[source], sentence)
    for reading in readings:
        is_open = any(reading.start <= start < reading.end for start in numerals)
        if is_open and (pinned := _once(registry, source, sentence, reading)):
            found = draft(registry, source, pinned)
            if found.fact.keys() & {"value", "number"}:
                quotes.append(said(found.fact))
                registry = _with_new(registry, found)
                yield found
    is_numbered = any(reading.number for reading in readings)
    for found in filter(None, [None if is_numbered else _thing(registry, source, words)]):
        quotes.append(said(found.fact))
        registry = _with_new(registry, found)
        yield found
    is_ranked = bool(RANKS.search(words))
    if quotes and not is_ranked and not NUMERAL.search(_without(words, quotes)):
        return
    is_sentence = len(words.split()) >= _FEWEST and len(words) <= _LONGEST
    is_told = numerals or readings or _tells(registry, source, words)
    if is_sentence and is_told and not misquoted(registry, source, words):
        yield stated(registry, source, words)


def _thing(registry: CheckedRegistry, source: str, words: str) -> Draft | None:
    """The event, product, initiative or document of a sentence, if its day or grade is proven."""
    told = _TOLD.search(words)
    if told is None or told.lastgroup is None or misquoted(registry, source, words):
        return None
    found = draft_of(registry, source, words, told.lastgroup)
    is_told = (
        found and not found.findings and found.fact.keys() & {"date", "stars", "since", "issued"}
    )
    return found if is_told else None


def _without(words: str, quotes: Iterable[str]) -> str:
    for quote in sorted(quotes, key=len, reverse=True):
        words = words.replace(quote, "")
    return words


def _inside(readings: tuple[Reading, ...], sentence: Passage) -> list[Reading]:
    return [each for each in readings if sentence.start <= each.start < sentence.end]


def _once(
    registry: CheckedRegistry, source: str, sentence: Passage, reading: Reading
) -> str | None:
    """The words of a reading, with as many around them as it takes to stand in the text once."""
    text = registry.texts[source]
    bounds = [each.span() for each in _WORD.finditer(text.original, sentence.start, sentence.end)]
    starts = [start for start, _ in bounds if start <= reading.start][::-1]
    ends = [end for _, end in bounds if end >= reading.end] or [reading.end]
    for number in range(max(len(starts), len(ends))):
        start = starts[min(number, len(starts) - 1)]
        end = ends[min(number, len(ends) - 1)]
        words = folded(" ".join(text.original[start:end].split()))
        if text.text.count(words) == 1 and not misquoted(registry, source, words):
            return words
    return None


def _tells(registry: CheckedRegistry, source: str, words: str) -> bool:
    """Whether a sentence without a number has an aim, a ranking or a speaker."""
    finds: tuple[Callable[[str], object], ...] = (
        partial(is_aim, language=registry.sources[source].language),
        RANKS.search,
        _QUOTED.search,
        registry.vocabulary.agent_names.mentions,
    )
    return any(find(words) for find in finds) or any(True for _ in people(words))


_WORD = re.compile(r"[\w\u0300-\u036f]+(?:[^\w\s][\w\u0300-\u036f]+)*%?")
"""A word, its marks composed or not."""
_TOLD = re.compile(
    r"""(?<!\w)(?: (?P<event>khai\ mạc|bế\ mạc|diễn\ ra|opened|took\ place
      | tổ\ chức\ (?:hội\ nghị|hội\ thảo|lễ|ngày\ hội|hội\ chợ|diễn\ đàn|cuộc\ thi|triển\ lãm)
      | (?:festival|fair|conference|forum|exhibition|contest),?\ (?:was\ )?held)
    | (?P<product>(?:công\ nhận|đạt|xếp\ hạng|là\ sản\ phẩm|rated|awarded)\b.*\ (?:sao|stars?))
    | (?P<initiative>(?:chương\ trình|dự\ án|mô\ hình|câu\ lạc\ bộ|programme|project)\b.*
        \b(?:phát\ động|triển\ khai|thành\ lập|launched|founded))
    | (?P<policy>(?:ban\ hành|phê\ duyệt|adopted|approved|issued|signed)\b.*
        \b(?:nghị\ quyết|quyết\ định|kế\ hoạch|đề\ án|chương\ trình
        |resolution|decision|plan|scheme|programme)) )(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
"""What tells of an event, a graded product, the start of an initiative, or a document."""
_DATED = frozenset({"date", "stars", "since", "issued"})
_QUOTED = re.compile(r"[“\"]")
_LONGEST, _FEWEST = 1000, 4
"""Characters and words of a sentence; what has fewer is a page number or a heading."""
