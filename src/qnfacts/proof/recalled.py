"""What is known of a registry that was proven as a whole and has not changed since."""

from __future__ import annotations

from itertools import islice

from qnfacts.proof.memory import WHOLE, memory_file, recall, state_of, unchanged
from qnfacts.proof.report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


def recalled(path: Path | str, texts: Path | str, codes: frozenset[str]) -> Report | None:
    """The report on a registry that was proven without a problem just as it is now."""
    place = memory_file(path, texts)
    first = islice(recall(place), 2) if place else ()
    if (text := dict(first).get(WHOLE)) is None:
        return None
    import json

    kept = json.loads(text)
    if kept["state"] != state_of(path, codes) or not unchanged(texts, kept["texts"]):
        return None
    return Report(file=str(path), problems=(), checks=kept["checks"], basis=dict(kept["basis"]))
