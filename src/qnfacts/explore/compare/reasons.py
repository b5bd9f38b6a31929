"""Reasons: a code, and words for it in both languages."""

from collections.abc import Callable, Iterable, Mapping

from qnfacts.phrases import pick, say
from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.phrases.value_phrases import phrase_value
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.days import published
from qnfacts.records.shapes import AreaRecord, LabelRecord, ReasonRecord, UnitRecord, ValueRecord
from qnfacts.terms import Language, ReasonCode

NEEDS_IN_WORDS: frozenset[ReasonCode] = frozenset(
    {"goal-in-words", "straddles", "no-bound", "direction-not-stated", "figures-disagree"}
)
"""The reasons that leave something else to be known than a figure of the target's own terms."""

Slot = Callable[[Language], str]
"""What fills a slot of a phrase, in a language."""


def reason(code: ReasonCode, **slots: Slot) -> ReasonRecord:
    """The reason `code`, each slot of its words filled in that language."""
    return {
        "code": code,
        "words": {
            "en": _words(code, "en", slots),
            "vi": _words(code, "vi", slots),
        },
    }


def needed(target: Record, code: ReasonCode) -> LabelRecord:
    """What would have to be known to tell a target that is undetermined for the reason `code`."""
    return {"en": _needed(target, code, "en"), "vi": _needed(target, code, "vi")}


def labels(entries: Iterable[AreaRecord | UnitRecord]) -> Slot:
    """The names of areas or units."""
    return lambda lang: ", ".join(pick(entry["label"], lang) for entry in entries)


def in_words(value: ValueRecord, catalogue: Catalogue) -> Slot:
    """A value with its hedge and unit."""
    unit = catalogue.units[value["unit"] or ""]
    return lambda lang: phrase_value(value, unit, lang)


def in_time(target: Record, figure: Record, catalogue: Catalogue) -> dict[str, Slot]:
    """The time of both, for the slots `figure` and `target`."""
    return {
        "figure": lambda lang: _dated(figure, catalogue, lang),
        "target": lambda lang: phrase_period(target["due"], lang) or say("no due date", lang),
    }


def qualifiers(fact: Record) -> tuple[dict[str, int | str], str | None, str | None]:
    """How a figure or target counts: by which dimensions, which statistic, added up or not."""
    return fact["dimensions"], fact["statistic"], fact["accumulation"]


def qualified(fact: Record) -> Slot:
    """The qualifiers in words."""
    return lambda lang: _qualified(fact, lang)


def _needed(target: Record, code: ReasonCode, lang: Language) -> str:
    """A phrase, or the indicator, how it is counted, where and when."""
    if code in NEEDS_IN_WORDS:
        return say(f"needed {code}", lang)
    words = [
        pick(target["indicator"]["label"], lang),
        _counted(target, lang),
        labels(target["areas"])(lang),
        phrase_period(target["due"], lang),
    ]
    return ", ".join(filter(None, words))


def _words(code: ReasonCode, lang: Language, slots: Mapping[str, Slot]) -> str:
    return say(f"reason {code}", lang, **{name: slot(lang) for name, slot in slots.items()})


def _dated(figure: Record, catalogue: Catalogue, lang: Language) -> str:
    if figure["period"]:
        return phrase_period(figure["period"], lang)
    return say("published", lang, date=phrase_period(published(figure, catalogue.sources), lang))


def _qualified(fact: Record, lang: Language) -> str:
    return _counted(fact, lang) or say("not stated", lang)


def _counted(fact: Record, lang: Language) -> str:
    dimensions, *terms = qualifiers(fact)
    words = [
        *(f"{name} {category}" for name, category in dimensions.items()),
        *(say(term, lang) for term in terms if isinstance(term, str)),
    ]
    return ", ".join(words)
