"""Proofs of pieces as a memory keeps them: only those without a problem."""

import json
from collections.abc import Mapping, Set
from pathlib import Path

from qnfacts.pieces.outline import Outline
from qnfacts.proof.finding import Key
from qnfacts.proof.memory import unchanged
from qnfacts.proof.results import Held, Proof, Seen


def written(proof: Proof, shared: Set[Key]) -> str | None:
    """The proof as a text; None if anything is wrong in its piece.

    About the shared keys, which other pieces know of too, it says nothing if it looks wrong.
    """
    wrong = {key for key, held in proof.held.items() if held.problems}
    if wrong - shared or any(seen.problem for seen in proof.seen.values()):
        return None
    return json.dumps(
        {
            "outline": proof.outline._asdict(),
            "keys": proof.keys,
            "seen": {
                id_: [seen.file, seen.sha256, seen.at_hand, list(seen.quoted)]
                for id_, seen in proof.seen.items()
            },
            "held": {key: each.counts for key, each in proof.held.items() if key not in wrong},
            "withheld": sorted(wrong | proof.withheld),
        }
    )


def restored(text: str, texts: Path) -> Proof | None:
    """The proof that was written; None if its texts are not what they were."""
    kept = json.loads(text)
    seen = {
        id_: Seen(file, sha256, at_hand, None, quoted)
        for id_, (file, sha256, at_hand, quoted) in kept["seen"].items()
    }
    if not unchanged(texts, texts_of(seen)):
        return None
    return Proof(
        outline=Outline(**kept["outline"]),
        keys=kept["keys"],
        seen=seen,
        held={key: Held(counts) for key, counts in kept["held"].items()},
        withheld=frozenset(kept["withheld"]),
    )


def texts_of(seen: Mapping[str, Seen]) -> list[tuple[str, str | None]]:
    """The files of the texts, each with its hash; None for one that is not at hand."""
    return [(each.file, each.sha256 if each.at_hand else None) for each in seen.values()]
