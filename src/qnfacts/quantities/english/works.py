"""English names that hold a year: "the 2011 Regulations", "the Act of 1998", "Agenda 2030".

Such a year tells laws, plans and games apart; it is the time of no fact.
"""

from qnfacts.quantities.machine.sentences import Sentence


def is_of_a_work(s: Sentence, i: int, end: int) -> bool:
    """Whether the year at token i belongs to the name of a work, which may go on at `end`."""
    the = s.keys[i] == "the" or s.keys[i - 1] == "the"
    if the and s.tokens[end].is_word and s.keys[end + 1] in _WORKS:
        return True  # "the 2013 land law"
    return _begins_name(s, end) or _ends_name(s, i) or _is_reference(s, i, end)


def _begins_name(s: Sentence, i: int) -> bool:
    """Whether a name goes on at token i: "2020 Law on Investment", "2011 No. 3"."""
    if s.tokens[i].text in _CITED or s.keys[i] in _WORKS:
        return True
    for k in range(i, i + _LONGEST_NAME):
        if not (s.tokens[k].is_title or s.tokens[k].is_upper):
            return False
        if s.keys[k] in _WORKS:
            return True
    return False


def _ends_name(s: Sentence, i: int) -> bool:
    """Whether a name ends before token i: "Law on Forestry 2019", "Act No. 5 of 2012"."""
    of = s.keys[i - 1] == "of"
    last = i - 1 - of
    if s.keys[last] == ")":
        opening = (k for k in range(last - 1, last - _LONGEST_NAME, -1) if s.keys[k] == "(")
        last = next(opening, i) - 1
    for k in range(last, last - _LONGEST_NAME, -1):
        capital = s.tokens[k].is_title or s.tokens[k].is_upper
        if s.keys[k] in _WORKS:
            return capital or of
        if not (capital or s.tokens[k].is_figure or s.keys[k] in _SMALL):
            return False
    return False


def _is_reference(s: Sentence, i: int, end: int) -> bool:
    """Whether the year is that of a source in brackets: "(UNPHC 2014)", "(Smith and Lee, 2019)"."""
    if s.keys[end] not in (")", ";") or s.keys[i - 1] == "(":
        return False
    for k in range(i - 1, i - _LONGEST_NAME, -1):
        if s.keys[k] == "(":
            return True
        if not (s.tokens[k].is_title or s.tokens[k].is_upper or s.keys[k] in _BETWEEN):
            return False
    return False


_WORKS = frozenset({"law", "laws", "act", "acts", "regulation", "regulations", "constitution"}) | {
    "convention", "treaty", "agreement", "accord", "protocol", "charter", "code", "ordinance",
    "bill", "decree", "directive", "rules", "order", "agenda", "vision", "horizon", "edition",
    "olympics", "games", "cup", "euro", "expo",
}  # fmt: skip
_SMALL = frozenset({"on", "of", "and", "for", "."})
_BETWEEN = frozenset({",", "and", "&", "et", "al", "."})
_CITED = frozenset({"c", "No", "asp"})
"""What stands behind the year of a law: "2008 c. 27", "2011 No. 3"."""
_LONGEST_NAME = 6
