"""The usual calls of `check`, run without Typer.

To load it takes longer than to see that nothing has changed since all was proven.
"""

from __future__ import annotations

import os
import sys
from typing import get_args

from qnfacts.cli import DONE
from qnfacts.cli.write import write
from qnfacts.location import registry_name, source_folder_name
from qnfacts.terms import Language, ReportFormat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


def check_directly(words: Sequence[str]) -> int | None:
    """The exit code of `check` with no option but --registry, --sources and --format.

    None for any other call.
    """
    options = _options(words)
    if options is None or "_QNFACTS_COMPLETE" in os.environ:
        return None
    form: Any = options.get("--format", "full")
    lang: Any = os.environ.get("QNFACTS_LANG") or "en"
    if form not in get_args(ReportFormat) or lang not in get_args(Language):
        return None
    registry = options.get("--registry") or registry_name()
    sources = options.get("--sources") or os.environ.get("QNFACTS_SOURCES") or None
    in_short = form == "concise" or (form == "full" and not sys.stdout.isatty())
    proven = known(registry, sources, lang) if in_short else None
    if proven is not None:
        write(proven)
        return DONE
    from pathlib import Path

    from qnfacts.cli.proving import checked, told

    return told(checked(Path(registry), Path(sources) if sources else None), form, lang)


def known(registry: str, sources: str | None, lang: Language) -> str | None:
    """What is told of a registry that is known to be proven by its texts, and has not changed."""
    from qnfacts.proof.recalled import recalled
    from qnfacts.rules import chosen

    if registry != os.path.normpath(registry):  # pathlib may write it in other letters
        return None
    if sources is not None and not os.path.isdir(sources):
        return None
    report = recalled(registry, sources or source_folder_name(registry), chosen((), ()))
    if report is None or set(report.basis.values()) != {"text"}:  # else there is more to say
        return None
    from qnfacts.reports.concise import concise_text

    return concise_text(report, lang)


def _options(words: Sequence[str]) -> dict[str, str] | None:
    """The options with their values; None if there is anything else."""
    names, values = words[1::2], words[2::2]
    if words[:1] != ["check"] or len(names) != len(values) or len(set(names)) < len(names):
        return None
    if set(names) - _NAMES or any(not value or value.startswith("-") for value in values):
        return None
    return dict(zip(names, values, strict=True))


_NAMES = {"--registry", "--sources", "--format"}
