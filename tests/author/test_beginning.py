"""`qnfacts init`: from an article to a registry that loads."""

import hashlib
import json
import shutil
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
import yaml
from world import Run

from qnfacts.registry.loading import load

ARTICLE = """\
Hải An: "được mùa" cá, tôm

Năm 2025, xã Hải An đón hơn 1.200 lượt khách. Xã có 35 hộ nuôi tôm.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "Bài 1.txt"
    file.write_bytes(ARTICLE.encode())
    return file


def begun(run: Run, folder: Path, *articles: Path, options: tuple[str, ...] = ()) -> Path:
    """The registry that a script begins."""
    given = ("--area", "xã Hải An", "--issued", "2026-01-10", *options)
    ran = run("init", str(folder), *map(str, articles), *given)
    assert (ran.code, ran.out) == (0, "")
    assert f"wrote {folder / 'facts.yaml'}\n" in ran.err
    return folder / "facts.yaml"


def test_it_loads_and_is_pinned(run: Run, tmp_path: Path, article: Path) -> None:
    registry = begun(run, tmp_path / "new", article)
    [source] = load(registry).sources
    assert (source.id, source.language, source.issued) == ("bai-1", "vi", "2026-01-10")
    assert source.title == 'Hải An: "được mùa" cá, tôm'
    assert source.sha256 == hashlib.sha256(ARTICLE.encode()).hexdigest()
    assert (registry.parent / source.file).read_bytes() == ARTICLE.encode()
    [area] = load(registry).areas
    assert (area.id, area.forms) == ("xa-hai-an", ("Hải An",))
    first = registry.read_text("utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=registry.schema.json"
    assert json.loads((registry.parent / "registry.schema.json").read_text("utf-8"))["$schema"]


def test_nothing_but_what_no_fact_accounts_for_is_wrong(
    run: Run, tmp_path: Path, article: Path
) -> None:
    registry = begun(run, tmp_path / "new", article)
    ran = run("check", "--registry", str(registry), "--ignore", "coverage", "--json")
    assert json.loads(ran.out)["problems"] == []
    ran = run("check", "--registry", str(registry), "--select", "waiver-not-found,needless-waiver")
    assert json.loads(run("check", "--registry", str(registry), "--json").out)["problems"]
    assert "0 errors" in ran.out


def test_git_leaves_the_texts_alone(run: Run, tmp_path: Path, article: Path) -> None:
    registry = begun(run, tmp_path / "new", article)
    git = shutil.which("git")
    assert git
    subprocess.run([git, "init", "-q"], cwd=registry.parent, check=True)
    asked = [git, "status", "--porcelain", "--untracked-files=all"]
    told = subprocess.run(asked, cwd=registry.parent, check=True, capture_output=True).stdout
    assert sorted(line.split()[1] for line in told.decode().splitlines()) == [
        "facts.yaml", "registry.schema.json", "texts/.gitignore",
    ]  # fmt: skip


def test_a_text_inside_the_folder_stays_where_it_is(run: Run, tmp_path: Path) -> None:
    (tmp_path / "new" / "en").mkdir(parents=True)
    text = tmp_path / "new" / "en" / "a.txt"
    text.write_text("The town\n\nThe town had more than 1,200 visits in 2025.\n", "utf-8")
    [source] = load(begun(run, tmp_path / "new", text)).sources
    assert (source.file, source.language) == ("en/a.txt", "en")
    assert "\n/en/a.txt\n" in (tmp_path / "new" / ".gitignore").read_text("utf-8")


def test_fields_are_asked_for(
    run: Run, tmp_path: Path, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = StringIO("\nxã Hải An\n\nLan Anh\nBáo Biển\n\n15/13/2026\n15/1/2026\n")
    monkeypatch.setattr(typed, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", typed)
    ran = run("init", str(tmp_path / "new"), str(article))
    assert (ran.code, "'15/13/2026' is no date" in ran.err) == (0, True), ran.err
    [source] = load(tmp_path / "new" / "facts.yaml").sources
    assert source.author[0].literal == "Lan Anh"
    assert (source.container_title, source.issued) == ("Báo Biển", "2026-01-15")
    assert source.title == 'Hải An: "được mùa" cá, tôm'


def test_what_is_not_given_is_refused_and_nothing_written(
    run: Run, tmp_path: Path, article: Path
) -> None:
    new = str(tmp_path / "new")
    for missing in ("--issued", "--area"):
        given = {"--issued": "2026-01-10", "--area": "Hải An"}
        del given[missing]
        ran = run("init", new, str(article), *(word for each in given.items() for word in each))
        assert (ran.code, f"Error in {missing}: it is not given" in ran.err) == (2, True)
    ran = run("init", new, str(article), "--issued", "soon", "--area", "Hải An")
    assert ran.code == 2
    assert not (tmp_path / "new").exists()


def test_what_is_there_is_kept(run: Run, tmp_path: Path, article: Path) -> None:
    registry = begun(run, tmp_path / "new", article)
    registry.write_text("mine", "utf-8")
    ran = run("init", str(tmp_path / "new"), str(article), "--issued", "2026", "--area", "Hải An")
    assert (ran.code, "is there already; nothing was written" in ran.err) == (2, True)
    assert registry.read_text("utf-8") == "mine"


def test_several_texts_have_ids_of_their_own(run: Run, tmp_path: Path, article: Path) -> None:
    other = tmp_path / "bai-1.txt"
    other.write_text("Tin ngắn\n", "utf-8")
    sources = load(begun(run, tmp_path / "new", article, other)).sources
    assert [source.id for source in sources] == ["bai-1", "bai-1-2"]
    given = ("--issued", "2026", "--area", "Hải An", "--title", "T")
    assert run("init", str(tmp_path / "two"), str(article), str(other), *given).code == 2


def test_a_workflow_and_a_hook_are_yaml(run: Run, tmp_path: Path, article: Path) -> None:
    options = ("--workflow", "--pre-commit")
    folder = begun(run, tmp_path / "new", article, options=options).parent
    workflow = yaml.safe_load((folder / ".github/workflows/facts.yml").read_text("utf-8"))
    [*_, step] = workflow["jobs"]["check"]["steps"]
    hooks = yaml.safe_load((folder / ".pre-commit-config.yaml").read_text("utf-8"))
    [hook] = hooks["repos"][0]["hooks"]
    for call in (step["run"], hook["entry"]):
        assert run(*call.split()[1:], "--help").code == 0


def test_in_a_repository_they_stand_at_its_top(run: Run, tmp_path: Path, article: Path) -> None:
    git = shutil.which("git")
    assert git
    subprocess.run([git, "init", "-q"], cwd=tmp_path, check=True)
    (tmp_path / ".pre-commit-config.yaml").write_text("repos: []\n", "utf-8")
    given = ("--area", "xã Hải An", "--issued", "2026-01-10", "--workflow", "--pre-commit")
    ran = run("init", str(tmp_path / "a" / "new"), str(article), *given)
    assert ran.code == 0, ran.err
    workflow = (tmp_path / ".github/workflows/facts.yml").read_text("utf-8")
    assert "--registry a/new/facts.yaml --release" in workflow
    assert (tmp_path / ".pre-commit-config.yaml").read_text("utf-8") == "repos: []\n"
    assert "was left as it is; put this into it:" in ran.err
    assert "files: ^a/new/(facts|texts/)" in ran.err
    assert "at the top of a repository" not in ran.err


def test_outside_of_one_it_is_said_where_they_belong(
    run: Run, tmp_path: Path, article: Path
) -> None:
    given = ("--area", "xã Hải An", "--issued", "2026-01-10", "--workflow")
    ran = run("init", str(tmp_path / "new"), str(article), *given)
    assert (ran.code, "only at the top of a repository: put it there" in ran.err) == (0, True)


def test_all_that_is_missing_is_told_at_once(run: Run, tmp_path: Path, article: Path) -> None:
    ran = run("init", str(tmp_path / "new"), str(article))
    assert ran.code == 2
    said = " ".join(ran.err.split())
    assert "needed: --area, --issued, as in: qnfacts init facts news.txt --area" in said


def test_texts_of_one_name_are_refused(run: Run, tmp_path: Path, article: Path) -> None:
    other = tmp_path / "other" / article.name
    other.parent.mkdir()
    other.write_text("Another text.\n", "utf-8")
    given = ("--area", "xã Hải An", "--issued", "2026-01-10")
    ran = run("init", str(tmp_path / "new"), str(article), str(other), *given)
    assert ran.code == 2
    assert "two texts would both be texts/Bài 1.txt" in " ".join(ran.err.split())
    assert not (tmp_path / "new").exists()


def test_a_byte_order_mark_is_no_part_of_a_title(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "bom.txt"
    file.write_text(f"\ufeff{ARTICLE}", "utf-8")
    registry = load(begun(run, tmp_path / "new", file))
    assert registry.sources[0].title == 'Hải An: "được mùa" cá, tôm'
