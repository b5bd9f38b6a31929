"""The races, a module each, in the order of the report."""

from collections.abc import Callable, Mapping

from benchmarks.bench import Bench
from benchmarks.races import check, edit, lookups, nasty, scan, startup, verify
from benchmarks.report import Outcome

RACES: Mapping[str, Callable[[Bench], Outcome]] = {
    "startup": startup.run,
    "lookups": lookups.run,
    "edit": edit.run,
    "check": check.run,
    "scan": scan.run,
    "nasty": nasty.run,
    "verify": verify.run,
}
