"""Running the program as a user does."""

import gc
import os
from pathlib import Path

import pytest
from hypothesis import settings
from proving import write
from world import LAM_SON, VAN_HAI, Ran, Run

from qnfacts.check.locking import write_lock
from qnfacts.cli import main

gc.set_threshold(100_000)  # as the program does; a pass takes an eighth less
settings.register_profile("brief", deadline=None, max_examples=40)  # a slow machine is no failure
settings.register_profile("thorough", deadline=None, max_examples=200)
settings.load_profile("brief")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--all-mutants", action="store_true", help="try each mutant, not a sample")


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder for what the program keeps, the same for all tests that do not mind."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """The folder of a registry that was locked, whose text is gone."""
    write(tmp_path)
    assert write_lock(tmp_path / "facts.yaml", tmp_path).path == tmp_path / "facts.lock"
    (tmp_path / "bao.txt").rename(tmp_path / "away.txt")
    return tmp_path


@pytest.fixture
def run(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, cache: Path
) -> Run:
    """Call `main` with the words given, on the registry of Lam Sơn unless another is named."""
    for name in [name for name in os.environ if name.startswith("QNFACTS_")]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)  # builds may set it
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)  # tests may run in a workflow
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("QNFACTS_REGISTRY", str(LAM_SON))
    monkeypatch.setenv("QNFACTS_CACHE", str(cache))

    def call(*words: str) -> Ran:
        code = main(words)
        written = capsysbinary.readouterr()
        return Ran(code, written.out.decode(), written.err.decode())

    return call


@pytest.fixture
def shipped(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The same, on the registry that comes with the program."""
    monkeypatch.delenv("QNFACTS_REGISTRY")
    return run


@pytest.fixture
def van_hai(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The same, on the registry of Vân Hải."""
    monkeypatch.setenv("QNFACTS_REGISTRY", str(VAN_HAI))
    return run
