"""What a check came to, in words: how much was looked at, and what the outcome rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.check.report import READING
from qnfacts.check.rules import RULES
from qnfacts.phrases import grouped, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qnfacts.check.report import Basis, Report
    from qnfacts.records.shapes import CountsRecord
    from qnfacts.terms import Language


def counts(report: Report) -> CountsRecord:
    """How much was found, and how much was looked at; a rule that had nothing counts not."""
    severities = [problem.severity for problem in report.problems]
    return {
        "errors": severities.count("error"),
        "warnings": severities.count("warning"),
        "checks": sum(report.checks.values()),
        "rules": sum(map(bool, report.checks.values())),
        "answered": len(report.answered),
    }


def summary(report: Report, lang: Language) -> str:
    """The outcome, and on whose word what rests, in a line."""
    return " ".join(summary_sentences(report, lang))


def summary_sentences(report: Report, lang: Language) -> list[str]:
    """The outcome in one sentence, and in others on whose word what rests."""
    counted = counts(report)
    found = say(
        "check found" if report.checks else "form found",
        lang,
        checks=_counted(counted["checks"], "check", lang),
        ran=counted["rules"],
        all=sum(rule.group not in _CHECKED_BY_LOADING for rule in RULES.values()),
        errors=_counted(counted["errors"], "error", lang),
        warnings=_counted(counted["warnings"], "warning", lang),
    )
    if report.answered and report.outcome == "proven":
        outcome = say("check proven by word", lang, file=report.file)
    else:
        outcome = say(f"check {report.outcome}", lang, file=report.file)
    unread = report.outcome == "unchecked" and not report.checks
    said = f"{outcome}." if unread else f"{outcome}: {found}."
    return [said, *_proven(report, lang)]


def notices(report: Report, lang: Language) -> list[str]:
    """What a reader of the outcome has to know: which quotations were checked without a text.

    Where a problem says what is wrong with a text, its folder is known.
    """
    unread = any(problem.code in READING for problem in report.problems)
    folder = "" if unread else f" {say('name the folder', lang)}"
    without = [
        f"{say(f'basis {basis}', lang, sources=', '.join(sources))}{folder}"
        for basis in _LESS_THAN_TEXT
        if (sources := [id_ for id_, theirs in report.basis.items() if theirs == basis])
    ]
    if report.outcome == "unchecked" and not (report.problems or without):
        return [say("nothing to check", lang)]
    return without


def _proven(report: Report, lang: Language) -> Iterator[str]:
    machine, person, nobody = report.proven
    if every := machine + person + nobody:
        when = "proven once" if "lock" in report.basis.values() else "proven now"
        yield say(when, lang, all=every, machine=machine, person=person, nobody=nobody)
    if report.answered:
        doubts = _counted(len(report.answered), "doubt", lang)
        facts = dict.fromkeys(str(problem.fact) for problem in report.answered)
        yield say("answered", lang, doubts=doubts, facts=", ".join(facts))


def _counted(number: int, thing: str, lang: Language) -> str:
    return f"{grouped(number, lang)} {say(thing if number == 1 else f'{thing}s', lang)}"


_CHECKED_BY_LOADING = {"file", "structure"}  # what breaks these cannot be checked further
_LESS_THAN_TEXT: tuple[Basis, ...] = ("lock", "nothing")
