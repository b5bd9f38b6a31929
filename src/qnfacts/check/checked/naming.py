"""Which indicators the words of a quotation name, and where."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, TypeAlias

from qnfacts.check.words.wording import Wording, Words
from qnfacts.registry.model import Indicator, Label
from qnfacts.text.letters import composed
from qnfacts.text.names import Gazetteer, Mention

Form: TypeAlias = tuple[str, ...]
"""The parts of a form, in their order."""

GAP = "…"
"""Parts a form that a number may stand within: "kinh tế số chiếm … GRDP"."""


class Named(NamedTuple):
    """An indicator, and where the parts of the form stand that name it."""

    indicator: str
    spans: tuple[tuple[int, int], ...]


class Naming(NamedTuple):
    """The indicator that a fact records, and the words by which texts speak of it and others."""

    indicator: str
    names: "IndicatorNames"

    def says(self, wording: Wording, pattern: Words, said: str, *, leads: bool) -> bool:
        """Whether a phrase inside the indicator's own words says only what the indicator is.

        What turns a claim and `leads` to its number does so where the indicator's label has such
        a word, too, and what denies or doubts it anywhere; a plan never.
        """
        if pattern not in (wording.aim, wording.doubt, wording.denial, wording.before_now):
            return True
        if wording.plan.fullmatch(said):
            return False
        label = self.names.label_of(self.indicator)
        return (
            not (leads or pattern is wording.doubt)
            or wording.capacity.fullmatch(said) is not None
            or pattern.search(f"{label.vi}; {label.en}") is not None
        )


@dataclass(frozen=True)
class IndicatorNames:
    """The words by which texts speak of indicators: their labels and forms."""

    indicators: Sequence[Indicator]

    def named(self, words: str, span: tuple[int, int], indicator: str) -> Iterator[Named]:
        """How the words of the span name this indicator, or others by forms without a gap."""
        start, _ = span
        found = [
            mention._replace(start=mention.start + start, end=mention.end + start)
            for mention in self._parts.mentions(words[slice(*span)])
        ]
        spelled = [words[mention.start : mention.end].lower() for mention in found]
        for form in self._forms[indicator]:
            if spans := _places(form, found, spelled):
                yield Named(indicator, tuple(self._widened(words, at, indicator) for at in spans))
        for part, mention in zip(spelled, found, strict=True):
            for other in self._single.get(part, ()):
                if other != indicator:
                    yield Named(other, ((mention.start, mention.end),))

    def _widened(self, words: str, span: tuple[int, int], indicator: str) -> tuple[int, int]:
        """With a form that begins inside and ends behind: "lượt khách" in "lượt khách du lịch"."""
        start, end = span
        small = words[start : end + _FAR].lower()
        for form in self._forms[indicator]:
            found = re.search(rf"(?<!\w){re.escape(form[0])}(?!\w)", small)
            if len(form) == 1 and found and start + found.start() < end:
                end = max(end, start + found.end())
        return start, end

    def words_of(self, indicator: str) -> frozenset[str]:
        """The single words of an indicator's forms, in small letters."""
        forms = self._forms[indicator]
        return frozenset(word for form in forms for part in form for word in part.split())

    def label_of(self, indicator: str) -> Label:
        """The label of an indicator."""
        return next(each.label for each in self.indicators if each.id == indicator)

    @cached_property
    def _forms(self) -> Mapping[str, tuple[Form, ...]]:
        return {each.id: tuple(dict.fromkeys(forms_of(each))) for each in self.indicators}

    @cached_property
    def _single(self) -> Mapping[str, list[str]]:
        """The indicators that each form without a gap names."""
        named: dict[str, list[str]] = {}
        for indicator, forms in self._forms.items():
            for form in forms:
                if len(form) == 1:
                    named.setdefault(form[0], []).append(indicator)
        return named

    @cached_property
    def _parts(self) -> Gazetteer:
        forms = (form for each in self._forms.values() for form in each)
        return Gazetteer((part, part) for form in forms for part in form)


_FAR = 40


def forms_of(indicator: Indicator) -> Iterator[Form]:
    """The parts of each of an indicator's forms, in small letters; its labels are forms, too."""
    for form in (indicator.label.vi, indicator.label.en, *indicator.forms):
        small = " ".join(composed(form).text.lower().split())
        yield tuple(part for each in small.split(GAP) if (part := each.strip()))


def _places(
    form: Form, found: Sequence[Mention], spelled: Sequence[str]
) -> tuple[tuple[int, int], ...]:
    """Where the parts of a form stand, one behind the other; empty unless all do."""
    at = 0
    spans = []
    for part in form:
        if part not in spelled[at:]:
            return ()
        at = spelled.index(part, at) + 1
        spans.append((found[at - 1].start, found[at - 1].end))
    return tuple(spans)
