"""What a fact says of how firmly, how far and of what else, its quotations say, too."""

import re
from collections.abc import Iterator, Mapping

from qnfacts.check.checked import CheckedFact, CheckedQuote, CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.checked.stating import states
from qnfacts.check.words.wording import Words, words
from qnfacts.problems import Message
from qnfacts.terms import Accumulation, Direction, Strength
from qnfacts.values.interval import Interval
from qnfacts.values.value import same


def check_strength(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A strength that the words do not have: the weakest word of the first quotation counts."""
    said = strength_in(fact.quotes[0].words)
    if said != fact.get("strength"):
        message = Message(
            "recorded is `{strength}`, the words say {read}",
            strength=fact.get("strength"),
            read=said or Message("nothing of it"),
        )
        hint = "“phải” is binding, “mục tiêu” set, “phấn đấu” strive, “hướng tới” towards."
        yield Finding("strength-not-quoted", fact.at("strength"), message, hint)


def strength_in(text: str) -> Strength | None:
    """How firmly an aim is meant in the words of a quotation."""
    return next((each for each, pattern in _STRENGTHS.items() if pattern.search(text)), None)


def check_accumulation(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A number that adds up, or is of one year alone, without words that say so."""
    accumulation: Accumulation = fact.get("accumulation")
    claim = fact.claim
    quoted = " ".join(claim.words[slice(*span)] for span in claim.around()) if claim else ""
    quoted = quoted or fact.quotes[0].words
    summed = accumulation == "cumulative" and _SO_FAR.search(quoted)
    if not summed and not _ACCUMULATIONS[accumulation].search(quoted):
        message = Message(
            "the first quotation does not say that it is `{accumulation}`",
            accumulation=accumulation,
        )
        hint = "Quote “lũy kế”, “tính đến” or “chỉ tính riêng” with the number, or leave it out."
        yield Finding("accumulation-not-quoted", fact.at("accumulation"), message, hint)


def check_direction(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A direction that neither the hedge of the number nor a word before it gives."""
    value, direction = fact.value, fact.get("direction")
    if value is None:
        return
    quoted = fact.quotes[0].words
    if direction not in _directions(value.interval, quoted):
        message = Message(
            "`{direction}` is not what “{words}” says", direction=direction, words=quoted
        )
        hint = (
            "Record what the source says, such as “ít nhất” or “giảm xuống dưới”, or leave it out."
        )
        yield Finding("direction-not-quoted", fact.at("direction"), message, hint)


def check_attendance(registry: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """The attendance of an event that is not stated in one sentence with the event."""
    figure = registry.checked_by_id[str(fact.get("attendance"))]
    claim = figure.quotes[0]
    message = ""
    if not any(_together(quote, claim) for quote in fact.quotes):
        message = Message(
            "{figure} is not stated in one sentence with the event", figure=figure.model.id
        )
    elif other := next(_other_counts(registry, fact, figure), ""):
        message = Message("“{other}” may be the attendance, too", other=other)
    if message:
        hint = "Name the figure of this event's own attendance."
        yield Finding("attendance-mismatch", fact.at("attendance"), message, hint)


def check_baseline(registry: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A baseline whose value no quotation of the target states."""
    figure = registry.checked_by_id[str(fact.get("baseline"))]
    value, unit = figure.value, figure.unit
    if value is None or unit is None:
        return
    units = registry.vocabulary.read_as(unit)
    if not any(states(r, value, units) for quote in fact.quotes for r in quote.readings):
        message = Message(
            "no quotation of the target states the value of {figure}", figure=figure.model.id
        )
        hint = "Quote the words that start from it, as in “so với 18 trạm năm 2020”."
        yield Finding("baseline-not-quoted", fact.at("baseline"), message, hint)


def check_succeeds(registry: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """An earlier policy that no quotation names, by its number or its title."""
    earlier = registry.checked_by_id[str(fact.get("succeeds"))]
    number, label = earlier.get("number"), earlier.model.label
    names = [label.vi, label.en, *earlier.model.aliases, *(q.words for q in earlier.quotes)]
    for quote in fact.quotes:
        if number and any(reading.number == number for reading in quote.readings):
            return
        if any(name.lower() in quote.words.lower() for name in names):
            return
    message = Message("no quotation names {policy} by its number or title", policy=earlier.model.id)
    hint = "Quote the words that name the earlier document."
    yield Finding("succeeds-not-quoted", fact.at("succeeds"), message, hint)


def _directions(interval: Interval, quoted: str) -> set[Direction]:
    """The directions that the bounds of the number give; those of the words for a plain one."""
    if interval.exact is not None:
        return {each for each, pattern in _DIRECTIONS.items() if pattern.search(quoted)}
    if interval.low is not None and interval.high is not None:
        return {"between"}
    return {"at most" if interval.low is None else "at least"}


def _other_counts(
    registry: CheckedRegistry, fact: CheckedFact, figure: CheckedFact
) -> Iterator[str]:
    """The other numbers of its unit in the quotations that hold a figure's words."""
    unit, value = figure.unit, figure.value
    units = registry.vocabulary.read_as(unit) if unit else ()
    for quote in fact.quotes:
        if value is not None and figure.quotes[0].words in quote.words:
            for reading in quote.readings:
                if reading.value and reading.value.unit in units and not same(reading.value, value):
                    yield reading.text


def _together(one: CheckedQuote, other: CheckedQuote) -> bool:
    """Whether two quotations are words of one sentence: of the text, where it is at hand."""
    if one.model.source != other.model.source:
        return False
    if one.words in other.words or other.words in one.words:
        return True
    return one.layout is None or one.leads_to(other) or other.leads_to(one)


_STRENGTHS: Mapping[Strength, Words] = {
    "towards": words("hướng tới, hướng đến, tiến tới, towards, toward, heads for, move towards"),
    "strive": words("phấn đấu, nỗ lực, cố gắng, quyết tâm, strive, strives, striving, endeavours"),
    "set": words(
        """
        mục tiêu, chỉ tiêu, đề ra, đặt ra, xác định, target, targets, sets, goal, goals, aim, aims
        """
    ),
    "binding": words("phải, bắt buộc, must, shall, is required to, are required to"),
}
"""From the weakest to the firmest."""

_ACCUMULATIONS: Mapping[Accumulation, Words] = {
    "cumulative": words(
        "lũy kế, luỹ kế, cộng dồn, tính đến, tính tới, tổng cộng, cumulative, in total, to date"
    ),
    "yearly": words(
        """
        chỉ tính riêng, riêng năm, riêng trong năm, chỉ riêng, mỗi năm, hằng năm, hàng năm,
        alone, a year, each year, every year, yearly, annual, annually
        """
    ),
}
_SO_FAR = re.compile(
    r"""\b(?: đến\ (?:nay|hết|cuối|năm)\b [^.;]*? \bđã
      | by\ (?:now|the\ end\ of|\d{4})\b [^.;]*? \bha[sd] )\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""What had come about by then: "đến năm 2024 toàn tỉnh đã có"."""

_DIRECTIONS: Mapping[Direction, Words] = {
    "at least": words(
        """
        ít nhất, tối thiểu, trên, hơn, không dưới, không ít hơn, trở lên, lên, từ,
        at least, no fewer than, no less than, or more, more than, raise, increase to
        """,
        but="trên địa bàn, hơn nữa, từ năm",
    ),
    "at most": words(
        """
        tối đa, nhiều nhất, dưới, không quá, không vượt quá, trở xuống, xuống, giảm còn, xuống còn,
        at most, no more than, under, below, or less, or fewer, reduce, reduced to
        """
    ),
    "exactly": words("đúng, chính xác, giữ nguyên, exactly, precisely"),
}
