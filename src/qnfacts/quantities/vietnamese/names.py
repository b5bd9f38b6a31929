"""Numbers that number something, or end its name: items, headings, pages, models."""

import re

from qnfacts.quantities.machine.sentences import Sentence
from qnfacts.quantities.vietnamese.labels import is_counted, list_head
from qnfacts.quantities.vietnamese.nouns import COUNTED


def is_item_number(s: Sentence, start: int, end: int) -> bool:
    """Whether it is "1.", "1)", "(1)", "[1]", begins a heading or row, or fills a paragraph."""
    if start == 0 and end == s.size:
        return True
    if s.opens_line(start) and s.tokens[end].is_title and _HEADING.fullmatch(s.keys[start]):
        return True
    if _is_page_number(s, start, end):
        return True
    if len(s.keys[start]) > _LONGEST_ITEM or end != start + 1:
        return False
    before, after, opens = s.keys[start - 1], s.keys[end], s.opens_line(start)
    return (
        (after == ")" and (before == "(" or start == 0 or opens))
        or (after == "]" and before == "[")
        or (after == "|" and before == "|" and s.opens_line(start - 1))
        or (end == s.size and (opens or (before in _BEGINNINGS and s.opens_line(start - 1))))
    )


def _is_page_number(s: Sentence, start: int, end: int) -> bool:
    """Whether it may be the page at the end of a line of contents or of the head of a page."""
    if end != start + 1 or not s.keys[start].isdecimal() or len(s.keys[start]) > _LONGEST_PAGE:
        return False
    before = s.tokens[start - 1]
    return s.closes_line(start) and before.is_word and before.key not in _COUNTING


def ends_a_name(s: Sentence, start: int, end: int) -> bool:
    """Whether it follows a name: "SEA Games 33", "Redmi 5 Plus", "Lumia 800 và 900".

    In a headline every word has a capital; a counted noun behind it makes it a count.
    """
    head = start if is_counted(s, end) else list_head(s, start)
    name, after = s.tokens[head - 1], s.tokens[end]
    if COUNTED.begins(s.keys, end) or not name.is_word or name.text == name.key:
        return False
    foreign = name.text.isascii() and _FOREIGN.search(name.key) is not None
    if not s.keys[head].isdecimal():  # no name has groups, and decimals only a version
        return foreign and _VERSION.fullmatch(s.keys[head]) is not None
    if foreign:
        return True
    if after.is_title or after.is_upper:
        before = s.tokens[head - 2]
        return before.is_word and not (before.is_title or before.is_upper)
    return name.is_upper or (name.is_title and s.tokens[head - 2].is_word)


_FOREIGN = re.compile("[fjwz]|[aeiouy][^aeiouy]+[aeiouy]")
"""A word of more than one syllable, or with letters that Vietnamese does without."""
_HEADING = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2})+")
_VERSION = re.compile(r"[0-9]\.[0-9]")
_LONGEST_ITEM = 2
_LONGEST_PAGE = 3
_COUNTING = frozenset(("có", "là", "đạt", "còn", "gồm", "được", "thêm", "với", "cho", "bằng"))
_BEGINNINGS = frozenset("|\"'“‘")
