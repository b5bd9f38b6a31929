"""A registry of published facts, each with the words that prove it, and its explorer."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from qnfacts.check.batch import verify_batch
    from qnfacts.check.report import Report
    from qnfacts.check.run import check_file
    from qnfacts.explore.compare import compare
    from qnfacts.quantities import Reading, Unread, explain, scan
    from qnfacts.records.publish import publish
    from qnfacts.registry.loading import load, parse

__version__ = "0.1.0"

__all__ = [
    "Reading",
    "Report",
    "Unread",
    "check_file",
    "compare",
    "explain",
    "load",
    "parse",
    "publish",
    "scan",
    "verify_batch",
]

_HOMES = {
    "Reading": "qnfacts.quantities",
    "Report": "qnfacts.check.report",
    "Unread": "qnfacts.quantities",
    "check_file": "qnfacts.check.run",
    "compare": "qnfacts.explore.compare",
    "explain": "qnfacts.quantities",
    "load": "qnfacts.registry.loading",
    "parse": "qnfacts.registry.loading",
    "publish": "qnfacts.records.publish",
    "scan": "qnfacts.quantities",
    "verify_batch": "qnfacts.check.batch",
}


def __getattr__(name: str) -> "Any":
    """The modules are imported when a name is first used: the command line needs few of them."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
