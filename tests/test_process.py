"""The program as a process: what it loads, how it ends, how the shell completes."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from world import LAM_SON, Run


@pytest.fixture(scope="module", autouse=True)
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """An index that is made, so that every call reads it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QNFACTS_CACHE", str(tmp_path_factory.mktemp("cache")))
        assert process(sys.executable, "-m", "qnfacts", "sources").returncode == 0
        yield


def process(*command: str, **extra: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QNFACTS_REGISTRY": str(LAM_SON), **extra}
    return subprocess.run(
        command, capture_output=True, check=False, encoding="utf-8", env=environment
    )


def loaded_after(code: str, **extra: str) -> set[str]:
    """The modules that a fresh Python holds after running `code`."""
    report = "import sys; print('loaded:', *sys.modules, file=sys.stderr)"
    ran = process(sys.executable, "-c", f"{code}\n{report}", **extra)
    assert ran.returncode == 0, ran.stderr
    return set(ran.stderr.rpartition("loaded:")[2].split())


def loaded_by(*words: str, **extra: str) -> set[str]:
    """The modules that a call of the program loads."""
    return loaded_after(f"from qnfacts.cli import main; assert main({words}) == 0", **extra)


HEAVY = {"pydantic", "pydantic_core", "yaml", "rich", "typing_extensions", "hashlib", "tempfile"}
READING = [
    "qnfacts.registry.loading", "qnfacts.registry.model", "qnfacts.records.publish", "qnfacts.records", "qnfacts.check",
    "qnfacts.check.rules", "qnfacts.index.making.make", "qnfacts.pieces", "qnfacts.render.pages",
]  # fmt: skip


def test_the_library_loads_neither_typer_nor_rich() -> None:
    loaded = loaded_after("import qnfacts; qnfacts.load; qnfacts.scan")
    assert not loaded & {"typer", "rich"}


def test_importing_the_package_alone_loads_nothing_else() -> None:
    loaded = loaded_after("import qnfacts")
    assert {name for name in loaded if name.startswith("qnfacts")} == {"qnfacts", "qnfacts.late"}
    assert not loaded & {*HEAVY, "typer", "typing", "re"}


COMPLETING = {
    "_QNFACTS_COMPLETE": "complete_bash",
    "COMP_WORDS": "qnfacts show fa",
    "COMP_CWORD": "2",
}


@pytest.mark.parametrize(
    ("words", "extra"),
    [
        (["show", "ocop-5", "--json"], {}),
        (["cite", "golden-tea", "fair", "--json"], {}),
        ([], COMPLETING),
    ],
    ids=["show", "cite", "completion"],
)
def test_what_scripts_call_most_loads_next_to_nothing(
    words: list[str], extra: dict[str, str]
) -> None:
    loaded = loaded_by(*words, **extra)
    assert not loaded & {
        *HEAVY, *READING, "typer", "typing", "re", "json", "pathlib", "decimal", "datetime",
        "sqlite3", "dataclasses", "inspect", "enum",
    }  # fmt: skip
    assert sorted(name for name in loaded if name.startswith("qnfacts")) == [
        "qnfacts", "qnfacts.cachefolder", "qnfacts.cli", "qnfacts.cli.direct", "qnfacts.cli.write",
        "qnfacts.indent", "qnfacts.index", "qnfacts.index.database", "qnfacts.index.direct",
        "qnfacts.index.find", "qnfacts.index.identity", "qnfacts.index.place",
        "qnfacts.index.texts", "qnfacts.late", "qnfacts.registry.files", "qnfacts.sha256",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        ["--json"],
        ["policies", "--json"],
        ["figures", "--area", "Lam Sơn", "--year", "2024", "--json"],
        ["list", "--format", "ndjson"],
        ["show", "fair", "--format", "json"],
        ["cite", "fair", "--format", "csv"],
        ["ocop", "--json"],
        ["search", "hoi cho", "--json"],
        ["sources", "--json"],
        ["timeline", "--json"],
    ],
    ids=lambda words: words[0],
)
def test_a_reading_command_asks_the_index_alone(words: list[str]) -> None:
    loaded = loaded_by(*words)
    assert not loaded & {*HEAVY, *READING}
    if words[0] != "--json":
        homes = {"checking", "comparing", "facts", "listing", "registry", "scanning", "caching"}
        cli = {name.removeprefix("qnfacts.cli.") for name in loaded if "qnfacts.cli." in name}
        assert len(homes & cli) <= 2, "only the modules of the command that is called"


def test_what_was_proven_before_is_told_without_what_is_slow_to_load(tmp_path: Path) -> None:
    words = ("check", "--registry", str(LAM_SON), "--sources", str(LAM_SON.parent))
    kept = {"QNFACTS_CACHE": str(tmp_path)}
    first = loaded_by(*words, **kept)
    assert "pydantic" in first, "it is not yet known to be proven"
    assert not first & {"typer", "rich"}
    assert not loaded_by(*words, **kept) & {
        *HEAVY, "typer", "dataclasses", "pathlib", "qnfacts.registry.loading", "qnfacts.check.checking"
    }  # fmt: skip


@pytest.mark.parametrize("words", [["compare"], ["reconcile"], ["derive"]], ids=str)
def test_comparing_reads_no_registry(words: list[str]) -> None:
    assert not loaded_by(*words, "--json") & {"pydantic", "yaml", "rich", "qnfacts.registry.loading"}


@pytest.mark.parametrize("words", [["list"], ["cite", "fair"], ["ocop"], ["compare"]], ids=str)
def test_into_a_pipe_no_command_loads_rich(words: list[str]) -> None:
    assert not loaded_by(*words) & {"rich", "pydantic", "yaml"}


def test_help_loads_neither_the_registry_nor_rich() -> None:
    loaded = loaded_by("--help")
    assert not loaded & {*HEAVY, *READING, "qnfacts.index.read", "qnfacts.phrases.tables"}


def test_a_closed_pipe_ends_quietly() -> None:
    shell = f"{sys.executable} -m qnfacts list --format yaml | head -1; exit ${{PIPESTATUS[0]}}"
    ran = process("bash", "-c", shell)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == "- id: resolution-21\n"


CALLS = [["list"], ["show", "fair", "--json"], ["--help"], ["check", "--format", "concise"]]


@pytest.mark.parametrize("words", CALLS, ids=lambda words: words[0])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_an_answer_that_cannot_be_written(words: list[str]) -> None:
    ran = process("bash", "-c", f"{sys.executable} -m qnfacts {' '.join(words)} >/dev/full")
    told = "the answer could not be written: No space left on device\n"
    assert (ran.returncode, ran.stderr) == (3, told)


@pytest.mark.parametrize("words", CALLS, ids=lambda words: words[0])
def test_a_closed_stream_is_nothing_to_write_to(words: list[str]) -> None:
    call = f"{sys.executable} -m qnfacts {' '.join(words)}"
    closed, heard = (process("bash", "-c", call + streams) for streams in (" >&- 2>&-", ""))
    assert (closed.returncode, closed.stderr) == (heard.returncode, "")


def test_with_stderr_closed_an_error_is_not_put_where_data_belong() -> None:
    ran = process("bash", "-c", f"{sys.executable} -m qnfacts show no-such 2>&-")
    assert (ran.returncode, ran.stdout) == (2, "")


def test_output_is_utf8_whatever_the_locale() -> None:
    ran = process(sys.executable, "-m", "qnfacts", "products", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert ran.returncode == 0
    assert "Đông Khê golden tea" in ran.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_completes_ids(shell: str) -> None:
    words = "qnfacts show golden-tea "
    ran = process(
        *(sys.executable, "-m", "qnfacts"),
        _QNFACTS_COMPLETE=f"complete_{shell}",
        COMP_WORDS=f"{words}ocop-",
        COMP_CWORD="3",
        _TYPER_COMPLETE_ARGS=f"{words}ocop-",
        _TYPER_COMPLETE_FISH_ACTION="get-args",
        _TYPER_COMPLETE_WORD_TO_COMPLETE="ocop-",
    )
    found = [name for name in ("ocop-all", "ocop-5", "ocop-4", "golden-tea") if name in ran.stdout]
    assert found == ["ocop-all", "ocop-5", "ocop-4"], ran.stderr


def test_completion_is_silent_about_a_broken_registry(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text("facts: [")
    ran = process(
        *(sys.executable, "-m", "qnfacts"),
        _QNFACTS_COMPLETE="complete_bash",
        COMP_WORDS="qnfacts show o",
        COMP_CWORD="2",
        QNFACTS_REGISTRY=str(path),
    )
    assert (ran.stdout.strip(), ran.stderr) == ("", "")


def test_a_registry_that_cannot_be_used_is_told_at_once(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    text = LAM_SON.read_text("utf-8")
    path.write_text(text.replace("kind: event", "kind: evnet").replace("area: dong-khe", "aria: x"))
    ran = run("list", "--registry", str(path))
    assert (ran.code, ran.out) == (3, "")
    lines = [line.removeprefix(str(path)) for line in ran.err.splitlines()]
    assert [line for line in lines if not line.startswith(" ")] == [
        ":132:11: wrong-value: `kind`: `evnet` is not known [fair]",
        ":154:5: missing-field: `area` is missing [golden-tea]",
        ":159:5: unknown-field: `aria`: there is no such field [golden-tea]",
    ]
    assert "  Did you mean `event`?" in lines


def test_a_registry_that_is_not_there(run: Run) -> None:
    ran = run("list", "--registry", "tests/worlds/lam-son/fact.yaml")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("tests/worlds/lam-son/fact.yaml: registry-missing: ")
