"""The Python in the documents holds, and `scripts/docs.py` keeps their outputs current."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest
from world import Run

import qnfacts
from qnfacts.check.rules.doubts import DOUBTS
from qnfacts.cli.app import COMMANDS as PROGRAM
from scripts.docs import ROOT, documents, main
from scripts.messages import messages_page
from scripts.wheel import shared_files

README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = (ROOT / "docs" / "commands.md").read_text("utf-8")
PAGES = [*documents(), ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"]
LINK = re.compile(r"\]\((?!https?:)([^)#]*)#?([^)]*)\)")
PACKAGE = Path(qnfacts.__file__).parent
TASKS = re.findall(r"^\| .* \| `qnfacts ?(.*)` \|$", README, re.MULTILINE)
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS = [
    pytest.param(block, id=document.name)
    for document in documents()
    for block in PYTHON.findall(document.read_text("utf-8"))
]


@pytest.mark.parametrize("block", BLOCKS)
def test_the_python_of_the_documents_holds(
    block: str, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QNFACTS_REGISTRY", raising=False)
    monkeypatch.setenv("QNFACTS_CACHE", str(cache))
    exec(compile(block, "document", "exec"), {})  # noqa: S102 our own documents


def test_the_doubts_are_listed() -> None:
    checking = (ROOT / "docs" / "checking.md").read_text("utf-8")
    [listed] = re.findall(r"The doubts are: (.*)\.$", checking, re.MULTILINE)
    assert set(re.findall(r"`([a-z-]+)`", listed)) == DOUBTS


def test_there_is_something_to_try() -> None:
    assert (len(BLOCKS), len(TASKS)) == (8, 13)


@pytest.mark.parametrize("command", TASKS)
def test_each_task_of_the_readme_is_done(
    command: str, shipped: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    done = shipped(*shlex.split(command))
    assert done.code == 0
    assert done.out


def test_the_readme_says_why_each_dependency_is_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for dependency in project["dependencies"]:
        name = re.split("[<>=;~! ]", dependency)[0]
        assert f"\n| {name} | " in README


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A document with a stale output, one that is current, and a block that is no session."""
    file = tmp_path / "page.md"
    file.write_text(
        "```console\n$ echo now; echo of stderr >&2; false\nthen\n$ echo b\nb\n```\n"
        "```sh\n$ echo c\n```\n",
        "utf-8",
    )
    return file


def test_a_stale_output_is_told_and_left(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = page.read_text("utf-8")
    assert main(["--check", str(page)]) == 1
    told = capsys.readouterr().out.splitlines()
    assert told[:2] == [f"--- {page}", "+++ real output"]
    assert [line for line in told[2:] if line[0] in "+-"] == ["-then", "+now", "+of stderr"]
    assert page.read_text("utf-8") == before


def test_an_output_is_brought_up_to_date(page: Path) -> None:
    assert main([str(page)]) == 0
    assert page.read_text("utf-8") == (
        "```console\n$ echo now; echo of stderr >&2; false\nnow\nof stderr\n$ echo b\nb\n```\n"
        "```sh\n$ echo c\n```\n"
    )
    assert main(["--check", str(page)]) == 0


def test_the_commands_see_no_variables_of_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QNFACTS_REGISTRY", "nowhere.yaml")
    file = tmp_path / "page.md"
    file.write_text('```console\n$ echo "[$QNFACTS_REGISTRY]"\n[]\n```\n', "utf-8")
    assert main(["--check", str(file)]) == 0


def test_an_output_that_would_end_its_block_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text("```console\n$ printf '``%s\\n' '`'\n```\n", "utf-8")
    with pytest.raises(ValueError, match="fence"):
        main([str(file)])


def test_every_command_and_option_is_documented(run: Run) -> None:
    commands = list(PROGRAM)
    sections = dict(re.findall(r"^## (.*)\n\n((?:(?!## ).*\n)*)", COMMANDS, re.MULTILINE))
    general = ["Options of every command", "Exit codes", "Environment", "Completion"]
    assert sorted(sections) == sorted(["qnfacts", *commands, *general])
    for command in commands:
        options = re.findall(
            "^  (?:-., |    )(--[a-z-]+)", run(command, "--help").out, re.MULTILINE
        )
        section = sections[command] + sections["Options of every command"]
        assert [option for option in options if f"`{option}" not in section] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for file, heading in LINK.findall(page.read_text("utf-8")):
        there = page.parent / file if file else page
        assert there.exists(), file
        assert not heading or heading in anchors(there), heading


@pytest.mark.parametrize("page", PAGES[:2], ids=lambda page: page.name)
def test_every_picture_is_there_on_light_and_on_dark(page: Path) -> None:
    named = re.findall(r'src(?:set)?="([^"]*)"', page.read_text("utf-8"))
    assert named
    assert {re.sub("light|dark", "", name) for name in named[::2]} == {
        re.sub("light|dark", "", name) for name in named[1::2]
    }
    assert all((ROOT / name).stat().st_size < 40_000 for name in named)


def test_the_messages_are_those_of_the_program() -> None:
    assert (ROOT / "docs" / "messages.md").read_text("utf-8") == messages_page()


def test_every_command_has_a_page_made_of_its_help(run: Run) -> None:
    pages = {page.stem: page.read_text("utf-8") for page in ROOT.glob("docs/commands/*.md")}
    assert pages.keys() == PROGRAM.keys()
    assert [name for name in PROGRAM if run(name, "--help").out not in pages[name]] == []


@pytest.mark.parametrize("place", ["share/man/man1/qnfacts.1", "share/man/vi/man1/qnfacts.1"])
def test_the_manual_has_every_command_and_option(place: str, run: Run) -> None:
    manual = shared_files()[place]
    assert manual.isascii()
    assert set(re.findall(r"^\.[A-Z]+", manual, re.MULTILINE)) == {
        ".TH", ".SH", ".SS", ".PP", ".TP", ".RS", ".RE"
    }  # fmt: skip
    assert re.findall(r'^\.SS "qnfacts (\w+)', manual, re.MULTILINE) == list(PROGRAM)
    plain = manual.replace("\\-", "-")
    for command in PROGRAM:
        options = re.findall("^  (?:-., |    )(--[a-z-]+)", run(command, "-h").out, re.MULTILINE)
        assert [option for option in options if option not in plain] == []


def test_the_completions_are_those_the_program_prints(run: Run) -> None:
    shared = shared_files()
    for shell, place in {
        "bash": "bash-completion/completions/qnfacts",
        "fish": "fish/vendor_completions.d/qnfacts.fish",
    }.items():
        assert shared[f"share/{place}"] == run("--completion", shell).out
    loaded = shared["share/zsh/site-functions/_qnfacts"]
    assert loaded.startswith("#compdef qnfacts\n")
    assert loaded.endswith('_qnfacts "$@"\n')  # what is loaded when first needed answers at once


def anchors(page: Path) -> set[str]:
    """The headings of a page as links name them."""
    headings = re.findall("^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}


def test_the_map_names_what_there_is() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## The map")[2]
    written = [name for name in re.findall(r"`([\w./-]+)`", text) if not name.isupper()]
    tests = "".join(file.read_text("utf-8") for file in (ROOT / "tests").rglob("test_*.py"))
    functions = [name for name in written if name.startswith("test_")]
    assert [name for name in functions if f"def {name}(" not in tests] == []
    paths = [name for name in written if re.search(r"/|\.py$", name) and "GROUP" not in name]
    assert [path for path in paths if not found(path)] == []


def found(path: str) -> bool:
    """Whether the checkout or the package has such a path, or a file of this name."""
    return (ROOT / path).exists() or (PACKAGE / path).exists() or any(PACKAGE.rglob(path))


def test_the_layers_of_the_design_are_the_folders_of_the_package() -> None:
    text = (ROOT / "docs" / "design.md").read_text("utf-8").partition("## The layers")[2]
    listed = set(re.findall(r"^(\w+)(?:/|\.py) +\w", text, re.MULTILINE))
    there = {path.stem for path in PACKAGE.iterdir() if path.is_dir() or path.suffix == ".py"}
    assert listed == there - {"__init__", "__main__", "__pycache__", "data"}
