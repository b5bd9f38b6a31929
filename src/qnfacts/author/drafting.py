"""A fact drafted from words of a source: of all that may be meant, what the check proves."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple, get_args

from qnfacts.author.spans import Span, says_something, spans, words_of
from qnfacts.author.trials import Trial, trials
from qnfacts.check.checked import CheckedQuote, CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.placing import problem_of
from qnfacts.check.rules import RULES
from qnfacts.check.rules.editors import labels, translations
from qnfacts.check.rules.fields.documents import TYPE_NAMES
from qnfacts.check.rules.quotations.verbatim import check_unique, check_verbatim
from qnfacts.check.run import run_rules
from qnfacts.problems import Problem
from qnfacts.quantities import Reading, scan_in
from qnfacts.registry.model import Indicator, Registry, Unit
from qnfacts.registry.shape import FACTS
from qnfacts.terms import Strength
from qnfacts.values.notation import notation

Fields = dict[str, Any]


class Draft(NamedTuple):
    """A fact without its label, what it needs besides, and what the check finds in it.

    New units and indicators are called what the source calls them, in both languages.
    """

    fact: Fields
    units: Sequence[Unit]
    indicators: Sequence[Indicator]
    findings: Sequence[Finding]
    instead_of: Sequence[Finding] = ()
    """What the check finds in the best figure, where the words have a value and this has none."""


def draft(registry: CheckedRegistry, source: str, words: str) -> Draft:
    """The fact with the shortest quotation around the words in which the check finds least.

    The words stand in the text of the source, which is at hand.
    """
    tried: list[Draft] = []
    for found in _drafts(registry, source, words):
        tried.append(found)
        if not found.findings:
            break
    best = min(tried, key=_how_wrong)
    valued = [each for each in tried if "value" in each.fact]
    if valued and "value" not in best.fact:
        return best._replace(instead_of=min(valued, key=_how_wrong).findings)
    return best


def _how_wrong(found: Draft) -> int:
    return len(found.findings)


def misquoted(registry: CheckedRegistry, source: str, words: str) -> list[Problem]:
    """Why the words do not stand once in the text of the source; nothing where they do."""
    checked = _quoting(registry, source, words)
    [quote] = checked.quotes
    found = (*check_verbatim(checked, quote), *check_unique(checked, quote))
    return [replace(problem_of(finding, checked), fact=None) for finding in found]


def _quoting(registry: CheckedRegistry, source: str, words: str) -> CheckedRegistry:
    model = _with_fact(registry.model, _statement(source, words))
    return replace(registry, model=model, reviews={}, lock=None)


def _drafts(registry: CheckedRegistry, source: str, words: str) -> Iterator[Draft]:
    """What may be meant, the likeliest first."""
    [given] = _quoting(registry, source, words).quotes
    by_words = {words_of(given, span): span for span in spans(given)}
    around = list(by_words.values())[:_MOST_QUOTATIONS]
    for reading in _readings(given):
        if reading.value:
            for trial in trials(registry, given, reading):
                for span in around:
                    yield from _valued(trial, source, given, span, reading)
        elif reading.number:
            for span in around:
                yield from _policies(Trial(registry), source, words_of(given, span), reading)
    for span in filter(partial(says_something, given), around):
        yield from _statements(Trial(registry), source, words_of(given, span))
    yield from _statements(Trial(registry), source, given.words)


def _readings(given: CheckedQuote) -> list[Reading]:
    """What the words state, read in their sentence."""
    start, end = given.in_sentence
    found = scan_in(given.language, given.sentence, given.unit_words)
    return [reading for reading in found if reading.start < end and start < reading.end]


def _valued(
    trial: Trial, source: str, given: CheckedQuote, span: Span, reading: Reading
) -> Iterator[Draft]:
    """A figure of the indicator, and a target."""
    if reading.value is None:
        return
    quote = words_of(given, span)
    dates = [d.edtf for d in given.dates] + [r.edtf for r in given.sentence_readings if r.edtf]
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
        asked = options | {date: [*dict.fromkeys(dates), None], agents: _agents(trial.registry)}
        fact = {"kind": kind, **common}
        if kind == "target":
            asked["strength"] = [None, *get_args(Strength)]
        yield _best(trial, fact, asked, source, quote)


def _policies(trial: Trial, source: str, quote: str, reading: Reading) -> Iterator[Draft]:
    types = [type_ for type_, name in TYPE_NAMES.items() if name == reading.document_name]
    options: dict[str, list[Any]] = {
        "document_type": types or list(TYPE_NAMES),
        "issuer": _agents(trial.registry),
    }
    fact = {"kind": "policy", "topics": _topics(trial), "number": reading.number}
    yield _best(trial, fact, options, source, quote)


def _statements(trial: Trial, source: str, quote: str) -> Iterator[Draft]:
    fact = {"kind": "statement", "topics": _topics(trial), "type": "assertion"}
    areas = [None, *_areas(trial.registry, source, quote)]
    options: dict[str, list[Any]] = {"speaker": _agents(trial.registry), "area": areas}
    yield _best(trial, fact, options, source, quote)


def _best(
    trial: Trial, fact: Fields, options: Mapping[str, Sequence[Any]], source: str, quote: str
) -> Draft:
    """The fact with, of each field's options, the first in which least is found."""
    chosen = fact | {name: values[0] for name, values in options.items() if values}
    found = _findings(trial, chosen, source, quote)
    for name, values in options.items():
        for value in values[1:]:
            if not found and name not in _SAID_MORE:
                break
            other = chosen | {name: value}
            tried = _findings(trial, other, source, quote)
            better = len(tried) < len(found)
            if better or (name in _SAID_MORE and value and len(tried) == len(found)):
                chosen, found = other, tried
                if name in _SAID_MORE:
                    break
    fields = {name: value for name, value in chosen.items() if value is not None}
    quotes = [{"source": source, **_words(trial.registry, source, quote)}]
    return Draft({**fields, "quotes": quotes}, trial.units, trial.indicators, found)


def _words(registry: CheckedRegistry, source: str, quote: str) -> Fields:
    """The words of a quotation: two segments, where the layout interrupts them."""
    text, every = registry.texts[source].text, quote.split(" ")
    if quote not in text:
        for number in range(len(every) - 1, 0, -1):
            parts = [" ".join(every[:number]), " ".join(every[number:])]
            if all(part in text for part in parts):
                return {"segments": parts}
    return {"text": quote}


def _findings(trial: Trial, fields: Fields, source: str, quote: str) -> list[Finding]:
    """What the check finds in a fact, its editors' words aside."""
    given = {name: value for name, value in fields.items() if value is not None}
    given |= {
        "id": "draft",
        "label": {"en": "Label", "vi": "Nhãn"},
        "quotes": [
            {"source": source, **_words(trial.registry, source, quote), "translation": quote}
        ],
    }
    fact = FACTS[fields["kind"]].model_validate(given)
    model = _with_fact(trial.registry.model, fact)
    checked = replace(trial.registry, model=model, reviews={}, lock=None)
    return [each for each in run_rules(checked, _CODES).findings if each.severity == "error"]


def _with_fact(model: Registry, fact: Any) -> Registry:
    return model.model_copy(update={"facts": (fact,)})


def _statement(source: str, words: str) -> Any:
    return FACTS["statement"].model_validate(
        {
            "id": "draft", "kind": "statement", "label": {"en": "draft", "vi": "draft"},
            "topics": ["draft"], "type": "assertion",
            "quotes": [{"source": source, "text": words, "translation": "draft"}],
        }
    )  # fmt: skip


def _topics(trial: Trial) -> list[str]:
    return [topic.id for topic in trial.registry.model.topics[:1]]


def _areas(registry: CheckedRegistry, source: str, words: str) -> list[str]:
    """The areas that the words name, the last first, and that of the source."""
    named = [id_ for m in registry.vocabulary.area_names.mentions(words) for id_ in m.ids]
    own = registry.sources[source].area
    return list(dict.fromkeys([*([own] if own else []), *named[::-1]]))


def _agents(registry: CheckedRegistry) -> list[str | None]:
    return [None, *(agent.id for agent in registry.model.agents[:_MOST_AGENTS])]


_SAID_MORE = frozenset({"strength"})
"""Fields that may be left out, and are recorded where they are proven."""
_CODES = frozenset(
    code for code, rule in RULES.items() if rule.group in ("verbatim", "value")
) - {
    *labels.CODES, *translations.NUMBERS, "untranslated-name", "negation-changed", "sense-changed",
    "source-unreadable", "source-changed",
}  # fmt: skip
"""The rules that a fact keeps or breaks before its label is written."""
_STARS = re.compile(r"\b([1-5])[ -](?:sao|stars?)\b")
_MOST_QUOTATIONS = 12
_MOST_AGENTS = 20
