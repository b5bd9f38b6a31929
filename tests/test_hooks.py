"""The hooks for pre-commit and the action do what they say, on a good and on a bad registry."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from world import Run

ROOT = Path(__file__).parents[1]
DRAFT = "# Note\n\nNăm 2025, xã Bến Đá đón {visits} lượt khách.\n"


class Kept(NamedTuple):
    """What the steps of the action left behind."""

    codes: list[int]
    out: str
    summary: str
    folder: Path


@pytest.fixture(params=["good", "bad"])
def folder(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A registry with its text, its lock and a draft; the bad ones drop a hedge."""
    for name in ("facts.yaml", "facts.lock", "news.txt"):
        shutil.copy(ROOT / "docs" / "examples" / "ben-da" / name, tmp_path)
    if request.param == "bad":
        file = tmp_path / "facts.yaml"
        file.write_text(file.read_text("utf-8").replace('">12000"', "12000"), "utf-8")
    visits = {"good": "hơn 12.000", "bad": "13.000"}[request.param]
    (tmp_path / "draft.md").write_text(DRAFT.format(visits=visits), "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def is_good(folder: Path) -> bool:
    return "13.000" not in (folder / "draft.md").read_text("utf-8")


def hooks() -> dict[str, Any]:
    read = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    return {hook["id"]: hook for hook in read}


def test_the_hooks_find_what_is_wrong(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QNFACTS_REGISTRY")
    expected = 0 if is_good(folder) else 1
    check, audit = (shlex.split(hooks()[f"qnfacts-{name}"]["entry"]) for name in ("check", "audit"))
    assert check[0] == audit[0] == "qnfacts"
    checked, audited = run(*check[1:]), run(*audit[1:], "draft.md")
    assert (checked.code, audited.code) == (expected, expected)
    assert ("hedge-dropped" in checked.out) == (not is_good(folder))
    assert ("contradicted" in audited.out) == (not is_good(folder))


@pytest.mark.parametrize(
    ("file", "is_of_a_registry"),
    [
        ("facts.yaml", True), ("data/facts.yml", True), ("facts.lock", True),
        ("facts.reviews.yaml", True), ("facts/units.yaml", True), ("texts/a.txt", True),
        ("artefacts.yaml", False), ("README.md", False), ("src/text.py", False),
    ],
)  # fmt: skip
def test_the_check_runs_where_a_registry_has_changed(file: str, is_of_a_registry: bool) -> None:
    assert bool(re.search(hooks()["qnfacts-check"]["files"], file)) is is_of_a_registry


def acted(folder: Path, **inputs: str) -> Kept:
    """Run the steps of the action as a runner does, but for what it installs."""
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    given = {name: each["default"] for name, each in action["inputs"].items()} | inputs
    program = folder / "bin" / "qnfacts"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m qnfacts "$@"\n')
    program.chmod(0o755)
    summary = folder / "summary.md"
    kept: dict[str, str] = {k: v for k, v in os.environ.items() if not k.startswith("QNFACTS_")}
    kept |= {
        "PATH": f"{program.parent}:{kept['PATH']}",
        "GITHUB_STEP_SUMMARY": str(summary),
        "QNFACTS_CACHE": str(folder / "cache"),
    }
    codes, out = [], ""
    for step in action["runs"]["steps"]:
        if "env" in step and (given["drafts"] or step["name"] != "Audit"):
            env = {key: _filled(value, given) for key, value in step["env"].items()}
            call = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
            ran = subprocess.run(
                call, cwd=folder, env=kept | env, capture_output=True, text=True, check=False
            )
            codes.append(ran.returncode)
            out += ran.stdout
    return Kept(codes, out, summary.read_text("utf-8") if summary.exists() else "", folder)


def _filled(value: str, given: dict[str, str]) -> str:
    return re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda found: given[found[1]], value)


def test_the_action_annotates_and_sums_up(folder: Path) -> None:
    kept = acted(folder, drafts="draft.md\n", sarif="reports")
    expected = 0 if is_good(folder) else 1
    assert kept.codes == [expected, expected]
    assert ("::error file=facts.yaml" in kept.out) == (not is_good(folder))
    assert ("::error file=draft.md" in kept.out) == (not is_good(folder))
    assert "facts.yaml" in kept.summary
    assert ("draft.md" in kept.summary) == (not is_good(folder))
    for name in ("check", "audit"):
        report = json.loads((folder / "reports" / f"{name}.sarif").read_text("utf-8"))
        levels = [each["level"] for each in report["runs"][0]["results"]]
        assert ("error" in levels) == (not is_good(folder))


def test_the_action_passes_no_input_to_a_shell() -> None:
    """An input is a variable of the environment, and never part of a script."""
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    scripts = [step["run"] for step in action["runs"]["steps"] if "run" in step]
    assert len(scripts) == 3
    assert not any("${{" in script for script in scripts)
