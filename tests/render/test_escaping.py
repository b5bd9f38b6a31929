"""What hides is shown, and nothing else is touched."""

import sys
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qnfacts.render.escaping import escape, log_line, one_line
from qnfacts.render.hidden import HIDDEN


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("hơn 13.000", "hơn 13.000"),
        ("\x1b[31mred", r"\u001b[31mred"),
        ("\x9b31m", r"\u009b31m"),
        ("del\x7fete", r"del\u007fete"),
        ("a\u202eb", r"a\u202eb"),
        ("\u2067\u061c\u200f", r"\u2067\u061c\u200f"),
        ("zero\u200bwidth", r"zero\u200bwidth"),
        ("soft\u00adhyphen", r"soft\u00adhyphen"),
        ("\ufeffmark", r"\ufeffmark"),
        ("line\u2028break", r"line\u2028break"),
        ("half \ud83d", r"half \ud83d"),
        ("tag \U000e0041", r"tag \U000e0041"),
        ("a\rb", r"a\u000db"),
        ("a\tb\nc", "a\tb\nc"),
    ],
)
def test_hidden_characters_are_written_out(text: str, shown: str) -> None:
    assert escape(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        ("pass\u200cword", r"pass\u200cword"),
        ("می\u200c", r"می\u200c"),
        ("\u200dक", r"\u200dक"),
    ],
)
def test_joiners_stay_only_where_a_script_spells_with_them(text: str, shown: str) -> None:
    assert escape(text) == shown


def test_every_control_separator_and_surrogate_is_hidden() -> None:
    dangerous = {
        char
        for char in map(chr, range(sys.maxunicode + 1))
        if category(char) in {"Cc", "Zl", "Zp", "Cs"}
    }
    assert {char for char in dangerous if not HIDDEN.match(char)} == {"\t", "\n"}


def test_no_hidden_character_is_overlooked_in_a_text_that_seems_to_have_none() -> None:
    every = "".join(f"a{char}b" for char in map(chr, range(sys.maxunicode + 1)))
    hidden = set(HIDDEN.findall(every))
    assert len(hidden) > 2000
    assert {char for char in hidden if escape(f"a{char}b") == f"a{char}b"} == set()


def test_no_letter_mark_digit_or_punctuation_of_vietnamese_is_hidden() -> None:
    spelled = "ăâđêôơư ắằẳẵặ ÂÊÔ e\u0301\u0323 0123456789 ₫ % “…” – \u00a0"
    assert escape(spelled) == spelled


@given(st.text(st.characters()))
def test_escaping_leaves_nothing_hidden_and_is_done_once(text: str) -> None:
    shown = escape(text)
    assert HIDDEN.search(shown) is None
    assert escape(shown) == shown


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\nb", "a b"),
        ("a\r\nb", "a b"),
        ("a\tb", "a b"),
        ("a\n\nb", "a  b"),
        ("a\rb", r"a\u000db"),
    ],
)
def test_one_line_has_spaces_for_breaks(text: str, line: str) -> None:
    assert one_line(text) == line


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a: b::c", "a: b::c"),
        ("::error::x", r"\u003a:error::x"),
        ("  ::error::x", r"  \u003a:error::x"),
        ("x\n::error::y", "x ::error::y"),
        ("a ##[error]b", r"a ##\u005berror]b"),
        ("a\x1b\tb", r"a\u001b b"),
    ],
)
def test_no_line_of_a_log_is_a_command(text: str, shown: str) -> None:
    assert log_line(text) == shown
