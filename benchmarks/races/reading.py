"""Reading one fact: our program, its peers and the floors, at every size."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.bench import BASELINE, Bench, Limit, Race, up_to
from benchmarks.data import Data
from benchmarks.measure import Contender

SHOW, CITE, HELP = "show ID --format json", "cite ID --format json", "--help"
LIST, WITH_TEXTS = "figures --area AREA --json", "show ID --format json, the texts at hand"
DIRECT_SHOW, DIRECT_CITE, COMPLETE = "show ID --json", "cite ID --json", "completion of an id"
FLOOR, MODELS = "floor: Typer alone", "floor: pydantic and the models"
HELP_FLOOR, FIND_FLOOR = "floor: Typer alone, --help", "floor: Typer, SQLite"
LIST_FLOOR = "floor: Typer, SQLite, the figures of an area"


def races(bench: Bench) -> Iterator[Race]:
    """Two races for each size, and one between the sizes."""
    for facts in bench.sizes:
        yield _at(bench, facts)
        yield _among_peers(bench, facts)
    if len(bench.sizes) > 1:
        yield _between(bench, min(bench.sizes), max(bench.sizes))


def show(bench: Bench, data: Data) -> Contender:
    """Our program, asked for one fact through Typer."""
    return _reading(bench, data, SHOW, "show", data.an_id, "--format", "json")


def cite(bench: Bench, data: Data, name: str = CITE) -> Contender:
    """Our program, asked for one citation through Typer."""
    return _reading(bench, data, name, "cite", data.an_id, "--format", "json")


def _at(bench: Bench, facts: int) -> Race:
    data = bench.data(facts)
    through_typer, direct = _through_typer(bench, data), _direct(bench, data)
    limits = [
        Limit(
            f"`{one.name}` of {facts:,} facts",
            one.name,
            7 if one.name == HELP else 5.5,
            BASELINE,
            floors=[{HELP: HELP_FLOOR, LIST: LIST_FLOOR}.get(one.name, FIND_FLOOR)],
        )
        for one in through_typer
    ]
    limits += [Limit(f"`{one.name}` of {facts:,} facts", one.name, 2, BASELINE) for one in direct]
    contenders = [bench.baseline, *through_typer, *direct, *_floors(bench, data)]
    return Race(f"Find one of {facts:,} facts", contenders, limits)


def _among_peers(bench: Bench, facts: int) -> Race:
    data = bench.data(facts)
    own = [show(bench, data), _show_directly(bench, data)]
    contenders = [bench.baseline, *own, *_plain(bench, data), *_peers(bench, data)]
    return Race(f"Find one of {facts:,} facts, among peers", contenders)


def _between(bench: Bench, few: int, many: int) -> Race:
    calls = {CITE: cite, DIRECT_CITE: _cite_directly}
    contenders, limits = [], []
    for call, contender in calls.items():
        names = f"{call}, {few:,} facts", f"{call}, {many:,} facts"
        sizes = zip((few, many), names, strict=True)
        contenders += [contender(bench, bench.data(facts), name) for facts, name in sizes]
        goal = f"`{call}` of {many:,} facts against {few:,}"
        limits.append(Limit(goal, names[1], 1.15, names[0]))
    return Race("The same at every size", contenders, limits)


def _through_typer(bench: Bench, data: Data) -> list[Contender]:
    of_area = ("figures", "--area", data.an_area, "--json")
    return [
        show(bench, data),
        cite(bench, data),
        _reading(bench, data, LIST, *of_area),
        _reading(
            bench, data, WITH_TEXTS, "show", data.an_id, "--format", "json",
            QNFACTS_SOURCES=data.texts,
        ),
        bench.qnfacts(HELP, "--help", prints="Usage", QNFACTS_REGISTRY=data.registry),
    ]  # fmt: skip


def _direct(bench: Bench, data: Data) -> list[Contender]:
    completed = bench.qnfacts(
        COMPLETE, prints=data.an_id,
        QNFACTS_REGISTRY=data.registry, _QNFACTS_COMPLETE="complete_bash",
        COMP_WORDS=f"qnfacts show {data.an_id[:-4]}", COMP_CWORD="2",
    )  # fmt: skip
    return [_show_directly(bench, data), _cite_directly(bench, data), completed]


def _show_directly(bench: Bench, data: Data) -> Contender:
    return _reading(bench, data, DIRECT_SHOW, "show", data.an_id, "--json")


def _cite_directly(bench: Bench, data: Data, name: str = DIRECT_CITE) -> Contender:
    return _reading(bench, data, name, "cite", data.an_id, "--json")


def _reading(bench: Bench, data: Data, name: str, *words: str, **variables: Path) -> Contender:
    registry = {"QNFACTS_REGISTRY": data.registry, **variables}
    return bench.qnfacts(name, *words, prints=data.an_id, **registry)


def _plain(bench: Bench, data: Data) -> list[Contender]:
    id_ = data.an_id
    return [
        up_to(10_000, data.facts, "plain: Typer, YAML (C loader), pydantic", lambda name:
              bench.plain(name, "yaml_show", data.yaml, id_, prints=id_)),
        up_to(10_000, data.facts, "plain: the same, pure Python loader", lambda name:
              bench.plain(name, "yaml_show", data.yaml, id_, "--pure", prints=id_)),
    ]  # fmt: skip


def _floors(bench: Bench, data: Data) -> list[Contender]:
    id_ = data.an_id
    return [
        bench.plain(FLOOR, "typer_floor", id_, prints=id_),
        bench.plain(HELP_FLOOR, "typer_floor", "--help", prints="Usage"),
        bench.plain(FIND_FLOOR, "typer_sqlite", data.database, id_, prints=id_),
        bench.plain(LIST_FLOOR, "typer_list", data.database, data.an_area, prints=id_),
        bench.plain("floor: SQLite, json", "bare_sqlite", data.database, id_, prints=id_),
        bench.plain("floor: mmap", "bare_mmap", data.bare, data.offsets, id_, prints=id_),
    ]


def _peers(bench: Bench, data: Data) -> list[Contender]:
    id_, facts = data.an_id, data.facts
    duckdb = bench.peers.packages / "duckdb_cli" / "duckdb"
    return [
        bench.peer("python -c pass, among the peers", bench.peers.python, "-c", "pass"),
        bench.peer("sqlite-utils", "sqlite-utils", "query", data.database,
                   "SELECT json FROM facts WHERE id = :id", "--param", "id", id_, prints=id_),
        bench.peer("datasette --get", "datasette", data.database,
                   "--get", f"/facts/facts/{id_}.json", prints=id_),
        up_to(1000, facts, "papis, warm", lambda name: bench.peer(
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
