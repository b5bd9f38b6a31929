"""Reading numbers out of texts: the cost grows as the text does, whatever it holds."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from benchmarks.bench import Bench, Limit, Race
from benchmarks.data import write_prose
from benchmarks.measure import Contender

PROSE = {"10 kB": 10**4, "100 kB": 10**5, "1 MB": 10**6, "10 MB": 10**7, "100 MB": 10**8}
BYTES_PER_FACT = 100
"""How large a text is asked for, as a registry of so many facts is."""

HARD = {
    "digits": "7",
    "dots": ".",
    "spaces": " ",
    "hedges": "hơn ",
    "slashes": "1/",
    "decimals": "1 phẩy 1 tỷ ",
    "lists": "1, ",
}
"""What a careless pattern needs the square of the length for, a million times over."""


def races(bench: Bench) -> Iterator[Race]:
    """Prose of growing length, and hard texts of a half and a whole million parts."""
    most = max(10**5, BYTES_PER_FACT * max(bench.sizes))
    yield _prose(bench, [name for name, size in PROSE.items() if size <= most])
    for name, part in HARD.items():
        yield _hard(bench, name, part)


def _prose(bench: Bench, sizes: Sequence[str]) -> Race:
    folder = bench.empty("prose")
    for name in sizes:
        write_prose(folder / name, PROSE[name])
    contenders = [_scan(bench, folder / name) for name in sizes]
    limits = [
        Limit(f"`scan` of {longer} against {shorter}", longer, 11, shorter, "cpu")
        for shorter, longer in pairwise(sizes)
    ]
    return Race("Scan prose", [bench.baseline, *contenders], limits)


def _hard(bench: Bench, name: str, part: str) -> Race:
    folder = bench.empty(f"hard-{name}")
    counts = {f"500,000 {name}": 500_000, f"1,000,000 {name}": 1_000_000}
    for each, count in counts.items():
        (folder / each).write_text(part * count, "utf-8")
    half, whole = counts
    contenders = [bench.baseline, *(_scan(bench, folder / each) for each in counts)]
    limit = Limit(f"`scan` of {whole} against {half}", whole, 2.5, half, "cpu")
    return Race(f"Scan {name}", contenders, [limit])


def _scan(bench: Bench, path: Path) -> Contender:
    return bench.qnfacts(path.name, "scan", path, "--format", "ndjson")
