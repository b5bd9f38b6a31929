"""What hedges make of each other and of a value, in any language.

A stack of hedges proves what its weakest word proves: "ước đạt hơn 500" is an estimate, so it
sets no hard bound, though "hơn" alone would.
"""

from qnfacts.quantities.machine.lexicon import Lexicon
from qnfacts.quantities.machine.sentences import Sentence
from qnfacts.values.value import Hedge

_LOWER_BOUNDS: tuple[Hedge, ...] = ("at least", "more than")
_UPPER_BOUNDS: tuple[Hedge, ...] = ("at most", "less than", "nearly")


def weakest(a: Hedge, b: Hedge) -> Hedge:
    """The hedge that claims no more than either; "about" where one bounds below, one above.

    "up to" sets no bound, so it yields to one: "lên đến hơn 60" is more than 60.
    """
    if "about" in (a, b):
        return "about"
    if "up to" in (a, b):
        return b if a == "up to" else a
    for one_way in (_LOWER_BOUNDS, _UPPER_BOUNDS):
        if {a, b} <= set(one_way):
            return next(hedge for hedge in one_way if hedge in (a, b))
    return "about"


def is_parted(s: Sentence, i: int, hedges: Lexicon[Hedge]) -> bool:
    """Whether marks part one of the hedges from token i: "“ít nhất” 5%", "over <b>500</b>".

    A comma or an opening bracket begins something else.
    """
    at = i - 1
    while at >= 0 and not (s.tokens[at].is_word or s.tokens[at].is_figure or s.keys[at] in ",("):
        at = (opening_of_tag(s, at) if s.keys[at] == ">" else at) - 1
    if at in (i - 1, -1):
        return False
    words = range(max(at - _WORDS, 0), at + 1)
    return any(hedges.begins(s.keys, k) and hedges.at(s.keys, k)[1] == at + 1 for k in words)


def opening_of_tag(s: Sentence, i: int) -> int:
    """The "<" of the tag that the ">" at token i closes: "<b>"; i where it compares."""
    for at in range(i - 1, max(i - _LONGEST_TAG, -1), -1):
        if s.keys[at] == "<":
            return at if s.tokens[at + 1].glued else i
        if s.keys[at] == ">":
            break
    return i


_WORDS = 3
_LONGEST_TAG = 24
