"""What a call loads: a call that is answered by the store waits for nothing else."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from process import PROGRAM, process

HEAVY = {"pydantic", "yaml", "rich"}
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


def loaded_by(words: list[str]) -> set[str]:
    """The modules that a call of the program loads."""
    return loaded_after(f"from qnfacts.cli import main; assert main({words}) == 0")


def test_importing_the_package_alone_loads_nothing_else() -> None:
    loaded = loaded_after("import qnfacts")
    assert {name for name in loaded if name.startswith("qnfacts")} == {"qnfacts"}
    assert not loaded & {*HEAVY, "typer", "typing", "re"}


def test_the_library_loads_neither_typer_nor_rich() -> None:
    loaded = loaded_after("import qnfacts; [getattr(qnfacts, n) for n in qnfacts.__all__]")
    assert "qnfacts.check.batch" in loaded
    assert not loaded & {"typer", "rich"}


@pytest.mark.parametrize(
    "words",
    [
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
    ],
    ids=lambda words: words[0],
)
def test_a_reading_command_asks_the_store_alone(words: list[str]) -> None:
    loaded = loaded_by(words)
    assert "qnfacts.store.store" in loaded
    assert not loaded & {*HEAVY, *MAKING, "qnfacts.render.pages"}


@pytest.mark.parametrize("words", [["list"], ["show", "fair"]], ids=str)
def test_into_a_pipe_no_table_loads_rich(words: list[str]) -> None:
    assert not loaded_by(words) & {*HEAVY, *MAKING}


def test_help_loads_neither_the_store_nor_rich() -> None:
    assert not loaded_by(["--help"]) & {*HEAVY, *MAKING, "sqlite3", "qnfacts.store"}
