"""The command `audit`: somebody's draft held against the facts."""

import json as json_format
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.audit.verdicts import Verdict
from qnfacts.cli import DONE, FOUND_WRONG, UNREADABLE
from qnfacts.cli.choices import choice_of, known_words
from qnfacts.cli.commenting import refuse_to_comment, write_comments
from qnfacts.cli.drafts import DRAFTS, TEXTS, read_what_can_be
from qnfacts.cli.mending import Audited, mend, refuse_to_mend
from qnfacts.cli.output import Screen, complain, emit, show, tell
from qnfacts.cli.refusal import wrong
from qnfacts.cli.session import Session
from qnfacts.cli.shared import (
    ColourOption,
    JsonOption,
    LangOption,
    NoPagerOption,
    RegistryOption,
    named_path,
    refuse_contradiction,
)
from qnfacts.phrases import say
from qnfacts.problems import TextError
from qnfacts.render import Output
from qnfacts.terms import AuditFormat

if TYPE_CHECKING:
    from qnfacts.audit.draft import Draft
    from qnfacts.audit.findings import Finding
    from qnfacts.audit.pasting import Sources
    from qnfacts.cli.drafts import Given
    from qnfacts.records import Record
    from qnfacts.render import Form
    from qnfacts.render.pages import Page


def audit(
    files: Annotated[list[str], typer.Argument(metavar="FILE...")],
    explain: Annotated[int | None, typer.Option("--explain", metavar="LINE", min=1)] = None,
    verdict: Annotated[
        list[str] | None, typer.Option("--verdict", metavar=choice_of(Verdict))
    ] = None,
    strict: Annotated[bool, typer.Option("--strict")] = False,
    baseline: Annotated[Path | None, typer.Option("--baseline", metavar="FILE")] = None,
    form: Annotated[
        AuditFormat | None, typer.Option("--format", "-f", metavar=choice_of(AuditFormat))
    ] = None,
    json: JsonOption = False,
    fix: Annotated[bool, typer.Option("--fix")] = False,
    bind: Annotated[bool, typer.Option("--bind")] = False,
    write_them: Annotated[bool, typer.Option("--write")] = False,
    comments: Annotated[
        Path | None, typer.Option("--comments", parser=named_path, metavar="FILE")
    ] = None,
    color: ColourOption = "auto",
    no_pager: NoPagerOption = False,
    lang: LangOption = "en",
    registry: RegistryOption = None,
) -> None:
    """Compare drafts with the facts: each number, date, document and quotation.

    Exit 0: nothing wrong. 1: findings. 3: something could not be read.
    """
    refuse_contradiction(form, json=json)
    chosen: AuditFormat = "json" if json else form or "full"
    refuse_to_mend(files, "json" if json else form, fix=fix, bind=bind, write=write_them)
    if explain is not None and chosen not in _EXPLAINED:
        raise wrong("contradiction", "--explain", one="--explain", other=f"--format {chosen}")
    wanted = known_words(verdict, Verdict, "--verdict")
    given, unread = read_what_can_be(files, endings=TEXTS if fix or bind else DRAFTS)
    if unread and (not given or fix or bind or comments):
        raise TextError(unread)
    refuse_to_comment(comments, given)
    earlier = _earlier(baseline) if baseline else []
    session, screen = Session(registry, lang), Screen(color, paged=not no_pager)
    if explain is not None:
        _explain(given, explain, chosen, session, screen)
        complain(unread, lang)
        raise typer.Exit(UNREADABLE if unread else DONE)
    audited, worth = _audited(given, session)
    if fix or bind:
        raise typer.Exit(mend(audited, session.catalogue, lang, bind=bind, write=write_them))
    verdicts = wanted or _listed(chosen, strict=strict)
    found = _print(audited, worth, verdicts, earlier, chosen, session, screen)
    if comments:
        write_comments(comments, given[0], audited[0], found, session)
    session.complain()
    complain(unread, lang)
    is_wrong = any(each.is_wrong for each in found)
    raise typer.Exit(UNREADABLE if unread else FOUND_WRONG if is_wrong else DONE)


def _drafts(given: "Sequence[Given]", session: Session) -> "list[Draft]":
    """The drafts without the footnotes that bindings have put into them."""
    from qnfacts.drafts.notes import but_footnotes

    ids = session.store.ids()
    return [but_footnotes(draft, ids) for draft, *_ in given]


def _audited(given: "Sequence[Given]", session: Session) -> tuple[list[Audited], int | None]:
    """The drafts audited, and how many of a thousand random numbers would be borne out."""
    from qnfacts.audit.findings import findings
    from qnfacts.audit.judging import judge_all
    from qnfacts.audit.numbers import Chance

    sources, chance = _sources(session), Chance()
    audited = []
    for draft, (_, text, _) in zip(_drafts(given, session), given, strict=True):
        said, matched = judge_all(draft, sources.known)
        chance.take(matched)
        audited.append(Audited(draft, text, said, findings(draft, said, sources)))
    return audited, chance.of_thousand


def _listed(form: AuditFormat, *, strict: bool) -> "set[str]":
    """The verdicts that are shown unasked: JSON has those that find nothing wrong, too."""
    from qnfacts.audit.verdicts import BORNE_OUT, FINDINGS

    return {
        *FINDINGS,
        *(("unknown",) if strict else ()),
        *(BORNE_OUT if form == "json" else ()),
    }


def _print(
    audited: list[Audited],
    worth: int | None,
    verdicts: Collection[str],
    earlier: "list[Record]",
    form: AuditFormat,
    session: Session,
    screen: Screen,
) -> "list[Finding]":
    """Print the new findings with these verdicts, and give them."""
    from qnfacts.audit.findings import counts, without_known

    every = [finding for each in audited for finding in each.found]
    new, old = without_known(every, earlier)
    shown, counted = [each for each in new if each.verdict in verdicts], counts(every)
    if form == "full" or form == "markdown":  # noqa: PLR1714 mypy knows what is left

        def page() -> "Page":
            from qnfacts.views.audit_page import audit_page

            fact = lambda id_: _fact(session, id_)  # noqa: E731
            return audit_page(shown, counted, fact, session.catalogue, session.lang, worth=worth)

        emit(Output((), page), "table" if form == "full" else "markdown", screen)
    else:
        from qnfacts.audit.reports import audit_text

        show([audit_text(shown, counted, worth, form, session.lang)], screen)
    if old and form in ("full", "concise"):
        tell(say("audit known", session.lang, count=old))
    return shown


def _explain(
    given: "Sequence[Given]", line: int, form: AuditFormat, session: Session, screen: Screen
) -> None:
    """Print what the mentions of a line may be about."""
    from qnfacts.audit.findings import explained_record, findings
    from qnfacts.audit.judging import explain_line
    from qnfacts.views.audit_page import explained_page

    sources, told = _sources(session), []
    for draft in _drafts(given, session):
        judged = explain_line(draft, sources.known, line)
        found = findings(draft, [j for j, _ in judged], sources)
        told += list(zip(found, (candidates for _, candidates in judged), strict=True))
    notice = "" if told else say("audit nothing there", session.lang, line=str(line))
    records = [explained_record(*each) for each in told]
    output = Output(records, lambda: explained_page(told, session.lang), notice)
    emit(output, _EXPLAINED[form], screen)


def _sources(session: Session) -> "Sources":
    """What the registry says, for the wordings of an audit."""
    from qnfacts.audit.judging import Knowledge
    from qnfacts.audit.pasting import Sources
    from qnfacts.registry.loading import load

    known = Knowledge.of(load(session.path))
    return Sources(known, lambda id_: _fact(session, id_), session.catalogue.units)


def _fact(session: Session, id_: str) -> "Record | None":
    return session.store.facts([id_]).get(id_)


def _earlier(file: Path) -> "list[Record]":
    """The findings of an earlier audit. Refuses what is none."""
    from qnfacts.cli.texts import read_text

    try:
        found = json_format.loads(read_text(str(file)))
        [(each["draft"], each["text"], each["verdict"]) for each in found]
    except (ValueError, TypeError, KeyError):
        raise wrong("no audit", "--baseline", file=file) from None
    return found  # type: ignore[no-any-return]


_EXPLAINED: "dict[AuditFormat, Form]" = {"full": "table", "markdown": "markdown", "json": "json"}
"""The formats that a line is explained in."""
