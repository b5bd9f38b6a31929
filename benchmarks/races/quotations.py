"""Quotations by the million, in two processes, against reading their bytes and against Dask.

Each reads the quotations and their texts itself, so that the cost of verifying is as large a part
of it as in use: about two fifths, the others are reading JSON and reading texts.
"""

from collections.abc import Iterator

from benchmarks.bench import Bench, Limit, Race

CAT = "cat of the same bytes"
DASK, CLUSTER = "Dask, two processes", "Dask, a cluster of two workers"
RECORDED, SOUGHT = "two processes, recorded offsets", "two processes, no offsets"


def races(bench: Bench) -> Iterator[Race]:
    """A race at the largest size."""
    data = bench.data(max(bench.sizes))
    recorded, sought = data.quotations(offsets=True), data.quotations(offsets=False)
    everything = f"find {data.texts} {recorded} -type f -print0 | xargs -0 cat >/dev/null"
    contenders = [
        bench.peer(CAT, "sh", "-c", everything),
        bench.verifier(RECORDED, "processes", recorded, data.texts),
        bench.verifier(SOUGHT, "processes", sought, data.texts),
        bench.verifier(DASK, "dask", recorded, data.texts),
        bench.verifier(CLUSTER, "cluster", recorded, data.texts),
    ]
    of = f"{data.facts:,} quotations"
    limits = [
        Limit(f"{of} at recorded offsets, against cat", RECORDED, 30, CAT),
        Limit(
            f"{of} at recorded offsets, against a cluster", RECORDED, 0.65, CLUSTER, floors=(CAT,)
        ),
        Limit(f"{of} without offsets, against with", SOUGHT, 3, RECORDED),
    ]
    yield Race(f"Verify {of}", contenders, limits)
