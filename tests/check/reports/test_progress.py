"""`qnfacts check` while one works: what is left, in a line each."""

import shutil
from hashlib import sha256
from pathlib import Path

import pytest
from world import LAM_SON, Run


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    """Lam Sơn with a sentence more in its text."""
    for name in ("facts.yaml", "bao.txt"):
        shutil.copy(LAM_SON.with_name(name), tmp_path / name)
    file, text = tmp_path / "facts.yaml", tmp_path / "bao.txt"
    old = sha256(text.read_bytes()).hexdigest()
    text.write_bytes(text.read_bytes() + "\nLam Sơn có thêm 77 hội viên.\n".encode())
    new = sha256(text.read_bytes()).hexdigest()
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    return file


@pytest.mark.parametrize("form", ["full", "concise"])
def test_what_is_not_covered_is_a_line(run: Run, registry: Path, form: str) -> None:
    ran = run("check", "--registry", str(registry), "--format", form)
    assert ran.code == 1
    assert "uncovered-" not in ran.out
    assert ran.out.count("Accounted for: ") == 1
    assert "numbers. Errors about the others: 2; --release lists them.\n" in ran.out
    whole = run("check", "--registry", str(registry), "--format", form, "--release")
    assert whole.code == 1
    assert "uncovered-numeral" in whole.out
    assert "Accounted for" not in whole.out
    chosen = run("check", "--registry", str(registry), "--format", form, "--select", "coverage")
    assert "uncovered-numeral" in chosen.out


def test_programs_get_every_problem(run: Run, registry: Path) -> None:
    for form in ("json", "sarif", "github"):
        assert "uncovered-numeral" in run("check", "-r", str(registry), "--format", form).out


def test_what_is_not_locked_is_a_line(run: Run, registry: Path, tmp_path: Path) -> None:
    for name in ("facts.yaml", "bao.txt"):
        shutil.copy(LAM_SON.with_name(name), tmp_path / name)
    assert run("lock", "--registry", str(registry)).code == 0
    written = registry.read_text("utf-8")
    registry.write_text(written.replace("en: Support for start-ups", "en: Start-ups"), "utf-8")
    ran = run("check", "--registry", str(registry))
    assert (ran.code, "changed-since-lock" in ran.out) == (1, False)
    assert "Errors about differences from the lock: 1; `qnfacts lock` writes it anew.\n" in ran.out
    (tmp_path / "bao.txt").unlink()
    ran = run("check", "--registry", str(registry))
    assert (ran.code, "changed-since-lock" in ran.out) == (1, True)
