"""The pages of help, in both languages."""

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import typer
from world import Run

from qnfacts.cli.app import COMMANDS, app
from qnfacts.cli.help import values
from qnfacts.phrases.tables import commands, options
from qnfacts.phrases.tables.commands import GROUPS
from qnfacts.phrases.tables.examples import EXAMPLES
from qnfacts.phrases.tables.values import VALUES
from qnfacts.terms import Language

PAGES = ["qnfacts", *COMMANDS]
TABLES = {"OPTIONS": options.OPTIONS, "VALUES": VALUES, "PLACEHOLDERS": options.PLACEHOLDERS}


def page(run: Run, command: str, lang: str = "en") -> str:
    """The page of help of a command, or of the program."""
    words = [] if command == "qnfacts" else [command]
    ran = run(*words, "--lang", lang, "--help")
    assert (ran.code, ran.err) == (0, "")
    return ran.out


def test_every_command_stands_in_one_group(run: Run) -> None:
    assert sorted(name for names in GROUPS.values() for name in names) == sorted(COMMANDS)
    told = page(run, "qnfacts")
    assert re.findall(r"^(\w+):$", told, re.MULTILINE) == [
        "Explore", "Compare", "Prove", "Write", "Exchange", "Options", "Examples",
    ]  # fmt: skip
    assert re.findall(r"^  ([a-z]+)  ", told, re.MULTILINE) == [
        name for names in GROUPS.values() for name in names
    ]


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("command", PAGES)
def test_nothing_is_cut_and_nothing_wider_than_the_terminal(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: str, lang: str
) -> None:
    for width in (80, 200):
        monkeypatch.setenv("COLUMNS", str(width))
        told = page(run, command, lang)
        long = [line for line in told.splitlines() if not line.startswith("  $ ")]
        assert max(map(len, long)) <= width
        cut = [word for word in told.split() if word.endswith("...") and not word.isupper()]
        assert {word.strip("[]{}.") for word in cut} <= {"TIÊU", "SỐ"}
    monkeypatch.setenv("COLUMNS", "80")
    assert len(page(run, command, lang).splitlines()) >= len(told.splitlines())


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_a_command_too(run: Run, command: str) -> None:
    assert run("help", command).out == page(run, command)
    assert run("-l", "vi", "help", command).out == page(run, command, "vi")


def test_help_alone_is_of_the_program(run: Run) -> None:
    assert run("help") == run("--help") == run("-h")
    assert run("help", "figurs").code == 2


@pytest.mark.parametrize("command", PAGES)
def test_every_option_says_something_in_both_languages(run: Run, command: str) -> None:
    """An option is followed by its words on the same line, or on the next if it is long."""
    found = {}
    for lang in ("en", "vi"):
        lines = page(run, command, lang).splitlines()
        at = [number for number, line in enumerate(lines) if re.match("  (-., |    )--", line)]
        found[lang] = [re.search("--[a-z-]+", lines[number]) for number in at]
        for number in at:
            said = lines[number][26:].strip() or lines[number + 1][26:].strip()
            assert said, lines[number]
    names = [[match and match[0] for match in found[lang]] for lang in ("en", "vi")]
    assert names[0] == names[1]
    assert "--help" in names[0]


@pytest.mark.parametrize("command", PAGES)
def test_examples_are_two_or_three_calls_that_work(
    shipped: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: str
) -> None:
    assert len(EXAMPLES[command]) in {2, 3}
    monkeypatch.chdir(tmp_path)
    for name in ("article.txt", "draft.md"):
        (tmp_path / name).write_text("Có 437 sản phẩm OCOP năm 2024.\n", "utf-8")
    told = page(shipped, command)
    for call, *_ in EXAMPLES[command]:
        assert f"  $ {call}\n" in told
        program, *words = shlex.split(call.partition(" > ")[0])
        ran = shipped(*words)
        assert program == "qnfacts"
        if "facts/facts.yaml" in words:  # the reader's own, which is not here
            codes = {"check": [3], "lock": [3], "review": [2, 3], "diff": [2]}
            codes |= {"pin": [3], "waive": [3], "mcp": [3], "explore": [2]}
            codes |= {"suggest": [3], "add": [2, 3], "sources": [3]}
            assert ran.code in codes[command]
            why = "registry-missing|source-unreadable|no terminal|and no revision"
            why += "|nobody is there|No such file|list, search"  # without a terminal
            assert re.search(why, ran.out + ran.err)
        else:
            assert ran.code == 0
            assert ran.out or ran.err or (tmp_path / words[-1]).exists()


def used(run: Run, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The keys that the pages of help look up."""
    seen: set[str] = set()

    class Watched(dict[str, tuple[str, str]]):
        def get(self, key: str, default: Any = None) -> Any:
            if key in self:
                seen.add(key)
            return super().get(key, default)

        def __getitem__(self, key: str) -> tuple[str, str]:
            seen.add(key)
            return super().__getitem__(key)

    for name, table in TABLES.items():
        monkeypatch.setattr(f"qnfacts.cli.help.{name}", Watched(table))
    for command in PAGES:
        page(run, command)
    return seen


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("command", PAGES)
def test_every_value_of_an_option_says_what_it_means(command: str, lang: Language) -> None:
    """Shells alone say so by their names."""
    program: Any = typer.main.get_command(app([] if command == "qnfacts" else [command]))
    for param in program.commands.get(command, program).params:
        for value, means in values(command, param, lang).items():
            assert means or "--completion" in param.opts, (param.opts, value)
            assert means != value


def test_every_entry_is_shown(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    tables = {key: said for table in TABLES.values() for key, said in table.items()}
    assert tables.keys() - used(run, monkeypatch) == set()


@pytest.mark.parametrize("table", [commands.COMMANDS, *TABLES.values()], ids=["COMMANDS", *TABLES])
def test_every_entry_is_in_both_languages(table: dict[str, tuple[str, str]]) -> None:
    for key, said in table.items():
        assert len(said) == 2, key
        assert all(said), key
        if " " in said[0].strip():
            assert said[0] != said[1], key
            assert said[1] != said[1].encode("ascii", "ignore").decode(), key


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["figures", "--lmit", "3"], "không có tùy chọn '--lmit'; có phải ý bạn là '--limit'?"),
        (["figures", "--limit", "x"], "Lỗi ở --limit: 'x' không phải là số nguyên"),
        (["figures", "--limit"], "--limit cần một giá trị"),
        (["figures", "--json=1"], "--json không nhận giá trị"),
        (["products", "--stars", "7"], "phải từ 1 đến 5, không phải 7"),
        (["list", "--format", "tbale"], "không có giá trị 'tbale'; có các giá trị: table, json"),
        (["list", "--format", "tbale"], "có phải ý bạn là 'table'?"),
        (["figures", "--limit", "-1"], "phải từ 0 trở lên, không phải -1"),
        (["export"], "thiếu tùy chọn --to"),
        (["impact"], "thiếu đối số MÃ"),
        (["compare", "xx"], "Lỗi ở MỤC TIÊU: không có dữ kiện 'xx'"),
        (["figurs"], "không có lệnh 'figurs'; có phải ý bạn là 'figures'?"),
        (["show"], "thiếu đối số MÃ..."),
        (["figures", "x"], "thừa đối số 'x'"),
        (["show", "ocop-6"], "không có dữ kiện 'ocop-6'; có phải ý bạn là 'ocop-5'?"),
        (["list", "--topic", "zz"], "có các chủ đề: business (Kinh doanh), ocop (S"),
        (["list", "--kind", "polcy"], "không có loại 'polcy'; có phải ý bạn là 'policy'?"),
        (["policies", "--as-of", "x"], "'x' không phải là một ngày có thật"),
        (["check", "--registry", ""], "tên bị bỏ trống"),
        (["check", "--explain", "x"], "không có quy tắc 'x'"),
    ],
)  # fmt: skip
def test_a_wrong_call_is_refused_in_vietnamese(run: Run, call: list[str], said: str) -> None:
    ran = run("--lang", "vi", *call)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert re.search("^Lỗi(?: ở .*)?: ", ran.err, re.MULTILINE)
