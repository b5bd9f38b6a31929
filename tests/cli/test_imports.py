"""What a call loads: a call that is answered by the store waits for nothing else."""

import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from process import PROGRAM, process

HEAVY = {"pydantic", "yaml", "rich", "jinja2", "pyarrow", "xlsxwriter", "mcp", "textual"}
MAKING = {
    "qnfacts.registry.loading", "qnfacts.registry.model", "qnfacts.records.publish",
    "qnfacts.store.write", "qnfacts.quantities", "qnfacts.check",
}  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def kept(cache: Path) -> Iterator[None]:
    """A store that is written, so that every call reads it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QNFACTS_CACHE", str(cache))
        assert process(*PROGRAM, "sources").returncode == 0
        yield


def loaded_after(code: str) -> set[str]:
    """The modules that a fresh Python holds after running `code`."""
    report = "import sys; print('loaded:', *sys.modules, file=sys.stderr)"
    ran = process(sys.executable, "-c", f"{code}\n{report}")
    assert ran.returncode == 0, ran.stderr
    return set(ran.stderr.rpartition("loaded:")[2].split())


def loaded_by(*calls: list[str]) -> set[str]:
    """The modules that these calls of the program load."""
    lines = (f"assert main({call}) == 0" for call in calls)
    return loaded_after("\n".join(["from qnfacts.cli import main", *lines]))


def test_what_is_not_to_be_loaded_is_there() -> None:
    assert [name for name in {*HEAVY, *MAKING} if find_spec(name) is None] == []


def test_importing_the_package_alone_loads_nothing_else() -> None:
    loaded = loaded_after("import qnfacts")
    assert {name for name in loaded if name.startswith("qnfacts")} == {"qnfacts"}
    assert not loaded & {*HEAVY, "typer", "typing", "re"}


def test_the_library_loads_neither_typer_nor_rich() -> None:
    loaded = loaded_after("import qnfacts; [getattr(qnfacts, n) for n in qnfacts.__all__]")
    assert "qnfacts.check.batch" in loaded
    assert not loaded & {"typer", "rich"}


def test_a_reading_command_asks_the_store_alone() -> None:
    loaded = loaded_by(
        ["--json"],
        ["figures", "--area", "Lam Sơn", "--year", "2024", "--json"],
        ["list", "--format", "ndjson"],
        ["show", "fair", "--format", "json"],
        ["cite", "fair", "--format", "csv"],
        ["ocop", "--json"],
        ["search", "hoi cho", "--json"],
        ["sources", "--json"],
        ["timeline", "--json"],
        ["compare", "--json"],
        ["reconcile", "--json"],
        ["derive", "--json"],
    )
    assert "qnfacts.store.store" in loaded
    assert not loaded & {*HEAVY, *MAKING, "qnfacts.render.pages"}


def test_into_a_pipe_no_table_loads_rich() -> None:
    assert not loaded_by(["list"], ["show", "fair"], ["compare"]) & {*HEAVY, *MAKING}


def test_help_loads_neither_the_store_nor_rich() -> None:
    assert not loaded_by(["--help"], ["--skill"]) & {*HEAVY, *MAKING, "sqlite3", "qnfacts.store"}
