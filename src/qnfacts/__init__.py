"""A registry of published facts, each with the words that prove it, and its explorer.

`load` opens a registry, which answers what the commands of the program answer:

>>> import qnfacts
>>> registry = qnfacts.load()
>>> registry["ocop-total"]["value"]["stated"]
Decimal('437')
>>> [fact["id"] for fact in registry.search("5 stars")][:1]
['ocop-5-stars']
>>> print(registry.cite("ocop-total", translation=False))
ocop-total
<BLANKLINE>
“Đến nay, toàn tỉnh có 437 sản phẩm OCOP đạt sao”
<BLANKLINE>
Quỳnh Trang, “Khi lợi thế địa phương gặp công nghệ số: hành trình khởi nghiệp mới ở ...

What else there is:

- `check_file` proves a registry, and gives a `Report`;
- `scan` reads the numbers and dates of any text, `explain` says why one is not read;
- `verify_batch` holds quotations against their texts, by the million;
- `parse`, `publish` and `compare` are the steps from the text of a registry to its answers;
- all that is raised on purpose is a `QnfactsError`: a `RegistryError` says everything that is
  wrong with a registry, a `CallError` that something was asked for which there is not.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from qnfacts.check.batch import verify_batch
    from qnfacts.check.report import Report
    from qnfacts.explore.compare import compare
    from qnfacts.library import FactRegistry, check_file, load
    from qnfacts.problems import CallError, QnfactsError, RegistryError
    from qnfacts.quantities import Reading, Unread, explain, scan
    from qnfacts.records.publish import publish
    from qnfacts.registry.loading import parse

__version__ = "0.1.0"

__all__ = [
    "CallError",
    "FactRegistry",
    "QnfactsError",
    "Reading",
    "RegistryError",
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
    "CallError": "qnfacts.problems",
    "FactRegistry": "qnfacts.library",
    "QnfactsError": "qnfacts.problems",
    "Reading": "qnfacts.quantities",
    "RegistryError": "qnfacts.problems",
    "Report": "qnfacts.check.report",
    "Unread": "qnfacts.quantities",
    "check_file": "qnfacts.library",
    "compare": "qnfacts.explore.compare",
    "explain": "qnfacts.quantities",
    "load": "qnfacts.library",
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
