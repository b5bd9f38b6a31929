"""Every outcome has its exit code, and none a traceback."""

import json
import re
from pathlib import Path

import pytest
from world import LAM_SON, Run

from qnfacts.explore import ocop


def raising(error: BaseException) -> object:
    """A function that does nothing but raise it."""

    def function(*_: object, **__: object) -> object:
        raise error

    return function


def test_a_fault_of_the_program_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocop, "tiers", raising(RuntimeError("no such\ntier \x1b[2J")))
    ran = run("ocop")
    assert (ran.code, ran.out) == (70, "")
    said = "this is a fault of qnfacts, please report it: RuntimeError: no such tier \\u001b[2J in "
    assert ran.err.startswith(f"{said}{__file__}:")
    assert ran.err.count("\n") == 1


def test_who_interrupts_it_knows_why_it_ends(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocop, "tiers", raising(KeyboardInterrupt()))
    assert run("ocop") == (130, "", "")


def test_a_registry_that_cannot_be_used_is_told_at_once(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    text = LAM_SON.read_text("utf-8")
    path.write_text(text.replace("kind: event", "kind: evnet").replace("area: dong-khe", "aria: x"))
    ran = run("list", "--registry", str(path))
    assert (ran.code, ran.out) == (3, "")
    lines = [line.removeprefix(str(path)) for line in ran.err.splitlines()]
    assert [line for line in lines if not line.startswith(" ")] == [
        ":133:11: wrong-value: `kind`: `evnet` is not known [fair]",
        ":155:5: missing-field: `area` is missing [golden-tea]",
        ":160:5: unknown-field: `aria`: there is no such field [golden-tea]",
    ]
    assert "  Did you mean `event`?" in lines


def test_a_registry_that_is_not_there(run: Run) -> None:
    ran = run("list", "--registry", "no/such.yaml")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("no/such.yaml: registry-missing: ")


@pytest.mark.parametrize("option", ["--registry", "--sources"])
def test_a_path_without_a_name_is_a_wrong_call(run: Run, option: str) -> None:
    ran = run("check", option, "")
    assert (ran.code, ran.out) == (2, "")
    assert f"Error in {option}: " in ran.err
    assert ran.err.endswith("the name is empty\n")


WILD = "x\n::error::y\r\x1b]0;z\a\u202e\u2066##[error]"


def drives(told: str) -> list[str]:
    """What of a text would drive a terminal or a runner of workflows."""
    return re.findall(
        r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|(?m:^ *::)|##\[", told
    )


@pytest.mark.parametrize(
    "words",
    [
        ("show", WILD),
        ("list", WILD),
        (WILD,),
        ("list", f"--{WILD}"),
        ("list", "--kind", WILD),
        ("list", "--topic", WILD),
        ("list", "--registry", WILD),
        ("list", "--registry", f"::error::{WILD}"),
        ("check", "--sources", WILD),
        ("check", "--explain", WILD),
        ("timeline", "--from", WILD),
        ("scan", WILD),
    ],
    ids=ascii,
)
def test_what_is_told_drives_nothing(run: Run, words: tuple[str, ...]) -> None:
    assert drives(WILD)
    ran = run(*words)
    assert ran.code in (2, 3)
    assert ran.err + ran.out
    assert drives(ran.err + ran.out) == []


@pytest.mark.parametrize("command", ["list", "check", "lock"])
def test_what_a_registry_says_of_itself_drives_nothing(
    run: Run, tmp_path: Path, command: str
) -> None:
    path = tmp_path / "::error::x\n::warning::\u202e.yaml"
    path.write_text(f"{json.dumps(WILD)}: 1\n{LAM_SON.read_text('utf-8')}", "utf-8")
    ran = run(command, "--registry", str(path))
    assert ran.code in (1, 3)
    assert drives(ran.err + ran.out) == []
    assert "unknown-field" in ran.err + ran.out
