"""Mutants held against the rules, many at once."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from mutants.mutant import Mutant
from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.rules import chosen
from qnfacts.check.run import run_rules
from qnfacts.registry.lock import Lock
from qnfacts.registry.model import Registry
from qnfacts.text.quotation import SourceText


@dataclass(slots=True)
class Tally:
    """How many mutants were tried, how many of them show without a lock, and which survived."""

    tried: int = 0
    unlocked: int = 0
    survivors: list[Mutant] = field(default_factory=list)


def trial(
    mutants: Iterable[Mutant],
    registry: Registry,
    texts: Mapping[str, SourceText],
    lock: Lock,
    groups: Collection[str],
) -> Tally:
    """What became of the mutants under the rules in `groups`.

    They must be rules that look at one fact alone, so that mutants of one fact can stand side by
    side in one registry. What no registry can hold is given away, too.
    """
    tally = Tally()
    codes = chosen(groups, ())
    remaining = iter(mutants)
    while batch := list(islice(remaining, _BATCH)):
        facts = tuple(mutant.fact for mutant in batch if mutant.fact)
        altered = CheckedRegistry(registry.model_copy(update={"facts": facts}), texts, lock)
        broken = _broken(altered, codes)
        for mutant in batch:
            found = next(broken) if mutant.fact else {"refused by the loader"}
            tally.tried += 1
            tally.unlocked += bool(found - _LOCK)
            if not found:
                tally.survivors.append(mutant)
    return tally


def _broken(registry: CheckedRegistry, codes: Collection[str]) -> Iterator[set[str]]:
    """The rules that each fact breaks."""
    found: dict[int, set[str]] = defaultdict(set)
    for finding in run_rules(registry, codes).findings:
        if finding.fact is not None:
            found[finding.fact].add(finding.code)
    yield from (found[index] for index in range(len(registry.model.facts)))


_BATCH = 1000
_LOCK = chosen(["lock"], ())
