"""The races, a module each, in the order of the report.

Editing leaves behind it what look-ups find, which saves them the first reading.
"""

from collections.abc import Callable, Mapping

from benchmarks.bench import Bench
from benchmarks.races import check, edit, lookups, nasty, scan, startup, verify
from benchmarks.report import Outcome

RACES: Mapping[str, Callable[[Bench], Outcome]] = {
    "startup": startup.run,
    "edit": edit.run,
    "lookups": lookups.run,
    "check": check.run,
    "scan": scan.run,
    "nasty": nasty.run,
    "verify": verify.run,
}
