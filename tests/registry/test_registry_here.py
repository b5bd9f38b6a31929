"""Which registry is meant where nobody names one."""

import shutil
from pathlib import Path

import pytest
from world import LAM_SON, Run

from qnfacts.registry.files import registry_path, shipped_registry


@pytest.fixture(autouse=True)
def nothing_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QNFACTS_REGISTRY", raising=False)


def test_it_is_the_one_here_or_above(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    below = tmp_path / "drafts" / "june"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    assert registry_path() == shipped_registry()
    (tmp_path / "facts.yaml").touch()
    assert registry_path() == tmp_path / "facts.yaml"
    monkeypatch.chdir(tmp_path)
    assert registry_path() == Path("facts.yaml")
    monkeypatch.setenv("QNFACTS_REGISTRY", "other.yaml")
    assert registry_path() == Path("other.yaml")


def test_commands_ask_it(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(LAM_SON.parent, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("QNFACTS_REGISTRY")
    assert "fair-visits" in run("figures", "--columns", "id").out
    assert run("check").out.startswith("Checking facts.yaml")


def test_a_folder_with_one_file_keeps_its_lock(run: Run, tmp_path: Path) -> None:
    shutil.copytree(LAM_SON.parent, tmp_path, dirs_exist_ok=True)
    assert run("lock", "--registry", str(tmp_path / "facts.yaml")).code == 0
    ran = run("check", "--registry", str(tmp_path))
    assert ran.code == 0, ran.out
