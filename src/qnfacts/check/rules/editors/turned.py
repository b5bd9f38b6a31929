"""A label does not say the contrary of its quotation, nor more than that has come to be."""

import re
from collections.abc import Iterator

from qnfacts.check.checked.editors import EditorsWords
from qnfacts.check.checked.finding import Finding
from qnfacts.check.words.contrasts import negations
from qnfacts.check.words.english import ENGLISH
from qnfacts.check.words.harmless import VERB
from qnfacts.check.words.opposites import turned
from qnfacts.check.words.ranks import ordinals, ranks
from qnfacts.check.words.turns import turns
from qnfacts.check.words.vietnamese import VIETNAMESE
from qnfacts.problems import Message


def check_turned(_: object, words: EditorsWords) -> Iterator[Finding]:
    """A label that turns the direction, the rank, the order or the state of its quotation."""
    if words.is_translation or words.at[-2] in ("note", "aliases"):
        return
    for said, quoted in _turns(words):
        message = Message(
            "the label has “{word}”, the quotation “{quoted}”", word=said, quoted=quoted
        )
        hint = "Say neither more nor less than the quotation."
        yield Finding("sense-changed", words.at, message, hint)
        return


def _turns(words: EditorsWords) -> Iterator[tuple[str, str]]:
    """A word of the label that turns the sense, and the word of a quotation that says so."""
    quoted, lang = " ".join(quote.words for quote in words.quotes), words.quotes[0].read_in
    yield from turned(words.text, words.lang, quoted, lang)
    yield from _rank(words, quoted)
    yield from _order(words)
    yield from _reached(words, quoted)
    if words.at[-2] == "label" and words.lang == lang:
        yield from _done(words, quoted)
        yield from _denial(words)


def _rank(words: EditorsWords, quoted: str) -> Iterator[tuple[str, str]]:
    given = {*ranks(quoted, words.quotes[0].read_in)}
    said = {*ranks(words.text, words.lang, of_label=True)} if given else set()
    if said and said.isdisjoint(ordinals(quoted, words.quotes[0].read_in)):
        yield str(min(said)), str(min(given))


def _order(words: EditorsWords) -> Iterator[tuple[str, str]]:
    """Two documents that have changed places around one verb."""
    said = [reading for reading in words.readings if reading.number]
    for quote in words.quotes:
        given = [reading for reading in quote.readings if reading.number]
        if len(said) != 2 or [r.number for r in said] != [r.number for r in given][::-1]:
            continue
        one, other = (
            text[first.end : last.start].lower().split()
            for text, (first, last) in ((words.text, said), (quote.words, given))
        )
        verbs = [word for word in one if word in other and _REPLACES.fullmatch(word)]
        if verbs and _PASSIVE.isdisjoint(one + other):
            yield said[0].text, given[0].text


def _reached(words: EditorsWords, quoted: str) -> Iterator[tuple[str, str]]:
    """What the label of a target says was reached, and its quotation aims at."""
    wording = ENGLISH if words.lang == "en" else VIETNAMESE
    if words.fact.model.kind != "target" or wording.aim.search(words.text):
        return
    for found in _RESULT.finditer(words.text):
        if found[0].lower() not in quoted.lower():
            theirs = words.quotes[0].wording
            aim = theirs.aim.search(quoted) or theirs.aim_too.search(quoted)
            yield found[0], aim["said"] if aim else quoted


def _done(words: EditorsWords, quoted: str) -> Iterator[tuple[str, str]]:
    """What is done in the label, and in the quotation is still to do."""
    if words.fact.model.kind == "target":
        return
    text, small = words.text, quoted.lower()
    for found in _DONE[words.lang].finditer(text):
        verb = found["verb"].lower()
        stem = rf"{verb}|{re.escape(verb[:-1])}|{re.escape(verb[:-2])}" if found["en"] else verb
        still = re.compile(rf"{_TO_DO[words.lang]}(?:{stem})(?!\w)")
        done = re.search(rf"{_DONE_SO[words.lang]}{verb}(?!\w)", small)
        to_do = still.search(small)
        if to_do and not done and not still.search(text.lower()):
            yield found[0], to_do[0]


def _denial(words: EditorsWords) -> Iterator[tuple[str, str]]:
    """What a quotation denies, and the label says."""
    if words.fact.model.kind != "statement" or negations(words.text, words.lang).stop > 1:
        return
    said = set(_WORD.findall(words.text.lower()))
    if not VERB.search(words.text) or len(said) < _FEW:
        return
    quoted = words.quotes[0].words
    for turn in turns(quoted, words.lang):
        before = _CLAUSE.split(quoted[: turn.start])[-1]
        behind = _CLAUSE.split(quoted[turn.end :])[0]
        asserted = said - set(_WORD.findall(before.lower()))
        there = asserted & set(_WORD.findall(behind.lower()))
        if turn.sense == "negation" and asserted and len(there) * 5 >= len(asserted) * 3:
            yield words.text, turn.word


_REPLACES = re.compile(r"replace[sd]?|repeal(?:s|ed)|amend(?:s|ed)|thay|sửa|bãi|bổ")
_PASSIVE = frozenset({"by", "bị", "được", "bởi", "was", "were", "is"})
_RESULT = re.compile(
    r"(?<!\w)(?:đã(?= đạt| hoàn thành| vượt)|kết quả|đạt được|achieved|results?|actual)(?!\w)",
    re.IGNORECASE,
)
"""What makes of an aim what was reached."""
_DONE = {
    "vi": re.compile(
        r"(?<!\w)đã\s+(?:được\s+)?(?P<verb>\w+(?:\s\w+)?)(?P<en>(?!))?", re.IGNORECASE
    ),
    "en": re.compile(r"\b(?P<verb>\w+(?P<en>ed))\b", re.IGNORECASE),
}
_DONE_SO = {"vi": r"(?<!\w)đã\s+(?:được\s+)?", "en": r"(?<!be )\b"}
_TO_DO = {
    "vi": r"(?<!\w)(?:sẽ|sắp|dự kiến|dự định|phải|cần|đề nghị|yêu cầu)\s+(?:được\s+)?",
    "en": r"\b(?:to|will|must|shall|should)\s+(?:be\s+)?",
}
_CLAUSE = re.compile(r"[,;:.](?!\d)|(?<!\w)(?:mà|nhưng|song|but)(?!\w)")
_WORD = re.compile(r"\w+")
_FEW = 3
