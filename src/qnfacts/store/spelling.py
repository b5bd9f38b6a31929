"""Other ways to write a word, a number or a day: what a search takes for the same."""

import re
from collections.abc import Iterator


def days(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Each day that is written in a text in small letters: its ends, and the ways to write it."""
    for found in _DAY.finditer(text):
        given = {name[0]: part for name, part in found.groupdict().items() if part}
        month = _MONTHS.index(given["m"]) + 1 if given["m"] in _MONTHS else int(given["m"])
        if 1 <= month <= len(_MONTHS):
            yield *found.span(), _ways(int(given["d"]), month, given["y"])


def other_spellings(word: str) -> Iterator[str]:
    """The other ways to write one word in small letters, some of which may be no words."""
    if word in DIGITS:
        yield from DIGITS[word]
    elif word.isdecimal():
        if len(word) > _GROUP:
            yield f"{int(word):,}"
    elif word[0].isdecimal():
        yield re.sub(r"[.,]", "", word)
    elif number := COUNTED.fullmatch(word):
        things = (number[2], *_english(number[2]))
        yield from (f"{way} {thing}" for way in (number[1], *DIGITS[number[1]]) for thing in things)
    elif word.isascii():
        yield from _english(word)


def _ways(day: int, month: int, year: str) -> tuple[str, ...]:
    name = _MONTHS[month - 1]
    return (
        f"{year}-{month:02}-{day:02}",
        f"{day}/{month}/{year}",
        f"{day:02}/{month:02}/{year}",
        f"{day} tháng {month} năm {year}",
        f"{day} {name} {year}",
        f"{name} {day}, {year}",
    )


def _english(word: str) -> Iterator[str]:
    if not word.isalpha():
        yield re.sub(r"\W", "", word)
    elif len(word) >= _COMPOUND:
        yield from (f"{word[:at]} {word[at:]}" for at in range(1, len(word) - 1))
    for pattern, other in SPELLINGS:
        if pattern.search(word):
            yield pattern.sub(other, word)


_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_NAMES = "|".join(_MONTHS)
_DAY = re.compile(
    rf"""(?<![\w/.-]) (?:
        (?P<y1>\d{{4}})-(?P<m1>\d\d)-(?P<d1>\d\d)
      | (?P<d2>\d{{1,2}}) (?:[/.-]|\ tháng\ ) (?P<m2>\d{{1,2}}) (?:[/.-]|\ năm\ ) (?P<y2>\d{{4}})
      | (?P<d3>\d{{1,2}})\ (?P<m3>{_NAMES})\ (?P<y3>\d{{4}})
      | (?P<m4>{_NAMES})\ (?P<d4>\d{{1,2}}),?\ (?P<y4>\d{{4}})
    ) (?![\w/-])""",
    re.VERBOSE,
)
_GROUP = 3
_COMPOUND = 6
"""Letters of the shortest word that may be two, as "onestop"."""
_NUMBERS = (
    ("1", "one", "một"), ("2", "two", "hai"), ("3", "three", "ba"), ("4", "four", "bốn"),
    ("5", "five", "năm"), ("6", "six", "sáu"), ("7", "seven", "bảy"), ("8", "eight", "tám"),
    ("9", "nine", "chín"), ("10", "ten", "mười"),
)  # fmt: skip
DIGITS = {way: (ways[0],) if way != ways[0] else ways[1:2] for ways in _NUMBERS for way in ways}
"""Each number word as a digit, and each digit as the English word."""
COUNTED = re.compile(rf"({'|'.join(map(re.escape, DIGITS))})[-‑]([^\W\d_]+)")
"""A number before what it counts: "four-star"."""
SPELLINGS = tuple(
    (re.compile(pattern), other)
    for pattern, other in (
        (r"(?<=[^aeiou])ies$", "y"),
        (r"(?<=[^aeiou])y$", "ies"),
        (r"(?<=ch|sh|ss)es$|(?<=x)es$", ""),
        (r"(?<=[^s])s$", ""),
        (r"(?<=\w[^sy])$", "s"),
        (r"(?<=fib)er(?=s?$)", "re"),
        (r"(?<=fib)re(?=s?$)", "er"),
        (r"(?<=\w{3})is(?=(?:e[ds]?|ing|ations?)$)", "iz"),
        (r"(?<=\w{3})iz(?=(?:e[ds]?|ing|ations?)$)", "is"),
        (r"our(?=s?$)", "or"),
        (r"(?<=\w{2})or(?=s?$)", "our"),
        (r"(?<=t)re(?=s?$)", "er"),
        (r"(?<=t)er(?=s?$)", "re"),
        (r"(?<=gram)me(?=s?$)", ""),
        (r"(?<=gram)(?=s?$)", "me"),
    )
)
"""Plural and singular, British and American; prefixes are found anyway."""
