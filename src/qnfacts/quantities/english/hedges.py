"""The English words around a number that say what it proves: more than, at least, or more."""

from qnfacts.quantities.machine.hedging import weakest
from qnfacts.quantities.machine.lexicon import Lexicon, by_phrase, endings
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.values.value import Hedge

HEDGES: Lexicon[Hedge] = Lexicon(
    by_phrase(
        {
            "more than": """
                more than, over, above, exceeding, exceeds, exceeded, in excess of, upwards of,
                upward of, greater than, higher than, larger than, beyond, topping, surpassing,
                surpassed, well over, just over, slightly over, slightly more than, just above,
                a little over, little more than, far more than, well above, >
                """,
            "at least": """
                at least, no fewer than, no less than, not less than, not fewer than, not below,
                not under, a minimum of, minimum, minimum of, no lower than, not lower than, ≥, >=
                """,
            "less than": """
                less than, fewer than, under, below, lower than, smaller than, slightly less than,
                slightly under, well under, well below, not as many as, not as much as, <
                """,
            "at most": """
                at most, no more than, not more than, not exceeding, not over, not above,
                a maximum of, maximum, maximum of, no higher than, not higher than, no greater than,
                not greater than, no larger than, must not exceed, does not exceed, do not exceed,
                ≤, <=
                """,
            "nearly": """
                nearly, almost, close to, just under, just below, just short of, approaching,
                nearing, not quite, very nearly
                """,
            "about": """
                about, around, some, roughly, approximately, approx., approx, circa, an estimated,
                estimated, estimated at, in the region of, in the order of, on the order of,
                or about, an average of about, ~, ≈, est.
                """,
            "up to": """
                up to, as many as, as much as, as high as, as large as, a peak of, a record,
                a whopping
                """,
        }
    )
)
"""The words that stand before a number."""

AFTER: Lexicon[Hedge] = Lexicon(
    by_phrase(
        {
            "at least": "or more, and more, or above, and above, or over, and over, or higher, +",
            "at most": "or less, or fewer, or below, and below, or under, and under, or lower",
            "about": "or so, give or take",
        }
    )
)
"""The words that stand behind a number or what it counts."""

NEGATIONS = endings("""
    not, no, never, n't, neither, nor, hardly, scarcely, without, cannot, didn't, doesn't, isn't,
    wasn't, weren't, don't, won't, haven't, hasn't
    """)
"""Words that turn a hedge behind them; what they make of it is in HEDGES, or is in doubt."""

_MOST_STACKED = 3


def hedge_words(s: Sentence, i: int) -> Found[Hedge | None]:
    """The hedge that the words from token i on make together."""
    stack: Hedge | None = None
    for _ in range(_MOST_STACKED):
        hedge, end = HEDGES.at(s.keys, i)
        if hedge is None:
            break
        stack, i = weakest(stack, hedge) if stack else hedge, end
    return stack, i


def bound_after(s: Sentence, i: int) -> Found[Hedge | None]:
    """The hedge behind a number and at most two words of what it counts: "or more"."""
    for after in range(i, i + 3):
        found, end = AFTER.at(s.keys, after)
        if found is not None and not (s.keys[after] == "+" and not s.tokens[after].glued):
            return found, end
        if not s.tokens[after].is_word:
            break
    return None, i
