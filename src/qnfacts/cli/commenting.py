"""What an audit finds in a document of Word, as comments in a copy of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.cli.refusal import wrong
from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import original
from qnfacts.phrases.problems import message_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from qnfacts.audit.findings import Finding
    from qnfacts.cli.drafts import Given
    from qnfacts.cli.mending import Audited
    from qnfacts.cli.session import Session


def refuse_to_comment(out: Path | None, given: Sequence[Given]) -> None:
    """Refuse a call for comments on anything but one document of Word, or in itself."""
    if out and (len(given) != 1 or given[0].word is None):
        raise wrong("comments in Word", "--comments")
    if out and out.exists() and out.samefile(given[0].draft.name):
        raise wrong("comments in itself", "--comments")


def write_comments(
    out: Path, given: Given, audited: Audited, chosen: Sequence[Finding], session: Session
) -> None:
    """Write the document with each chosen finding as a comment at its words, all or nothing."""
    from qnfacts.audit.word import with_comments
    from qnfacts.registry.replacing import replace_file

    if given.word:
        comments = (
            (finding.span, "\n".join(_comment(finding, session)))
            for finding in audited.found
            if finding in chosen
        )
        replace_file(out, with_comments(given.word, comments))


def _comment(finding: Finding, session: Session) -> Iterator[str]:
    """The verdict, the words of each fact with their source, and what to write instead."""
    lang = session.lang
    yield f"{finding.verdict}: {say(f'audit {finding.verdict}', lang)}"
    for id_, fact in session.store.facts(finding.facts).items():
        quote = fact["quotes"][0]
        source = pick(session.catalogue.sources[quote["source"]]["label"], lang)
        yield f"“{original(quote)}” — {source} [{id_}]"
    if differs := message_in(finding.differs, lang):
        yield f"{say('audit differs', lang)}: {differs}"
    if finding.right:
        yield f"{say('audit write', lang)}: {finding.right}"
