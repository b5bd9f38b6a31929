"""`qnfacts sources --update`: the new hash of a text, and what no longer stands in it."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from world import Run

BEN_DA = Path(__file__).parents[2] / "docs" / "examples" / "ben-da"


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    for name in ("facts.yaml", "news.txt"):
        shutil.copy(BEN_DA / name, tmp_path)
    return tmp_path / "facts.yaml"


def change(registry: Path, old: str, new: str) -> str:
    """The hash of the text after words in it have changed."""
    text = registry.with_name("news.txt")
    changed = text.read_bytes().replace(old.encode(), new.encode())
    text.write_bytes(changed)
    return hashlib.sha256(changed).hexdigest()


def test_each_quotation_that_no_longer_stands_is_told(run: Run, registry: Path) -> None:
    before = registry.read_text("utf-8")
    digest = change(registry, "24 lớp dạy nghề", "25 lớp dạy nghề")
    ran = run("sources", "--update", "-r", str(registry))
    assert (ran.code, ran.err) == (1, f"news is pinned anew: {digest}\n")
    assert "\nclasses-2025\n" in ran.out
    assert "not-verbatim not the words of news: line 5 has “25” for “24”" in ran.out
    assert "found 1 error and" in ran.out
    after = registry.read_text("utf-8")
    assert after == before.replace(before.partition("sha256: ")[2][:64], digest)


def test_a_text_that_has_changed_is_pinned_by_a_command(run: Run, registry: Path) -> None:
    change(registry, "24 lớp dạy nghề", "25 lớp dạy nghề")
    ran = run("check", "-r", str(registry))
    assert "`qnfacts sources --update` pins it" in ran.out
    assert "found 1 error and" in ran.out


def test_where_all_still_stands_nothing_is_wrong(run: Run, registry: Path) -> None:
    digest = change(registry, "Trang 7", "Trang 7\n")
    ran = run("sources", "--update", "-r", str(registry), "--json")
    assert (ran.code, ran.err) == (0, f"news is pinned anew: {digest}\n")
    assert json.loads(ran.out)["problems"] == []
    ran = run("sources", "--update", "-r", str(registry), "--lang", "vi")
    assert (ran.code, ran.err) == (0, "không văn bản nào thay đổi\n")
    assert run("check", "-r", str(registry), "--release", "--ignore", "lock").code == 0


def test_a_waiver_that_is_gone_is_told(run: Run, registry: Path) -> None:
    change(registry, "Trang 7", "Trang 8")
    ran = run("sources", "--update", "-r", str(registry))
    assert (ran.code, "waiver-not-found news does not have the words “Trang 7”" in ran.out) == (
        1, True,
    )  # fmt: skip


def test_without_the_text_the_hash_stays(run: Run, registry: Path) -> None:
    before = registry.read_bytes()
    registry.with_name("news.txt").unlink()
    ran = run("sources", "--update", "-r", str(registry))
    assert (ran.code, registry.read_bytes()) == (3, before)
    assert "No quotation of news was compared with a text" in ran.err


def test_the_registry_that_ships_is_left_alone(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QNFACTS_REGISTRY", "")
    assert run("sources", "--update").code == 2
