"""The places in a row that words give to somebody: "xếp thứ ba", "ranks second"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from qnfacts.terms import Language


def ranks(text: str, lang: Language, *, of_label: bool = False) -> Iterator[int]:
    """The places that are given; a label may leave out the verb: "Second among ports"."""
    yield from _places((_GIVEN[lang], *(_IN_LABELS[lang] if of_label else ())), text, lang)


def ordinals(text: str, lang: Language) -> Iterator[int]:
    """All that may be a place."""
    yield from _places((_ANY[lang], *_IN_LABELS[lang]), text, lang)


def _places(patterns: Sequence[re.Pattern[str]], text: str, lang: Language) -> Iterator[int]:
    for pattern in patterns:
        for found in pattern.finditer(text):
            place = found["place"].lower().removeprefix("thứ").strip()
            number = re.match(r"\d+", place)
            yield int(number[0]) if number else _PLACES[lang][place]


_PLACES: Mapping[Language, Mapping[str, int]] = {
    "en": {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
        "eighth": 8, "ninth": 9, "tenth": 10,
    },
    "vi": {
        "nhất": 1, "đứng đầu": 1, "dẫn đầu": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "năm": 5,
        "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    },
}  # fmt: skip
_EN = rf"(?P<place>{'|'.join(_PLACES['en'])}|\d{{1,2}}(?:st|nd|rd|th))"
_GIVEN: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"""\b(?:ranks?|ranked|ranking|comes?|came|placed|stands?|finished|lies)\s+(?:in\s+)?
        (?:the\s+)?{_EN}(?!\w|\s+(?:time|year|half|quarter|edition))""",
        re.VERBOSE | re.IGNORECASE,
    ),
    "vi": re.compile(
        r"""(?<!\w)(?:đứng|xếp|xếp\ hạng|hạng|vị\ trí)\s+(?:(?:ở\ )?vị\ trí\s+)?
        (?P<place>thứ\s+(?:nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|\d{1,2}))(?!\w)""",
        re.VERBOSE | re.IGNORECASE,
    ),
}
_ANY: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(rf"\b{_EN}\b", re.IGNORECASE),
    "vi": re.compile(
        r"(?<!\w)thứ\s+(?P<place>nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|\d{1,2})(?!\w)",
        re.IGNORECASE,
    ),
}
_IN_LABELS: Mapping[Language, Sequence[re.Pattern[str]]] = {
    "en": [
        re.compile(rf"\b{_EN}(?=\s+(?:among|place|rank|nationally|nationwide)\b)", re.IGNORECASE)
    ],
    "vi": [re.compile(r"(?<!\w)(?P<place>đứng đầu|dẫn đầu)(?!\w)", re.IGNORECASE)],
}
