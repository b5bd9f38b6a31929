"""What all chapters of an index come to together: how the sources stand."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain

from qnfacts.index.making.grounds import Grounds
from qnfacts.index.making.old import UselessError
from qnfacts.index.making.standing import Standing, Task, standings
from qnfacts.index.making.told import Told
from qnfacts.model import Source
from qnfacts.pieces.batches import each_batch
from qnfacts.pieces.piece import ChangedError


def counted(told: Iterable[Told]) -> dict[str, tuple[int, int]]:
    """How many facts quote each source, and how often."""
    facts: Counter[str] = Counter()
    quotes: Counter[str] = Counter()
    for each in told:
        for source, quoted in each.quoted.items():
            facts[source] += quoted.facts
            quotes[source] += quoted.quotes
    return {source: (facts[source], quotes[source]) for source in facts}


def stand(
    ids: Collection[str], told: Sequence[Told], sources: Mapping[str, Source], grounds: Grounds
) -> dict[str, Standing]:
    """How the sources with these ids stand; `sources` has those that not all pieces know.

    Raises UselessError if one is not at hand, ChangedError if a text is not what it was to the
    facts that quote it.
    """
    tasks = list(_tasks(ids, told, {**grounds.common.sources, **sources}))
    found = each_batch(standings, tasks, grounds.folder)
    made = dict(zip(ids, chain.from_iterable(found), strict=True))
    for each in told:
        for source, quoted in each.quoted.items():
            if source in made and made[source].at_hand != quoted.at_hand:
                raise ChangedError
    return made


def _tasks(
    ids: Iterable[str], told: Iterable[Told], models: Mapping[str, Source]
) -> Iterable[Task]:
    spans: defaultdict[str, list[int]] = defaultdict(list)
    for each in told:
        for source, quoted in each.quoted.items():
            spans[source] += quoted.spans
    for id_ in ids:
        if id_ not in models:
            raise UselessError
        yield Task(models[id_], spans[id_])
