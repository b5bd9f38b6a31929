"""A fact drafted from words of a source: of all that may be meant, what the check proves."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from qnfacts.author.fitting import Draft, Fields, as_model, best, said
from qnfacts.author.named import named
from qnfacts.author.places import with_places, with_used_places
from qnfacts.author.spans import Span, keeps_subject, says_something, spans, words_of
from qnfacts.author.speakers import with_speakers
from qnfacts.author.trials import Trial, trials
from qnfacts.check.checked import CheckedQuote, CheckedRegistry
from qnfacts.check.placing import problem_of
from qnfacts.check.rules.fields.details import strength_in
from qnfacts.check.rules.fields.documents import TYPE_NAMES
from qnfacts.check.rules.quotations.verbatim import check_unique, check_verbatim
from qnfacts.check.stated.dates import stated_dates
from qnfacts.problems import Problem
from qnfacts.quantities import Reading, scan_in
from qnfacts.values.notation import notation


def draft(registry: CheckedRegistry, source: str, words: str) -> Draft:
    """The fact with the shortest quotation around the words in which the check finds least.

    The words stand in the text of the source, which is at hand.
    """
    return _best(registry, _drafts(registry, source, words))


def draft_of(registry: CheckedRegistry, source: str, words: str, kind: str) -> Draft | None:
    """The same of a kind that a person names; None where the words can be no such fact."""
    [given] = _quoting(registry, source, words).facts[0].quotes
    wider = with_places(registry, source, given.sentence)
    found = _named(wider, source, given, kind)
    others = (each for each in _drafts(registry, source, words) if each.fact["kind"] == kind)
    is_document = kind == "policy"  # whose number, if it is read, is not left out
    drafts = [*others] or [*found] if is_document else [*found] or [*others]
    return _best(registry, drafts) if drafts else None


def _best(registry: CheckedRegistry, drafts: Iterable[Draft]) -> Draft:
    tried: list[Draft] = []
    for found in drafts:
        tried.append(with_used_places(found, registry))
        if not found.findings:
            break
    chosen = min(tried, key=_how_wrong)
    valued = [each for each in tried if "value" in each.fact]
    if valued and "value" not in chosen.fact:
        nearest = min(valued, key=lambda each: (_how_wrong(each), -len(said(each.fact))))
        return chosen._replace(instead_of=nearest.findings)
    return chosen


def stated(registry: CheckedRegistry, source: str, words: str) -> Draft:
    """The same, but for values and documents: what is aimed at or said in words."""
    [given] = _quoting(registry, source, words).facts[0].quotes
    tried: list[Draft] = []
    for found in _in_words(with_places(registry, source, given.sentence), source, given):
        tried.append(with_used_places(found, registry))
        if not found.findings:
            break
    return min(tried, key=_how_wrong)


def _how_wrong(found: Draft) -> int:
    return len(found.findings)


def misquoted(registry: CheckedRegistry, source: str, words: str) -> list[Problem]:
    """Why the words do not stand once in the text of the source; nothing where they do."""
    checked = _quoting(registry, source, words)
    [quote] = checked.facts[0].quotes
    found = (*check_verbatim(checked, quote), *check_unique(checked, quote))
    return [replace(problem_of(finding, checked), fact=None) for finding in found]


def _quoting(registry: CheckedRegistry, source: str, words: str) -> CheckedRegistry:
    fields = {"kind": "statement", "topics": ["draft"], "type": "assertion"}
    return registry.with_facts([as_model(fields, source, {"text": words}, words)])


def _drafts(registry: CheckedRegistry, source: str, words: str) -> Iterator[Draft]:
    """What may be meant, the likeliest first."""
    [given] = _quoting(registry, source, words).facts[0].quotes
    registry = with_places(registry, source, given.sentence)
    places = registry.vocabulary.area_names
    around = [span for span in _around(given) if keeps_subject(given, span, places)]
    dated = [span for span in around if not _drops_year(given, span)]
    for reading in _readings(given):
        if reading.value:
            for trial in trials(registry, given, reading):
                for spoken in (*with_speakers(trial, given.sentence), trial):
                    for span in dated:
                        yield from _valued(spoken, source, given, span, reading)
        elif reading.number:
            for issued in _dates(given, ahead=False):
                for span in _around(given):
                    quote = words_of(given, span)
                    yield _policy(Trial(registry), source, quote, reading, issued)
    yield from _in_words(registry, source, given)


def _in_words(registry: CheckedRegistry, source: str, given: CheckedQuote) -> Iterator[Draft]:
    """A goal, where the words say how firmly it is meant; a statement of whoever speaks there.

    With its date, and with who speaks, before it is without.
    """
    places = registry.vocabulary.area_names
    quotes = [
        *(
            words_of(given, span)
            for span in _around(given)
            if keeps_subject(given, span, places) and says_something(given, span)
        ),
        given.words,
    ]
    for trial in with_speakers(Trial(registry), given.sentence):
        agent = trial.agents[0]
        for quote in (quote for quote in quotes if agent.label.vi in quote):
            yield _statement(trial, source, quote, [agent.id])
    dates = _dates(given, ahead=True)
    for due in filter(None, (dates[:-1], dates[-1:])):
        for quote in quotes:
            if is_aim(quote):
                yield _goal(Trial(registry), source, given.sentence, quote, due)
    for quote in quotes:
        yield _statement(Trial(registry), source, quote, _agents(registry))


def _named(
    registry: CheckedRegistry, source: str, given: CheckedQuote, kind: str
) -> Iterator[Draft]:
    areas = _areas(registry, source, given.sentence)
    options: dict[str, list[Any]] = {
        "date": _dates(given, ahead=False),
        "area": areas,
        "agents": _agents(registry),
        "stars": [int(stars) for stars in dict.fromkeys(_STARS.findall(given.sentence))],
    }
    quotes = [*(words_of(given, span) for span in _around(given)), given.words]
    for dates in filter(None, (options["date"][:-1], [None])):
        yield from named(Trial(registry), kind, source, quotes, {**options, "date": dates})


def is_aim(words: str) -> bool:
    """Whether they say that something is aimed at; what must be need be nobody's aim."""
    return strength_in(words) not in (None, "binding")


def _around(given: CheckedQuote) -> list[Span]:
    by_words = {words_of(given, span): span for span in spans(given)}
    return list(by_words.values())[:_MOST_QUOTATIONS]


def _drops_year(given: CheckedQuote, span: Span) -> bool:
    """Whether a year before the span is left out that no reader understands: "cuối năm 2025"."""
    read = [(reading.start, reading.end) for reading in given.sentence_readings]
    years = [found.start() for found in _YEAR.finditer(given.sentence, 0, span[0])]
    return any(not any(start <= year < end for start, end in read) for year in years)


def _readings(given: CheckedQuote) -> list[Reading]:
    """What the words state, read in their sentence."""
    start, end = given.in_sentence
    found = scan_in(given.language, given.sentence, given.unit_words)
    return [reading for reading in found if reading.start < end and start < reading.end]


def _dates(given: CheckedQuote, *, ahead: bool) -> list[str | None]:
    """The dates that its words and its sentence state, as the check reads them, and none."""
    issued = given.source.issued
    around = stated_dates(given.sentence, given.sentence_readings, issued, ahead=ahead)
    return [*dict.fromkeys(date.edtf for date in (*given.dates, *around)), None]


def _valued(
    trial: Trial, source: str, given: CheckedQuote, span: Span, reading: Reading
) -> Iterator[Draft]:
    """A figure of the indicator, and a target."""
    if reading.value is None:
        return
    quote = words_of(given, span)
    common: Fields = {
        "topics": _topics(trial),
        "indicator": trial.indicator,
        "value": notation(reading.value),
    }
    if reading.mean:
        common["statistic"] = "mean"
    stars = [{"stars": int(n)} for n in dict.fromkeys(_STARS.findall(given.sentence))]
    own = [r.text for r in given.sentence_readings if r.value]
    options: dict[str, list[Any]] = {
        "area": _areas(trial.registry, source, given.sentence),
        "dimensions": [None, *stars],
        "at": [None, reading.text] if len(own) > 1 else [None],
    }
    for kind, date, agents in (("figure", "period", "according_to"), ("target", "due", "set_by")):
        dates = _dates(given, ahead=kind == "target")
        speaking = [agent.id for agent in trial.agents] or _agents(trial.registry)
        asked = options | {date: dates, agents: speaking}
        fact: Fields = {"kind": kind, **common}
        if kind == "target":
            fact["strength"] = strength_in(quote)
        yield best(trial, fact, asked, source, quote)


def _policy(trial: Trial, source: str, quote: str, reading: Reading, issued: str | None) -> Draft:
    types = [type_ for type_, name in TYPE_NAMES.items() if name == reading.document_name]
    options: dict[str, list[Any]] = {
        "document_type": types or list(TYPE_NAMES),
        "issuer": _agents(trial.registry),
    }
    fact = {
        "kind": "policy",
        "topics": _topics(trial),
        "number": reading.number,
        "issued": issued,
    }
    return best(trial, fact, options, source, quote)


def _goal(trial: Trial, source: str, sentence: str, quote: str, due: Sequence[str | None]) -> Draft:
    strength = strength_in(quote)
    fact = {"kind": "target", "topics": _topics(trial), "goal": "", "strength": strength}
    options: dict[str, Sequence[Any]] = {
        "area": _areas(trial.registry, source, sentence),
        "due": due,
        "set_by": _agents(trial.registry),
    }
    return best(trial, fact, options, source, quote)


def _statement(trial: Trial, source: str, quote: str, speakers: Sequence[str | None]) -> Draft:
    type_ = "ranking" if RANKS.search(quote) else "assertion"
    fact = {"kind": "statement", "topics": _topics(trial), "type": type_}
    areas = [None, *_areas(trial.registry, source, quote)]
    named = [id_ for m in trial.registry.vocabulary.agent_names.mentions(quote) for id_ in m.ids]
    speakers = [*(agent for agent in speakers if agent in named), *speakers]
    options: dict[str, Sequence[Any]] = {"speaker": speakers, "area": areas}
    return best(trial, fact, options, source, quote)


def _topics(trial: Trial) -> list[str]:
    return [topic.id for topic in trial.registry.model.topics[:1]]


def _areas(registry: CheckedRegistry, source: str, words: str) -> list[str | list[str]]:
    """The areas that the words name, the last first, all of these, and that of the source."""
    found = [id_ for m in registry.vocabulary.area_names.mentions(words) for id_ in m.ids]
    own, named = registry.sources[source].area, list(dict.fromkeys(found))
    listed = [named] if len(named) > 1 else []
    return [*named[::-1], *listed, *([own] if own and own not in named else [])]


def _agents(registry: CheckedRegistry) -> list[str | None]:
    return [None, *(agent.id for agent in registry.model.agents[:_MOST_AGENTS])]


_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)")
_STARS = re.compile(r"\b([1-5])[ -](?:sao|stars?)\b")
RANKS = re.compile(
    r"""(?<!\w) (?: nhất\ (?:tỉnh|nước|cả\ nước|miền|vùng|huyện|xã|khu\ vực|thế\ giới|toàn)
    | dẫn\ đầu | (?:đứng|xếp)\ (?:đầu|thứ|hạng) | ranks? | ranked
    | the\ (?:\w+\ )? (?:largest|biggest|smallest|highest|lowest|longest|oldest|newest|fastest
      |busiest|richest|poorest|strongest|best|worst|tallest|deepest|greatest|leading) ) (?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
"""What says of a thing that it stands before or behind others."""
_MOST_QUOTATIONS = 12
_MOST_AGENTS = 20
