"""A check of what was proven before and has not changed since, answered without Typer."""

from __future__ import annotations

import os
import sys

from qnfacts.location import registry_name, source_folder_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.terms import Language


def proven_answer(words: Sequence[str]) -> str | None:
    """What `check` prints into a pipe, with no option but --registry, --sources and --format.

    None for any other call, and for a registry of which it is not known that it is proven.
    """
    options = _options(words[1:])
    lang = os.environ.get("QNFACTS_LANG") or "en"
    if options is None or lang not in ("en", "vi"):
        return None
    form = options.get("--format", "full")
    if form != "concise" and (form != "full" or sys.stdout.isatty()):
        return None
    registry = options.get("--registry") or registry_name()
    sources = options.get("--sources") or os.environ.get("QNFACTS_SOURCES") or None
    return _told(registry, sources, "vi" if lang == "vi" else "en")


def _options(words: Sequence[str]) -> dict[str, str] | None:
    """The options with their values; None if there is anything else."""
    names, values = words[::2], words[1::2]
    if len(names) != len(values) or len(set(names)) < len(names) or set(names) - _NAMES:
        return None
    if any(not value or value.startswith("-") for value in values):
        return None
    return dict(zip(names, values, strict=True))


def _told(registry: str, sources: str | None, lang: Language) -> str | None:
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


_NAMES = {"--registry", "--sources", "--format"}
