"""English ranges: "between 5 and 7 percent", "17-20 million"; not "rose from 5 to 7"."""

from decimal import Decimal

from qnfacts.quantities.english.amounts import Amount, amount
from qnfacts.quantities.english.labels import DASHES, looks_like_year
from qnfacts.quantities.english.units import CURRENCIES, MONEY
from qnfacts.quantities.machine.lexicon import words
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.values.value import Value, between

Range = Found[tuple[Value, str | None]]
"""What a range means, its unit, and the token after it."""

LEADS = frozenset({"between", "from"})
"""The words that a range can begin with."""


def range_from(s: Sentence, low: Amount, lead: str) -> Range | None:
    """The range whose lower end is `low`, behind "between", "from" or nothing ("")."""
    joint = low.end
    joined = _joins(s, joint) or (lead == "between" and s.keys[joint] == "and")
    high = amount(s, joint + 1, _currency(s, low)) if joined else None
    lowest = _said_for_both(low, high) if high else None
    if high is None or lowest is None or lowest >= high.numeral.number:
        return None
    if high.is_bare and high.numeral.number == 1:
        return None  # a ratio: "0.45 to 1"
    if high.is_bare and looks_like_year(s, low.first) and not s.tokens[high.end].is_word:
        return None  # "between 1850 and 2500"
    if _became(s, low, high, lead):
        return None
    if s.keys[joint] in DASHES and high.is_bare and not _counts(s, low, high):
        return None
    return (between(lowest, high.numeral.number), high.unit or low.unit), high.end


def changes(s: Sentence, i: int, *, past: bool = True) -> bool:
    """Whether a word in the clause before token i says that something became more or less.

    With `past` any verb in -ed right before it may say so.
    """
    past = past and s.keys[i - 1].endswith("ed")
    far = max(i - _FAR, -1)
    if not past and CHANGES.openers.isdisjoint(s.keys[far + 1 : i]):
        return False
    for k in range(i - 1, far, -1):
        if not (s.tokens[k].is_word or s.tokens[k].is_figure or s.keys[k] in _IN_CLAUSE):
            return False
        if s.keys[k - 1] in DASHES and s.tokens[k].glued:
            continue  # "start-up"
        if CHANGES.begins(s.keys, k) or (past and k == i - 1):
            return s.keys[k] not in _NO_CHANGES
    return False


def _became(s: Sentence, low: Amount, high: Amount, lead: str) -> bool:
    """Whether something became the second number, by the first or from it: "rose 2% to 5%"."""
    if lead == "between" or s.keys[low.end] in DASHES:
        return False
    if low.unit is None and high.unit and s.keys[low.first - 1] in ("by", "to"):
        return False  # "by 0.5 to 1 metre", "to 9 to 10%"
    led = bool(lead) or s.keys[low.first - 1] in LEADS
    return changes(s, low.first - led, past=led or low.unit is not None)


def is_change(s: Sentence, i: int) -> bool:
    """Whether the word at token i says that something became more or less."""
    return CHANGES.begins(s.keys, i)


def may_change(s: Sentence, i: int) -> bool:
    """Whether a word of unknown kind stands before "from" at token i: "it morphed from 5 to 7".

    It may say that something changed, or name what lies between the two.
    """
    before = s.tokens[i - 1]
    return before.is_word and not _RANGES.begins(s.keys, i - 1)


def _joins(s: Sentence, i: int) -> bool:
    return s.keys[i] in DASHES or s.keys[i] == "to"


def _currency(s: Sentence, low: Amount) -> str | None:
    """The currency that stands before the lower number, for the upper one too: "$600-1,500"."""
    return low.unit if low.unit in MONEY and CURRENCIES.begins(s.keys, low.first) else None


def _said_for_both(low: Amount, high: Amount) -> Decimal | None:
    """The lower number, in the scale that only the upper one states: "17-20 million".

    None where the two are not of one kind: "0.5% to 5,432".
    """
    if low.unit and (high.unit or "").partition("/")[0] != low.unit.partition("/")[0]:
        return None
    if low.numeral.scale or not high.numeral.scale:
        return low.numeral.number
    if low.unit and low.unit not in MONEY:
        return low.numeral.number
    return low.numeral.number.scaleb(high.numeral.scale)


def _counts(s: Sentence, low: Amount, high: Amount) -> bool:
    """Whether two bare numbers with a dash count what follows: not a score, a code, a telephone."""
    first, last = s.keys[low.end - 1], s.keys[high.end - 1]
    round_ends = first.endswith("0") and last.endswith("0")
    is_telephone = (len(first), len(last)) == _TELEPHONE and not round_ends
    return s.tokens[high.end].is_word and not is_telephone


_FAR = 12
_TELEPHONE = 3, 4
_IN_CLAUSE = frozenset("%$€£'’-()/")
_NO_CHANGES = frozenset({"ranged", "fined", "aged", "priced", "sentenced", "need", "estimated"})
_RANGES = words("""
    range, ranges, ranged, ranging, vary, varies, varied, varying, cost, costs, costing, price,
    prices, priced, aged, ages, fine, fines, fined, anywhere, is, are, be, of, in, or, and, with,
    for, at, by, to, between, term, terms, fee, fees, wages, salaries, temperatures, sizes, rates,
    values, sentenced, only, estimates, estimated, imprisonment, payments, need, takes, take,
    last, lasts
    """)
"""Words before "from" that say that something lies between two numbers."""
CHANGES = words("""
    rose, rise, rises, risen, rising, fell, fall, falls, fallen, falling, grew, grow, grows, grown,
    up, down, growing, growth, increased, increase, increases, increasing, decreased, decrease,
    decreases, decreasing, dropped, drop, drops, dropping, gain, gained, gains, jumped, jump,
    jumps, climbed, climb, climbs, declined, decline, declines, declining, slid, slide, slides,
    went, go, goes, going, gone, changed, change, changes, expanded, expand, expands, cut, cuts,
    reduced, reduce, reduces, reduction, raised, raise, raises, raising, soared, soar, soars,
    surged, surge, surges, plunged, plunge, plunges, shrank, shrink, shrinks, shrunk, widened,
    widen, widens, narrowed, narrow, narrows, improved, improve, improves, improving, moved, move,
    moves, advanced, edged, ticked, tumbled, slipped, slumped, rallied, doubled, tripled, lifted,
    lowered, lower, lowering, boosted, revised, shifted, swung, became, extended, rebounded,
    dipped, eased, hiked, slashed, trimmed, upgraded, weakened, strengthened, recovered, added
    """)
