"""Links to the words of a source, as RFC 3986 and the text fragment directive write them."""

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qnfacts.render.links import href
from qnfacts.render.pages import Cell, Lines, Link
from qnfacts.render.terminal import render_terminal

PAGE = "https://example.org/bao/1"


@pytest.mark.parametrize(
    ("passage", "directive"),
    [
        ("437 products", "text=437%20products"),
        ("hơn 13.000", "text=h%C6%A1n%2013.000"),
        ("13-15, A&B #1", "text=13%2D15%2C%20A%26B%20%231"),
        ("a line\nbreak", "text=a%20line%20break"),
        ("a b c d e f g h i j", "text=a%20b%20c%20d%20e%20f%20g%20h%20i%20j"),
        ("a b c d e, f g h i j-k l", "text=a%20b%20c%20d%20e%2C,g%20h%20i%20j%2Dk%20l"),
    ],
)
def test_a_passage_is_a_text_directive(passage: str, directive: str) -> None:
    assert href(Link(PAGE, (passage,))) == f"{PAGE}#:~:{directive}"


def test_each_segment_has_a_directive_of_its_own() -> None:
    assert href(Link(PAGE, ("gần 900", "lượt"))).endswith(
        "#:~:text=g%E1%BA%A7n%20900&text=l%C6%B0%E1%BB%A3t"
    )


def test_an_address_keeps_its_own_fragment_and_query() -> None:
    assert href(Link(f"{PAGE}?a=1&b=%20#p2", ("x",))) == f"{PAGE}?a=1&b=%20#p2:~:text=x"
    assert href(Link(PAGE)) == PAGE


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "bao.txt", ""])
def test_only_what_is_on_the_web_is_linked(address: str) -> None:
    assert href(Link(address, ("words",))) == ""
    drawn = render_terminal((Lines((Cell("id", "id", link=Link(address)),)),), 80, colour=True)
    assert "\x1b]8" not in drawn


@given(st.text(), st.text(min_size=1))
def test_nothing_in_an_address_or_a_passage_drives_the_terminal(rest: str, passage: str) -> None:
    written = href(Link(f"{PAGE}{rest}", (passage,)))
    assert written.isascii()
    assert written.isprintable()
    assert " " not in written


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_the_words_of_a_passage_are_read_back(passage: str) -> None:
    directive = href(Link(PAGE, (passage,))).partition(":~:text=")[2]
    first, *last = map(unquote, directive.split(","))
    words = passage.split()
    assert "-" not in directive
    assert "&" not in directive
    assert words[: len(first.split())] == first.split()
    assert not last or words[-len(last[0].split()) :] == last[0].split()


def test_a_link_stands_around_its_text_alone() -> None:
    cell = Cell("fair", "id", link=Link(PAGE, ("x",)))
    drawn = render_terminal((Lines((cell,)),), 80, colour=True)
    assert f";{PAGE}#:~:text=x\x1b\\" in drawn
    assert drawn.endswith("fair\x1b[0m\x1b]8;;\x1b\\\n")
    assert render_terminal((Lines((cell,)),), 80, colour=False) == "fair\n"
