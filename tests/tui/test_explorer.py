"""`qnfacts explore` as a user has it: keys are pressed, and the screen is read."""

import asyncio
import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from process import PROGRAM
from world import LAM_SON, VAN_HAI, Run

from qnfacts.phrases import say
from qnfacts.phrases.tables.explorer import KEYS
from qnfacts.registry.files import source_folder
from qnfacts.store import Store, open_store
from qnfacts.terms import Language
from qnfacts.tui.explorer import Explorer
from qnfacts.tui.pages import in_text

WIDE = (150, 60)


@pytest.fixture(autouse=True)
def kept(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QNFACTS_CACHE", str(cache))
    monkeypatch.delenv("QNFACTS_SOURCES", raising=False)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795824000")


def store(world: Path) -> Store:
    return open_store(world, source_folder(world))


def program(world: Path = LAM_SON, lang: Language = "en") -> Explorer:
    return Explorer(store(world), lang, lambda _: None)


def drawn(app: Explorer, *keys: str, size: tuple[int, int] = WIDE) -> list[tuple[float, str, str]]:
    """What stands on the screen after these keys: pieces, each with its line and style."""

    async def pressed() -> str:
        async with app.run_test(size=size, notifications=True) as pilot:
            for key in keys:
                await pilot.press(key)
                await pilot.pause()
            return app.export_screenshot()

    picture = asyncio.run(pressed())
    styles = dict(re.findall(r"\.[\w-]+-(r\d+) {([^}]*)}", picture))
    pieces = re.findall(r'<text class="[\w-]+-(r\d+)" [^>]*y="([\d.]+)"[^>]*>([^<]*)<', picture)
    return [
        (float(y), unescape(text).replace("\xa0", " "), styles[name]) for name, y, text in pieces
    ]


def screen(app: Explorer, *keys: str, size: tuple[int, int] = WIDE) -> str:
    """The same, line by line."""
    lines: dict[float, str] = {}
    for y, text, _ in drawn(app, *keys, size=size):
        lines[y] = lines.get(y, "") + text
    return "\n".join(lines[y] for y in sorted(lines))


def typed(words: str) -> list[str]:
    """The keys that search for these words."""
    return ["slash", *("space" if letter == " " else letter for letter in words), "enter"]


COLOUR = re.compile(r"\x1b\[(?:[\d;]*;)?[34]8;[25];[\d;]+m")
"""An escape sequence that sets a colour other than the terminal's own."""

CLAIM = "Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt động"

CHOOSE = ["shift+tab", "down", "down"]
"""The keys that lead to the second kind."""


def test_it_begins_with_all_facts_and_the_first() -> None:
    seen = screen(program())
    assert "─ Lam Sơn province ─" in seen
    assert " 11 facts " in seen
    assert "○ figures 5" in seen
    assert "○ Lam Sơn newspaper" in seen
    assert "Number: 21/2023/NQ-HĐND" in seen


def test_the_claim_is_marked_in_its_text() -> None:
    pieces = drawn(program(), *typed("2400"))
    [style] = [style for _, text, style in pieces if text == CLAIM]
    assert "bold" in style
    assert any("TRANG 7" in text for _, text, _ in pieces)


def test_where_the_text_is_not_at_hand_the_quotation_stands(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_bytes(LAM_SON.read_bytes())
    seen = screen(program(tmp_path / "facts.yaml"), *typed("2400"))
    assert "“Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt động”" in seen
    assert "TRANG 7" not in seen


def test_a_text_that_has_changed_is_told(tmp_path: Path) -> None:
    for file in LAM_SON.parent.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "bao.txt").write_text("Khác.", "utf-8")
    assert "source-changed: " in screen(program(tmp_path / "facts.yaml"))


def test_what_is_cut_from_the_text_around_is_marked() -> None:
    quote: Any = {"segments": [{"text": "12", "start": 2000, "end": 2002}]}
    cell: Any = in_text(quote, f"{'ab ' * 666}  12 {'de ' * 666}")
    assert cell.text.startswith("… ab ab")
    assert cell.text.endswith("de …")
    assert [cell.text[start:end] for start, end in cell.marks] == ["12"]


def test_it_searches_as_one_types() -> None:
    app = program()
    assert " 2 facts " in screen(app, *typed("doanh nghiep")[:-1])
    seen = screen(program(), *typed("xyz"))
    assert " 0 facts " in seen
    assert "Nothing matches. No fact has “xyz”." in seen
    narrow = screen(program(), *typed("xyz"), "m", size=(80, 24))
    assert "Nothing matches. No fact has" in narrow
    assert "to compare" not in narrow
    assert "No fact has all of these words; these have most of them." in screen(
        program(), *typed("where is the fair visits xyz?")
    )


def test_what_is_chosen_of_one_facet_is_a_union_and_narrows_another() -> None:
    figures = screen(program(), *CHOOSE, "space")
    assert "● figures 5" in figures
    assert " 5 facts, kind figure " in figures
    union = screen(program(), *CHOOSE, "enter", "down", "enter")
    assert " 6 facts, kind figure or target " in union
    seen = screen(program(), *CHOOSE, "enter", *["down"] * 7, "enter")
    assert "● OCOP products 3" in seen
    assert " 3 facts, kind figure, topic OCOP products " in seen
    assert " 11 facts " in screen(program(), *CHOOSE, "space", "space")


def test_the_counts_say_what_each_choice_would_list() -> None:
    found = screen(program(), *typed("doanh nghiep"))
    assert "○ figures 1" in found
    assert "○ events" not in found
    chosen = screen(program(), *CHOOSE, "space")
    assert "○ OCOP products 3" in chosen
    assert "○ events 1" in chosen


def test_what_is_chosen_stays_in_sight_though_nothing_has_it() -> None:
    seen = screen(program(), *CHOOSE, "space", *typed("young people"))
    assert "● figures 0" in seen


def test_the_cursor_stays_where_one_chooses() -> None:
    twice = screen(program(), *CHOOSE, *["down"] * 7, "space", "space")
    assert "●" not in twice


def test_the_arrows_go_from_fact_to_fact() -> None:
    assert "resolution-21" in screen(program())
    assert "enterprises-now" in screen(program(), "down")


def test_a_citation_and_back(run: Run) -> None:
    printed = run("cite", "enterprises-now").out.split()
    seen = screen(program(), "down", "c")
    assert "─ Citation ─" in seen
    assert all(word in seen for word in printed)
    assert "The citation. y copies it" in seen
    assert "─ Fact ─" in screen(program(), "down", "c", "escape")


def test_a_target_is_compared_with_its_figures_and_a_figure_with_its_targets() -> None:
    for words in ("water pipes in 2025", "water pipes"):
        seen = screen(program(VAN_HAI), *typed(words), "m")
        assert "─ Comparison ─" in seen
        assert "Compared with what is known today." in seen
        assert "met — 12,500 m is at least 12 km" in seen
        assert "Progress: 12.5 km of 12 km, 104.2%" in seen


def test_nothing_to_compare_is_said() -> None:
    assert "No figure or target to compare with." in screen(program(), "m")


def test_a_copy_is_what_cite_prints(run: Run) -> None:
    copied: list[str] = []
    app = Explorer(store(LAM_SON), "en", copied.append)
    assert "Sent to the terminal to be copied" in screen(app, "down", "y")
    assert copied == [app.clipboard] == [run("cite", "enterprises-now").out]


def test_the_source_is_opened_at_the_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(Explorer, "open_url", lambda _, url: opened.append(url))
    assert "The registry has no web address of this source." in screen(program(), "o")
    own = tmp_path / "facts.yaml"
    text = LAM_SON.read_text("utf-8")
    named = text.replace("    file:", "    URL: https://bao.example/1\n    file:")
    own.write_text(named, "utf-8")
    seen = screen(program(own), "down", "o")
    assert "Sent to the browser to be opened: https://bao.example/1" in seen
    assert opened[0].startswith("https://bao.example/1#:~:text=T%E1%BB%89nh%20Lam%20S")


def test_the_language_changes_and_the_fact_stays() -> None:
    seen = screen(program(), "down", "l")
    assert " 11 dữ kiện " in seen
    assert "Đơn vị: doanh nghiệp" in seen
    assert "/ tìm" in seen
    assert "Unit: enterprises" in screen(program(lang="vi"), "down", "l")


def test_what_was_done_is_said_in_the_language_of_now() -> None:
    cited = screen(program(), "down", "c", "l")
    assert "─ Trích dẫn ─" in cited
    assert "Đây là trích dẫn." in cited
    assert "Không có số liệu hay mục tiêu để so sánh." in screen(program(), "m", "l")
    assert "Không dữ kiện nào có “xyz”." in screen(program(), *typed("xyz"), "l")


def test_a_registry_without_facts_is_opened_too(tmp_path: Path) -> None:
    own = tmp_path / "facts.yaml"
    own.write_text(
        "version: 1\ntitle: {en: Nothing yet, vi: Chưa có gì}\nsources: []\nfacts: []\n", "utf-8"
    )
    seen = screen(program(own), "f", "space", "c", "y", "m", "o", "escape", size=(80, 24))
    assert " 0 facts " in seen
    assert "Nothing matches." in seen


def test_nothing_is_read_as_markup_and_nothing_hides(tmp_path: Path) -> None:
    own = tmp_path / "facts.yaml"
    text = LAM_SON.read_text("utf-8")
    for plain in ("{en: Lam Sơn province", "{en: Support for start-ups"):
        text = text.replace(plain, r'{en: "[b]A[/b] \u202e [/nothing"')
    own.write_text(text, "utf-8")
    seen = screen(program(own))
    assert seen.count(r"[b]A[/b] \u202e [/nothing") >= 3


def test_in_a_small_terminal_the_claim_is_in_view() -> None:
    seen = screen(program(), *typed("2400"), size=(80, 24))
    claim, text = "“Tỉnh Lam Sơn hiện có hơn 2.400", "In its text"
    assert claim in seen
    assert text not in seen or seen.index(claim) < seen.index(text)
    assert "q quit" in seen


def test_in_a_small_terminal_the_filter_is_there_while_it_is_used() -> None:
    assert "○ figures" not in screen(program(), size=(80, 24))
    assert "● figures 5" in screen(program(), "f", "down", "down", "space", size=(80, 24))
    closed = screen(program(), "f", "down", "down", "space", "escape", size=(80, 24))
    assert "● figures" not in closed
    assert " 5 facts, kind figure " in closed


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_no_key_is_parted_from_what_it_does(lang: Language) -> None:
    keys = say("keys elsewhere", lang).split("   ")
    for width in (60, 73, 80, 91):
        seen = screen(program(lang=lang), size=(width, 24))
        assert [key for key in keys if key not in seen] == []


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_each_key_is_explained(lang: Language) -> None:
    seen = screen(program(lang=lang), "question_mark")
    assert [words for words in KEYS.values() if words[lang == "vi"][:30] not in seen] == []
    named = {"down": "↑ ↓", "slash": "/", "escape": "esc", "question_mark": "?", "q,ctrl+c": "q"}
    bindings: Any = Explorer.BINDINGS
    assert {named.get(key, key) for key, *_ in bindings} <= KEYS.keys()


def test_all_facts_are_a_key_away() -> None:
    narrowed = [*typed("xyz"), "f", "down", "down", "space"]
    assert "x lists all facts again" in screen(program(), *narrowed)
    assert " 11 facts " in screen(program(), *narrowed, "x")


def test_a_list_that_grows_shows_each_fact_as_before() -> None:
    """Where the scroll bar comes with it, a line must not stand for two."""
    shipped = Path(__file__).parents[2] / "data" / "facts.yaml"
    figures = ["f", "down", "down", "space"]
    before = screen(program(shipped), *figures, size=(120, 40))
    after = screen(program(shipped), *figures, *["down"] * 7, "space", "space", size=(120, 40))
    assert "437" in before
    assert "437" in after


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    """Both ends of a terminal."""
    ours, theirs = pty.openpty()
    yield ours, theirs
    os.close(ours)


def written(terminal: tuple[int, int], **variables: str) -> str:
    """What the program writes to the terminal until it ends by the key for that."""
    ours, theirs = terminal
    environment = {**os.environ, "QNFACTS_REGISTRY": str(LAM_SON), "QNFACTS_LANG": "en"}
    environment |= {"TERM": "xterm-256color", "COLUMNS": "120", "LINES": "40", **variables}
    with subprocess.Popen(
        [*PROGRAM, "explore"], stdin=theirs, stdout=theirs, stderr=theirs, env=environment
    ) as running:
        os.close(theirs)
        found = b""
        while "11 facts" not in found.decode(errors="ignore"):
            found += os.read(ours, 65536)
        os.write(ours, b"q")
        with suppress(OSError):  # how Linux says that the other side has closed
            while more := os.read(ours, 65536):
                found += more
    assert running.returncode == 0
    return found.decode(errors="ignore")


def test_the_program_begins_and_ends_on_a_terminal(terminal: tuple[int, int]) -> None:
    assert COLOUR.search(written(terminal))


def test_without_colours_none_is_written(terminal: tuple[int, int]) -> None:
    assert not COLOUR.search(written(terminal, NO_COLOR="1"))


def test_without_colours_what_is_chosen_and_what_is_marked_stand_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    for keys in ([], ["enter"]):
        pieces = drawn(program(), "down", *keys)
        underlined = [text.strip() for _, text, style in pieces if "underline" in style]
        assert underlined == ["Enterprises in operation", "more than 2,400", CLAIM]


def test_without_a_terminal_it_is_refused(run: Run) -> None:
    ran = run("explore")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.endswith("it is for a terminal; list, search and show print the same\n")


def test_the_extra_that_is_missing_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "textual"]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("explorer", "contents", "lists", "reading"):
        monkeypatch.delitem(sys.modules, f"qnfacts.tui.{name}", raising=False)
    monkeypatch.setitem(sys.modules, "textual", None)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    ran = run("explore")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "Error: explore needs textual: pip install 'qnfacts[explore]'\n"
