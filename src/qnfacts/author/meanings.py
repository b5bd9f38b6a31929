"""All that words of a source may mean, the likeliest first."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from qnfacts.author.fitting import Draft
from qnfacts.author.issuers import with_issuer
from qnfacts.author.kinds import (
    Claimed,
    agents_of,
    areas_of,
    figure,
    goal,
    policy,
    stars_in,
    statement,
)
from qnfacts.author.named import named
from qnfacts.author.spans import (
    Span,
    drops_year,
    keeps_date,
    keeps_subject,
    own_date,
    says_something,
    spans,
    words_of,
)
from qnfacts.author.speakers import with_crediting, with_speakers
from qnfacts.author.speech import Speech, speech_in
from qnfacts.author.standing import is_ahead, is_aim, is_planned, is_so, is_there
from qnfacts.author.times import dates_of, has_listed_days, is_coming
from qnfacts.author.trials import Trial, trials
from qnfacts.check.checked import CheckedQuote, CheckedRegistry
from qnfacts.quantities import Reading, scan_in


class Around(NamedTuple):
    """Words of a source as a quotation, and how far one may reach around them."""

    source: str
    given: CheckedQuote
    speech: Speech
    spans: list[Span]

    def words_of(self, span: Span) -> str:
        """The words of a span."""
        return words_of(self.given, span, self.speech)


def around(source: str, given: CheckedQuote) -> Around:
    """What stands around the words of a quotation."""
    speech = speech_in(given)
    by_words = {words_of(given, span, speech): span for span in spans(given, speech)}
    return Around(source, given, speech, list(by_words.values())[:_MOST_QUOTATIONS])


def meanings(registry: CheckedRegistry, words: Around) -> Iterator[Draft]:
    """A value or a document for each that the words state; what they say without."""
    for reading in _readings(words.given):
        if reading.value:
            yield from _values(registry, words, reading)
        elif reading.number and is_there(words.given, reading):
            yield from _policies(registry, words, reading)
    yield from in_words(registry, words)


def in_words(registry: CheckedRegistry, words: Around) -> Iterator[Draft]:
    """A goal, where the words say how firmly it is meant; a statement of whoever speaks there.

    With its date, and with who speaks, before it is without.
    """
    quotes = [*_whole(registry, words)]
    for trial in _speaking(registry, words):
        for quote in quotes:
            if trial.credit or any(_names(trial, agent, quote) for agent in trial.speakers):
                yield statement(trial, words.source, quote, trial.speakers)
    dates = dates_of(words.given, ahead=True)
    coming = [date for date in dates[:-1] if is_coming(date, words.given)]
    language = words.given.language
    for due, is_meant in ((coming, is_planned), (coming, is_aim), (dates[-1:], is_aim)):
        for quote in quotes if due else ():
            if is_meant(quote, language):
                yield goal(Trial(registry), words.source, words.given.sentence, quote, due)
    for quote in quotes:
        yield statement(Trial(registry), words.source, quote, agents_of(registry))


def things(registry: CheckedRegistry, words: Around, kind: str) -> Iterator[Draft]:
    """The same of a kind of thing that a person names."""
    given = words.given
    options: dict[str, list[Any]] = {
        "date": dates_of(given, ahead=False),
        "area": areas_of(registry, words.source, given.sentence),
        "agents": agents_of(registry),
        "stars": stars_in(given.sentence),
    }
    quotes = [*map(words.words_of, words.spans), given.words]
    for dates in filter(None, (options["date"][:-1], [None])):
        dated = {**options, "date": dates}
        yield from named(Trial(registry), kind, words.source, quotes, dated)


def _values(registry: CheckedRegistry, words: Around, reading: Reading) -> Iterator[Draft]:
    """Figures of what is so, and targets of what is to be."""
    given, places = words.given, registry.vocabulary.area_names
    kinds = [("figure", is_so(given, reading)), ("target", is_ahead(given, reading))]
    meant = [kind for kind, is_meant in kinds if is_meant and not has_listed_days(given)]
    own = own_date(given, reading)
    kept = [
        span
        for span in words.spans
        if keeps_subject(given, span, places)
        and keeps_date(given, span, reading)
        and not drops_year(given, span)
    ]
    in_speech = words.speech.holds(given.in_sentence[0])
    for trial in trials(registry, given, reading) if meant else ():
        crediting = [*with_speakers(trial, given.sentence)]
        for spoken in crediting if crediting and in_speech else (*crediting, trial):
            speakers = spoken.speakers or agents_of(registry)[in_speech:]
            for span in kept if speakers else ():
                for kind in meant:
                    dates = dates_of(given, ahead=kind == "target", own=own)
                    quote = words.words_of(span)
                    claimed = Claimed(words.source, given, quote, reading, dates, speakers)
                    yield figure(spoken, kind, claimed)


def _policies(registry: CheckedRegistry, words: Around, reading: Reading) -> Iterator[Draft]:
    """The document, with who issued it, when and for which years before it is without."""
    made_for = next((r for r in words.given.sentence_readings if _is_horizon(r, reading)), None)
    for horizon in (made_for, None) if made_for else (None,):
        for trial in with_issuer(Trial(registry), words.given, reading):
            until = max(trial.until, horizon.end if horizon else 0)
            quotes = [words.words_of(span) for span in words.spans if span[1] >= until]
            for issued in dates_of(words.given, ahead=False):
                dates = {"issued": issued, "horizon": horizon.edtf if horizon else None}
                for quote in quotes:
                    yield policy(trial, words.source, quote, reading, dates)


def _is_horizon(each: Reading, document: Reading) -> bool:
    return bool(each.edtf and _YEARS.fullmatch(each.edtf)) and each.start >= document.end


def _whole(registry: CheckedRegistry, words: Around) -> Iterator[str]:
    """Quotations that say something by themselves, and at last the words.

    Where these cut what is said between quotation marks, it is their sentence.
    """
    given, places = words.given, registry.vocabulary.area_names
    for span in words.spans:
        if keeps_subject(given, span, places) and says_something(given, span):
            yield words.words_of(span)
    is_cut = words.speech.is_cut_by(*given.in_sentence)
    yield words.words_of((0, len(given.sentence))) if is_cut else given.words


def _speaking(registry: CheckedRegistry, words: Around) -> Iterator[Trial]:
    """The trials with whoever speaks in the sentence, or around it if it is all speech."""
    named = list(with_speakers(Trial(registry), words.given.sentence))
    yield from named
    if not named and (words.speech.is_open or words.speech.holds(len(words.given.sentence))):
        yield from with_crediting(Trial(registry), words.source, words.given)


def _names(trial: Trial, agent: str, quote: str) -> bool:
    return any(agent in m.ids for m in trial.registry.vocabulary.agent_names.mentions(quote))


def _readings(given: CheckedQuote) -> list[Reading]:
    """What the words state, read in their sentence."""
    start, end = given.in_sentence
    found = scan_in(given.language, given.sentence, given.unit_words)
    return [reading for reading in found if reading.start < end and start < reading.end]


_YEARS = re.compile(r"\d{4}/\d{4}")
_MOST_QUOTATIONS = 12
