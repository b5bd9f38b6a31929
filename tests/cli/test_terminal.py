"""What a person sees: the program on a real pseudo-terminal, and the screen that results."""

from pathlib import Path
from typing import get_args

import pyte
import pytest
from process import PROGRAM, on_terminal, process
from world import LAM_SON

from qnfacts.terms import Style


@pytest.fixture(autouse=True)
def kept(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QNFACTS_CACHE", str(cache))


def screen(*words: str, columns: int) -> list[str]:
    """The lines a terminal shows, without blanks at their ends."""
    shown = pyte.Screen(columns, 60)
    pyte.ByteStream(shown).feed(on_terminal(*words, columns=columns))
    return "\n".join(line.rstrip() for line in shown.display).rstrip().split("\n")


def test_a_table_at_80_columns() -> None:
    assert screen("policies", "--lang", "vi", columns=80) == [
        "1 chính sách",
        "",
        "Mã             Văn bản                    Thời hạn   Nội dung",
        "─" * 71,
        "resolution-21  21/2023/NQ-HĐND, 9/7/2023  2023–2025  Hỗ trợ khởi nghiệp",
    ]


def test_names_stand_beneath_where_there_is_no_room_beside() -> None:
    assert screen("policies", columns=60) == [
        "1 policy",
        "",
        "Id             Document                     Horizon",
        "─" * 53,
        "resolution-21  21/2023/NQ-HĐND, 2023-07-09  2023–2025",
        "  Support for start-ups · Hỗ trợ khởi nghiệp",
    ]


def test_a_table_where_there_is_no_room_is_a_list() -> None:
    assert screen("policies", columns=30)[2:] == [
        "Id",
        "  resolution-21",
        "Document",
        "  21/2023/NQ-HĐND, 2023-07-09",
        "Horizon",
        "  2023–2025",
        "What",
        "  Support for start-ups",
        "Vietnamese name",
        "  Hỗ trợ khởi nghiệp",
    ]


def test_a_terminal_that_names_no_width_has_80_columns() -> None:
    assert on_terminal("policies", columns=0) == on_terminal("policies", columns=80)


def test_a_chart() -> None:
    assert screen("ocop", columns=60)[:3] == [
        "5 stars    ██████▍                                  2  16.7%",
        "4 stars    ███████████████████████████████▋        10  83.3%",
        "all tiers                                          12",
    ]


def test_nothing_is_cut_at_any_width() -> None:
    for columns in (20, 80, 200):
        words = " ".join(screen("show", "resolution-21", columns=columns)).split()
        assert "resolution-21" in words
        assert "21/2023/NQ-HĐND" in words
        assert "…" not in " ".join(words).replace("[…]", "")


@pytest.mark.parametrize("style", get_args(Style))
def test_no_line_of_a_citation_is_broken(style: str) -> None:
    shown = on_terminal("cite", "fair-visits", "--style", style, columns=20).decode()
    assert "Lam Sơn vào xuân: 100" in shown.replace("\\%", "%")


@pytest.mark.parametrize(
    "call",
    [
        ("timeline",),
        ("timeline", "--lang", "vi"),
    ],
)
def test_running_text_is_wrapped_at_words(call: tuple[str, ...]) -> None:
    shipped = str(Path(__file__).parents[2] / "data" / "facts.yaml")
    wide = on_terminal(*call, columns=900, QNFACTS_REGISTRY=shipped).decode().splitlines()
    narrow = on_terminal(*call, columns=80, QNFACTS_REGISTRY=shipped).decode().splitlines()
    assert len(wide[-1]) > 80
    ends = narrow[-3:]
    assert max(map(len, ends)) <= 80
    assert wide[-1].endswith(" ".join(ends))


def test_the_hit_of_a_search_is_marked() -> None:
    written = on_terminal("search", "golden", columns=80)
    assert b"\x1b[1;7mgolden\x1b[0m" in written


@pytest.mark.parametrize("extra", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_without_colour_no_escape_sequence(extra: dict[str, str]) -> None:
    assert b"\x1b" in on_terminal("list", columns=80)
    assert b"\x1b" not in on_terminal("list", columns=80, **extra)
    assert b"\x1b" in on_terminal("list", "--color", "always", columns=80, **extra)
    assert b"\x1b" in on_terminal("list", columns=80, NO_COLOR="", FORCE_COLOR="1")


def linked(tmp_path: Path) -> tuple[str, ...]:
    """The options for a registry whose source has an address."""
    registry = tmp_path / "facts.yaml"
    text = LAM_SON.read_text("utf-8")
    registry.write_text(
        text.replace("    issue: 12\n", "    issue: 12\n    URL: https://example.org/12\n"), "utf-8"
    )
    return "--registry", str(registry)


def test_an_id_leads_to_its_words_on_a_terminal_with_colour_alone(tmp_path: Path) -> None:
    words = ("figures", "--topic", "business", *linked(tmp_path))
    address = b"https://example.org/12#:~:text="
    assert address in on_terminal(*words, columns=80)
    for call, extra in (((), {"NO_COLOR": "1"}), (("--color", "never"), {}), (("--json",), {})):
        assert address not in on_terminal(*words, *call, columns=80, **extra)
    for call, extra in ((("--color", "always"), {"NO_COLOR": "1"}), ((), {"FORCE_COLOR": "1"})):
        piped = process(*PROGRAM, *words, *call, **extra).stdout
        assert "\x1b[" in piped
        assert "\x1b]8" not in piped


def test_data_in_a_pipe_is_the_same_in_every_environment() -> None:
    for form in ("csv", "json", "markdown"):
        words = (*PROGRAM, "list", "--format", form)
        assert process(*words, FORCE_COLOR="1").stdout == process(*words).stdout


def test_a_source_leads_to_its_address(tmp_path: Path) -> None:
    assert b";https://example.org/12\x1b" in on_terminal("sources", *linked(tmp_path), columns=80)
    shown = on_terminal("show", "fair-visits", *linked(tmp_path), columns=80)
    assert shown.count(b"https://example.org/12#:~:text=") >= 2


def test_json_on_a_terminal_is_json() -> None:
    assert on_terminal("events", "--json", columns=40).startswith(b"[\r\n  {\r\n")


@pytest.mark.parametrize("style", get_args(Style))
def test_no_citation_drives_the_terminal(style: str, tmp_path: Path) -> None:
    registry = tmp_path / "facts.yaml"
    title = '"Lam Sơn vào xuân: 100% xã có xưởng"'
    wild = LAM_SON.read_text("utf-8").replace(title, r'"a\e]0;x\a\u202eb"')
    registry.write_text(wild, "utf-8")
    written = on_terminal(
        "cite", "fair", "--style", style, "--registry", str(registry), columns=80, NO_COLOR="1"
    )
    for hidden in (b"\x1b", b"\a", "\u202e".encode()):
        assert hidden not in written
    assert b"u202e" in written
