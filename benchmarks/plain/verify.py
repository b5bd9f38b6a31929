"""Quotations verified in two processes or under Dask: the same kernel on the same batches."""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import islice
from pathlib import Path

PROCESSES = 2
TEXTS_IN_A_BATCH = 20

Verify = Callable[[Path], int]
"""How many quotations of a shard are not in their texts."""


def main() -> None:
    """Verify the quotations in folder `argv[2]` against the texts in `argv[3]`.

    `argv[1]` is `processes`, `dask` or `cluster`. Exit 1 if one is not verified.
    """
    _, how, quotations, texts = sys.argv
    shards = sorted(Path(quotations).iterdir())
    run = {"processes": in_processes, "dask": under_dask, "cluster": in_cluster}[how]
    wrong = sum(run(partial(verify_shard, Path(texts)), shards))
    print(f"{wrong} not verified")
    sys.exit(1 if wrong else 0)


def in_processes(verify: Verify, shards: Sequence[Path]) -> Iterable[int]:
    """With the standard library alone."""
    with ProcessPoolExecutor(PROCESSES) as processes:
        return list(processes.map(verify, shards))


def under_dask(verify: Verify, shards: Sequence[Path]) -> Iterable[int]:
    """By Dask's scheduler of processes, which does not leave the machine."""
    from dask.bag import from_sequence

    wrong: list[int] = (
        from_sequence(shards, npartitions=len(shards))
        .map(verify)
        .compute(scheduler="processes", num_workers=PROCESSES)
    )
    return wrong


def in_cluster(verify: Verify, shards: Sequence[Path]) -> Iterable[int]:
    """By Dask's distributed scheduler, as on many machines, here with two workers on this one."""
    from dask.distributed import Client

    with Client(n_workers=PROCESSES, threads_per_worker=1, dashboard_address=None) as cluster:
        wrong: list[int] = cluster.gather(cluster.map(verify, shards))
    return wrong


def verify_shard(texts: Path, shard: Path) -> int:
    """How many quotations of one file of JSON Lines are not in their texts."""
    from qnfacts import verify_batch

    wrong = 0
    with shard.open(encoding="utf-8") as lines:
        while batch := [json.loads(line) for line in islice(lines, TEXTS_IN_A_BATCH)]:
            quotes = [quote for entry in batch for quote in entry["quotes"]]
            wrong += sum(not found for found in verify_batch(quotes, dict(_texts(texts, batch))))
    return wrong


def _texts(folder: Path, batch: list[dict[str, str]]) -> Iterator[tuple[str, str]]:
    """The texts of a batch, read as `cat` does: Python's files cost more than the reading."""
    for entry in batch:
        file = os.open(f"{folder}/{entry['file']}", os.O_RDONLY)
        try:
            yield entry["source"], os.read(file, os.fstat(file).st_size).decode()
        finally:
            os.close(file)
