"""What a name stands for is written, and what may not be written is left alone."""

import errno
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from qnfacts.registry.replacing import replace_file, replace_folder


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    real.write_text("old")
    link.symlink_to(real)
    replace_file(link, b"new")
    assert link.is_symlink()
    assert real.read_text() == "new"


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    replace_file(pipe, b"new")
    assert os.read(reader, 10) == b"new"
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_what_may_not_be_written_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "kept.md"
    file.write_text("old")
    monkeypatch.setattr(os, "access", lambda *_: False)  # the tests may run as root
    with pytest.raises(PermissionError):
        replace_file(file, b"new")
    assert file.read_text() == "old"


def test_the_user_decides_who_may_read(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        replace_file(tmp_path / "new.md", b"new")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new.md").stat().st_mode) == 0o600


def test_a_folder_is_the_old_or_the_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever of its steps fails, and nothing is left beside it."""
    folder = tmp_path / "facts"
    replace_folder(folder, {"old": b"1"})
    for name in ("write_bytes", "rename", "mkdir"):
        whole, calls = getattr(Path, name), list[int]()

        def failing(*given: Any, steps: list[int] = calls, do: Any = whole, **more: Any) -> Any:
            steps.append(1)
            if len(steps) == 2:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return do(*given, **more)

        with monkeypatch.context() as patched:
            patched.setattr(Path, name, failing)
            with pytest.raises(OSError, match="it cannot be written: No space left on device"):
                replace_folder(folder, {"a/new": b"2", "b/new": b"2"})
        assert [*tmp_path.rglob("*")] == [folder, folder / "old"]


def test_what_was_killed_is_tidied_up(tmp_path: Path) -> None:
    (tmp_path / ".facts.abc.new" / "new").mkdir(parents=True)
    replace_folder(tmp_path / "facts", {"a": b"1"})
    assert sorted(tmp_path.rglob("*")) == [tmp_path / "facts", tmp_path / "facts" / "a"]
