"""Whatever happens to the files: a store answers for what is there now, or is written anew."""

import errno
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest
from case import CASES
from process import PROGRAM, process
from world import LAM_SON, Run

from qnfacts.explore.search import search
from qnfacts.problems import RegistryError
from qnfacts.registry.loading import load
from qnfacts.registry.model import Registry
from qnfacts.store import Place, inputs, open_store, write
from qnfacts.store.inputs import found, sha256_of, stamp_of
from qnfacts.store.opening import store_file


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    return copytree(LAM_SON.parent, tmp_path / "registry") / "facts.yaml"


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """A list that grows by one whenever a store is written."""
    registries: list[Path] = []
    real = write.write_store

    def counted(*places: Place) -> sqlite3.Connection:
        registries.extend(place.registry for place in places)
        return real(*places)

    monkeypatch.setattr(write, "write_store", counted)
    return registries


def label(registry: Path) -> str:
    fact = open_store(registry, registry.parent).facts(["fair"])["fair"]
    return str(fact["label"]["en"])


def offset(registry: Path) -> int | None:
    """Where the first quotation begins; None where its text is not at hand."""
    fact = open_store(registry, registry.parent).facts(["fair"])["fair"]
    start: int | None = fact["quotes"][0]["segments"][0]["start"]
    return start


def kept(registry: Path) -> Path:
    """The file of the store, which is written by this."""
    assert label(registry) == "Lam Sơn fair"
    place = store_file(Place(registry, registry.parent))
    assert place
    assert place.is_file()
    return place


def edit(registry: Path) -> None:
    """Change a label and leave size and date."""
    before = registry.stat()
    registry.write_text(registry.read_text("utf-8").replace("Sơn fair", "Sơn hair"), "utf-8")
    os.utime(registry, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert registry.stat().st_size == before.st_size


def test_it_is_written_once(registry: Path, written: list[Path]) -> None:
    place = kept(registry)
    os.utime(registry, (1e9, 1e9))
    assert label(registry) == "Lam Sơn fair"
    assert written == [registry]
    assert [place.stat().st_mode & 0o777, place.parent.stat().st_mode & 0o777] == [0o600, 0o700]


@pytest.mark.parametrize("settled", [2, -60])
def test_an_edit_is_seen_whatever_its_date_and_size(
    registry: Path, settled: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inputs, "SETTLED", settled * 10**9)
    kept(registry)
    edit(registry)
    assert label(registry) == "Lam Sơn hair"


def test_a_file_is_hashed_again_only_if_its_stamp_says_too_little(
    registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashed: list[str] = []

    def counted(file: Path) -> str:
        hashed.append(file.name)
        return sha256_of(file)

    kept(registry)
    monkeypatch.setattr(inputs, "sha256_of", counted)
    assert label(registry)
    assert hashed == ["facts.yaml", "facts.lock", "bao.txt"]  # all written just now
    monkeypatch.setattr(inputs, "SETTLED", -60 * 10**9)
    registry.with_name("facts.lock").touch()
    edit(registry)
    hashed.clear()
    assert [label(registry), len(hashed)] == ["Lam Sơn hair", 4]  # one differs, and all are read
    hashed.clear()
    assert [label(registry), hashed] == ["Lam Sơn hair", []]
    registry.with_name("bao.txt").touch()
    assert [label(registry), hashed] == ["Lam Sơn hair", ["bao.txt"]]


def test_where_no_time_of_change_is_kept_files_are_hashed(
    registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inputs, "SETTLED", -60 * 10**9)
    monkeypatch.setattr(os, "name", "nt")
    assert stamp_of(registry) == found(registry).stamp == ""
    assert stamp_of(registry.parent) == ""


def test_an_edit_while_it_is_written_is_seen(
    registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(path: Path) -> Registry:
        loaded = load(path)
        edit(registry)
        return loaded

    with monkeypatch.context() as patch:
        patch.setattr(write, "load", meanwhile)
        assert label(registry) == "Lam Sơn fair"
    assert label(registry) == "Lam Sơn hair"


def test_a_folder_is_what_its_files_are(tmp_path: Path, written: list[Path]) -> None:
    folder = copytree(CASES / "good" / "in-parts", tmp_path / "parts")
    last, hidden = folder / "3-facts.yml", folder / ".3-facts.yml"
    assert open_store(folder, folder).ids() == ["weavers-2024"]
    last.rename(hidden)
    assert open_store(folder, folder).ids() == []
    hidden.rename(last)
    assert open_store(folder, folder).ids() == ["weavers-2024"]
    folder.joinpath("notes.txt").write_text("no part of it", "utf-8")
    assert open_store(folder, folder).ids() == ["weavers-2024"]
    assert len(written) == 3


def test_a_broken_registry_is_told_each_time(registry: Path) -> None:
    kept(registry)
    registry.write_text(registry.read_text("utf-8").replace("kind: event", "kind: evnet"), "utf-8")
    for _ in range(2):
        with pytest.raises(RegistryError, match="evnet"):
            open_store(registry, registry.parent)


def test_a_text_that_goes_or_comes_takes_or_gives_the_offsets(registry: Path) -> None:
    text, away = registry.with_name("bao.txt"), registry.with_name("away.txt")
    assert offset(registry) == 361
    text.rename(away)
    assert [offset(registry), offset(registry)] == [None, None]
    away.rename(text)
    assert offset(registry) == 361
    assert open_store(registry, registry.with_name("elsewhere")).facts(["fair"])
    assert offset(registry) == 361


def test_a_text_that_changes_while_the_store_is_open_is_seen(registry: Path) -> None:
    kept(registry)
    store = open_store(registry, registry.parent)
    assert store.facts(["fair"])["fair"]["quotes"][0]["segments"][0]["start"] == 361
    store = open_store(registry, registry.parent)
    registry.with_name("bao.txt").unlink()
    assert store.facts(["fair"])["fair"]["quotes"][0]["segments"][0]["start"] is None


@pytest.mark.parametrize("left", [None, "Khác."], ids=["gone", "changed"])
def test_a_text_is_given_as_long_as_offsets_hold_in_it(registry: Path, left: str | None) -> None:
    store, text = open_store(registry, registry.parent), registry.parent / "bao.txt"
    assert store.text("bao") == text.read_bytes().decode()
    if left is None:
        text.unlink()
    else:
        text.write_text(left, "utf-8")
    assert store.text("bao") is None


def test_what_is_wrong_with_lock_and_texts_is_told_with_each_answer(
    run: Run, registry: Path
) -> None:
    text, lock = registry.with_name("bao.txt"), registry.with_name("facts.lock")
    text.write_text("another text", "utf-8")
    lock.write_text("{}", "utf-8")
    for _ in range(2):
        ran = run("show", "fair", "--registry", str(registry))
        assert ran.code == 0
        assert [line.split(": ")[:2] for line in ran.err.splitlines() if line[0] != " "] == [
            [f"{lock}:1", "lock-unreadable"],
            [str(text), "source-changed"],
        ]
        told = run("show", "fair", "--registry", str(registry), "--lang", "vi").err
        assert "không dùng được tệp khóa: tệp thuộc phiên bản null, còn chương trình này" in told
        assert "đây không phải văn bản mà sổ dữ kiện đã ghim cho bao" in told
    assert len(run("policies", "--year", "1999", "--registry", str(registry)).err.splitlines()) == 3


@pytest.mark.parametrize("name", ["facts.lock", "bao.txt"])
def test_what_is_no_file_is_told_until_it_is_gone(run: Run, registry: Path, name: str) -> None:
    path = registry.with_name(name)
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    assert str(path) in run("show", "fair", "--registry", str(registry)).err
    path.unlink()
    assert run("show", "fair", "--registry", str(registry)).err == ""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_folder_of_texts_need_not_be_utf8(run: Run, registry: Path) -> None:
    folder = os.fsdecode(os.fsencode(registry.parent) + b"/\xff")
    copytree(registry.parent, folder)
    for _ in range(2):
        ran = run("check", "--registry", str(registry), "--sources", folder)
        assert (ran.code, ran.err) == (0, "")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QNFACTS_SOURCES", folder)
        assert run("show", "fair", "--registry", str(registry)).code == 0


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA user_version = 0",
        "PRAGMA application_id = 7",
        "UPDATE about SET value = '0.0.0' WHERE name = 'program'",
        "UPDATE input SET sha256 = 'of another text'",
        "DELETE FROM input",
        "DROP TABLE about",
        "DROP TABLE fact",
    ],
)
def test_a_store_of_another_make_is_replaced(
    registry: Path, written: list[Path], statement: str
) -> None:
    connection = sqlite3.connect(kept(registry), isolation_level=None)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(statement)
    connection.close()
    assert offset(registry) == 361
    assert len(written) == 2


def put_text(place: Path) -> None:
    place.write_text("no database\n" * 2000, "utf-8")


def put_nothing(place: Path) -> None:
    place.write_bytes(b"")


def let_others_write(place: Path) -> None:
    place.chmod(0o620)


def put_a_link(place: Path) -> None:
    place.with_name("target").write_bytes(place.read_bytes())
    place.unlink()
    place.symlink_to(place.with_name("target"))


def put_a_folder(place: Path) -> None:
    place.unlink()
    place.mkdir()
    place.joinpath("inside").touch()


@pytest.mark.parametrize("put", [put_text, put_nothing, let_others_write, put_a_link, put_a_folder])
def test_what_lies_in_its_place_is_not_trusted(
    registry: Path, written: list[Path], put: Callable[[Path], None]
) -> None:
    place = kept(registry)
    put(place)
    assert [label(registry), label(registry)] == ["Lam Sơn fair"] * 2
    assert len(written) == (3 if place.is_dir() else 2)
    assert place.is_dir() or place.lstat().st_mode == 0o100600


def test_a_store_that_is_cut_anywhere_is_replaced(registry: Path) -> None:
    place = kept(registry)
    whole = place.read_bytes()
    for size in range(0, len(whole), len(whole) // 10):
        place.write_bytes(whole[:size])
        assert label(registry) == "Lam Sơn fair"
        assert place.stat().st_size == len(whole)


def test_damage_that_shows_while_it_is_read_is_mended(registry: Path) -> None:
    place = kept(registry)
    for page in range(1, place.stat().st_size // 4096, 4):
        with place.open("r+b") as file:
            file.seek(page * 4096)
            file.write(b"\xff" * 4096)
        store = open_store(registry, registry.parent)
        assert store.facts(["fair"])["fair"]["label"]["en"] == "Lam Sơn fair"
        assert search(store, "hoi cho").total == 2
        assert len(store.catalogue.facts) == len(list(store.catalogue.facts)) == 11


def refuse(code: int) -> Callable[..., object]:
    def refusing(*_: object, **__: object) -> object:
        raise OSError(code, os.strerror(code))

    return refusing


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS])
@pytest.mark.parametrize("step", ["mkdir", "mkstemp", "replace"])
def test_where_nothing_can_be_kept_it_lives_in_memory(
    registry: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, code: int, step: str
) -> None:
    monkeypatch.setattr(tempfile if step == "mkstemp" else Path, step, refuse(code))
    assert offset(registry) == 361
    assert not cache.exists() or list(cache.iterdir()) == []


def test_without_a_home_nothing_is_kept(
    registry: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("QNFACTS_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    monkeypatch.chdir(tmp_path)
    assert label(registry) == "Lam Sơn fair"
    assert [path.name for path in tmp_path.iterdir()] == ["registry"]


def test_several_may_write_it_at_once(registry: Path, cache: Path) -> None:
    words = [*PROGRAM, "show", "fair", "--registry", str(registry), "--format", "tsv"]
    calls = [subprocess.Popen(words, stdout=subprocess.PIPE) for _ in range(3)]
    answers = {call.communicate()[0] for call in calls}
    assert len(answers) == 1
    assert b"Lam S\xc6\xa1n fair" in answers.pop()
    assert list(cache.iterdir()) == [kept(registry)]


def test_a_registry_from_a_pipe_is_not_kept(registry: Path, cache: Path) -> None:
    words = f"cat {registry} | {' '.join(PROGRAM)} events --registry /dev/stdin --format tsv"
    ran = process("bash", "-c", words)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "Lam Sơn fair" in ran.stdout
    assert not cache.exists()
