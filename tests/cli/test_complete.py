"""The shell completes ids, and never sees a complaint."""

from collections.abc import Callable
from pathlib import Path

import pytest
from world import Ran, Run


@pytest.fixture
def complete(run: Run, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """Ask what a shell would offer behind these words."""

    def ask(words: str, shell: str = "bash") -> Ran:
        variables = {
            "_QNFACTS_COMPLETE": f"complete_{shell}",
            "COMP_WORDS": words,
            "COMP_CWORD": str(words.count(" ")),
            "_TYPER_COMPLETE_ARGS": words,
            "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        }
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        return run()

    return ask


@pytest.mark.parametrize(
    ("shell", "offered"),
    [
        ("bash", "ocop-5\nocop-all\n"),
        ("zsh", '_arguments \'*: :(("ocop-5"\n"ocop-all"))\'\n'),
        ("fish", "ocop-5\nocop-all\n"),
    ],
)
def test_ids_are_completed_but_those_already_given(
    complete: Callable[..., Ran], shell: str, offered: str
) -> None:
    assert complete("qnfacts show ocop-4 ocop-", shell) == (0, offered, "")


@pytest.mark.parametrize("words", ["qnfacts show zzz", "qnfacts cite đ", "qnfacts cite ocop-4 %"])
def test_what_no_id_begins_with_is_not_completed(complete: Callable[..., Ran], words: str) -> None:
    assert complete(words) == (0, "\n", "")


def test_commands_are_completed(complete: Callable[..., Ran]) -> None:
    assert complete("qnfacts sh").out == "show\n"


@pytest.mark.parametrize("text", ["facts: [", None], ids=["broken", "missing"])
def test_a_registry_that_cannot_be_used_is_met_with_silence(
    complete: Callable[..., Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str | None
) -> None:
    path = tmp_path / "facts.yaml"
    if text:
        path.write_text(text, "utf-8")
    monkeypatch.setenv("QNFACTS_REGISTRY", str(path))
    assert complete("qnfacts show o") == (0, "\n", "")


@pytest.mark.parametrize(
    "variables",
    [
        {"_QNFACTS_COMPLETE": "complete_bash"},
        {"_QNFACTS_COMPLETE": "complete_bash", "COMP_WORDS": "qnfacts", "COMP_CWORD": "one"},
    ],
    ids=str,
)
def test_a_call_that_no_shell_makes_is_a_wrong_one(
    run: Run, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert run() == (2, "", "")


def test_a_shell_that_is_not_known(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_QNFACTS_COMPLETE", "nonsense")
    assert run().code == 2
