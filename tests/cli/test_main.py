"""Every outcome has its exit code, and none a traceback."""

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
