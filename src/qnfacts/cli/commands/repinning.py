"""What `sources --update` does: the texts that have changed are pinned anew."""

import typer

from qnfacts.cli.choices import own_registry
from qnfacts.cli.commands.reporting import EXIT_CODES, print_report
from qnfacts.cli.output import Screen, tell
from qnfacts.cli.session import Session
from qnfacts.phrases import say


def repin_texts(session: Session) -> None:
    """Pin them, print each quotation and waiver that stands no longer, and end the call."""
    from qnfacts.author.repinning import repin
    from qnfacts.check.run import check_file
    from qnfacts.registry.files import own_folder, source_folder

    path = own_registry(session.named)
    changed = repin(path, source_folder(path), own_folder(path))
    for source, digest in changed.items():
        tell(say("pinned anew", session.lang, source=source, sha256=digest))
    if not changed:
        tell(say("no text changed", session.lang))
    report = check_file(path, select=_STANDING)
    print_report(
        report, "json" if session.form == "json" else "full", session.lang, Screen(), whole=True
    )
    raise typer.Exit(EXIT_CODES[report.outcome])


_STANDING = frozenset(
    {
        "source-unreadable",
        "source-changed",
        "not-verbatim",
        "misattributed",
        "segments-apart",
        "ambiguous-quotation",
        "waiver-not-found",
        "ambiguous-waiver",
    }
)
"""The rules about what stands in a text, and where."""
