"""Quotations by the batch, against `str.find`; all read quotations and texts in the same way."""

from benchmarks.bench import Bench
from benchmarks.generator.files import write_quotations
from benchmarks.measure import Result, race, ratio
from benchmarks.report import Outcome, no_goal

READING, FIND = "plain: reading them alone", "plain: str.find"
RECORDED, SOUGHT = "verify_batch, offsets", "verify_batch, no offsets"
IN_TWO = "verify_batch, no offsets, in a pool of two"


def run(bench: Bench) -> Outcome:
    """In one process, and in the two of a pool."""
    count = bench.scale.quotations
    folder, texts = bench.empty("quotations"), bench.registry(count).texts
    recorded, sought = folder / "recorded", folder / "sought"
    write_quotations(recorded, count, offsets=True)
    write_quotations(sought, count, offsets=False)
    at = f"{count:,} quotations"
    asked = {
        READING: ("reading alone", "1", sought),
        FIND: ("find", "1", sought),
        RECORDED: ("qnfacts", "1", recorded),
        SOUGHT: ("qnfacts", "1", sought),
        IN_TWO: ("qnfacts", "2", sought),
    }
    contenders = {
        (name, at): bench.plain("verify", *words, texts, prints="0 not verified")
        for name, words in asked.items()
    }
    results = race(contenders, bench.scale.rounds)
    own = RECORDED, SOUGHT, IN_TWO
    against = [ratio(results[name, at], results[FIND, at]) for name in own]
    beyond = [_beyond(results[name, at], results[READING, at]) for name in (FIND, RECORDED, SOUGHT)]
    each = [seconds and seconds / count * 1e6 for seconds in beyond]
    goals = [
        no_goal("`verify_batch`: offsets · no offsets · no offsets, in two", against, f"× {FIND}"),
        no_goal("str.find · offsets · no offsets, beyond reading", each, "µs a quotation"),
    ]
    return Outcome("Verify quotations", results, goals)


def _beyond(result: Result, reading: Result) -> float | None:
    """The seconds that the one takes longer."""
    if result.seconds is None or reading.seconds is None:
        return None
    return result.seconds - reading.seconds
