"""What an audit mends or binds itself: patches for drafts, or the drafts rewritten."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qnfacts.cli.drafts import Given, is_word
from qnfacts.cli.exit_codes import DONE, FOUND_WRONG
from qnfacts.cli.output import Screen, show_text, tell
from qnfacts.cli.wrong_call import wrong
from qnfacts.phrases import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from qnfacts.cli.commands.audited import Audited
    from qnfacts.drafts.editing import Mended
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.terms import Language


def refuse_to_mend(
    files: Collection[str], form: str | None, *, fix: bool, bind: bool, write: bool
) -> None:
    """Refuse a call that asks for two things at once, to write neither, or to rewrite Word."""
    if (fix or bind) and any(map(is_word, files)):
        raise wrong("not in Word", "--fix" if fix else "--bind")
    if (fix or bind) and form:  # a patch has one form
        asked = "--fix" if fix else "--bind"
        raise wrong("contradiction", asked, one=asked, other=f"--format {form}")
    if fix and bind:
        raise wrong("contradiction", "--fix", one="--fix", other="--bind")
    if write and not (fix or bind):
        raise wrong("nothing to write", "--write")
    if write and "-" in files:
        raise wrong("pipe not written", "--write")


def proposed(audits: Iterable[Audited], catalogue: Catalogue, lang: Language, *, bind: bool) -> int:
    """Print a patch for each draft; gives the exit code.

    With `bind` nothing is wrong; else what is to mend has been found wrong, in the patch or not.
    """
    from qnfacts.drafts.patch import unified_diff

    is_wrong = False
    for each, mended in _mended(audits, catalogue, bind=bind):
        if mended.places:
            patch = unified_diff(each.draft.name, each.text, mended.text)
            show_text(patch, Screen(paged=False))
        wrong = sum(finding.is_wrong for finding in each.found)
        is_wrong = is_wrong or wrong > 0
        if wrong > mended.places and not bind:
            file, left = each.draft.name, wrong - mended.places
            tell(say("places left", lang, file=file, count=mended.places, left=left))
    return FOUND_WRONG if is_wrong and not bind else DONE


def written(
    audits: Iterable[Audited], catalogue: Catalogue, lang: Language, *, bind: bool
) -> list[Given]:
    """The drafts as they are now written, each all or nothing; tells how much that was."""
    from qnfacts.audit.reading.draft import read_draft
    from qnfacts.registry.replacing import replace_file

    drafts = []
    for each, mended in _mended(audits, catalogue, bind=bind):
        file = each.draft.name
        if mended.places:
            replace_file(Path(file), mended.text.encode())
        said = "places bound" if bind else "places mended"
        tell(say(said, lang, file=file, count=mended.places))
        drafts.append(Given(read_draft(file, mended.text), mended.text))
    return drafts


def _mended(
    audits: Iterable[Audited], catalogue: Catalogue, *, bind: bool
) -> Iterator[tuple[Audited, Mended]]:
    from qnfacts.drafts.binding import bind as bound
    from qnfacts.drafts.fixing import fix
    from qnfacts.drafts.saying import Facts

    facts = Facts.of(catalogue)
    for each in audits:
        if bind:
            yield each, bound(each.text, each.draft, each.judged, facts)
        else:
            yield each, fix(each.text, each.draft, each.found, facts)
