"""What an audit finds in a document of Word, as comments in a copy of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.cli.drafts import is_word
from qnfacts.cli.output import tell
from qnfacts.cli.wrong_call import wrong
from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import original
from qnfacts.phrases.problems import message_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from qnfacts.audit.findings import Finding
    from qnfacts.cli.commands.audited import Audited
    from qnfacts.cli.drafts import Given
    from qnfacts.cli.session import Session


def refuse_to_comment(out: Path | None, given: Sequence[Given]) -> None:
    """Refuse a call for comments on anything but one document of Word, or in no new one."""
    if out is None:
        return
    if len(given) != 1 or given[0].word is None:
        raise wrong("comments in Word", "--comments")
    if not is_word(out.name):
        raise wrong("comments not in Word", "--comments", file=out)
    if out.exists():
        is_itself = out.samefile(given[0].draft.name)
        raise wrong("comments in itself" if is_itself else "comments there", "--comments", file=out)


def write_comments(
    out: Path, given: Given, audited: Audited, chosen: Sequence[Finding], session: Session
) -> None:
    """Write the document with each chosen finding as a comment at its words, all or nothing."""
    from qnfacts.audit.reading.word_comments import with_comments
    from qnfacts.registry.replacing import replace_file

    found = [finding for finding in audited.found if finding in chosen]
    if given.word:
        comments = [(each.span, "\n".join(_comment(each, session))) for each in found]
        out.parent.mkdir(parents=True, exist_ok=True)
        replace_file(out, with_comments(given.word, comments))
        tell(say("comments written", session.lang, file=out, count=len(comments)))


def _comment(finding: Finding, session: Session) -> Iterator[str]:
    """The verdict, the words of each fact with their source, and what to write instead."""
    from qnfacts.audit.findings import telling_quote

    lang = session.lang
    yield f"{say(f'verdict {finding.verdict}', lang)}: {say(f'audit {finding.verdict}', lang)}"
    for id_, fact in session.store.facts(finding.facts).items():
        quote = telling_quote(finding, fact)
        source = pick(session.catalogue.sources[quote["source"]]["label"], lang)
        yield f"“{original(quote)}” — {source} [{id_}]"
    if differs := message_in(finding.differs, lang):
        yield f"{say('audit differs', lang)}: {differs}"
    if finding.right:
        yield f"{say('audit write', lang)}: {finding.right}"
