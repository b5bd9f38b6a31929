"""What an audit mends or binds itself: patches for drafts, or the drafts rewritten."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qnfacts.cli import DONE, FOUND_WRONG
from qnfacts.cli.drafts import is_word
from qnfacts.cli.output import Screen, show_text, tell
from qnfacts.cli.refusal import wrong
from qnfacts.phrases import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qnfacts.audit.draft import Draft
    from qnfacts.audit.findings import Finding
    from qnfacts.audit.verdicts import Judgement
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.terms import Language


class Audited(NamedTuple):
    """A draft, its text as written, and what is said of its mentions."""

    draft: Draft
    text: str
    judged: Sequence[Judgement]
    found: Sequence[Finding]


def refuse_to_mend(
    files: Iterable[str], form: str | None, *, fix: bool, bind: bool, write: bool
) -> None:
    """Refuse a call that asks for two things at once, to write neither, or to rewrite Word."""
    if (fix or bind) and any(map(is_word, files)):
        raise wrong("not in Word", "FILE")
    if (fix or bind) and form:  # a patch has one form
        asked = "--fix" if fix else "--bind"
        raise wrong("contradiction", asked, one=asked, other=f"--format {form}")
    if fix and bind:
        raise wrong("contradiction", "--fix", one="--fix", other="--bind")
    if write and not (fix or bind):
        raise wrong("nothing to write", "--write")


def mend(
    audited: Iterable[Audited], catalogue: Catalogue, lang: Language, *, bind: bool, write: bool
) -> int:
    """Print a patch for each draft, or write the drafts and tell how much; gives the exit code.

    What is to mend and is not written has been found wrong.
    """
    from qnfacts.drafts.binding import bind as bound
    from qnfacts.drafts.fixing import fix
    from qnfacts.drafts.patch import unified_diff
    from qnfacts.drafts.saying import Facts
    from qnfacts.registry.replacing import replace_file

    facts, code = Facts.of(catalogue), DONE
    for draft, text, judged, found in audited:
        mended = bound(text, draft, judged, facts) if bind else fix(text, draft, found, facts)
        if write:
            if mended.places:
                replace_file(Path(draft.name), mended.text.encode())
            left = sum(finding.is_wrong for finding in found) - mended.places
            said = "places bound" if bind else "places mended"
            tell(say(said, lang, file=draft.name, count=mended.places, left=left))
        elif mended.places:
            show_text(unified_diff(draft.name, text, mended.text), Screen(paged=False))
            code = code if bind else FOUND_WRONG
    return code
