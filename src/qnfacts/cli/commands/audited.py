"""Drafts held against the facts: what is said of them, and of what a line may be about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from qnfacts.cli.output import Screen, emit
from qnfacts.phrases import say
from qnfacts.render import Output

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qnfacts.audit.findings import Finding
    from qnfacts.audit.reading.draft import Draft
    from qnfacts.audit.verdicts import Judgement
    from qnfacts.audit.wording.pasting import Sources
    from qnfacts.cli.drafts import Given
    from qnfacts.cli.session import Session
    from qnfacts.records import Record
    from qnfacts.render import Form
    from qnfacts.render.pages import Page


class Audited(NamedTuple):
    """A draft, its text as written, and what is said of its mentions."""

    draft: Draft
    text: str
    judged: Sequence[Judgement]
    found: Sequence[Finding]


def audited(given: Sequence[Given], session: Session) -> tuple[list[Audited], int | None]:
    """The drafts audited, and how many of a thousand random numbers would be borne out."""
    from qnfacts.audit.findings import findings
    from qnfacts.audit.judges.numbers import Chance
    from qnfacts.audit.judging import judge_all

    sources, chance, every = _sources(session), Chance(), []
    for (whole, text, _), draft in _read(given, session):
        said, matched = judge_all(draft, sources.known)
        chance.take(matched)
        every.append(Audited(whole, text, said, findings(draft, said, sources)))
    return every, chance.of_thousand


def with_nearest(audits: Sequence[Audited], session: Session) -> list[Audited]:
    """The audits, in which the numbers that no fact is about have the one they came nearest to."""
    from qnfacts.audit.judging import explain_lines

    known, every = _sources(session).known, []
    for each in audits:
        lines = {finding.line for finding in each.found if finding.verdict == "unknown"}
        near = {
            judgement.span: about[0].subject.fact.id
            for judgement, about in explain_lines(each.draft, known, lines)
            if judgement.verdict == "unknown" and about and about[0].worth >= _NEAR
        }
        found = [f._replace(nearest=near.get(f.span, "")) for f in each.found]
        every.append(each._replace(found=found))
    return every


def explain(
    given: Sequence[Given], line: int, form: Form, session: Session, screen: Screen
) -> None:
    """Print what the mentions of a line may be about."""
    from qnfacts.audit.findings import explained_record, findings
    from qnfacts.audit.judging import explain_lines
    from qnfacts.views.explained_page import explained_page

    sources, told = _sources(session), []
    for _, draft in _read(given, session):
        judged = explain_lines(draft, sources.known, {line})
        found = findings(draft, [judgement for judgement, _ in judged], sources)
        told += list(zip(found, (candidates for _, candidates in judged), strict=True))
    notice = "" if told else say("audit nothing there", session.lang, line=str(line))
    records = [explained_record(*each) for each in told]

    def page() -> Page:
        fact, several = partial(fact_of, session), len(given) > 1
        return explained_page(told, fact, session.catalogue, session.lang, several=several)

    emit(Output(records, page, notice), form, screen)


def fact_of(session: Session, id_: str) -> Record | None:
    """The fact with this id as it is published."""
    return session.store.facts([id_]).get(id_)


def _read(given: Sequence[Given], session: Session) -> Iterator[tuple[Given, Draft]]:
    """The drafts, each also without the footnotes that the registry's facts have there."""
    from qnfacts.drafts.notes import but_footnotes

    return ((each, but_footnotes(each.draft, session.catalogue)) for each in given)


def _sources(session: Session) -> Sources:
    """What the registry says, for the wordings of an audit."""
    from qnfacts.audit.judging import Knowledge
    from qnfacts.audit.wording.pasting import Sources
    from qnfacts.registry.loading import load

    known = Knowledge.of(load(session.path))
    return Sources(known, partial(fact_of, session), session.catalogue.units)


_NEAR = 0.3
"""How well a fact has to fit to be named as near."""
