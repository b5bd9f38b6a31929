"""Words that say the contrary of each other, in each language."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from qnfacts.terms import Language


class Side(NamedTuple):
    """Patterns of words that say one thing, in each language."""

    en: str
    vi: str


class Opposites(NamedTuple):
    """Two sides, of which something has one."""

    one: Side
    other: Side


def turned(text: str, lang: Language, source: str, of: Language) -> Iterator[tuple[str, str]]:
    """A word of a text whose source says the contrary alone, and the word of the source."""
    small, given = text.lower(), source.lower()
    for one, other in OPPOSITES:
        for ours, theirs in ((one, other), (other, one)):
            said = _search(ours, lang, small)
            if said is None or _search(theirs, lang, small):
                continue
            contrary = _search(theirs, of, given)
            if contrary and not _search(ours, of, given):
                yield said[0], contrary[0]


def _search(side: Side, lang: Language, text: str) -> re.Match[str] | None:
    return _pattern(side.en if lang == "en" else side.vi).search(text)


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.VERBOSE)


OPPOSITES: tuple[Opposites, ...] = (
    Opposites(
        Side(
            r"rose|(?<!-)rises?|risen|rising|increas(?:e|es|ed|ing)"
            r"|(?:up|grew)\ (?:by\ )?(?:about\ |over\ |nearly\ )?[\d.,]+",
            r"(?<!xe\ )tăng(?!\ (?:trưởng|cường|tốc|ca|ni))",
        ),
        Side(
            r"fell|fallen|dropped|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shrank|a\ fall"
            r"|down\ (?:by\ )?(?:about\ |over\ |nearly\ )?[\d.,]+",
            r"giảm(?!\ (?:nghèo|thiểu|giá|nhẹ\ thiên\ tai|phát\ thải|án))|sụt",
        ),
    ),
    Opposites(
        Side(r"export(?:s|ed|ing)?", r"xuất(?:\ nhập)?\ khẩu"),
        Side(r"import(?:s|ed|ing)?", r"nhập\ khẩu"),
    ),
    Opposites(
        Side(
            r"broke\ ground|ground-?breaking"
            r"|(?:work|building|construction)\ (?:began|begins|started)",
            r"khởi\ công|động\ thổ",
        ),
        Side(r"inaugurat\w+|completed|completion|opened", r"khánh\ thành|hoàn\ thành|thông\ xe"),
    ),
    Opposites(
        Side(r"approv(?:e|es|ed|al)|accept(?:s|ed)", r"phê\ duyệt|thông\ qua|chấp\ thuận|đồng\ ý"),
        Side(r"reject(?:s|ed|ion)|refus(?:e|es|ed|al)|turned\ down", r"bác\ bỏ|từ\ chối|khước\ từ"),
    ),
    Opposites(
        Side(r"open(?:s|ed|ing)?", r"mở\ cửa|khai\ trương|khai\ mạc"),
        Side(r"clos(?:es|ed|ing|ure)|shut", r"đóng\ cửa|bế\ mạc|ngừng\ hoạt\ động"),
    ),
    Opposites(
        Side(
            r"still\ (?:running|in\ (?:use|service|operation)|open|active)|in\ operation",
            r"(?:vẫn|còn|đang)\ (?:đang\ )?(?:hoạt\ động|chạy|được\ (?:dùng|sử\ dụng)|vận\ hành)",
        ),
        Side(
            r"replaced|scrapped|discontinued",
            r"(?:được|bị)\ thay\ thế|(?:bị|đã)\ (?:dừng|ngừng|xóa\ bỏ)|đóng\ cửa|giải\ thể",
        ),
    ),
    Opposites(
        Side(r"highest|largest|biggest", r"cao\ nhất|lớn\ nhất"),
        Side(r"lowest|smallest", r"thấp\ nhất|nhỏ\ nhất"),
    ),
)
"""What a label may not turn into its contrary."""
