"""What is left to do, in a line each, for a person who is at work on a registry."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qnfacts.check.report import Report
from qnfacts.phrases import say
from qnfacts.problems import Problem
from qnfacts.terms import Language


class Progress(NamedTuple):
    """The problems to be told one by one, and lines that sum up the others."""

    problems: Sequence[Problem]
    lines: Sequence[str] = ()


def progress(report: Report, lang: Language) -> Progress:
    """What no fact accounts for yet, drafts, and what the lock does not hold yet, in a line each.

    Where a text is not at hand, what differs from the lock is told one by one.
    """
    summed = {*_UNCOVERED, _DRAFT}
    if set(report.basis.values()) == {"text"}:
        summed |= _UNLOCKED
    told = [problem for problem in report.problems if problem.code not in summed]
    lines = *_covered(report, lang), *_drafts(report, lang), *_unlocked(report, summed, lang)
    return Progress(told, lines)


def _covered(report: Report, lang: Language) -> Iterator[str]:
    sentences, numbers = (report.checks.get(code, 0) for code in _UNCOVERED)
    open_sentences, open_numbers = (_count(report, {code}) for code in _UNCOVERED)
    if open_sentences or open_numbers:
        yield say(
            "accounted for",
            lang,
            sentences=sentences - open_sentences,
            all_sentences=sentences,
            numbers=numbers - open_numbers,
            all_numbers=numbers,
            left=open_sentences + open_numbers,
        )


def _drafts(report: Report, lang: Language) -> Iterator[str]:
    if count := _count(report, {_DRAFT}):
        yield say("drafts left", lang, count=count)


def _unlocked(report: Report, summed: set[str], lang: Language) -> Iterator[str]:
    if count := _count(report, _UNLOCKED & summed):
        yield say("not locked yet", lang, count=count)


def _count(report: Report, codes: set[str]) -> int:
    return sum(problem.code in codes for problem in report.problems)


_UNCOVERED = ("uncovered-sentence", "uncovered-numeral")
_DRAFT = "unfinished-draft"
_UNLOCKED = {"not-locked", "changed-since-lock"}
