"""The numbers that words state, written plainly: without separators, a point before decimals."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from qnfacts.check.stated.spans import before
from qnfacts.quantities import Reading
from qnfacts.terms import Language
from qnfacts.values.digits import trimmed_digits
from qnfacts.values.fraction import fraction_at
from qnfacts.values.value import Value


class Numeral(NamedTuple):
    """A number and where it is written."""

    number: str
    start: int
    end: int


def numbers(value: Value) -> tuple[Decimal | Fraction, ...]:
    """The numbers in a value's words, each once; a fraction in the place of its decimals."""
    ends = (value.interval.low, value.interval.high, value.nominal)
    named = (fraction_at(number) or number for number in ends if number is not None)
    return tuple(dict.fromkeys(named))


def figures(value: Value) -> Iterator[str]:
    """The numbers in a value's words, as `numerals` writes them; of a fraction both parts."""
    for number in numbers(value):
        if isinstance(number, Fraction):
            yield from map(str, number.as_integer_ratio())
        else:
            yield trimmed_digits(number)


def numerals(text: str, lang: Language) -> Iterator[Numeral]:
    """The numbers that are written in figures of any script, or as one sign: "①"."""
    plain = in_plain_digits(text)
    for found in _FIGURES.finditer(plain):
        scale = _SCALE.match(plain, found.end())
        for number in _read(found[0], lang):
            scaled = number + _ZEROS[scale[0].lower()] if scale else number
            yield Numeral(scaled, *found.span())
    for sign in _SIGN.finditer(text):
        for number in _numbers_of_sign(sign[0]):
            yield Numeral(number, *sign.span())


def in_plain_digits(text: str) -> str:
    """The text with 0 to 9 for the digits of all scripts, at the same length: "１３" is 13.

    Small raised figures are digits, too, save those behind a letter: "⁴³⁸", not "m²".
    """
    if not _OTHER_DIGIT.search(text):
        return text
    return _RAISED.sub(_lowered, "".join(map(_plain_digit, text)))


def _plain_digit(c: str) -> str:
    return c if c.isascii() else str(unicodedata.decimal(c, c))


def _lowered(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", found[0])


def stated(words: str, readings: tuple[Reading, ...], lang: Language) -> frozenset[str]:
    """The numbers of a quotation, in figures or in words; in Roman numerals, too."""
    read = (number for reading in readings if reading.value for number in figures(reading.value))
    written = (numeral.number for numeral in numerals(words, lang))
    romans = (numeral.number for numeral in roman_numerals(words))
    return frozenset((*written, *read, *romans))


def roman_numerals(words: str) -> Iterator[Numeral]:
    """The numbers in Roman numerals, up to 89; of a single letter only those of a row: "quý I"."""
    for found in _ROMAN.finditer(words):
        if len(found[0]) > 1 or _IN_A_ROW.search(before(words, found.start())):
            values = [_ROMAN_DIGITS[letter] for letter in found[0]]
            pairs = zip(values, [*values[1:], 0], strict=True)
            number = sum(-value if value < following else value for value, following in pairs)
            yield Numeral(str(number), *found.span())


def _read(written: str, lang: Language) -> Iterator[str]:
    if written.isdecimal():
        yield written.lstrip("0") or "0"
    elif grouped := _GROUPED[lang].fullmatch(written):
        whole, decimals = grouped.groups("")
        yield trimmed_digits(Decimal("".join(filter(str.isdecimal, whole)) + "." + decimals))
    else:
        yield from (trimmed_digits(Decimal(part)) for part in re.split("[.,]", written))


def _numbers_of_sign(sign: str) -> Iterator[str]:
    """The number of one sign, circled, Roman or Chinese; both parts of a fraction: "½"."""
    if (number := unicodedata.numeric(sign, -1)) < 0:
        return
    kind = unicodedata.decomposition(sign).partition(" ")[0]
    if kind == "<fraction>":
        yield from map(str, Fraction(number).limit_denominator(100).as_integer_ratio())
    elif kind not in ("<super>", "<sub>"):
        yield str(int(number))


def number_words(text: str, lang: Language) -> Iterator[Numeral]:
    """The multiples, parts and places in a row that words name, "first" and "second" left out."""
    for found in _WORD[lang].finditer(text.lower()):
        if not _WEEKDAY.match(text, found.start()):
            yield Numeral(_NUMBERS[lang][found[0]], *found.span())


def worded_numbers(text: str, lang: Language) -> set[str]:
    """All numbers that any word of a quotation may name."""
    return {
        _PLAIN[lang][word] for word in re.findall(r"\w+", text.lower()) if word in _PLAIN[lang]
    } | {word.number for word in number_words(text, lang)}


def _counted(words: str, first: int) -> dict[str, str]:
    """The words for the numbers from the first on."""
    return {word: str(number) for number, word in enumerate(words.split(", "), first)}


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


_DOUBLED = {
    "en": {
        **dict.fromkeys(("half", "halved", "halving", "halves"), "1/2"),
        **dict.fromkeys(("twice", "double", "doubled", "doubling", "doubles", "twofold"), "x2"),
        **dict.fromkeys(("triple", "tripled", "tripling", "threefold", "thrice"), "x3"),
    },
    "vi": {
        "nửa": "1/2",
        **dict.fromkeys(("gấp đôi", "gấp hai", "gấp 2"), "x2"),
        **dict.fromkeys(("gấp ba", "gấp 3"), "x3"),
    },
}
_PLAIN: Mapping[Language, Mapping[str, str]] = {
    "en": _counted("two, three, four, five, six, seven, eight, nine, ten, eleven, twelve", 2),
    "vi": {**_counted("hai, ba, bốn, năm, sáu, bảy, tám, chín, mười", 2), "nhì": "2", "tư": "4"},
}
_NUMBERS: Mapping[Language, Mapping[str, str]] = {
    "en": _DOUBLED["en"]
    | _counted("third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth", 3),
    "vi": _DOUBLED["vi"]
    | _counted("thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ tám, thứ chín, thứ mười", 3),
}
_WEEKDAY = re.compile(r"[Tt]hứ [A-ZĐ]")
_FIGURES = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_SCALE = re.compile(r"(?:k|K|M|mn|bn|tr)(?!\w)")
_ZEROS = {"k": "000", "m": "000000", "mn": "000000", "bn": "000000000", "tr": "000000"}
_SIGN = re.compile(r"[^\W\d_a-zA-ZÀ-ɏẠ-ỹ]")
"""What may be a number, or a letter beyond Vietnamese and English."""
_OTHER_DIGIT = re.compile(r"[^\D0-9]|[⁰¹²³⁴-⁹₀-₉]")
_RAISED = re.compile(r"(?<![\w)])[⁰¹²³⁴-⁹₀-₉]+")
_ROMAN = re.compile(r"(?<!\w)(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?!\w)")
_IN_A_ROW = re.compile(
    r"(?:phase|part|stage|class|grade|quý|thứ|khóa|khoá|đoạn|đợt|kỳ|hạng|loại|cấp|chương|phần)\s+$",
    re.IGNORECASE,
)
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50}
_GROUPED = {
    lang: re.compile(rf"(\d{{1,3}}(?:[{separator}]\d{{3}})+|\d+(?=[{point}]))(?:[{point}](\d+))?")
    for lang, separator, point in (("vi", ".", ","), ("en", ",", "."))
}
"""Thousands apart, or decimals, or both: `1.300,5` in Vietnamese, `1,300.5` in English."""
_WORD = {lang: _pattern(numbers) for lang, numbers in _NUMBERS.items()}
