"""Whatever a registry says has a bound, told as a problem with its place."""

import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import pytest
from case import CASES

from qnfacts.problems import Problem, RegistryError
from qnfacts.registry.loading import parse
from qnfacts.registry.model.facts import MOST_SEGMENTS
from qnfacts.registry.model.fields import LONGEST_ID, LONGEST_TEXT, MOST_ENTRIES
from qnfacts.registry.texts import MAX_TEXT_BYTES, read_sources

SMALL = (CASES / "good" / "small.yaml").read_text("utf-8")
TEXT = "Năm 2024, cả tỉnh có hơn 1.200 hộ giữ nghề dệt"


def problem(old: str, new: str) -> Problem:
    """The one thing that is wrong with the small registry after a change."""
    assert SMALL.count(old) == 1
    with pytest.raises(RegistryError) as caught:
        parse(SMALL.replace(old, new), "r.yaml")
    (found,) = caught.value.problems
    line = SMALL[: SMALL.index(old)].count("\n") + 1
    assert (found.line or 0) >= line
    assert found.column
    assert len(found.message) < 300
    return found


@pytest.mark.parametrize(
    ("old", "most"),
    [(TEXT, LONGEST_TEXT), ("Craft villages", LONGEST_TEXT), ("Báo Vĩnh Lâm\n    issued", 10_000)],
    ids=["quotation", "label", "title"],
)
def test_a_text_has_a_longest(old: str, most: int) -> None:
    rest = old.partition("\n")[1] + old.partition("\n")[2]
    parse(SMALL.replace(old, "x" * most + rest), "r.yaml")
    found = problem(old, "x" * (most + 1) + rest)
    assert found.code == "wrong-value"
    assert found.message.endswith(f"there is room for {most} characters, this has {most + 1}")


def test_an_id_has_a_longest() -> None:
    parse(SMALL.replace("weavers-2024", "x" * LONGEST_ID), "r.yaml")
    assert problem("weavers-2024", "x" * (LONGEST_ID + 1)).code == "wrong-value"


@pytest.mark.parametrize(
    ("old", "new", "most"),
    [
        ("{en: households, vi: hộ}", "{{en: households, vi: hộ}}\n    forms: [{}]", MOST_ENTRIES),
        ("topics: [craft]", "topics: [craft]\n    aliases: [{}]", MOST_ENTRIES),
        (f"text: {TEXT}", "segments: [{}]", MOST_SEGMENTS),
        ("language: vi", "language: vi\n    author: [{}]", MOST_ENTRIES),
    ],
    ids=["forms", "aliases", "segments", "authors"],
)
def test_a_list_has_a_longest(old: str, new: str, most: int) -> None:
    item = "{literal: x}" if "author" in new else "x"
    parse(SMALL.replace(old, new.format(", ".join([item] * most))), "r.yaml")
    found = problem(old, new.format(", ".join([item] * (most + 1))))
    assert found.code == "wrong-value"
    assert found.message.endswith("the list is too long")
    assert found.hint == f"Write {most} entries at most."


def units(number: int) -> str:
    """As many units, each counted in the one before it, and the first in `household`."""
    entries = (
        f"  - {{id: u{n}, label: {{en: x, vi: x}}, base: {f'u{n - 1}' if n else 'household'}, "
        "factor: 2}\n"
        for n in range(number)
    )
    return SMALL.replace("areas:\n", f"{''.join(entries)}areas:\n")


def test_a_chain_has_a_longest() -> None:
    parse(units(49), "r.yaml")
    with pytest.raises(RegistryError) as caught:
        parse(units(5000), "r.yaml")
    (found,) = caught.value.problems
    assert (found.code, found.message) == ("too-deep", "`base` leads over more than 50 entries")
    line = units(5000)[: units(5000).index("id: u49,")].count("\n") + 1
    assert found.line == line


@pytest.mark.parametrize("stars", ["năm", "0", "6", "5.0", "99999999999999999999"])
def test_stars_are_one_to_five(stars: str) -> None:
    found = problem("period: 2024", f"dimensions: {{stars: {stars}}}")
    assert found.message == "`dimensions`: stars are a whole number from 1 to 5"


@pytest.mark.parametrize(
    "name",
    ["../a.txt", "/dev/zero", "a/../../b.txt", "C:\\a.txt", "..\\a.txt", "\\\\host\\a.txt", "C:a"],
)
def test_a_file_lies_inside_the_folder_of_the_texts(name: str) -> None:
    found = problem("bao-vinh-lam.txt", f"'{name}'")
    assert found.message == "`file`: the file lies inside the folder of the texts"


def read(folder: Path, file: str = "a/bao.txt") -> tuple[Mapping[str, object], list[Problem]]:
    registry = parse(SMALL.replace("bao-vinh-lam.txt", file), "r.yaml")
    return read_sources(registry.sources, folder)


def test_a_link_may_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(TEXT, "utf-8")
    folder = tmp_path / "texts"
    (folder / "a").mkdir(parents=True)
    (folder / "a" / "bao.txt").symlink_to(tmp_path / "secret.txt")
    texts, (found,) = read(folder)
    assert not texts
    assert found.code == "source-unreadable"
    assert found.message.endswith("a link leads out of the folder of the texts")


def test_a_link_may_lead_about_in_the_folder(tmp_path: Path) -> None:
    (tmp_path / "texts" / "a").mkdir(parents=True)
    (tmp_path / "texts" / "there.txt").write_text(TEXT, "utf-8")
    (tmp_path / "texts" / "a" / "bao.txt").symlink_to("../there.txt")
    (tmp_path / "link").symlink_to("texts")
    _, (found,) = read(tmp_path / "link")
    assert found.code == "source-changed"


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir, partial(os.symlink, "/dev/zero")])
def test_what_is_no_file_is_not_read(make: Callable[[Path], None], tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    make(tmp_path / "a" / "bao.txt")
    _, (found,) = read(tmp_path)
    assert found.code == "source-unreadable"


def test_a_text_has_a_largest(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with (tmp_path / "a" / "bao.txt").open("wb") as file:
        file.truncate(MAX_TEXT_BYTES + 1)
    _, (found,) = read(tmp_path)
    assert found.message.endswith("it is larger than 50 megabytes")
