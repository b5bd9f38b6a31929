"""Reading one fact: our program, its peers and the floors, at every size."""

from collections.abc import Iterator

from benchmarks.bench import BASELINE, Bench, Limit, Race, up_to
from benchmarks.data import Data
from benchmarks.measure import Contender

SHOW, CITE, COMPLETE, HELP = "show ID --json", "cite ID --json", "completion of an id", "--help"


def races(bench: Bench) -> Iterator[Race]:
    """A race for each size, and one between the sizes."""
    for facts in bench.sizes:
        yield _at(bench, facts)
    if len(bench.sizes) > 1:
        yield _between(bench, min(bench.sizes), max(bench.sizes))


def show(bench: Bench, data: Data, name: str = SHOW) -> Contender:
    """Our program, asked for one fact."""
    return bench.qnfacts(
        name, "show", data.an_id, "--json", prints=data.an_id, QNFACTS_REGISTRY=data.registry
    )


def cite(bench: Bench, data: Data, name: str = CITE) -> Contender:
    """Our program, asked for one citation."""
    return bench.qnfacts(
        name, "cite", data.an_id, "--json", prints=data.an_id, QNFACTS_REGISTRY=data.registry
    )


def _at(bench: Bench, facts: int) -> Race:
    data = bench.data(facts)
    ours = _ours(bench, data)
    most = {HELP: 7}
    limits = [
        Limit(f"`{one.name}` of {facts:,} facts", one.name, most.get(one.name, 5.5), BASELINE)
        for one in ours
    ]
    limits += [
        Limit(f"`{name}` of {facts:,} facts, as scripts call it", name, 2, BASELINE)
        for name in (SHOW, CITE, COMPLETE)
    ]
    contenders = [bench.baseline, *ours, *_plain(bench, data), *_peers(bench, data)]
    return Race(f"Find one of {facts:,} facts", contenders, limits)


def _between(bench: Bench, few: int, many: int) -> Race:
    names = f"{CITE}, {few:,} facts", f"{CITE}, {many:,} facts"
    contenders = [
        cite(bench, bench.data(facts), name) for facts, name in zip((few, many), names, strict=True)
    ]
    goal = f"`{CITE}` of {many:,} facts against {few:,}"
    return Race("The same at every size", contenders, [Limit(goal, names[1], 1.15, names[0])])


def _ours(bench: Bench, data: Data) -> list[Contender]:
    registry, id_ = data.registry, data.an_id
    of_area = ("figures", "--area", data.an_area, "--json")
    return [
        show(bench, data),
        cite(bench, data),
        bench.qnfacts(
            "figures --area AREA --json", *of_area, prints=id_, QNFACTS_REGISTRY=registry
        ),
        bench.qnfacts(
            "show ID --json, the texts at hand", "show", id_, "--json", prints=id_,
            QNFACTS_REGISTRY=registry, QNFACTS_SOURCES=data.texts,
        ),
        bench.qnfacts(
            COMPLETE, prints=id_, QNFACTS_REGISTRY=registry, _QNFACTS_COMPLETE="complete_bash",
            COMP_WORDS=f"qnfacts show {id_[:-4]}", COMP_CWORD="2",
        ),
        bench.qnfacts(HELP, "--help", prints="Usage", QNFACTS_REGISTRY=registry),
    ]  # fmt: skip


def _plain(bench: Bench, data: Data) -> list[Contender]:
    id_ = data.an_id
    return [
        up_to(10_000, data.facts, "plain: Typer, YAML (C loader), pydantic", lambda name:
              bench.plain(name, "yaml_show", data.yaml, id_, prints=id_)),
        up_to(10_000, data.facts, "plain: the same, pure Python loader", lambda name:
              bench.plain(name, "yaml_show", data.yaml, id_, "--pure", prints=id_)),
        bench.plain("floor: Typer alone", "typer_floor", id_, prints=id_),
        bench.plain("floor: Typer, SQLite", "typer_sqlite", data.database, id_, prints=id_),
        bench.plain("floor: SQLite, json", "bare_sqlite", data.database, id_, prints=id_),
        bench.plain("floor: mmap", "bare_mmap", data.bare, data.offsets, id_, prints=id_),
    ]  # fmt: skip


def _peers(bench: Bench, data: Data) -> list[Contender]:
    id_, facts = data.an_id, data.facts
    duckdb = bench.peers.packages / "duckdb_cli" / "duckdb"
    return [
        bench.peer("python -c pass, among the peers", bench.peers.python, "-c", "pass"),
        bench.peer("sqlite-utils", "sqlite-utils", "query", data.database,
                   "SELECT json FROM facts WHERE id = :id", "--param", "id", id_, prints=id_),
        bench.peer("datasette --get", "datasette", data.database,
                   "--get", f"/facts/facts/{id_}.json", prints=id_),
        up_to(10_000, facts, "papis, warm", lambda name: bench.peer(
            name, "papis", "--log", "ERROR", "--lib", data.papers,
            "export", "--format", "json", f"ref:{id_}", prints=id_)),
        up_to(100_000, facts, "bean-query, warm", lambda name: bench.peer(
            name, "bean-query", "--format", "csv", data.ledger,
            f"SELECT links, narration WHERE '{id_}' IN links", prints=id_)),
        up_to(10_000, facts, "yq", lambda name: bench.peer(
            name, "yq", "--compact-output", f'.facts[] | select(.id == "{id_}")', data.yaml,
            prints=id_)),
        bench.peer("duckdb on JSON Lines", duckdb, "-json",
                   "-c", f"FROM '{data.bare}' WHERE id = '{id_}'", prints=id_),
        bench.peer("jq on JSON Lines", "jq", "--compact-output",
                   f'select(.id == "{id_}")', data.bare, prints=id_),
    ]  # fmt: skip
