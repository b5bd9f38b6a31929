"""Reading quantities and dates out of prose, against finding its numerals alone."""

from benchmarks.bench import Bench
from benchmarks.generator.files import write_prose
from benchmarks.measure import race
from benchmarks.report import Outcome, at_least

SCAN, PLAIN = "scan --format ndjson", "plain: a regular expression for numerals"


def run(bench: Bench) -> Outcome:
    """One long text."""
    path = bench.empty("prose") / "prose.txt"
    write_prose(path, bench.scale.prose)
    megabytes = path.stat().st_size / 1e6
    at = f"{megabytes:.3g} MB of prose"
    contenders = {
        (SCAN, at): bench.qnfacts("scan", path, "--format", "ndjson"),
        (PLAIN, at): bench.plain("numerals", path),
    }
    results = race(contenders, bench.scale.rounds)
    seconds = results[SCAN, at].seconds
    rate = megabytes / seconds if seconds else None
    return Outcome("Scan", results, [at_least(4, f"`scan`, {at}", [rate], "MB/s")])
