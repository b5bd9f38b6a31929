"""Quotations held against their texts: by `str.find` or by qnfacts, in one process or more."""

import json
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

Quote = dict[str, Any]
Texts = dict[str, str]
Waived = dict[str, list[dict[str, Any]]]


def main() -> None:
    """Verify the quotations in the folder `argv[3]` against the texts in the folder `argv[4]`.

    `argv[1]` is a key of HOW, `argv[2]` the number of processes. Exit 1 if one is not verified.
    """
    _, how, processes, quotations, texts = sys.argv
    in_shard = partial(unverified, how, Path(texts))
    shards = sorted(Path(quotations).iterdir())
    if processes == "1":
        wrong = sum(map(in_shard, shards))
    else:
        with ProcessPoolExecutor(int(processes)) as pool:
            wrong = sum(pool.map(in_shard, shards))
    print(f"{wrong} not verified")
    sys.exit(1 if wrong else 0)


def unverified(how: str, folder: Path, shard: Path) -> int:
    """How many quotations of one file of JSON Lines are not in their texts."""
    lines = [json.loads(line) for line in shard.read_text("utf-8").splitlines()]
    texts = {line["source"]: (folder / line["file"]).read_text("utf-8") for line in lines}
    waived = {line["source"]: line["waived"] for line in lines}
    return HOW[how]([quote for line in lines for quote in line["quotes"]], texts, waived)


def by_find(quotes: Sequence[Quote], texts: Texts, waived: Waived) -> int:  # noqa: ARG001
    """Each segment anywhere in its text, however the text is broken into lines."""
    plain = {source: " ".join(text.split()) for source, text in texts.items()}
    return sum(
        any(plain[quote["source"]].find(segment["text"]) < 0 for segment in quote["segments"])
        for quote in quotes
    )


def by_qnfacts(quotes: Sequence[Quote], texts: Texts, waived: Waived) -> int:
    """As `qnfacts check` does."""
    from qnfacts import verify_batch

    return sum(not found for found in verify_batch(quotes, texts, waived))


def by_nothing(quotes: Sequence[Quote], texts: Texts, waived: Waived) -> int:  # noqa: ARG001
    """Quotations and texts are only read, for what that alone costs."""
    return 0


HOW = {"find": by_find, "qnfacts": by_qnfacts, "reading alone": by_nothing}
