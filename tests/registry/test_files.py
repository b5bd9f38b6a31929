"""Where the registry and what belongs to it lie, and how its files fail."""

import os
import shutil
import threading
from pathlib import Path

import pytest
from case import CASES
from world import LAM_SON, Run

from qnfacts.problems import Problem, RegistryError
from qnfacts.registry import file_bytes
from qnfacts.registry.file_bytes import read_bytes
from qnfacts.registry.files import (
    lock_path,
    registry_files,
    registry_path,
    shipped_registry,
    source_folder,
)
from qnfacts.registry.loading import load

GOOD = CASES / "good"
SMALL = (GOOD / "small.yaml").read_text("utf-8")


def file_problem(path: Path) -> Problem:
    """The one thing wrong with the file itself."""
    with pytest.raises(RegistryError) as caught:
        load(path)
    (problem,) = caught.value.problems
    assert problem.file == str(path)
    return problem


def test_the_registry_is_the_path_given() -> None:
    assert load(GOOD / "small.yaml").facts[0].id == "weavers-2024"


def test_else_the_one_that_the_environment_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QNFACTS_REGISTRY", str(GOOD / "small.yaml"))
    assert load().facts[0].id == "weavers-2024"


@pytest.mark.parametrize("value", [None, ""])
def test_else_the_one_that_comes_along(value: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QNFACTS_REGISTRY", raising=False)
    if value is not None:
        monkeypatch.setenv("QNFACTS_REGISTRY", value)
    assert registry_path().parts[-2:] == ("data", "facts.yaml")


def test_the_one_here_or_above_comes_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QNFACTS_REGISTRY", raising=False)
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


def test_commands_ask_the_one_here(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
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


def test_a_folder_has_its_yaml_files_in_their_order() -> None:
    names = [path.name for path in registry_files(GOOD / "in-parts")]
    assert names == ["1-vocabulary.yaml", "2-newspaper.yaml", "3-facts.yml"]


def test_a_file_stands_for_itself_even_if_it_is_not_there(tmp_path: Path) -> None:
    assert registry_files(tmp_path / "facts.yaml") == [tmp_path / "facts.yaml"]
    assert registry_files(Path("a\0b")) == [Path("a\0b")]


def test_texts_and_lock_lie_beside_a_file_and_in_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QNFACTS_SOURCES", raising=False)
    for registry in (tmp_path, tmp_path / "facts.yml"):
        assert source_folder(registry) == tmp_path
        assert lock_path(registry) == tmp_path / "facts.lock"
    monkeypatch.setenv("QNFACTS_SOURCES", "texts")
    assert source_folder(tmp_path) == Path("texts")


def test_a_lock_never_lies_on_its_registry() -> None:
    assert lock_path(Path("a/facts.yaml")) == Path("a/facts.lock")
    assert lock_path(Path("facts")) == Path("facts.lock")
    assert lock_path(Path("facts.lock")) == Path("facts.lock.lock")


@pytest.mark.parametrize(
    ("there", "asked", "hint"),
    [
        (["facts.yaml"], "fact.yaml", "Did you mean {}/facts.yaml?"),
        (["zzz.yml", "notes.txt"], "fact.yaml", "The folder has zzz.yml."),
        ([], "no/facts.yaml", "The folder {}/no does not exist either."),
        (["facts.yaml"], "facts.yaml/x", "The folder {}/facts.yaml does not exist either."),
    ],
)
def test_a_missing_file(tmp_path: Path, there: list[str], asked: str, hint: str) -> None:
    for name in there:
        (tmp_path / name).touch()
    problem = file_problem(tmp_path / asked)
    assert (problem.code, problem.hint) == ("registry-missing", hint.format(tmp_path))


def test_a_link_to_nothing(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").symlink_to(tmp_path / "gone.yaml")
    problem = file_problem(tmp_path / "facts.yaml")
    assert problem.code == "registry-missing"
    assert problem.hint == "It is a link to a file that does not exist."


def test_a_link_to_itself(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").symlink_to(tmp_path / "facts.yaml")
    assert file_problem(tmp_path / "facts.yaml").code == "registry-unreadable"


@pytest.mark.parametrize("name", ["a\0b.yaml", "x" * 5000])
def test_a_name_that_no_file_can_have(name: str, tmp_path: Path) -> None:
    assert file_problem(tmp_path / name).code in {"registry-missing", "registry-unreadable"}


def test_a_folder_without_a_registry(tmp_path: Path) -> None:
    for name in ("facts.lock", ".facts.yaml", "notes.txt"):
        (tmp_path / name).touch()
    problem = file_problem(tmp_path)
    assert problem.code == "registry-folder"
    assert problem.message == "this folder holds no registry: no YAML file"


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(SMALL, encoding="utf-8")
    path.chmod(0o200)
    if os.access(path, os.R_OK):  # root may read everything

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied", str(path))

        monkeypatch.setattr(Path, "open", refuse)
    problem = file_problem(path)
    assert problem.code == "registry-unreadable"
    assert problem.message == "you may not read this file"


def test_a_device() -> None:
    assert file_problem(Path("/dev/zero")).code == "registry-unreadable"


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    with path.open("wb") as file:
        file.truncate(200_000_001)
    assert file_problem(path).message == "the file is larger than 200 megabytes"


def test_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(SMALL.encode(),))
    writer.start()
    assert read_bytes(path) == SMALL.encode()
    writer.join()


def test_a_pipe_that_nobody_writes_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_bytes, "LONGEST_WAIT", 0.05)
    os.mkfifo(tmp_path / "pipe")
    problem = file_problem(tmp_path / "pipe")
    assert problem.code == "registry-unreadable"
    assert problem.message.endswith("this is a pipe that nobody writes to")


def test_a_pipe_is_no_part_of_a_folder(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "facts.yaml")
    with pytest.raises(RegistryError, match="this is a pipe, not a file"):
        load(tmp_path)


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.touch()
    assert file_problem(path).code == "registry-empty"


def test_the_first_byte_that_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_bytes("version: 1\ntitle: Vĩnh L".encode() + b"\xe2m\n")
    problem = file_problem(path)
    assert (problem.code, problem.line, problem.column) == ("not-utf8", 2, 14)
    assert problem.message == "the byte 0xE2 is not part of any character in UTF-8"
