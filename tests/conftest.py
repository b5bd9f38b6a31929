"""Running the program as a user does."""

import os

import pytest
from hypothesis import settings
from world import LAM_SON, VAN_HAI, Ran, Run

from qnfacts.cli import main

settings.register_profile("steady", deadline=None)  # a slow machine is no failure
settings.load_profile("steady")


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call `main` with the words given, on the registry of Lam Sơn unless another is named."""
    for name in [name for name in os.environ if name.startswith("QNFACTS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("QNFACTS_REGISTRY", str(LAM_SON))

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
