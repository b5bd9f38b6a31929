"""Only what is found is locked, all of it or nothing."""

from pathlib import Path

import pytest
from proving import Altered, prove

from qnfacts.check.locking import write_lock
from qnfacts.problems import RegistryError
from qnfacts.registry.lock import Lock, read_lock


def test_only_what_is_found_is_locked(tmp_path: Path) -> None:
    prove(tmp_path, Altered("hiện có hơn 2.400", "đã có hơn 2.400"))
    with pytest.raises(RegistryError) as caught:
        write_lock(tmp_path / "facts.yaml", tmp_path)
    assert [problem.code for problem in caught.value.problems] == ["not-verbatim"]
    (tmp_path / "bao.txt").unlink()
    with pytest.raises(RegistryError) as caught:
        write_lock(tmp_path / "facts.yaml", tmp_path)
    assert [problem.message for problem in caught.value.problems] == [
        "the text of bao is not there"
    ]
    assert not (tmp_path / "facts.lock").exists()


def test_a_lock_takes_the_place_of_a_broken_one_as_a_whole(tmp_path: Path) -> None:
    prove(tmp_path)
    (tmp_path / "facts.lock").write_text("<<<<<<<", "utf-8")
    written = write_lock(tmp_path / "facts.yaml", tmp_path)
    assert isinstance(read_lock(written), Lock)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bao.txt", "facts.lock", "facts.yaml"]
