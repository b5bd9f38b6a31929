"""Whole numbers as a draft writes its own: in figures or words, a count or an ordinal."""

import re

from qnfacts.terms import Language


def renumbered(words: str, number: int) -> str:
    """The words with another number in them: "the 7th", "5 sao", "seventh", "five stars".

    Empty where they have none, or it is too large for such words.
    """
    if found := _FIGURES.search(words):
        ending = "th" if number % 100 in (11, 12, 13) else _ENDINGS.get(number % 10, "th")
        new = f"{number}{ending}" if found["ending"] else str(number)
        return words[: found.start()] + new + words[found.end() :]
    for numerals in (*_CARDINALS.values(), _ORDINALS):
        found = re.search(rf"\b(?:{'|'.join(numerals)})\b", words, re.IGNORECASE)
        if found and number <= len(numerals):
            return words[: found.start()] + numerals[number - 1] + words[found.end() :]
    return ""


def in_words(value: str, number: str, lang: Language) -> str:
    """A value that is a small number in words, where the draft's own number is in such."""
    numerals, (figures, *rest) = _CARDINALS[lang], value.split(" ", 1)
    if number.lower() in numerals and figures.isdecimal() and 0 < int(figures) <= len(numerals):
        return " ".join([numerals[int(figures) - 1], *rest])
    return value


def makes_one(value: str, number: str) -> bool:
    """Whether one of the two is one thing and the other many, for which English has other words."""
    ones = ("1", "one", "a single")
    return (value.split(" ", 1)[0] in ones) != (number.lower() in ones)


_FIGURES = re.compile(r"\d+(?P<ending>st|nd|rd|th)?")
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
)  # fmt: skip
_CARDINALS: dict[Language, tuple[str, ...]] = {
    "en": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    "vi": ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"),
}
