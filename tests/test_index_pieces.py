"""An index made in pieces, or brought up to date, holds what one made in one go holds."""

import multiprocessing
from itertools import pairwise
from pathlib import Path
from shutil import copyfile
from typing import Any
from uuid import uuid4

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from red_team import GOOD, TEXTS
from world import LAM_SON

from qnfacts import workers
from qnfacts.index import open_index
from qnfacts.index.database import Database
from qnfacts.index.making import make
from qnfacts.index.making.grounds import Origin
from qnfacts.index.making.numbering import Slot, slots
from qnfacts.index.making.whole import write_whole
from qnfacts.index.place import index_file
from qnfacts.registry.loading import open_registry
from qnfacts.check.locking import write_lock
from qnfacts.problems import RegistryError

TABLES = (
    "SELECT id, size, sources, json FROM fact ORDER BY number",
    "SELECT citation.json FROM citation JOIN fact USING (number) ORDER BY number",
    "SELECT section, number, id, json FROM entry ORDER BY section, number",
    "SELECT number, source, said, path, sha256, problem, coverage, facts, quotes FROM text",
    "SELECT id, first, last FROM years JOIN fact ON number = fact ORDER BY number, first, last",
    "SELECT field, value, facts FROM term ORDER BY field, value",
    """
    SELECT term.field, value, id FROM has, term, fact
    WHERE term.number = term AND fact.number = fact ORDER BY term.field, value, fact.number
    """,
    "SELECT name, value FROM about WHERE name NOT IN ('made', 'seal') ORDER BY name",
    "SELECT path, sha256 FROM file ORDER BY number",
)
GOOD_FORMS = LAM_SON.parents[2] / "cases" / "good"
FOUND = "SELECT id FROM words JOIN fact ON number = words.rowid WHERE words MATCH ? ORDER BY number"
WORDS = ("tinh", "a*", "san AND pham", "names: ocop", "quotes: 2025", "others: council", "moi")


pytestmark = pytest.mark.usefixtures("in_pieces")


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QNFACTS_CACHE", str(tmp_path / "cache"))


def held(connection: Database) -> list[Any]:
    """All that an index tells its readers."""
    tables = [connection.execute(asked).fetchall() for asked in TABLES]
    return tables + [connection.execute(FOUND, (words,)).fetchall() for words in WORDS]


def in_one_go(registry: Path) -> list[Any] | None:
    """What the index holds that is made without pieces; None for a registry that is none."""
    texts = registry if registry.is_dir() else registry.parent
    connection = Database(":memory:")
    try:
        write_whole(connection, Origin(uuid4().hex, registry, texts.absolute()))
    except RegistryError:
        return None
    return held(connection)


def kept(registry: Path) -> list[Any] | None:
    """What the kept index holds once it has been asked; None for a registry that is none."""
    texts = registry if registry.is_dir() else registry.parent
    try:
        open_index(registry, texts).sources()
    except RegistryError:
        return None
    place = index_file(registry, texts)
    assert place
    return held(Database(place))


def world(folder: Path) -> Path:
    """A registry whose entries are dealt out to the files of a folder, with its texts."""
    folder.mkdir()
    for name in TEXTS:
        copyfile(GOOD / name, folder / name)
    data = dict(open_registry(GOOD / "facts.yaml").written.data)
    sources, facts = data.pop("sources"), data.pop("facts")
    assert isinstance(sources, list)
    assert isinstance(facts, list)
    write(folder / "0.yaml", data)
    write(folder / "1.yaml", {"sources": sources[:1], "facts": facts[::3]})
    write(folder / "2.yaml", {"facts": facts[1::3]})
    write(folder / "3.yaml", {"sources": sources[1:], "facts": facts[2::3]})
    write_lock(folder, folder).rename(folder / "lock-of-before")
    return folder


def write(path: Path, data: dict[str, Any]) -> None:
    path.write_text(yaml.dump(data, allow_unicode=True, sort_keys=False), "utf-8")


def read(path: Path) -> dict[str, Any]:
    return dict(yaml.load(path.read_text("utf-8"), yaml.BaseLoader))  # noqa: S506 loads texts


@pytest.fixture
def in_files(tmp_path: Path) -> Path:
    return world(tmp_path / "registry")


@pytest.fixture
def in_a_file(tmp_path: Path) -> Path:
    (tmp_path / "one").mkdir()
    for name in ("facts.yaml", *TEXTS):
        copyfile(GOOD / name, tmp_path / "one" / name)
    return tmp_path / "one" / "facts.yaml"


@pytest.mark.parametrize("form", ["in_files", "in_a_file"])
def test_pieces_make_the_same_index(form: str, request: pytest.FixtureRequest) -> None:
    registry: Path = request.getfixturevalue(form)
    assert kept(registry) == in_one_go(registry)


@pytest.mark.parametrize(
    "registry", [LAM_SON, *sorted(GOOD_FORMS.iterdir())], ids=lambda path: path.name
)
def test_every_form_of_a_registry_can_be_read_in_pieces(registry: Path) -> None:
    assert kept(registry) == in_one_go(registry)


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_several_processes_make_the_same_index(
    method: str, in_files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_processors", lambda: 2)
    monkeypatch.setattr(workers, "_method", lambda: method)
    monkeypatch.setattr(workers, "WORTH_SHARING", 0)
    assert kept(in_files) == in_one_go(in_files)


def test_only_what_has_changed_is_read_again(in_a_file: Path, asked: list[int]) -> None:
    kept(in_a_file)
    text = in_a_file.read_text("utf-8")
    in_a_file.write_text(text.replace("translation: ", "translation: Our words ", 1), "utf-8")
    assert kept(in_a_file) == in_one_go(in_a_file)
    in_a_file.write_text(text, "utf-8")
    assert kept(in_a_file) == in_one_go(in_a_file)
    assert asked[0] > 10
    assert asked[1:] == [1, 1]


def test_a_text_that_changes_concerns_those_that_quote_it(in_files: Path, asked: list[int]) -> None:
    kept(in_files)
    text = in_files / min(TEXTS)
    words = text.read_bytes()
    text.write_bytes(words + b"!")
    assert kept(in_files) == in_one_go(in_files)
    text.write_bytes(words)
    assert kept(in_files) == in_one_go(in_files)
    assert 0 < sum(asked[-2:]) < asked[0] * 2


def test_where_the_vocabulary_changes_all_is_read_again(in_files: Path, asked: list[int]) -> None:
    kept(in_files)
    vocabulary = in_files / "0.yaml"
    vocabulary.write_text(vocabulary.read_text("utf-8").replace("en: ", "en: New ", 1), "utf-8")
    assert kept(in_files) == in_one_go(in_files)
    assert asked[-1] == asked[0]


class Changing:
    """One of the files with facts, which is changed in some way, and the rest of its registry."""

    def __init__(self, registry: Path, which: int) -> None:
        self.registry, self.which = registry, which
        self.path, self.other = (registry / f"{1 + (which + n) % 3}.yaml" for n in (0, 1))
        self.data = read(self.path)
        self.facts = self.data.get("facts", [])

    @property
    def fact(self) -> dict[str, Any]:
        return dict(self.facts[self.which % len(self.facts)])

    def fact_is(self, fact: dict[str, Any]) -> None:
        self.facts[self.which % len(self.facts)] = fact
        write(self.path, self.data)

    def label(self) -> None:
        self.fact_is({**self.fact, "label": {"en": f"New {self.which}", "vi": "Mới"}})

    def value(self) -> None:
        if "value" in self.fact:
            self.fact_is({**self.fact, "value": f"{1000 + self.which}"})

    def loose(self) -> None:
        self.fact_is({**self.fact, "area": "nowhere"})

    def drop(self) -> None:
        self.facts.pop(self.which % len(self.facts))
        write(self.path, self.data)

    def add(self) -> None:
        self.facts.insert(self.which % 3, {**self.fact, "id": f"{self.fact['id']}-{self.which}"})
        write(self.path, self.data)

    def twice(self) -> None:
        self.facts.append(self.fact)
        write(self.path, self.data)

    def move(self) -> None:
        further = read(self.other)
        further.setdefault("facts", []).append(self.fact)
        write(self.other, further)
        self.drop()

    def comment(self) -> None:
        self.path.write_text("# By the way.\n" + self.path.read_text("utf-8"), "utf-8")

    def text(self) -> None:
        text = self.registry / sorted(TEXTS)[self.which % len(TEXTS)]
        said = (GOOD / text.name).read_bytes()
        changed = text.exists() and text.read_bytes() == said
        text.write_bytes(said + b" " if changed else said)

    def title(self) -> None:
        for source in self.data.get("sources", []):
            source["title"] = f"Title {self.which}"
        write(self.path, self.data)

    def waive(self) -> None:
        for source in self.data.get("sources", []):
            source.pop("waived", None)
        write(self.path, self.data)

    def topic(self) -> None:
        vocabulary = read(self.registry / "0.yaml")
        vocabulary["topics"][0]["label"]["en"] = f"Topic {self.which}"
        write(self.registry / "0.yaml", vocabulary)

    def lock(self) -> None:
        copyfile(self.registry / "lock-of-before", self.registry / "facts.lock")

    def away(self) -> None:
        text = self.registry / sorted(TEXTS)[self.which % len(TEXTS)]
        if text.exists():
            text.unlink()
        else:
            copyfile(GOOD / text.name, text)

    def unlock(self) -> None:
        (self.registry / "facts.lock").unlink(missing_ok=True)


CHANGES = (
    "label", "value", "loose", "drop", "add", "twice", "move", "comment", "text", "title", "waive",
    "topic", "away", "lock", "unlock",
)  # fmt: skip


def change(registry: Path, what: str, which: int) -> None:
    """Change something in one of the files."""
    changing = Changing(registry, which)
    if changing.facts:
        getattr(changing, what)()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(
        st.tuples(st.sampled_from(CHANGES), st.integers(0, 60)), min_size=1, max_size=6
    )
)
@example(changes=[("away", 0), ("away", 1), ("lock", 0), ("unlock", 0)])
def test_whatever_changes(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[str, int]]
) -> None:
    registry = world(tmp_path_factory.mktemp("changing") / "registry")
    assert kept(registry) == in_one_go(registry)
    for what, which in changes:
        change(registry, what, which)
        assert kept(registry) == in_one_go(registry), (what, which)


def test_an_old_index_that_is_damaged_is_not_renewed(
    in_files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(in_files)
    monkeypatch.setattr(make, "is_ours", lambda *_: True)
    place = index_file(in_files, in_files)
    assert place
    for start in (100, 8192, 30_000):
        with Path(place).open("r+b") as file:
            file.seek(start)
            file.write(b"\xff" * 3000)
        change(in_files, "label", start)
        assert kept(in_files) == in_one_go(in_files)


@given(
    before=st.lists(st.sampled_from("abcdefghij"), unique=True),
    after=st.lists(st.sampled_from("abcdefghij")),
    facts=st.integers(1, 5),
)
def test_slots_follow_each_other(before: list[str], after: list[str], facts: int) -> None:
    lasting = {
        word: Slot(slot.first, slot.first + facts)
        for word, (slot, _) in zip(before, slots(before, {}), strict=True)
    }
    found = slots(after, lasting)
    assert len(found) == len(after)
    for (one, _), (other, _) in pairwise(found):
        assert one.first < one.stop <= other.first
    for word, (slot, stays) in zip(after, found, strict=True):
        assert not stays or lasting[word] == slot
    if before == after:
        assert all(stays for _, stays in found)
