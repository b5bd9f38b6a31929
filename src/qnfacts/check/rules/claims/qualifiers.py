"""What the words beside a number make of it: a mean, a category such as a grade of stars."""

import re
from collections.abc import Iterator

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.claim import Claim
from qnfacts.check.checked.finding import Finding
from qnfacts.problems import Message
from qnfacts.registry.model import Figure, Target


def check_statistic(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A mean recorded as a plain number, or the other way round."""
    claim = fact.claim
    if claim is None or not isinstance(fact.model, Figure | Target):
        return
    reading = claim.reading
    if fact.model.statistic and not reading.mean:
        message = Message(
            "recorded is a mean; the quotation states “{words}” without saying so",
            words=reading.text,
        )
        hint = "Leave `statistic` out, or quote “trung bình” or “bình quân” with the number."
        yield Finding("statistic-not-quoted", fact.at("statistic"), message, hint)
    if reading.mean and not fact.model.statistic:
        message = Message("the quotation states “{words}” as a mean", words=reading.text)
        yield Finding("statistic-dropped", fact.at("value"), message, "Add `statistic: mean`.")


def check_dimensions(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A category that does not stand beside the number, or one beside it that is not recorded."""
    claim = fact.claim
    if claim is None or not isinstance(fact.model, Figure | Target):
        return
    reading = claim.reading
    before, after = _beside(claim)
    for name, category in fact.model.dimensions.items():
        pattern = _pattern(name, category)
        if not (pattern.search(after) or (pattern.search(before) and not _STARS.search(after))):
            yield _missing(fact.at("dimensions", name), f"{name}: {category}", reading.text)
    if "stars" not in fact.model.dimensions and (stars := _STARS.match(after)):
        message = Message(
            "the quotation states “{words}” of “{grade}” alone",
            words=reading.text,
            grade=stars["grade"],
        )
        hint = "Add the grade to `dimensions`, such as {stars: 5}."
        yield Finding("dimension-dropped", fact.at("value"), message, hint)


def _missing(at: tuple[str | int, ...], said: str, reading: str) -> Finding:
    message = Message("`{said}` does not stand beside “{words}”", said=said, words=reading)
    hint = "Quote the grade with the number, as in “8 sản phẩm 5 sao”, or correct it."
    return Finding("dimension-not-quoted", at, message, hint)


def _beside(claim: Claim) -> tuple[str, str]:
    """The words of the quotation between the number and the quantities before and after it."""
    quantities = [other for other in claim.readings if other.value]
    at = quantities.index(claim.reading)
    start, end = claim.quoted
    if at:
        start = max(start, quantities[at - 1].end)
    if at + 1 < len(quantities):
        end = min(end, quantities[at + 1].start)
    return claim.words[start : claim.reading.start], claim.words[claim.reading.end : end]


def _pattern(name: str, category: int | str) -> re.Pattern[str]:
    if name == "stars":
        words = "|".join((re.escape(str(category)), *_STAR_WORDS.get(category, ())))
        return re.compile(rf"(?<!\w)(?:{words}){_MORE_GRADES}{_SAO}", re.IGNORECASE)
    return re.compile(rf"(?<!\w){re.escape(str(category))}(?!\w)", re.IGNORECASE)


_STAR_WORDS: dict[int | str, tuple[str, ...]] = {
    1: ("một", "one"), 2: ("hai", "two"), 3: ("ba", "three"), 4: ("bốn", "four"),
    5: ("năm", "five"),
}  # fmt: skip
_MORE_GRADES = r"(?:\s*(?:,|-|–|và|đến|hoặc)\s*[1-5])*"
_SAO = (
    r"(?:\s+sao|\s+(?:OCOP\s+)?stars?)(?!\w|\s+trở\s+(?:lên|xuống)|\s+(?:or|and)\s+(?:more|less))"
)
_STARS = re.compile(rf"\s*(?:\w+\s+){{0,3}}(?P<grade>[1-5]{_SAO})", re.IGNORECASE)
