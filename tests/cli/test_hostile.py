"""A registry, a call or a file out of a careless or hostile hand: the program says no, and soon."""

import os
from pathlib import Path

import pytest
from world import LAM_SON, Run

from qnfacts.registry import file_bytes

TEXT = LAM_SON.read_text("utf-8")


def written(folder: Path, old: str, new: str) -> Path:
    """The registry of Lam Sơn with other words, and its text beside it."""
    assert TEXT.count(old) == 1
    path = folder / "facts.yaml"
    path.write_text(TEXT.replace(old, new), "utf-8")
    (folder / "bao.txt").write_bytes(LAM_SON.with_name("bao.txt").read_bytes())
    return path


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('value: ">2400"', f"value: {'9' * 4300}", "bad-value"),
        ('value: ">2400"', f"value: 0.{'1' * 100_000}", "bad-value"),
        ('value: ">2400"', f'value: "1/{"7" * 5000}"', "bad-value"),
        ('value: ">2400"', 'value: "1 * 10^999999999"', "bad-value"),
        ("forms: [lượt khách]", "base: enterprise, factor: 1e99999999", "wrong-value"),
        ("dimensions: {stars: 5}", "dimensions: {stars: năm}", "wrong-value"),
        ("id: golden-tea", f"id: {'x' * 10_000}", "wrong-value"),
        ("en: Lam Sơn fair", f"en: {'x' * 20_000}", "wrong-value"),
        ("date: 2025-03-02", f"date: {'2025-03-02/' * 5000}", "bad-date"),
        ("topics: [business]\n    date", f"topics: {'[' * 5000}\n    date", "too-deep"),
        ("topics: [business]\n    date", f"topics: {'[' * 99}{']' * 99}\n    date", "too-deep"),
        ("file: bao.txt", r'file: "a\0b"', "wrong-value"),
        ("file: bao.txt", "file: ../../../../etc/passwd", "wrong-value"),
        ("file: bao.txt", "file: /dev/zero", "wrong-value"),
        ("file: bao.txt", r'file: "..\\bao.txt"', "wrong-value"),
    ],
)
def test_what_is_out_of_bounds_is_told_at_its_place(
    run: Run, tmp_path: Path, old: str, new: str, code: str
) -> None:
    path = written(tmp_path, old, new)
    for words, exit_code in ((["check"], 1), (["compare"], 3), (["lock"], 1), (["list"], 3)):
        ran = run(*words, "--registry", str(path))
        said = ran.out + ran.err
        assert (ran.code, f"{code}: " in ran.err or f"{code} " in ran.out) == (exit_code, True)
        assert f"{path}:" in said
        assert len(said) < 4000


@pytest.mark.parametrize("name", ["facts.lock", "facts.reviews.yaml", "bao.txt"])
@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_what_lies_beside_a_registry_and_is_no_file_is_not_read(
    run: Run, tmp_path: Path, name: str, kind: str
) -> None:
    path = written(tmp_path, "version: 1", "version: 1 # as it was")
    (tmp_path / name).unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(tmp_path / name)
    else:
        (tmp_path / name).symlink_to("/dev/zero")
    ran = run("check", "--registry", str(path), "--format", "concise")
    assert ran.code in (1, 3)
    assert f"{tmp_path / name}" in ran.out
    assert run("list", "--registry", str(path)).code == 0


@pytest.mark.parametrize("command", ["check", "lock", "list", "compare"])
def test_no_command_waits_for_a_registry_that_nobody_writes(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setattr(file_bytes, "LONGEST_WAIT", 0.05)
    os.mkfifo(tmp_path / "pipe")
    ran = run(command, "--registry", str(tmp_path / "pipe"))
    assert ran.code == 3
    assert "this is a pipe that nobody writes to" in ran.out + ran.err


def test_a_lock_that_cannot_be_written_is_no_problem_of_the_registry(
    run: Run, tmp_path: Path
) -> None:
    path = written(tmp_path, "version: 1", "version: 1 # as it was")
    (tmp_path / "facts.lock").mkdir()
    ran = run("lock", "--registry", str(path))
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.endswith(f"{tmp_path / 'facts.lock'}: it cannot be written: Is a directory\n")
    assert not list(tmp_path.glob(".facts.lock.*"))


def test_a_worded_target_with_stars_is_no_tier(run: Run, tmp_path: Path) -> None:
    old = '    indicator: enterprises\n    area: lam-son\n    due: 2025\n    value: ">=3000"\n'
    goal = "goal: {en: more products, vi: thêm sản phẩm}"
    thing = "    indicator: ocop-products\n    area: lam-son\n"
    new = f"{thing}    {goal}\n    dimensions: {{stars: 5}}\n"
    path = written(tmp_path, old, new)
    assert run("ocop", "--registry", str(path)) == run("ocop")


def test_a_number_beyond_all_others_is_a_limit_too(run: Run) -> None:
    assert run("search", "lam", "--limit", "9" * 20) == run("search", "lam", "--limit", "0")
