"""Texts on which a careless pattern goes back over what it has read, again and again."""

from benchmarks.bench import Bench
from benchmarks.measure import ONCE, race
from benchmarks.report import Outcome, Value, at_most

PARTS = {
    "digits": "7",
    "dots": ".",
    "opening brackets": "(",
    "grouped digits": "1.234.",
    "a list": "1, ",
    "numbers in lines": "1\n",
    "slashes": "1/",
    "hedges": "hơn ",
    "ranges without an end": "từ 1 đến ",
    "decimals in words": "1 phẩy 1 tỷ ",
    "number words": "mười ",
    "numbers between words": "xe 1 xe ",
}
"""What each text repeats."""


def run(bench: Bench) -> Outcome:
    """Each text once: what is looked for is larger than any noise."""
    folder, megabytes = bench.empty("nasty"), bench.scale.nasty / 1e6
    at = f"{megabytes:.3g} MB"
    for name, part in PARTS.items():
        (folder / name).write_text(part * (bench.scale.nasty // len(part.encode())), "utf-8")
    contenders = {
        (name, at): bench.qnfacts("scan", folder / name, "--format", "ndjson") for name in PARTS
    }
    results = race(contenders, ONCE)
    paces = [each.seconds and each.seconds / megabytes for each in results.values()]
    peaks = [each.megabytes for each in results.values()]
    words = "`scan`, the worst of the nasty texts"
    goals = [
        at_most(5, words, [_worst(paces)], "s/MB"),
        at_most(200, words, [_worst(peaks)], "MB"),
    ]
    return Outcome("Scan nasty texts", results, goals)


def _worst(values: list[Value]) -> Value:
    """The largest; None if one is missing."""
    return None if None in values else max(value for value in values if value is not None)
