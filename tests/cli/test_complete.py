"""The shell completes commands, options and names, and never sees a complaint."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from world import HARROWMERE, LAM_SON, Ran, Run

from qnfacts.cli.app import COMMANDS
from qnfacts.cli.shells import SCRIPTS

Complete = Callable[[str], Ran]


@pytest.fixture
def complete(run: Run, monkeypatch: pytest.MonkeyPatch) -> Complete:
    """Ask what a shell would offer for the last of these words."""
    monkeypatch.setenv("_QNFACTS_COMPLETE", "1")
    return lambda words: run(*words.split(" ")[1:])


def offered(ran: Ran) -> list[str]:
    """The words of an answer, without what they mean."""
    assert (ran.code, ran.err) == (0, "")
    return [line.partition("\t")[0] for line in ran.out.splitlines()]


def test_ids_stand_with_their_labels_but_those_already_given(complete: Complete) -> None:
    assert complete("qnfacts show ocop-4 ocop-").out == (
        "ocop-all\tOCOP products\nocop-5\tOCOP products with 5 stars\n"
    )


@pytest.mark.parametrize(
    ("words", "some"),
    [
        ("qnfacts sh", ["show"]),
        ("qnfacts --json sh", ["show"]),
        ("qnfacts help sh", ["show"]),
        ("qnfacts figures --to", ["--topic"]),
        ("qnfacts --lan", ["--lang"]),
        ("qnfacts list --topic oc", ["ocop"]),
        ("qnfacts list -t oc", ["ocop"]),
        ("qnfacts list --topic ocop --area l", ["lam-son"]),
        ("qnfacts list --kind fi", ["figure"]),
        ("qnfacts list --format nd", ["ndjson"]),
        ("qnfacts terms un", ["units"]),
        ("qnfacts schema reg", ["registry"]),
        ("qnfacts list --columns id,val", ["id,value", "id,value.low"]),
        ("qnfacts add --set per", ["period="]),
        ("qnfacts check --select not-", ["not-verbatim"]),
        ("qnfacts check --explain not-v", ["not-verbatim"]),
        ("qnfacts --lang v", ["vi"]),
        ("qnfacts --completion fi", ["fish"]),
    ],
)
def test_what_a_word_may_be(complete: Complete, words: str, some: list[str]) -> None:
    assert set(some) <= set(offered(complete(words)))
    begun = words.rpartition(" ")[2]
    assert all(word.startswith(begun) for word in offered(complete(words)))


@pytest.mark.parametrize(
    ("option", "command", "vocabulary"),
    [
        ("--topic", "figures", "topics"),
        ("--area", "figures", "areas"),
        ("--indicator", "figures", "indicators"),
    ],
)
def test_names_are_those_of_the_vocabulary(
    run: Run, complete: Complete, monkeypatch: pytest.MonkeyPatch,
    option: str, command: str, vocabulary: str,
) -> None:  # fmt: skip
    found = offered(complete(f"qnfacts {command} {option} "))
    monkeypatch.delenv("_QNFACTS_COMPLETE")
    table = run("terms", vocabulary, "--format", "tsv").out.splitlines()[1:]
    assert found == [line.partition("\t")[0] for line in table]


@pytest.mark.parametrize(
    ("call", "named"),
    [
        ("statements --speaker", ["mai-an"]),
        ("policies --issuer", ["council"]),
        ("targets --set-by", ["council"]),
        ("initiatives --run-by", ["youth"]),
    ],
)
def test_agents_are_those_who_did_it(complete: Complete, call: str, named: list[str]) -> None:
    assert offered(complete(f"qnfacts {call} ")) == named


def test_all_commands_are_offered_with_what_they_do(complete: Complete) -> None:
    ran = complete("qnfacts ")
    assert offered(ran) == list(COMMANDS)
    assert all(line.partition("\t")[2] for line in ran.out.splitlines())


def test_the_registry_that_the_call_names_is_asked(complete: Complete) -> None:
    named = offered(complete(f"qnfacts --registry {HARROWMERE} show "))
    assert named == offered(complete(f"qnfacts show -r {HARROWMERE} "))
    assert named != offered(complete("qnfacts show "))


def test_labels_are_in_the_language_of_the_call(complete: Complete) -> None:
    assert "Sản phẩm" in complete("qnfacts --lang vi show ocop-").out


@pytest.mark.parametrize(
    "words", ["qnfacts show zzz", "qnfacts cite đ", "qnfacts figures --limit ", "qnfacts scan "]
)
def test_what_nothing_begins_with_is_not_completed(complete: Complete, words: str) -> None:
    assert complete(words) == (0, "", "")


@pytest.mark.parametrize("text", ["facts: [", None], ids=["broken", "missing"])
def test_a_registry_that_cannot_be_used_is_met_with_silence(
    complete: Complete, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str | None
) -> None:
    path = tmp_path / "facts.yaml"
    if text:
        path.write_text(text, "utf-8")
    monkeypatch.setenv("QNFACTS_REGISTRY", str(path))
    assert complete("qnfacts show o") == (2, "", "")


def test_a_call_that_no_shell_makes_is_a_wrong_one(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_QNFACTS_COMPLETE", "1")
    assert run() == (2, "", "")


@pytest.mark.parametrize("shell", SCRIPTS)
def test_the_script_is_printed_and_no_file_is_touched(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, shell: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert run("--completion", shell) == (0, SCRIPTS[shell], "")
    assert list(tmp_path.iterdir()) == []


def test_bash_gains_a_function_and_no_more() -> None:
    state = "{ set -o; shopt; compgen -v; trap; alias; } | grep -v '^_$'"
    asked = f"before=; after=; before=$({state})\n{SCRIPTS['bash']}\nafter=$({state})"
    asked += '\n[ "$before" = "$after" ] && compgen -A function'
    ran = subprocess.run(["bash", "-c", asked], capture_output=True, check=True, encoding="utf-8")  # noqa: S607
    assert ran.stdout == "_qnfacts\n"


PROBES = {
    "bash": """
        COMP_WORDS=(qnfacts show ocop-); COMP_CWORD=2
        _qnfacts; printf '%s\\n' "${COMPREPLY[@]}"
    """,
    "zsh": """
        compadd() { print -l -- $words_found; }
        words=(qnfacts show ocop-); CURRENT=3; _qnfacts
    """,
    "fish": "complete -C 'qnfacts show ocop-'",
}  # fmt: skip
"""How each shell is asked without a terminal."""


@pytest.mark.parametrize("shell", [shell for shell in SCRIPTS if shutil.which(shell)])
def test_the_shell_itself_completes(tmp_path: Path, shell: str) -> None:
    program = tmp_path / "qnfacts"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m qnfacts "$@"\n', "utf-8")
    program.chmod(0o755)
    stub = "compdef() { :; }\n" if shell == "zsh" else ""
    asked = f"{stub}{SCRIPTS[shell]}\n{PROBES[shell]}"
    variables = {
        **os.environ,
        "HOME": str(tmp_path),
        "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
        "QNFACTS_REGISTRY": str(LAM_SON),
    }
    ran = subprocess.run(
        [shell, "-c", asked], capture_output=True, check=False, encoding="utf-8", env=variables
    )
    assert ran.stderr == ""
    words = {line.partition("\t")[0] for line in ran.stdout.splitlines()}
    assert words == {"ocop-4", "ocop-5", "ocop-all"}
