"""The command `audit`: somebody's draft held against the facts."""

import json as json_format
from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.audit.verdicts import Verdict
from qnfacts.cli.choices import choice_of, known_words
from qnfacts.cli.commands.audited import Audited, audited, fact_of, with_nearest
from qnfacts.cli.commands.audited import explain as explain_line
from qnfacts.cli.commands.commenting import refuse_to_comment, write_comments
from qnfacts.cli.commands.mending import proposed, refuse_to_mend, written
from qnfacts.cli.drafts import DRAFTS, TEXTS, read_what_can_be
from qnfacts.cli.exit_codes import DONE, FOUND_WRONG, UNREADABLE
from qnfacts.cli.output import Screen, complain, emit, show, tell
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
from qnfacts.cli.wrong_call import wrong
from qnfacts.phrases import say
from qnfacts.problems import TextError
from qnfacts.render import Output
from qnfacts.terms import AuditFormat, Language

if TYPE_CHECKING:
    from qnfacts.audit.findings import Counts, Finding
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
        explain_line(given, explain, _EXPLAINED[chosen], session, screen)
        complain(unread, lang)
        raise typer.Exit(UNREADABLE if unread else DONE)
    _tell_of_empty(given, lang)
    audits, worth = audited(given, session)
    if fix or bind:
        audits, worth = _mended(audits, earlier, session, bind=bind, write=write_them)
    verdicts = wanted or _listed(chosen, strict=strict)
    if "unknown" in verdicts:
        audits = with_nearest(audits, session)
    found = _print(audits, worth, verdicts, earlier, chosen, session, screen)
    if comments:
        write_comments(comments, given[0], audits[0], found, session)
    session.complain()
    complain(unread, lang)
    is_wrong = any(each.is_wrong for each in found)
    raise typer.Exit(UNREADABLE if unread else FOUND_WRONG if is_wrong else DONE)


def _mended(
    audits: list[Audited], earlier: "list[Record]", session: Session, *, bind: bool, write: bool
) -> tuple[list[Audited], int | None]:
    """The drafts audited again once they are mended; ends the call where no more is asked for.

    What an earlier audit found is left as it is.
    """
    from qnfacts.audit.findings import without_known

    audits = [each._replace(found=without_known(each.found, earlier)[0]) for each in audits]
    if not write:
        raise typer.Exit(proposed(audits, session.catalogue, session.lang, bind=bind))
    drafts = written(audits, session.catalogue, session.lang, bind=bind)
    if bind:
        raise typer.Exit(DONE)
    return audited(drafts, session)


def _listed(form: AuditFormat, *, strict: bool) -> "set[str]":
    """The verdicts that are shown unasked: JSON has those that find nothing wrong, too."""
    from qnfacts.audit.verdicts import BORNE_OUT, FINDINGS

    return {
        *FINDINGS,
        *(("unknown",) if strict else ()),
        *(BORNE_OUT if form == "json" else ()),
    }


def _print(
    audits: list[Audited],
    worth: int | None,
    verdicts: Collection[str],
    earlier: "list[Record]",
    form: AuditFormat,
    session: Session,
    screen: Screen,
) -> "list[Finding]":
    """Print the new findings with these verdicts, and give them."""
    from qnfacts.audit.findings import counts, without_known

    every = [finding for each in audits for finding in each.found]
    new, old = without_known(every, earlier)
    shown, counted = [each for each in new if each.verdict in verdicts], counts(every)
    notes = [say("audit worth", session.lang, count=worth)] if worth is not None else []
    if counted.unknown and "unknown" not in verdicts:
        notes.append(say("audit strict", session.lang))
    _put(shown, counted, notes, form, session, screen)
    if old and form in ("full", "concise"):
        tell(say("audit known", session.lang, count=old))
    return shown


def _put(
    shown: "list[Finding]",
    counted: "Counts",
    notes: list[str],
    form: AuditFormat,
    session: Session,
    screen: Screen,
) -> None:
    """Print the findings, and the counts where the format has them."""
    if form == "full" or form == "markdown":  # noqa: PLR1714 mypy knows what is left

        def page() -> "Page":
            from qnfacts.views.audit_page import audit_page

            fact = partial(fact_of, session)
            return audit_page(shown, counted, fact, session.catalogue, session.lang, notes=notes)

        emit(Output((), page), "table" if form == "full" else "markdown", screen)
        return
    from qnfacts.audit.reports import audit_text

    show([audit_text(shown, counted, notes, form, session.lang)], screen)
    if not counted.mentions and form != "concise":
        tell(counted.summary(session.lang))


def _tell_of_empty(given: "Sequence[Given]", lang: Language) -> None:
    """Say which drafts have no words."""
    for draft, *_ in given:
        if not draft.words.strip():
            tell(say("audit empty", lang, file=draft.name))


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
