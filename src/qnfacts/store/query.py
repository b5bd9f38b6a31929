"""What a person searches for: terms, and the words that mean the same."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from qnfacts.store.spelling import days, other_spellings
from qnfacts.text.folding import fold
from qnfacts.text.letters import composed


class Form(NamedTuple):
    """Folded words one after the other; the last may go on unless it is to be whole."""

    words: tuple[str, ...]
    whole: bool = True


class Term(NamedTuple):
    """One thing that is asked for: as written, in small letters, and the forms it may have.

    The first form is as written, but for letter case and diacritics.
    """

    written: str
    forms: tuple[Form, ...]


def terms_of(text: str) -> list[Term]:
    """The first terms of a search, in order, each once, at most MOST_TERMS.

    A day, a number and a word with hyphens are one term each. What only asks, and the small words
    around it, are none.
    """
    telling = dict.fromkeys(_terms(ASKING.sub(" ", composed(text).text.lower())))
    return [term for term in telling if term.written not in SMALL_WORDS][:MOST_TERMS]


def in_one(one: Term, other: Term) -> Term | None:
    """Two English words as one term that may be written together: "trade marks"."""
    written = one.written + other.written
    if not (written.isascii() and written.isalpha()):
        return None
    together = _term(written)
    apart = Form((one.written, other.written), whole=False)
    return Term(f"{one.written} {other.written}", (apart, *together.forms))


def is_question(text: str) -> bool:
    """Whether it is asked in a sentence, of which no fact need hold all words."""
    asked = composed(text).text.lower().split()
    in_a_sentence = asked and (asked[0] in _OPENERS.split() or asked[-1].endswith("?"))
    return bool(in_a_sentence) or asks_how_many(text)


def asks_how_many(text: str) -> bool:
    """Whether a question asks for a number."""
    return bool(_HOW_MANY.search(composed(text).text.lower()))


def words_of(text: str) -> list[str]:
    """The words of a text, folded: a word is what letters and digits make without a gap."""
    return _WORD.findall(fold(text))


def written_words(text: str) -> list[str]:
    """The words of a text in small letters, with their diacritics."""
    return _WORD.findall(composed(text).text.lower())


def _terms(text: str) -> Iterator[Term]:
    done = 0
    for start, end, ways in days(text):
        yield from map(_term, _words(text, done, start))
        yield Term(text[start:end], tuple(Form(tuple(words_of(way))) for way in ways))
        done = end
    yield from map(_term, _words(text, done, len(text)))


def _words(text: str, start: int, end: int) -> Iterator[str]:
    """The words between two places, each at most `_LONGEST` letters of it."""
    return (word[:_LONGEST] for word in _TERM.findall(text, start, end))


def _term(written: str) -> Term:
    """A word may go on, but for one with diacritics: "thủy" does not begin "thuyết"."""
    others = (Form(tuple(words_of(other))) for other in other_spellings(written))
    return Term(written, (Form(tuple(words_of(written)), not written.isascii()), *others))


MOST_TERMS = 32
_LONGEST = 64
"""Letters of a word; what it may begin grows with their square."""
_WORD = re.compile(r"[^\W_]+")
_TERM = re.compile(r"\d{1,3}(?:[.,]\d{3})+(?![\w])|[^\W_]+(?:[-‑][^\W_]+)*")
_HOW_MANY = re.compile(
    r"\bhow (?:many|much)\b|\bnumber of (?!the\b)|\bsố lượng\b|\b(?:c[oó] )?bao nhi[eê]u\b"
)
ASKING = re.compile(
    rf"{_HOW_MANY.pattern}|\bhow (?:far|often|long)\b"
    r"|\b(?:như )?thế nào\b|\bkhi nào\b|\bở đâu\b|\bnhững ai\b|\bvì sao\b"
)
_OPENERS = """
    what which who whom whose where when why how is are was were do does did
"""
_ENGLISH = """
    what which who whom whose where when why how is are was were be been do does did has have had
    a an the of in on at to for by with from and or there that this these those it its any as about
    into get gets got can will named name say says said tell tells told still yet being already
"""
_VIETNAMESE = """
    có là gì nào ai của được những các cái và hay tại về cho với ở thì đã đang
"""
SMALL_WORDS = frozenset((_ENGLISH + _VIETNAMESE).split())
