"""The grade of a product is one that a quotation gives it."""

import re
from collections.abc import Iterator

from qnfacts.check.checked import CheckedFact, CheckedQuote, CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.fields.giving import names_fact, titles, without_names
from qnfacts.check.words.wording import CAPITALS, Words, without_ends, words
from qnfacts.problems import Message


def check_grade(registry: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A grade that no quotation gives the product, or that the first one states in vain."""
    stars = fact.get("stars")
    stated = [(quote, found) for quote in fact.quotes for found in GRADE.finditer(quote.words)]
    if stars is None:
        if grade := GRADE.search(fact.quotes[0].words):
            message = Message(
                "the quotation states “{grade}”, the product has no grade", grade=grade[0]
            )
            hint = "Add `stars`, or quote the words without the grade."
            yield Finding("dimension-dropped", fact.path, message, hint)
        return
    ours = [(quote, found) for quote, found in stated if grade_of(found) == stars]
    if not ours:
        message = Message("`{said}` does not stand in a quotation", said=f"stars: {stars}")
        hint = "Quote the grade, as in “đạt 4 sao”, or correct it."
        yield Finding("dimension-not-quoted", fact.at("stars"), message, hint)
    elif not any(_is_given(registry, fact, quote, found.start()) for quote, found in ours):
        message = Message(
            "no word says that “{words}” is the grade of the product", words=ours[0][1][0]
        )
        hint = "Quote the words that give it the grade, or let a person confirm it."
        yield Finding("part-not-quoted", fact.at("stars"), message, hint)


def grade_of(found: re.Match[str]) -> int:
    """The number of stars that a grade states."""
    return _NUMBERS.get(found["stars"].lower()) or int(found["stars"])


def _is_given(registry: CheckedRegistry, fact: CheckedFact, quote: CheckedQuote, at: int) -> bool:
    """Whether a verb that is known gives the grade, and nothing unknown stands before that."""
    agents = registry.vocabulary.agent_names.mentions(quote.words)
    before = without_names(quote.words, agents)[:at]
    tail = without_ends([_GIVING, _BETWEEN], before)
    given = before[len(tail) :]
    if any(tail.lower().rstrip(" ,").endswith(title.lower()) for title in titles(fact)):
        return True
    if _OF_LIST.search(before) and names_fact(fact, quote.words[at:]):
        return True
    if _GIVING.search(given) and _is_its_name(fact, quote.words[: len(tail)], quote.words[:at]):
        return True
    places = registry.vocabulary.area_names.mentions(quote.words)
    is_led = not tail[-1:].isalnum() or any(len(tail) == place.end for place in places)
    return bool(_GIVING.search(given) and (is_led or _FINITE.search(given)))


def _is_its_name(fact: CheckedFact, subject: str, before: str) -> bool:
    """Whether all that stands before the verb is in a name of the fact: "Gạo Krông Na đạt".

    A name that goes on with the verb, as a sentence does, proves it where that is a proper name.
    Behind a name may stand where the product is from, or whose it is.
    """
    small, sentence = subject.strip().lower(), before.strip().lower()
    names = [name.lower() for name in titles(fact)]
    is_proper = subject.rstrip().rpartition(" ")[2][:1].isupper()
    is_held = any(small in name and (is_proper or sentence not in name) for name in names)
    rests = (subject.strip()[len(name) :] for name in names if small.startswith(name))
    return bool(small) and (is_held or any(_ORIGIN.fullmatch(rest) for rest in rests))


_NUMBERS = {
    **dict(zip(("một", "hai", "ba", "bốn", "năm"), range(1, 6), strict=True)),
    **dict(zip(("one", "two", "three", "four", "five"), range(1, 6), strict=True)),
}
GRADE = re.compile(
    rf"""(?<![\w-])(?<![\d,.–—-]\s)(?<!\d[–—])
    (?P<stars>[1-5]|{"|".join(_NUMBERS)}) [\s-]+ (?:OCOP[\s-]+)?
    (?:sao|stars?)(?!\w|\s+(?:trở|or\s+more))""",
    re.VERBOSE | re.IGNORECASE,
)
"""A grade of its own: neither one end of a span nor the least of several."""

_GIVING: Words = words(
    """
    đạt, đạt chuẩn, đạt hạng, công nhận, được công nhận, chứng nhận, được chứng nhận, xếp hạng, được
    xếp hạng, xếp loại, được xếp loại, đánh giá, được đánh giá, phân hạng, được phân hạng, cấp, được
    cấp, trao, nhận, giữ, giữ vững, duy trì, có, là, lên, nâng lên, nâng hạng, is, has, have, holds,
    held, has held, has been, was, awarded, rated, given, received, earned, earns, won, carries,
    carried, achieved, reached, certified, recognised, recognized, graded
    """
)
_BETWEEN: Words = words(
    """
    sản phẩm, sản phẩm OCOP, một trong những, một trong các, một trong, những, các, OCOP, hạng,
    chuẩn, tiêu chuẩn, mức, loại, danh hiệu, chứng chỉ, giấy chứng nhận, là, đã, đã được, vừa, vừa
    được, mới, mới được, hiện, hiện là, hiện có, cũng, luôn, vẫn, không chỉ, chính thức, lần đầu,
    được, một, a, an, the, one of the, one of, as, with, at, now, also, already, recently, first,
    product, OCOP product, rating, grade, of, X, by
    """
)
_ORIGIN = re.compile(rf"\s+(?:(?:của|from|of)\s+(?:\w+\s+){{0,4}}?)?{CAPITALS}")
_OF_LIST = re.compile(r"(?:sản phẩm(?:\s+OCOP)?|products?)\s+(?:with\s+)?$", re.IGNORECASE)
"""What leads to the grade of the products that are named behind it."""
_FINITE: Words = words(
    """
    đã, là, vừa, mới, hiện, cũng, vẫn, luôn, không chỉ, chính thức, is, has, have, holds, held, was,
    awarded, rated, received, earned, earns, won, carries, carried, achieved, reached
    """
)
