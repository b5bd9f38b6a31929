"""Tokens stand where the text has them, whatever white space is about them."""

from hypothesis import given
from hypothesis import strategies as st

from qnfacts.quantities.machine.figures import Convention
from qnfacts.quantities.machine.tokens import BLANK_LINE, Tokens

TEXTS = st.text(st.sampled_from(" \n\t\r\v\u00a0\u2003\u2028ab1.,;(")).map(str.rstrip)


@given(TEXTS)
def test_each_ends_where_it_is_said_to(text: str) -> None:
    for some, ends in Tokens({}, Convention(",")).of(text, len(text)):
        for token, end in zip(some, ends, strict=True):
            assert text[:end].endswith(token.text)


@given(TEXTS)
def test_all_that_is_seen_is_in_one(text: str) -> None:
    known = Tokens({}, Convention(","))
    tokens = [token.text for some, _ in known.of(text, len(text)) for token in some]
    assert "".join(tokens) == "".join(text.split())


@given(TEXTS)
def test_a_token_knows_the_white_space_before_it(text: str) -> None:
    end_before = 0
    for some, ends in Tokens({}, Convention(",")).of(text, len(text)):
        for token, end in zip(some, ends, strict=True):
            if token is BLANK_LINE:
                continue
            before = text[end_before : end - len(token.text)]
            assert (before == "") == (token.glued or end_before == 0 == end - len(token.text))
            assert before.count("\n") == token.space.count("\n")
            end_before = end
