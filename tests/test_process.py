"""The program as a process: what it loads, how it ends, how the shell completes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from world import LAM_SON, Run

BAD = Path(__file__).parent / "bad"


def process(*command: str, **extra: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QNFACTS_REGISTRY": str(LAM_SON), **extra}
    return subprocess.run(
        command, capture_output=True, check=False, encoding="utf-8", env=environment
    )


def loaded_after(code: str) -> set[str]:
    """The packages that a fresh Python holds after running `code`."""
    report = "import sys; print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)"
    ran = process(sys.executable, "-c", f"{code}\n{report}")
    assert ran.returncode == 0, ran.stderr
    return set(ran.stderr.split())


def test_the_library_loads_neither_typer_nor_rich() -> None:
    loaded = loaded_after("import qnfacts; qnfacts.load; qnfacts.scan")
    assert not loaded & {"typer", "rich"}


def test_importing_the_package_alone_loads_nothing_else() -> None:
    assert not loaded_after("import qnfacts") & {"pydantic", "yaml", "typer", "rich"}


@pytest.mark.parametrize("words", [["list", "--json"], ["cite", "fair"], ["ocop"]])
def test_into_a_pipe_no_command_loads_rich(words: list[str]) -> None:
    assert "rich" not in loaded_after(f"from qnfacts.cli import main; main({words})")


def test_help_loads_neither_the_registry_nor_rich() -> None:
    loaded = loaded_after("from qnfacts.cli import main; main(['--help'])")
    assert not loaded & {"pydantic", "yaml", "rich"}


def test_a_closed_pipe_ends_quietly() -> None:
    shell = f"{sys.executable} -m qnfacts list --format yaml | head -1; exit ${{PIPESTATUS[0]}}"
    ran = process("bash", "-c", shell)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == "- id: resolution-21\n"


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


def test_completion_is_silent_about_a_broken_registry() -> None:
    ran = process(
        *(sys.executable, "-m", "qnfacts"),
        _QNFACTS_COMPLETE="complete_bash",
        COMP_WORDS="qnfacts show o",
        COMP_CWORD="2",
        QNFACTS_REGISTRY=str(BAD / "not-yaml--bracket.yaml"),
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
    ran = run("list", "--registry", "tests/lam-son/fact.yaml")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("tests/lam-son/fact.yaml: registry-missing: ")
