"""What hedges make of each other and of a value, in any language.

A stack of hedges proves what its weakest word proves: "ước đạt hơn 500" is an estimate, so it
sets no hard bound, though "hơn" alone would.
"""

from qnfacts.values.interval import Interval
from qnfacts.values.value import Hedge, Value, hedged

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


def with_hedge(hedge: Hedge, read: Value) -> Value:
    """The value of a number, a range or an order of magnitude under a hedge.

    Only the near end of a range bounds anything. "About" a range bounds nothing: its ends are
    kept as what was named.
    """
    number = read.interval.exact
    if number is not None:
        return hedged(hedge, number)
    if hedge == "about":
        return Value(read.interval, "about") if read.hedge in (None, "between") else read
    end = read.interval.low if hedge in _LOWER_BOUNDS else read.interval.high
    if hedge == "up to" or end is None:
        return Value(Interval.anything(), hedge, nominal=end)
    return hedged(hedge, end)
