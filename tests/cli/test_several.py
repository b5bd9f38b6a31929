"""Several registries at once: named by path, by variable, or by the package that brings them."""

import os
import sys
from pathlib import Path
from shutil import copytree

import pytest
from world import LAM_SON, Run, records

BEN_DA = Path(__file__).parents[2] / "docs" / "examples" / "ben-da"
BOTH = ("-r", str(LAM_SON), "-r", str(BEN_DA / "facts.yaml"))


@pytest.fixture
def twins(tmp_path: Path) -> Path:
    """A folder with two copies of Bến Đá, `one` and `two`, without their locks."""
    for name in ("one", "two"):
        (copytree(BEN_DA, tmp_path / name) / "facts.lock").unlink()
    return tmp_path


def named(folder: Path) -> tuple[str, ...]:
    return ("-r", str(folder / "one"), "-r", str(folder / "two"))


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_lists_have_the_facts_of_all(run: Run) -> None:
    ids = [fact["id"] for fact in records(run, "list", *BOTH)]
    assert len(ids) == 20
    assert ids[0] == "lam-son/resolution-21"
    assert ids[11] == "ben-da/visits-2025"


def test_an_id_is_shown_cited_and_found(run: Run) -> None:
    [fact] = records(run, "show", "ben-da/visits-2025", *BOTH)
    assert fact["quotes"][0]["source"] == "ben-da/news"
    assert fact["quotes"][0]["segments"][0]["start"] is not None
    assert "“Bến Đá nhìn lại năm 2025”" in run("cite", "ben-da/visits-2025", *BOTH).out
    found = [hit["id"] for hit in records(run, "search", "lượt khách", *BOTH)]
    assert {"lam-son/fair-visits", "ben-da/visits-2025"} <= {*found}
    assert run("show", "visits-2025", *BOTH).code == 2


def test_what_differs_under_one_id_is_named_apart(run: Run) -> None:
    """Only Bến Đá says that more visits are better."""
    shown = records(run, "figures", "--indicator", "ben-da/visits", *BOTH)
    assert [fact["id"] for fact in shown] == ["ben-da/visits-2025"]
    assert run("figures", "--indicator", "visits", *BOTH).code == 2


def measured(run: Run, folder: Path) -> list[str]:
    """The figures that the goal of visits in the first registry is compared with."""
    [target] = records(run, "compare", "one/visits-goal-2025", *named(folder))
    return [figure["figure"]["id"] for figure in target["figures"]]


def twice(run: Run, folder: Path) -> list[list[str]]:
    found = records(run, "reconcile", *named(folder))
    return [each["ids"] for each in found if each["type"] == "twice"]


def test_facts_of_two_registries_meet(run: Run, twins: Path) -> None:
    assert measured(run, twins) == ["one/visits-2025", "two/visits-2025"]
    assert ["one/visits-2025", "two/visits-2025"] in twice(run, twins)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("label: {en: visits, vi: lượt khách}", "label: {en: guests, vi: lượt khách}"),
        ("label: {en: Visits, vi: Lượt khách}", "label: {en: Stays, vi: Lượt khách}"),
        ("{id: ben-da, label: {en: Bến Đá commune", "{id: ben-da, label: {en: Bến Đá village"),
        ("    unit: visit\n", "    unit: visit\n    definition: {en: nights, vi: đêm}\n"),
    ],
)
def test_facts_of_what_is_not_the_same_do_not(run: Run, twins: Path, old: str, new: str) -> None:
    """Another unit, indicator, area or definition under the same id proves nothing."""
    edit(twins / "two" / "facts.yaml", old, new)
    assert measured(run, twins) == ["one/visits-2025"]
    assert not [ids for ids in twice(run, twins) if "one/visits-2025" in ids]


def test_other_values_conflict_across_registries(run: Run, twins: Path) -> None:
    edit(twins / "two" / "facts.yaml", 'value: ">12000"', 'value: "<9000"')
    found = records(run, "reconcile", *named(twins))
    [verdict] = [each["verdict"] for each in found if "one/visits-2025" in each["ids"]]
    assert verdict == "conflict"


def test_an_edit_of_any_is_seen(run: Run, twins: Path) -> None:
    assert len(records(run, "list", *named(twins))) == 18
    edit(twins / "two" / "facts.yaml", "id: visits-2025", "id: visits-of-2025")
    assert "two/visits-of-2025" in run("list", *named(twins)).out
    edit(twins / "one" / "news.txt", "12.000", "13.000")
    assert "one/news.txt" in run("list", *named(twins)).err


def test_what_is_wrong_with_each_lock_is_told(run: Run, tmp_path: Path) -> None:
    for name in ("one", "two"):
        copytree(BEN_DA, tmp_path / name)
        edit(tmp_path / name / "facts.yaml", "en: Visits in 2025", "en: Visits of 2025")
    err = run("list", *named(tmp_path)).err
    assert [err.count(str(tmp_path / name)) for name in ("one", "two")] == [1, 1]


def test_the_variable_names_several(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QNFACTS_REGISTRY", os.pathsep.join([str(LAM_SON), str(BEN_DA)]))
    assert run("list", "--json") == run("list", *BOTH, "--json")
    assert len(records(run, "list", "-r", str(LAM_SON))) == 11
    assert run("check").code == 2


@pytest.mark.parametrize(
    "call",
    [
        "check", "lock", "review --yes news", "suggest", "pin news x", "add",
        "waive news x --reason caption", "sources --update", "show ben-da/visits-2025 --context",
        "fill draft.md", "audit draft.md", "impact ben-da/visits-2025", "diff HEAD",
    ],
)  # fmt: skip
def test_what_proves_or_writes_takes_one(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("draft.md").write_text("12.000 lượt khách", "utf-8")
    ran = run(*call.split(), *BOTH)
    assert ran.code == 2
    assert ran.out == ""
    assert f"this works on one registry, and 2 are named: {LAM_SON}" in ran.err
    assert "chỉ làm việc với một sổ dữ kiện" in run(*call.split(), *BOTH, "--lang", "vi").err


def test_two_of_one_name_are_refused(run: Run, twins: Path) -> None:
    ran = run("list", "-r", str(twins / "one"), "-r", str(twins / "one" / "facts.yaml"))
    assert (ran.code, ran.out) == (2, "")
    assert "two registries have the name one" in ran.err


def test_exports_keep_the_registries_apart(run: Run, twins: Path) -> None:
    assert run("export", "--to", "site", "-o", str(twins / "site"), *named(twins)).code == 0
    pages = {page.name for page in (twins / "site" / "facts").iterdir()}
    assert {"one--visits-2025.html", "two--visits-2025.html"} <= pages
    assert 'href="facts/one--visits-2025.html"' in (twins / "site" / "index.html").read_text()
    assert run("export", "--to", "sqlite", "-o", str(twins / "all.db"), *named(twins)).code == 0


INSTALLED = """\
from pathlib import Path

HERE = Path(__file__).with_name("facts.yaml")


def path():
    return str(HERE)


def broken():
    raise RuntimeError("no data")
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed package that brings Bến Đá under two names, and a third that fails."""
    home = copytree(BEN_DA, tmp_path / "commune_facts")
    (home / "__init__.py").write_text(INSTALLED)
    about = tmp_path / "commune_facts-1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: commune-facts\nVersion: 1\n")
    (about / "entry_points.txt").write_text(
        "[qnfacts.registries]\ncommune = commune_facts:path\nplace = commune_facts:HERE\n"
        "broken = commune_facts:broken\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "commune_facts", raising=False)


@pytest.mark.usefixtures("package")
@pytest.mark.parametrize("name", ["commune", "place"])
def test_a_registry_of_a_package_is_known_by_its_name(run: Run, name: str) -> None:
    assert records(run, "list", "-r", name) == records(run, "list", "-r", str(BEN_DA))
    ids = [fact["id"] for fact in records(run, "list", "-r", name, "-r", str(LAM_SON))]
    assert ids[0] == f"{name}/visits-2025"


@pytest.mark.usefixtures("package")
def test_the_names_that_packages_give_are_completed(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_QNFACTS_COMPLETE", "1")
    assert run("list", "-r", "").out == "broken\t\ncommune\t\nplace\t\n"
    assert run("--registry", "co").out == "commune\t\n"


@pytest.mark.usefixtures("package")
def test_a_package_that_fails_is_told(run: Run) -> None:
    ran = run("list", "-r", "broken")
    assert ran.code == 3
    assert "the package that gives this registry fails: RuntimeError: no data" in ran.err


@pytest.mark.usefixtures("package")
def test_a_file_of_the_name_goes_before(
    run: Run, twins: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(twins)
    (twins / "one").rename("commune")
    edit(twins / "commune" / "facts.yaml", "id: visits-2025", "id: ours")
    assert '"ours"' in run("list", "-r", "commune", "--json").out
