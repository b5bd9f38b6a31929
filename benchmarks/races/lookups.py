"""One fact, a short list and a search with few hits, against Typer in front of SQLite.

All sizes run in the same rounds, so that each can be held against the smallest.
"""

from functools import partial

from benchmarks.bench import Bench, size
from benchmarks.measure import Results, race, ratio
from benchmarks.process import Contender
from benchmarks.report import Goal, Outcome, at_most

SHOW, LIST, SEARCH = "show ID --json", "figures --area --year --json", "search WORDS --json"
WITH_TEXTS = "show ID --json, the texts at hand"
PLAIN = "plain: Typer, SQLite, a "
PLAIN_SHOW, PLAIN_LIST, PLAIN_SEARCH = PLAIN + "fact", PLAIN + "list", PLAIN + "search"
SQLITE_UTILS = "sqlite-utils, a fact"

MOST_WITH_TEXTS = 10_000
"""Facts of the largest registry that is read with its texts too: one of 100,000 has 10,000."""


def run(bench: Bench) -> Outcome:
    """Each question at each size."""
    contenders = {
        (name, size(facts)): contender
        for facts in bench.scale.sizes
        for name, contender in _contenders(bench, facts).items()
    }
    results = race(contenders, bench.scale.rounds)
    pairs = {SHOW: PLAIN_SHOW, WITH_TEXTS: PLAIN_SHOW, LIST: PLAIN_LIST, SEARCH: PLAIN_SEARCH}
    goals = [
        *(_as_fast(results, own, plain) for own, plain in pairs.items()),
        *(_flat(results, own, size(bench.scale.sizes[0])) for own in pairs),
    ]
    return Outcome("Look-ups", results, goals)


def _contenders(bench: Bench, facts: int) -> dict[str, Contender]:
    of = bench.registry(facts)
    own = partial(bench.qnfacts, registry=of.yaml, prints=of.id)
    plain = partial(bench.plain, "typer_sqlite", prints=of.id)
    query = "SELECT json FROM fact WHERE id = :id"
    contenders = {
        SHOW: own("show", of.id, "--json"),
        PLAIN_SHOW: plain("show", of.database, of.id),
        LIST: own("figures", "--area", of.area, "--year", of.year, "--json"),
        PLAIN_LIST: plain("figures", of.database, of.area, of.year),
        SEARCH: own("search", *of.words, "--json"),
        PLAIN_SEARCH: plain("search", of.database, *of.words),
        SQLITE_UTILS: bench.peer(
            "sqlite-utils", "query", of.database, query, "--param", "id", of.id, prints=of.id
        ),
    }
    if facts > MOST_WITH_TEXTS:
        return contenders
    return {**contenders, WITH_TEXTS: own("show", of.id, "--json", texts=of.texts)}


def _as_fast(results: Results, own: str, plain: str) -> Goal:
    columns = [column for name, column in results if name == own]
    measured = [ratio(results[own, column], results[plain, column]) for column in columns]
    return at_most(1.2, f"`{own}`", measured, f"× {plain}")


def _flat(results: Results, own: str, smallest: str) -> Goal:
    columns = [column for name, column in results if name == own and column != smallest]
    measured = [ratio(results[own, column], results[own, smallest]) for column in columns]
    return at_most(1.2, f"`{own}`, larger registries", measured, f"× {smallest}")
