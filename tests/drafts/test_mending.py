"""`audit --fix` and `audit --bind`: what is put into a draft, and that nothing else is."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from world import VAN_HAI, Run

DRAFTS = sorted((Path(__file__).parents[1] / "audit" / "drafts").glob("*.[mt][dx]*"))
REGISTRIES = {"harrowmere.md": "harrowmere", "van-hai.md": "van-hai"}

DRAFT = """\
# Lam Sơn

Lam Sơn hiện có 2.400 doanh nghiệp đang hoạt động. Toàn tỉnh có 12 sản phẩm OCOP.
2.400 doanh nghiệp đang hoạt động, và Lam Sơn có **2.400** doanh nghiệp đang hoạt động.
"""
FIXED = """\
# Lam Sơn

Lam Sơn hiện có hơn 2.400 doanh nghiệp[^enterprises-now] đang hoạt động. Toàn tỉnh có 12 sản \
phẩm OCOP.
Hơn 2.400 doanh nghiệp[^enterprises-now] đang hoạt động, và Lam Sơn có **2.400** doanh nghiệp \
đang hoạt động.

[^enterprises-now]: Hà Mộc, “Lam Sơn vào xuân: 100% xã có xưởng”, Báo Lam Sơn, số 12, 5/3/2025. \
“Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt động”
"""
BOUND = DRAFT.replace("12 sản", '<span data-fact="ocop-all#value">12</span> sản')


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a draft, which is the current one."""
    (tmp_path / "draft.md").write_text(DRAFT, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def apply(patch: str, folder: Path) -> None:
    git = [shutil.which("git") or "git", "apply"]
    subprocess.run(git, input=patch.encode(), cwd=folder, check=True)


@pytest.mark.parametrize(
    ("option", "code", "new", "told"),
    [
        ("--fix", 1, FIXED, "2 mended"),
        ("--bind", 0, BOUND, "1 bound"),
    ],
)
def test_a_patch_makes_the_draft_that_is_written(
    run: Run, folder: Path, option: str, code: int, new: str, told: str
) -> None:
    ran = run("audit", "draft.md", option)
    assert ran.code == code
    assert (folder / "draft.md").read_text("utf-8") == DRAFT
    apply(ran.out, folder)
    assert (folder / "draft.md").read_text("utf-8") == new
    (folder / "draft.md").write_text(DRAFT, "utf-8")
    written = run("audit", "draft.md", option, "--write")
    assert (written.code, written.err) == (code, f"draft.md: {told}\n")
    assert (folder / "draft.md").read_text("utf-8") == new
    assert ("4:74  hedge-dropped  2.400** doanh nghiệp: " in written.out) == (option == "--fix")
    assert run("audit", "draft.md", option).out == ""


def test_footnotes_go_on_as_the_draft_has_them(run: Run, folder: Path) -> None:
    own = "Sở có số liệu.[^1]\n\n[^1]: Của năm qua."
    says = "Lam Sơn hiện có 2.400 doanh nghiệp đang hoạt động. Hội chợ Lam Sơn có 900 lượt khách."
    (folder / "draft.md").write_text(f"{says} {own}\n", "utf-8")
    assert "\n2 mentions: " in run("audit", "draft.md").out
    run("audit", "draft.md", "--fix", "--write")
    mended = (folder / "draft.md").read_text("utf-8")
    assert re.findall(r"\[\^(\w+)\]", mended) == ["2", "3", "1", "1", "2", "3"]
    assert run("audit", "draft.md").out.startswith("2 mentions: 2 confirmed, ")


def test_quoted_words_are_not_touched(run: Run, folder: Path) -> None:
    text = "“Lam Sơn hiện có 2.400 doanh nghiệp”, một người nói.\n"
    (folder / "draft.md").write_text(text, "utf-8")
    told = "draft.md: 0 mended by the patch, 2 left to mend by hand\n"
    assert run("audit", "draft.md", "--fix") == (1, "", told)


def test_a_plain_text_is_given_no_markup(run: Run, folder: Path) -> None:
    given = "Lam Sơn hiện có 2.400 doanh nghiệp\r\nvà 12 sản phẩm OCOP."
    (folder / "note.txt").write_bytes(given.encode())
    assert run("audit", "note.txt", "--bind").out == ""
    patch = run("audit", "note.txt", "--fix").out
    apply(patch, folder)
    fixed = given.replace("2.400", "hơn 2.400")
    assert (folder / "note.txt").read_bytes().decode() == fixed


def test_a_failed_write_leaves_the_draft(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    ran = run("audit", "draft.md", "--fix", "--write")
    assert (ran.code, "No space left" in ran.err) == (3, True)
    assert [file.name for file in folder.iterdir()] == ["draft.md"]
    assert (folder / "draft.md").read_text("utf-8") == DRAFT


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda draft: draft.name)
def test_no_word_changes_when_a_draft_is_bound(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, draft: Path
) -> None:
    world = REGISTRIES.get(draft.name)
    if world:
        monkeypatch.setenv("QNFACTS_REGISTRY", str(VAN_HAI.parents[1] / world / "facts.yaml"))
    else:
        monkeypatch.delenv("QNFACTS_REGISTRY")
    given = draft.read_text("utf-8")
    copy = tmp_path / f"{draft.stem}.md"
    copy.write_text(given, "utf-8")
    run("audit", str(copy), "--bind", "--write")
    bound = copy.read_text("utf-8")
    assert re.sub(r"</?span[^>]*>", "", bound) == given
    assert run("fill", "--check", str(copy)) == (0, "", "")
    before = run("audit", str(draft), "--format", "concise").out.count(" hedge-")
    copy.write_text(given, "utf-8")
    run("audit", str(copy), "--fix", "--write")
    after = run("audit", str(copy), "--format", "concise").out
    mended = copy.read_text("utf-8").count("[^") - given.count("[^")
    assert (after.count(" hedge-") < before) == (mended > 0)


@pytest.mark.usefixtures("folder")
def test_calls_that_contradict_themselves(run: Run) -> None:
    assert run("audit", "draft.md", "--fix", "--bind").code == 2
    assert run("audit", "draft.md", "--write").code == 2
    piped = run("audit", "-", "--fix", "--write")
    assert (piped.code, "through a pipe" in piped.err) == (2, True)


def test_what_is_left_to_mend_by_hand_is_told(run: Run, folder: Path) -> None:
    text = "Lam Sơn có **2.400** doanh nghiệp đang hoạt động.\n"
    (folder / "draft.md").write_text(text, "utf-8")
    ran = run("audit", "draft.md", "--fix", "--lang", "vi")
    told = "draft.md: bản vá sửa 0 chỗ, còn 1 chỗ cần tự sửa\n"
    assert ran == (1, "", told)
    ran = run("audit", "draft.md", "--fix", "--write", "--lang", "vi")
    assert (ran.code, ran.err) == (1, "draft.md: đã sửa 0 chỗ\n")
    assert "Nên viết: hơn 2.400** doanh nghiệp\n" in ran.out
    assert (folder / "draft.md").read_text("utf-8") == text
