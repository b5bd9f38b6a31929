"""The program as a process: how it ends when its streams are not as they should be."""

from pathlib import Path
from textwrap import dedent

import pytest
from process import PROGRAM, process, shell

CALLS = ["list", "--help", "check --format concise"]


@pytest.fixture(autouse=True)
def kept(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QNFACTS_CACHE", str(cache))


def test_a_closed_pipe_ends_quietly() -> None:
    ran = shell("list --format yaml", "| head -1; exit ${PIPESTATUS[0]}")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == "- id: resolution-21\n"


@pytest.mark.parametrize("words", CALLS)
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_an_answer_that_cannot_be_written(words: str) -> None:
    ran = shell(words, ">/dev/full")
    told = "the answer could not be written: No space left on device\n"
    assert (ran.returncode, ran.stderr) == (3, told)


@pytest.mark.parametrize("words", CALLS)
def test_an_answer_without_a_stream_is_not_written(words: str) -> None:
    ran = shell(words, ">&-")
    told = "the answer could not be written: Bad file descriptor\n"
    assert (ran.returncode, ran.stdout, ran.stderr) == (3, "", told)


@pytest.mark.parametrize("words", CALLS)
def test_without_any_stream_only_the_exit_code_speaks(words: str) -> None:
    assert shell(words, ">&- 2>&-").returncode == 3


def test_with_stderr_closed_an_error_is_not_put_where_data_belong() -> None:
    ran = shell("show no-such", "2>&-")
    assert (ran.returncode, ran.stdout) == (2, "")


def test_output_is_utf8_whatever_the_locale() -> None:
    ran = process(*PROGRAM, "products", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert ran.returncode == 0
    assert "Đông Khê golden tea" in ran.stdout


@pytest.mark.parametrize("words", ["-h", "list --help", "check --list-rules"])
def test_who_has_read_enough_of_the_help_closes_the_pipe(words: str) -> None:
    ran = shell(words, "| true; exit ${PIPESTATUS[0]}")
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("list --registry facts.yaml", "the current folder: No such file or directory\n"),
        (
            "scan text.txt",
            dedent(
                """\
                text.txt: text-unreadable: there is no such file
                  Look at the spelling, or give the whole path.
                """
            ),
        ),
    ],
)
def test_a_current_folder_that_is_gone(words: str, told: str, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    ran = process("bash", "-c", f"cd {gone}; rmdir {gone}; {' '.join(PROGRAM)} {words}")
    assert (ran.returncode, ran.stderr) == (3, told)
