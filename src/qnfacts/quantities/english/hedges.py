"""The English words around a number that say what it proves: more than, at least, or more."""

from qnfacts.quantities.english.numerals import NUMBER_WORDS
from qnfacts.quantities.english.units import CURRENCIES
from qnfacts.quantities.machine.hedging import opening_of_tag, weakest
from qnfacts.quantities.machine.lexicon import Lexicon, by_phrase, words
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.values.value import Hedge

HEDGES: Lexicon[Hedge] = Lexicon(
    by_phrase(
        {
            "more than": """
                more than, over, above, exceeding, exceeds, exceeded, exceed, in excess of,
                upwards of, upward of, greater than, higher than, larger than, bigger than, beyond,
                topping, topped, tops, surpassing, surpassed, surpass, surpasses, well over,
                just over, slightly over, slightly more than, just above, a little over,
                a little more than, a bit more than, little more than, far more than,
                well above, longer than, >
                """,
            "at least": """
                at least, a minimum of, minimum, minimum of, at or above, greater than or equal to,
                more than or equal to, equal to or greater than, equal to or more than, ≥, >=
                """,
            "less than": """
                less than, fewer than, under, below, lower than, smaller than, slightly less than,
                slightly under, slightly below, well under, well below, shorter than, not as many
                as, not as much as, a little less than, a little under, a bit less than, up to but
                not including, <
                """,
            "at most": """
                at most, a maximum of, maximum, maximum of, may extend to, can extend to,
                at or below, at or under, up to and including, less than or equal to,
                lower than or equal to, equal to or less than, within, ≤, <=
                """,
            "nearly": """
                nearly, almost, close to, just under, just below, just short of, just shy of,
                approaching, nearing, neared, nears, not quite, very nearly
                """,
            "about": """
                about, around, some, roughly, approximately, approx., approx, approximate,
                approximates, circa, an estimated, estimated, estimated at,
                in the region of, in the order of, on the order of, an average of about,
                perhaps, maybe, possibly, probably, near, ~, ≈, est.
                """,
            "up to": """
                up to, as many as, as much as, as high as, as large as, a peak of
                """,
        }
    )
)
"""The words that stand before a number."""

AFTER: Lexicon[Hedge] = Lexicon(
    by_phrase(
        {
            "at least": """
                or more, and more, or above, and above, or over, and over, or higher, and higher,
                or better, or bigger, or heavier, or taller, or older, and older, and up, or longer,
                and longer, or greater, and greater, or larger, and larger, or warmer,
                or hotter, and hotter, or faster, or stronger, +
                """,
            "at most": """
                or less, or fewer, or below, and below, or under, and under, or lower, or younger,
                and younger, or shorter, and shorter, or smaller, and smaller, or colder,
                and colder, or cooler, or slower
                """,
            "about": "or so, give or take",
        }
    )
)
"""The words that stand behind a number or what it counts."""

_NEGATIONS = words("""
    not, no, never, neither, nor, hardly, scarcely, barely, rarely, seldom, without, cannot, nobody,
    none, nothing, nowhere, few, 't, ’t
    """)
"""Words that turn a hedge in their clause."""

_TURNING = frozenset({"not", "no", "never", "cannot", "nor"})
_TURNED: dict[Hedge, Hedge] = {"more than": "at most", "less than": "at least"}
_VERBS = frozenset({"be", "been", "fall", "fallen", "fell", "drop", "dropped", "go", "gone"}) | {
    "rise", "risen", "rose", "grow", "last", "weigh", "cost",
}  # fmt: skip
"""Verbs that may stand between a negation and the hedge that it turns."""

OPENERS = HEDGES.openers | _TURNING

_MOST_STACKED = 3
_ESTIMATES = words("""
    was estimated, is estimated, were estimated, are estimated, been estimated, be estimated,
    estimates that, estimated that, an estimate of, estimated the, estimates the, estimate the,
    estimated its, estimates its, estimated their
    """)
_MORE_OF_IT = words("""
    a, an, another, an additional, a further, an extra, a total of, a combined, a record,
    age, ages, aged
    """)
"""What may part a hedge from its figures and leaves both as they are."""
_FACTS = frozenset({"from", "compared", "than", "versus", "against", "since", "while", "but"})
_FAR = 18
_NOUN = 4


def hedge_words(s: Sentence, i: int) -> Found[Hedge | None]:
    """The hedge that the words from token i on make together."""
    stack: Hedge | None = None
    for _ in range(_MOST_STACKED):
        if s.keys[i] == ">" and opening_of_tag(s, i) < i:
            break
        hedge, end = HEDGES.at(s.keys, i)
        if hedge is None:
            hedge, end = _turned(s, i)
        if hedge is None:
            break
        stack, i = weakest(stack, hedge) if stack else hedge, end
    end = _MORE_OF_IT.at(s.keys, i)[1]
    counts = s.tokens[end].is_figure or CURRENCIES.begins(s.keys, end)
    return stack, end if stack and counts else i


def _turned(s: Sentence, i: int) -> Found[Hedge | None]:
    """What a negation makes of the hedge behind it: "not more than", "cannot be less than"."""
    if s.keys[i] not in _TURNING:
        return None, i
    hedge, end = HEDGES.at(s.keys, i + 1 + (s.keys[i + 1] in _VERBS))
    turned = _TURNED.get(hedge) if hedge else None
    return (turned, end) if turned else (None, i)


def bound_after(s: Sentence, i: int) -> Found[Hedge | None]:
    """The hedge behind a number and at most two words of what it counts: "or more"."""
    for after in range(i, i + 3):
        found, end = AFTER.at(s.keys, after)
        if found is not None and not _governs_more(s, end):
            tied = s.keys[after] != "+" or s.tokens[after].glued
            return (found, end) if tied else (None, i)
        if not s.tokens[after].is_word or s.keys[after] in _NEW_PHRASE:
            break
    return None, i


def _governs_more(s: Sentence, end: int) -> bool:
    """Whether the words that end here belong to what follows: "and more than 30", "and up to 5"."""
    key = s.keys[end]
    more = key == "than" or (key in ("to", "from", "by", "on") and s.keys[end - 1] == "up")
    more = more or key in NUMBER_WORDS or CURRENCIES.begins(s.keys, end)
    return more or s.tokens[end].is_figure or HEDGES.begins(s.keys, end)


def is_estimate(s: Sentence, i: int) -> bool:
    """Whether words farther before token i estimate: "was estimated to have a surplus of"."""
    estimating = not {"estimated", "estimating"}.isdisjoint(s.keys[max(i - _NOUN, 0) : i])
    if s.keys[i - 1] == "of" and estimating:
        return all(token.is_word for token in s.tokens[i - 2 : i])  # "an estimated value of 5"
    if _ESTIMATES.openers.isdisjoint(s.keys[max(i - _FAR, 0) : i]):
        return False
    for k in range(i - 1, max(i - _FAR, -1), -1):
        if _ESTIMATES.begins(s.keys, k):
            return True
        if s.keys[k] in _FACTS or s.keys[k] in ",:()":
            return False
    return False


def is_negated(s: Sentence, i: int) -> bool:
    """Whether a negation stands in the clause before token i; "not, in any case," does too.

    One that a hedge begins with is its own: "not exceeding $500 or not more than a year".
    """
    if s.keys[i] in _TURNING:
        return False
    comma = False
    for k in range(i - 1, max(i - _NEAR, -1), -1):
        token = s.tokens[k]
        negates = _NEGATIONS.begins(s.keys, k) and (token.key, s.keys[k - 1]) != ("few", "a")
        if negates and (not comma or s.keys[k + 1] == ","):
            return True
        if token.key == "than" and s.keys[i - 1] == "or":
            continue  # "not less than 5 or more than 9"
        if token.key in _BORDERS or not (token.is_word or token.is_figure or token.key in _INNER):
            return False
        comma = comma or token.key == ","
    return False


def is_denied(s: Sentence, i: int) -> bool:
    """Whether a negation stands a word or two before token i: "did not reach 5 percent"."""
    if _DENIALS.openers.isdisjoint(s.keys[max(i - _DENIED, 0) : i]):
        return False
    for k in range(i - 1, max(i - _DENIED, -1), -1):
        if _DENIALS.begins(s.keys, k):
            return True
        if s.keys[k] in _BORDERS or s.keys[k] in _ONLY or not s.tokens[k].is_word:
            return False
    return False


_DENIED = 5
_DENIALS = words("not, never, cannot, 't, ’t, failed to, fails to, fail to, failing to, unable to")
_ONLY = frozenset({"only", "just", "merely", "counting", "including", "for"})
_NEW_PHRASE = frozenset({"from", "in", "by", "with", "for", "at", "to"}) | NUMBER_WORDS
"""Words behind a number that begin another thing than what it counts: "3% from two or more"."""
_INNER = frozenset("'’%,")
_NEAR = 16
_BORDERS = frozenset({"and", "but", "that", "who", "which", "when", "while", "as", "because"}) | {
    "where", "with", "if", "after", "than", "until",
}  # fmt: skip
