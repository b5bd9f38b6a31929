"""A fact drafted from words of a source: of all that may be meant, what the check proves."""

from collections.abc import Iterable
from dataclasses import replace

from qnfacts.author.fitting import Draft, Fields, as_model, said
from qnfacts.author.meanings import Around, around, in_words, meanings, things
from qnfacts.author.places import with_places, with_used_places
from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.placing import problem_of
from qnfacts.check.rules.quotations.verbatim import check_unique, check_verbatim
from qnfacts.problems import Problem


def draft(registry: CheckedRegistry, source: str, words: str) -> Draft:
    """The fact with the shortest quotation around the words in which the check finds least.

    The words stand in the text of the source, which is at hand.
    """
    wider, found = _around(registry, source, words)
    return _best(registry, meanings(wider, found))


def draft_of(registry: CheckedRegistry, source: str, words: str, kind: str) -> Draft | None:
    """The same of a kind that a person names; None where the words can be no such fact."""
    wider, found = _around(registry, source, words)
    named = things(wider, found, kind)
    others = (each for each in meanings(wider, found) if each.fact["kind"] == kind)
    is_document = kind == "policy"  # whose number, if it is read, is not left out
    drafts = [*others] or [*named] if is_document else [*named] or [*others]
    return _best(registry, drafts) if drafts else None


def stated(registry: CheckedRegistry, source: str, words: str) -> Draft:
    """The same, but for values and documents: what is aimed at or said in words."""
    tried: list[Draft] = []
    for found in in_words(*_around(registry, source, words)):
        tried.append(with_used_places(found, registry))
        if not found.findings:
            break
    return min(tried, key=_how_wrong)


def misquoted(registry: CheckedRegistry, source: str, words: str) -> list[Problem]:
    """Why the words do not stand once in the text of the source; nothing where they do."""
    checked = _quoting(registry, source, words)
    [quote] = checked.facts[0].quotes
    found = (*check_verbatim(checked, quote), *check_unique(checked, quote))
    return [replace(problem_of(finding, checked), fact=None) for finding in found]


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


def _how_wrong(found: Draft) -> int:
    return len(found.findings)


def _around(registry: CheckedRegistry, source: str, words: str) -> tuple[CheckedRegistry, Around]:
    """The registry with the places of the words' sentence, and what stands around the words."""
    [given] = _quoting(registry, source, words).facts[0].quotes
    return with_places(registry, source, given.sentence), around(source, given)


def _quoting(registry: CheckedRegistry, source: str, words: str) -> CheckedRegistry:
    fields: Fields = {"kind": "statement", "topics": ["draft"], "type": "assertion"}
    return registry.with_facts([as_model(fields, source, {"text": words}, words)])
