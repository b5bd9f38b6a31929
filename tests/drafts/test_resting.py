"""The commands `impact` and `diff`: what drafts rest on, and what a change makes stale."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from world import LAM_SON, Run

import qnfacts
from qnfacts.render.plain import render_plain
from qnfacts.views.changes_page import changes_page

DRAFT = """\
# Lam Sơn

Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt động và {{ocop-all}}.
Toàn tỉnh có 12 sản phẩm OCOP. Lớp học có 37 học viên.
`{{ocop-all}}`
"""


@pytest.fixture
def folder(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the registry of Lam Sơn and a draft, which is the current one."""
    for name in ("facts.yaml", "bao.txt"):
        shutil.copy(LAM_SON.parent / name, tmp_path)
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "draft.md").write_text(DRAFT, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QNFACTS_REGISTRY", "facts.yaml")
    assert run("impact", "fair").code == 0
    return tmp_path


def change(folder: Path, *pairs: tuple[str, str], name: str = "new.yaml") -> None:
    """Write the registry with some of its words replaced."""
    text = (folder / "facts.yaml").read_text("utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    (folder / name).write_text(text, "utf-8")


def git(folder: Path, *words: str) -> None:
    own = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run([shutil.which("git") or "git", *own, *words], cwd=folder, check=True)


@pytest.mark.usefixtures("folder")
def test_what_rests_on_a_fact(run: Run) -> None:
    everywhere = run("impact", "ocop-all").out
    assert run("impact", "ocop-all", "drafts").out.splitlines() == [
        "Place                 Words         Binding",
        "drafts/draft.md:3:58  {{ocop-all}}  words",
        "drafts/draft.md:4:14  12 sản phẩm",
    ]
    assert "bao.txt" in everywhere
    assert "drafts/draft.md:4:14" in everywhere
    found = json.loads(run("impact", "OCOP-all", "drafts", "--json").out)
    schema = json.loads(run("schema", "impact").out)
    Draft202012Validator(schema).validate(found)
    assert found[0] == {
        "draft": "drafts/draft.md",
        "line": 3,
        "column": 58,
        "text": "{{ocop-all}}",
        "fact": "ocop-all",
        "field": "words",
    }
    assert [each["field"] for each in found] == ["words", None]
    assert "value" in json.dumps(schema["$defs"]["ImpactRecord"]["properties"]["field"])


@pytest.mark.usefixtures("folder")
def test_what_nothing_rests_on(run: Run) -> None:
    ran = run("impact", "fair", "drafts")
    assert (ran.code, ran.out, ran.err) == (0, "", "No line rests on it.\n")
    assert "did you mean 'ocop-all'" in run("impact", "ocop-al", "drafts").err
    assert run("impact", "ocop-all", "nowhere.md").code == 3


@pytest.mark.usefixtures("folder")
def test_a_number_in_a_filled_binding_is_told_once(run: Run) -> None:
    run("fill", "drafts/draft.md", "-o", "drafts/draft.md")
    found = json.loads(run("impact", "ocop-all", "drafts", "--json").out)
    assert [(each["text"], each["field"]) for each in found] == [
        ("12 sản phẩm[^ocop-all]", "words"),
        ("12 sản phẩm", None),
    ]


def test_what_has_changed(run: Run, folder: Path) -> None:
    change(
        folder,
        ('value: ">2400"', 'value: ">2500"'),
        ("hiện có hơn 2.400", "hiện có hơn 2.500"),
        ("has more than 2,400", "has more than 2,500"),
        ("id: fair-visits\n", "id: visits-of-fair\n"),
        ("attendance: fair-visits", "attendance: visits-of-fair"),
    )
    ran = run("diff", "facts.yaml", "new.yaml")
    assert ran.code == 0
    assert ran.out == (
        "changed  enterprises-now  Enterprises in operation\n"
        "         Value: more than 2,400 → more than 2,500\n"
        "         Quotations\n"
        "\n"
        "added    visits-of-fair  Visits to the fair\n"
        "\n"
        "changed  fair  Lam Sơn fair\n"
        "         Attendance\n"
        "\n"
        "removed  fair-visits  Visits to the fair\n"
    )
    found = json.loads(run("diff", "facts.yaml", "new.yaml", "--json").out)
    Draft202012Validator(json.loads(run("schema", "diff").out)).validate(found)
    value = found[0]["fields"][0]
    assert (value["old"]["low"], value["new"]["low"]) == (2400, 2500)


def test_dates_that_have_changed_are_told_as_elsewhere(run: Run, folder: Path) -> None:
    change(folder, ("issued: 2023-07-09", "issued: 2023-07-19"))
    shown = run("diff", "facts.yaml", "new.yaml", "--lang", "vi").out
    assert "         Ban hành: 9/7/2023 → 19/7/2023\n" in shown


@pytest.mark.parametrize(("lang", "said"), [("en", "Quotations"), ("vi", "Trích dẫn")])
def test_every_field_of_a_fact_has_a_name(lang: Any, said: str) -> None:
    registry = qnfacts.load()
    names = sorted({name for fact in registry.select() for name in fact} | {"unit", "sources"})
    fields = [{"field": name, "old": None, "new": None} for name in names]
    label = {"en": "", "vi": ""}
    change: Any = {"change": "changed", "id": "x", "label": label, "fields": fields, "stale": []}
    shown = render_plain(changes_page([change], (registry.catalogue,) * 2, lang))
    assert shown.count(": – → –") == len(names)
    assert f"{said}: – → –" in shown


@pytest.mark.parametrize(
    "pair",
    [
        ('value: ">2400"', "value: '> 2400'"),
        ("    topics: [business]\n", "    topics:\n      - business\n"),
        ("# A made-up province", "# Another remark"),
        ("sha256: 8745", "sha256: 8746"),
    ],
)
def test_how_it_is_written_is_no_change(run: Run, folder: Path, pair: tuple[str, str]) -> None:
    change(folder, pair)
    ran = run("diff", "facts.yaml", "new.yaml", "--lang", "vi")
    assert (ran.code, ran.out, ran.err) == (0, "", "Không dữ kiện nào thay đổi.\n")


@pytest.mark.parametrize(
    ("pair", "fields"),
    [
        (("enterprise, label: {en: enterprises,", "enterprise, label: {en: firms,"), ["unit"]),
        (("issue: 12", "issue: 13"), ["sources"]),
        (("vi: Lượt khách}", "vi: Số lượt khách}"), ["indicator"]),
    ],
)
def test_what_a_fact_names_is_part_of_it(
    run: Run, folder: Path, pair: tuple[str, str], fields: list[str]
) -> None:
    change(folder, pair)
    found = json.loads(run("diff", "facts.yaml", "new.yaml", "--json").out)
    assert found
    assert [[each["field"] for each in fact["fields"]] for fact in found] == [fields] * len(found)


def test_what_a_change_makes_stale(run: Run, folder: Path) -> None:
    run("fill", "drafts/draft.md", "-o", "drafts/draft.md")
    change(
        folder,
        ("value: 12\n", "value: 13\n"),
        ("có 12 sản phẩm", "có 13 sản phẩm"),
        ("label: {en: Enterprises in operation,", "label: {en: Enterprises at work,"),
    )
    ran = run("diff", "facts.yaml", "new.yaml", "--affects", "drafts")
    assert ran.code == 1
    assert [line for line in ran.out.splitlines() if "stale" in line] == [
        "         stale: drafts/draft.md:3:85  12 sản phẩm[^ocop-all]",
        "         stale: drafts/draft.md:4:14  12 sản phẩm",
    ]
    assert "changed  enterprises-now" in ran.out
    run("fill", "drafts/draft.md", "-o", "drafts/draft.md", "--registry", "new.yaml")
    after = run("diff", "facts.yaml", "new.yaml", "--affects", "drafts", "--json").out
    assert [each["line"] for fact in json.loads(after) for each in fact["stale"]] == [4]


def test_a_fact_that_is_gone_leaves_its_bindings_stale(run: Run, folder: Path) -> None:
    change(folder, ("id: ocop-all\n", "id: ocop-total\n"))
    found = json.loads(run("diff", "facts.yaml", "new.yaml", "--affects", "drafts", "--json").out)
    gone = next(fact for fact in found if fact["change"] == "removed")
    assert [(each["line"], each["field"]) for each in gone["stale"]] == [(3, "words")]


def test_a_revision_of_git(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "data").mkdir()
    for name in ("facts.yaml", "bao.txt"):
        (folder / name).rename(folder / "data" / name)
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "A registry")
    registry = folder / "data" / "facts.yaml"
    text = registry.read_text("utf-8")
    registry.write_text(text.replace("value: 12\n", "value: 13\n"), "utf-8")
    for old in ("HEAD", "HEAD:data/facts.yaml", "HEAD:data"):
        ran = run("diff", old, "--registry", "data/facts.yaml")
        assert ran.out == "changed  ocop-all  OCOP products\n         Value: 12 → 13\n"
    monkeypatch.chdir(folder / "data")
    for old in ("HEAD:./facts.yaml", "HEAD:../data/facts.yaml", "HEAD:.", "HEAD"):
        assert "Value: 12 → 13\n" in run("diff", old, "--registry", ".").out
    ran = run("diff", "HEAD:../../x", "--registry", ".")
    assert (ran.code, "is no file, and no revision" in ran.err) == (2, True)
    monkeypatch.chdir(folder)
    ran = run("diff", "HEAD~9", "data/facts.yaml", "--registry", "data/facts.yaml")
    assert (ran.code, "'HEAD~9' is no file, and no revision" in ran.err) == (2, True)
    assert run("diff", "HEAD:nowhere.yaml", "data/facts.yaml").code == 2
    registry.write_text("sources: [\n", "utf-8")
    git(folder, "commit", "-qam", "A mistake")
    ran = run("diff", "HEAD", "--registry", "data/facts.yaml")
    assert (ran.code, ran.err.partition(" ")[0]) == (3, "HEAD:data/facts.yaml:2:1:")
    assert run("diff", "--registry", "data/facts.yaml", "--", "--output=x").code == 2


def test_without_a_repository(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    assert run("diff", "HEAD").code == 2
    monkeypatch.setenv("PATH", "")
    assert run("diff", "HEAD").code == 2
