"""Whatever happens to the files: an index answers for what is there now, or is made anew."""

import errno
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from world import LAM_SON

from qnfacts.cachefolder import cache_folder
from qnfacts.index import database, find, identity, open_index
from qnfacts.index.database import Database
from qnfacts.index.identity import Identity, identify, unchanged
from qnfacts.index.making import chapter, keep, make
from qnfacts.index.making import schema as tables
from qnfacts.index.place import index_file
from qnfacts.registry.loading import load
from qnfacts.registry.lock import lock_path


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("QNFACTS_CACHE", str(folder))
    return folder


@pytest.fixture(params=["at_once", "in_pieces"])
def registry(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param == "in_pieces":
        request.getfixturevalue("in_pieces")
    return copytree(LAM_SON.parent, tmp_path / "registry") / "facts.yaml"


IN_PARTS = Path(__file__).parent / "cases" / "good" / "in-parts"


def label(registry: Path) -> str:
    fact = open_index(registry, registry.parent).facts(["fair"])["fair"]
    return str(fact["label"]["en"])


def offsets(registry: Path) -> list[int | None]:
    fact = open_index(registry, registry.parent).facts(["fair"])["fair"]
    return [segment["start"] for quote in fact["quotes"] for segment in quote["segments"]]


def made(registry: Path) -> Path:
    """The file of the index, which is made by this."""
    assert label(registry) == "Lam Sơn fair"
    file = index_file(registry, registry.parent)
    assert file is not None
    place = Path(file)
    assert place.is_file()
    return place


def edit(registry: Path, old: str = "Lam Sơn fair", new: str = "Lâm Sơn fair") -> None:
    """Change a label."""
    registry.write_text(registry.read_text("utf-8").replace(old, new), "utf-8")


def builds(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """A list that grows by one whenever an index is made."""
    made: list[object] = []
    real = make.make

    def counted(registry: Path, *others: Any, anew: bool) -> Database:
        made.append(registry)
        return real(registry, *others, anew=anew)

    monkeypatch.setattr(make, "make", counted)
    return made


def test_it_is_made_once(registry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = builds(monkeypatch)
    assert [label(registry) for _ in range(3)] == ["Lam Sơn fair"] * 3
    assert len(counted) == 1


def test_only_its_owner_may_read_it(registry: Path, cache: Path) -> None:
    place = made(registry)
    if os.name == "posix":
        assert place.stat().st_mode & 0o777 == 0o600
        assert cache.stat().st_mode & 0o777 == 0o700


def test_an_edit_is_seen(registry: Path) -> None:
    made(registry)
    edit(registry)
    assert label(registry) == "Lâm Sơn fair"
    assert label(registry) == "Lâm Sơn fair"


@pytest.mark.parametrize("small", [True, False], ids=["small", "large"])
def test_an_edit_that_leaves_size_and_date_is_seen(
    registry: Path, monkeypatch: pytest.MonkeyPatch, small: bool
) -> None:
    if not small:
        monkeypatch.setattr(find, "BY_CONTENT", 0)
    made(registry)
    before = registry.stat()
    edit(registry, "Lam Sơn fair", "Lam Sơn hair")
    os.utime(registry, ns=(before.st_atime_ns, before.st_mtime_ns))
    after = registry.stat()
    assert (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    assert label(registry) == "Lam Sơn hair"


def test_an_edit_within_the_grain_of_the_clock_is_seen(
    registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No clock moves: not even the file system's, so that only the content tells."""
    monkeypatch.setattr(find, "BY_CONTENT", 0)
    monkeypatch.setattr(identity, "_look", lambda _: ((1, 1, 8000, 5, 5), False))
    made(registry)
    edit(registry, "Lam Sơn fair", "Lam Sơn hair")
    assert label(registry) == "Lam Sơn hair"


def test_a_large_registry_at_rest_is_not_read_again(
    registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(find, "BY_CONTENT", 0)
    monkeypatch.setattr(identity, "AT_REST", -1)
    made(registry)
    monkeypatch.setattr(identity, "_sha256", lambda _: pytest.fail("it was read"))
    assert label(registry) == "Lam Sơn fair"


def test_a_file_from_the_future_is_not_trusted(registry: Path) -> None:
    """As after the clock has been set back: an edit may get the date that it had before."""
    os.utime(registry, (4e9, 4e9))
    known = identify(registry)
    assert not known.rested
    assert unchanged(registry, known)
    assert not unchanged(registry, Identity(known.stat, rested=False, sha256="of another text"))
    assert unchanged(registry, Identity(known.stat, rested=True, sha256="of another text"))


def test_what_is_only_touched_is_not_made_anew(
    registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = builds(monkeypatch)
    made(registry)
    os.utime(registry, (1e9, 1e9))
    assert label(registry) == "Lam Sơn fair"
    assert len(counted) == 1


def test_an_edit_while_it_is_made_is_seen(registry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = keep.keep

    def interrupted(file: str, write: make.Write, **others: Any) -> bool:
        done = real(file, write, **others)
        edit(registry)
        return done

    with monkeypatch.context() as patch:
        patch.setattr(make, "keep", interrupted)
        open_index(registry, registry.parent)
    assert label(registry) == "Lâm Sơn fair"


def test_a_text_that_goes_or_comes_takes_or_gives_the_offsets(registry: Path) -> None:
    text = registry.with_name("bao.txt")
    there = offsets(registry)
    assert None not in there
    text.rename(text.with_suffix(".away"))
    assert offsets(registry) == [None]
    assert offsets(registry) == [None]
    text.with_suffix(".away").rename(text)
    assert offsets(registry) == there


def test_a_text_that_changes_is_told_as_long_as_it_is_quoted(registry: Path) -> None:
    index = open_index(registry, registry.parent)
    text = registry.with_name("bao.txt")
    assert index.facts(["fair"])
    assert index.problems == []
    text.write_text(text.read_text("utf-8").upper(), "utf-8")
    for _ in range(2):
        index = open_index(registry, registry.parent)
        assert index.problems == []
        (fact,) = index.facts(["fair"]).values()
        assert fact["quotes"][0]["segments"][0]["start"] is None
        assert [(each.code, each.file) for each in index.problems] == [
            ("source-changed", str(text))
        ]


def test_a_text_that_changes_after_the_index_was_opened_is_seen(registry: Path) -> None:
    made(registry)
    index = open_index(registry, registry.parent)
    registry.with_name("bao.txt").unlink()
    (fact,) = index.facts(["fair"]).values()
    assert fact["quotes"][0]["segments"][0]["start"] is None


def test_another_folder_of_texts_gives_other_offsets(registry: Path, tmp_path: Path) -> None:
    assert None not in offsets(registry)
    fact = open_index(registry, tmp_path).facts(["fair"])["fair"]
    assert fact["quotes"][0]["segments"][0]["start"] is None
    assert None not in offsets(registry)


def test_a_folder_is_what_its_files_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = copytree(IN_PARTS, tmp_path / "parts")
    counted = builds(monkeypatch)

    def ids() -> list[str]:
        return open_index(folder, folder).ids()

    everything = ids()
    assert ids() == everything
    assert len(counted) == 1
    last = folder / "3-facts.yml"
    last.rename(last.with_name(f".{last.name}"))
    fewer = ids()
    assert set(fewer) < set(everything)
    last.with_name(f".{last.name}").rename(last)
    assert ids() == everything
    folder.joinpath("notes.txt").write_text("no part of it")
    assert ids() == everything
    assert len(counted) == 3


def test_a_lock_belongs_to_what_it_is_made_of(
    registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = builds(monkeypatch)
    made(registry)
    lock_path(registry).write_text("{}")
    label(registry)
    assert len(counted) == 2
    lock_path(registry).unlink()
    label(registry)
    assert len(counted) == 3


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA user_version = 0",
        "PRAGMA application_id = 7",
        "UPDATE about SET value = '0.0.0' WHERE name = 'program'",
        "UPDATE file SET sha256 = 'of another text'",
        "DELETE FROM file",
        "DELETE FROM about",
        "DROP TABLE about",
        "DROP TABLE fact",
    ],
)
def test_an_index_of_another_make_is_replaced(registry: Path, statement: str) -> None:
    place = made(registry)
    with sqlite3.connect(place) as connection:
        connection.execute(statement)
        seal = connection.execute(
            "SELECT value FROM about WHERE name = 'seal'"
            if "about" not in statement
            else "SELECT 0"
        ).fetchone()
    connection.close()
    seal = int(seal[0]) if seal else 0
    os.utime(place, (seal, seal))  # as if it had been made so
    assert label(registry) == "Lam Sơn fair"
    assert offsets(registry) != [None]


def put_text(place: Path) -> None:
    place.write_text("no database\n" * 2000)


def put_nothing(place: Path) -> None:
    place.write_bytes(b"")


def put_another_database(place: Path) -> None:
    with sqlite3.connect(place) as connection:
        connection.execute("CREATE TABLE fact (id, json)")
        connection.execute("INSERT INTO fact VALUES ('fair', '{}')")
    connection.close()


def put_a_link(place: Path) -> None:
    target = place.with_name("target")
    target.write_text("must stay")
    place.symlink_to(target)


def put_a_folder(place: Path) -> None:
    place.mkdir()
    place.joinpath("inside").touch()


@pytest.mark.parametrize(
    "put", [put_text, put_nothing, put_another_database, put_a_link, put_a_folder]
)
def test_what_lies_in_its_place_does_no_harm(registry: Path, put: Callable[[Path], None]) -> None:
    place = made(registry)
    place.unlink()
    put(place)
    assert [label(registry) for _ in range(2)] == ["Lam Sơn fair"] * 2
    target = place.with_name("target")
    assert not target.exists() or target.read_text() == "must stay"


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_an_index_that_others_may_write_is_replaced(
    registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = made(registry)
    place.chmod(0o666)
    counted = builds(monkeypatch)
    assert label(registry) == "Lam Sơn fair"
    assert len(counted) == 1
    assert place.stat().st_mode & 0o777 == 0o600


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_index_is_made_anew(registry: Path, data: st.DataObject) -> None:
    place = made(registry)
    sound = place.read_bytes()
    damage = data.draw(st.sampled_from(["cut", "flip", "zero", "append"]))
    at = data.draw(st.integers(0, len(sound) - 1))
    place.write_bytes(
        {
            "cut": sound[:at],
            "flip": sound[:at] + bytes([sound[at] ^ 0x20]) + sound[at + 1 :],
            "zero": sound[:at] + bytes(min(4096, len(sound) - at)) + sound[at + 4096 :],
            "append": sound + sound[:at],
        }[damage]
    )
    assert find.find_index(place, str(registry)) is None
    assert label(registry) == "Lam Sơn fair"
    assert find.find_index(place, str(registry)) is not None


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pages=st.integers(0, 25))
def test_an_index_that_is_cut_while_it_is_open_still_answers(registry: Path, pages: int) -> None:
    place = made(registry)
    index = open_index(registry, registry.parent)
    with place.open("r+b") as file:
        file.truncate(min(pages * tables.PAGE_SIZE, place.stat().st_size))
    assert index.facts(["fair"])["fair"]["label"]["en"] == "Lam Sơn fair"
    assert index.search("hoi cho").total == 2
    assert len(index.catalogue.facts) == len(list(index.catalogue.facts)) == 11


def refuse(code: int) -> Callable[..., object]:
    def refusing(*_: object, **__: object) -> object:
        raise OSError(code, os.strerror(code))

    return refusing


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES])
@pytest.mark.parametrize("step", ["mkstemp", "replace", "mkdir"])
def test_where_nothing_can_be_kept_it_lives_in_memory(
    registry: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, code: int, step: str
) -> None:
    monkeypatch.setattr(tempfile if step == "mkstemp" else Path, step, refuse(code))
    index = open_index(registry, registry.parent)
    assert index.facts(["fair"])
    assert index.search("hoi cho").total == 2
    assert not cache.exists() or list(cache.iterdir()) == []


def test_a_folder_that_cannot_be_one(registry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QNFACTS_CACHE", str(registry / "below-a-file"))
    assert label(registry) == "Lam Sơn fair"


def test_without_a_home_there_is_no_folder(registry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QNFACTS_CACHE", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    assert cache_folder() is None
    assert label(registry) == "Lam Sơn fair"


@pytest.mark.parametrize(
    ("platform", "folder"),
    [
        ("linux", "/home/mai/.cache/qnfacts"),
        ("darwin", "/home/mai/Library/Caches/qnfacts"),
        ("win32", "/local/qnfacts"),
    ],
)
def test_each_system_has_its_folder(
    monkeypatch: pytest.MonkeyPatch, platform: str, folder: str
) -> None:
    for name in ("QNFACTS_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LOCALAPPDATA", "/local")
    monkeypatch.setenv("HOME", "/home/mai")
    monkeypatch.setattr(sys, "platform", platform)
    assert cache_folder() == folder
    if platform != "win32":
        monkeypatch.setenv("XDG_CACHE_HOME", "not-absolute")
        assert cache_folder() == folder
        monkeypatch.setenv("XDG_CACHE_HOME", "/caches")
        assert cache_folder() == "/caches/qnfacts"


OPEN = """
import sys
from pathlib import Path
from qnfacts.index import open_index
registry = Path(sys.argv[1])
print(open_index(registry, registry.parent).facts(["fair"])["fair"]["label"]["en"])
"""

KILLED = """
import os, signal
from qnfacts.index.making import fill
real = fill.insert
def kill_at_words(connection, table, rows):
    real(connection, table, rows)
    if table.startswith("words"):
        os.kill(os.getpid(), signal.SIGKILL)
fill.insert = kill_at_words
"""

FULL = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
"""


def child(code: str, registry: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", code, str(registry)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdout=pipe, stderr=pipe, encoding="utf-8")


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_build_that_is_killed_leaves_nothing_that_is_read(registry: Path, cache: Path) -> None:
    killed = child(KILLED + OPEN, registry)
    assert killed.communicate() == ("", "")
    assert killed.returncode == -signal.SIGKILL
    (left,) = cache.iterdir()
    assert left.name.endswith(keep.NEW)
    place = made(registry)
    assert set(cache.iterdir()) == {left, place}, "another build may still be writing it"
    os.utime(left, (1e9, 1e9))
    edit(registry)
    assert label(registry) == "Lâm Sơn fair"
    assert list(cache.iterdir()) == [place]


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
def test_a_full_disk_is_no_obstacle(registry: Path, cache: Path) -> None:
    out, err = child(FULL + OPEN, registry).communicate()
    assert (out, err) == ("Lam Sơn fair\n", "")
    assert list(cache.iterdir()) == []


def test_several_may_make_it_at_once(registry: Path, cache: Path) -> None:
    children = [child(OPEN, registry) for _ in range(4)]
    assert [each.communicate() for each in children] == [("Lam Sơn fair\n", "")] * 4
    assert len(list(cache.iterdir())) == 1
    assert label(registry) == "Lam Sơn fair"


def test_an_error_in_the_middle_leaves_no_file(
    registry: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(chapter, "fact_rows", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            open_index(registry, registry.parent)
    assert list(cache.iterdir()) == []
    assert label(registry) == "Lam Sơn fair"


def test_the_schema_says_what_it_is(registry: Path) -> None:
    with sqlite3.connect(made(registry)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (database.APPLICATION,)
        assert connection.execute("PRAGMA user_version").fetchone() == (database.FORMAT,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        count = connection.execute("SELECT count(*) FROM fact").fetchone()
    connection.close()
    assert count == (len(load(registry).facts),)


def test_the_coverage_is_of_the_text_that_is_there(registry: Path) -> None:
    def sentences() -> object:
        coverage = open_index(registry, registry.parent).sources()[0]["coverage"]
        return coverage and coverage["sentences"]

    text = registry.with_name("bao.txt")
    before = sentences()
    assert isinstance(before, int)
    text.rename(text.with_suffix(".away"))
    assert sentences() is None
    text.with_suffix(".away").rename(text)
    assert sentences() == before
