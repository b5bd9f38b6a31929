"""What hedges make of each other and of a value, in any language.

A stack of hedges proves what its weakest word proves: "ước đạt hơn 500" is an estimate, so it
sets no hard bound, though "hơn" alone would.
"""

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
