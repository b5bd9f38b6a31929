"""The clause of a number: whose it is, and what else it says of it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from qnfacts.author.nouns import lacks_subject
from qnfacts.author.standing import (
    AHEAD,
    FORMERLY,
    IN_OTHER_CLAUSES,
    OF_SOME,
    clause_of,
    turned,
    turns_in,
)
from qnfacts.check.checked import CheckedQuote
from qnfacts.check.words.harmless import HARMLESS_BEFORE
from qnfacts.check.words.turns import Turn
from qnfacts.quantities import Reading
from qnfacts.quantities.machine.lexicon import phrases
from qnfacts.text.names import Gazetteer


class Beside(NamedTuple):
    """The words of a clause on both sides of a number, parted where dates and aims stand.

    `whose` is what stands before the number, unless that is the place that the source is about;
    `done` is what is done with it then, and what is said of it behind.
    """

    left: tuple[str, ...]
    right: tuple[str, ...]
    whose: str
    done: str


def beside(given: CheckedQuote, reading: Reading, places: Gazetteer) -> Beside | None:
    """The words beside a number; None where those before turn the sense or hold another number."""
    start, end = clause_of(given, reading)
    left = _pieces(given, start, reading.start)
    right = _pieces(given, reading.end, end) or ()
    if left is None:
        return None
    if not left:
        left = _opening(given, start)
    said = " ".join(" ".join(left).split())
    own = _OWN.match(said)
    is_own = bool(own) or any(not said[: m.start].strip() for m in places.mentions(said))
    whose = "" if is_own else _bare(said)
    if _SPEAKER.match(whose):
        return None
    if whose and (lacks_subject(whose) or len(left) > 1) and not _EACH.match(whose):
        whose = _head(given, reading) or whose
        whose = "" if any(m.end - m.start == len(whose) for m in places.mentions(whose)) else whose
    return Beside(left, right, whose, _bare(said[own.end() :] if own else ""))


def _pieces(given: CheckedQuote, start: int, end: int) -> tuple[str, ...] | None:
    """The words of a span between dates and aims; None where they turn the sense otherwise."""
    inside = [each for each in given.sentence_readings if start <= each.start and each.end <= end]
    words = given.sentence[start:end]
    every = [turn for turn in turns_in(given) if start <= turn.start and turn.end <= end]
    said = [turn for turn in every if turn.sense not in IN_OTHER_CLAUSES]
    if any(each.value for each in inside) or any(turn.sense not in AHEAD for turn in said):
        return None
    if (
        FORMERLY.search(words)
        or _is_another(given, words)
        or any(map(str.isdigit, _without(given, start, end, inside)))
    ):
        return None
    return tuple(_cut(given, start, end, inside, said))


def _is_another(given: CheckedQuote, words: str) -> bool:
    """Whether words make of a number a part, a change or a rate, but for one of time."""
    wording = given.wording
    rates = (found.end() for found in wording.rate.finditer(words))
    return any(
        pattern.search(words) for pattern in (wording.part, wording.baseline, OF_SOME)
    ) or any(not _TIME.match(words, end) for end in rates)


def _without(given: CheckedQuote, start: int, end: int, inside: list[Reading]) -> str:
    at = {place for each in inside for place in range(each.start, each.end)}
    return "".join(given.sentence[place] for place in range(start, end) if place not in at)


def _cut(
    given: CheckedQuote, start: int, end: int, inside: list[Reading], said: list[Turn]
) -> Iterator[str]:
    cuts = sorted([*((r.start, r.end) for r in inside), *((t.start, t.end) for t in said)])
    at = start
    harmless = HARMLESS_BEFORE[given.read_in]
    for first, last in [*cuts, (end, end)]:
        piece = _JOINT.sub("", given.sentence[at:first].strip(_SIGNS)).strip(_SIGNS)
        if piece and not harmless.match(piece) and not _LINK.fullmatch(piece):
            yield _TRAILING.sub("", piece)
        at = max(at, last)


def _opening(given: CheckedQuote, start: int) -> tuple[str, ...]:
    """What leads up to the numbers of a sentence whose later clauses have none of it."""
    first = next((r for r in given.sentence_readings if r.value and r.start < start), None)
    if first is None:
        return ()
    begun, _ = clause_of(given, first)
    return _pieces(given, begun, first.start) or ()


def _head(given: CheckedQuote, reading: Reading) -> str:
    """What the sentence is about: the words before its first comma, verb or number."""
    pieces = _HEAD_END.split(given.sentence[: reading.start])
    harmless = HARMLESS_BEFORE[given.read_in]
    heads = (each for each in pieces if not harmless.match(each) and not _UNDER.match(each))
    head = next((each for each in heads if not any(map(str.isdigit, each))), "")
    return "" if turned(head, given.language) else _bare(head)


def _bare(words: str) -> str:
    """The words without "the", "has", "đã" and the like at their ends."""
    found = words.split()
    if found:
        found[0] = found[0].lower() if found[0].lower() in _THIN else found[0]
    while found and found[0] in _THIN:
        del found[0]
    found = _ONLY.sub("", " ".join(found)).split()
    while found and found[-1] in _THIN:
        del found[-1]
    return " ".join(word for word in found if word.lower() not in ("đã", "đang", "hiện"))


_SIGNS = " ,;:.–-—\"“”«»()'’‘"
_JOINT = re.compile(r"\A(?:và|còn|nhưng|đồng thời|trong đó|and|but|while|with)\s+", re.IGNORECASE)
_LINK = re.compile(
    r"(?:trong|vào|năm|từ|đến|đã|đang|và|in|on|by|since|of|from|the|to|at|during|hơn|có|so far)",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"\s+(?:trong|vào|từ|đến|trước|sau|before|after|in|on|by|since|from|during|until|at)\Z",
    re.IGNORECASE,
)
"""What ties a date to the words before it."""
_OWN = re.compile(
    r"""(?: (?: (?:toàn|cả|trên\ địa\ bàn)\ )? (?:tỉnh|huyện|xã|thành\ phố|phường|địa\ phương)
    | toàn\ địa\ bàn | (?:the\ )? (?:town|city|village|port|harbour|council|commune)
    | it | there ) (?!\w) (?!\ (?-i:[A-ZĐ]))""",
    re.VERBOSE | re.IGNORECASE,
)
"""How a clause begins that is about the place of its text."""
_THIN = frozenset(
    phrases("""
    hiện, nay, đã, đang, có, là, đạt, gồm, còn, của, trên, ở, tại, với, về, tổng, cộng, giảm, tăng,
    lên, xuống, has, have, had, is, are, was, were, now, the, an, a, in, of, with, to, for, our,
    total, only, just
    """)
)
"""Words that say nothing of whose a number is."""
_ONLY = re.compile(
    r"""(?<!nông\ thôn)(?<!thành\ lập)(?<!cấp)(?<!mở)(?<!xây) \ mới
    (?=\ (?:chỉ|có|còn|đạt|được|thu|đón|tuyển|trồng|xây|mua|bán|làm|hoàn\ thành
      |giải\ ngân)(?!\w))""",
    re.VERBOSE | re.IGNORECASE,
)
"""What says "only", or "just", between what acts and its verb."""
_TIME = re.compile(
    r"\s*(?:năm|ngày|tháng|quý|tuần|mùa|vụ|year|day|month|week|season)(?!\w)", re.IGNORECASE
)
_SPEAKER = re.compile(
    r"(?:we|our|they|their|i|my|he|she|his|her|chúng tôi|tôi|họ|ông ấy|bà ấy)(?!\w)", re.IGNORECASE
)
"""Who has a number, as a speaker calls them."""
_EACH = re.compile(r"(?:mỗi|từng|each|every|per)\s", re.IGNORECASE)
_UNDER = re.compile(r"\s*(?:theo|according to|under|in|on|by)\s", re.IGNORECASE)
_HEAD_END = re.compile(
    r"[,:]|\s(?=(?:có|là|đạt|đã|đang|được|bị|sẽ|diễn ra|khai mạc"
    r"|took|drew|is|are|was|were|has|have|had|will)\s)"
)
