"""A folder for stores that each test has for itself."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("QNFACTS_CACHE", str(folder))
    monkeypatch.delenv("QNFACTS_SOURCES", raising=False)
    return folder
