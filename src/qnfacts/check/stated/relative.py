"""The years that words name from the day of their publication: "năm ngoái", "this year"."""

import re
from collections.abc import Iterator, Mapping

from qnfacts.quantities import Reading
from qnfacts.values.edtf import parse_edtf


def relative_years(words: str, language: str, issued: str) -> Iterator[Reading]:
    """The whole years counted from that of the issue; none where it may lie in two years.

    A part of such a year, or what begins or ends in it, is not the year.
    """
    published = parse_edtf(issued).sure
    first, last = published.first, published.last
    if language not in _YEARS or not first or not last or first.year != last.year:
        return
    for found in _YEARS[language].finditer(words):
        if not _OTHER[language].search(words, 0, found.start("year")):
            year = f"{first.year + _DISTANCE[found['year'].lower()]:04}"
            compared = found["than"] is not None
            yield Reading("date", found[0], *found.span(), edtf=year, is_baseline=compared)


_DISTANCE = {"năm ngoái": -1, "năm nay": 0, "last year": -1, "this year": 0}
_YEARS: Mapping[str, re.Pattern[str]] = {
    "vi": re.compile(
        r"""(?<!\w) (?:(?P<than>so\ với(?:\ cả)?|hơn|kém|bằng|như)\ )?
        (?P<year>năm\ (?:ngoái|nay)) (?!\w)""",
        re.VERBOSE | re.IGNORECASE,
    ),
    "en": re.compile(
        r"""(?<!\w)
        (?:(?P<than>compared\ (?:with|to)|(?:up|down)\ (?:on|from)|than|against|from)\ )?
        (?P<year>(?:last|this)\ year) (?!\w|['’]s|-)""",
        re.VERBOSE | re.IGNORECASE,
    ),
}
_OTHER: Mapping[str, re.Pattern[str]] = {
    "vi": re.compile(
        r"""(?<!\w)(?: (?:cùng|trong)\ kỳ | từ | đến | tới | trước | sau | đầu | giữa | cuối | gần
        | khoảng | không\ phải | mùa\ \w+ | vụ(?:\ \w+){1,2} | tháng\ \S+ | quý\ \S+ | ngày\ \S+
        | (?:tháng|quý|ngày|vụ|mùa|dịp|tết|hè)(?:\ \S+)? )\s+\Z""",
        re.VERBOSE | re.IGNORECASE,
    ),
    "en": re.compile(
        r"""(?<!\w)(?: since | until | till | by | before | after | early | late | mid | later
        | earlier | of | the | about | around | to | not
        | (?:January|February|March|April|May|June|July|August|September|October|November|December
          |spring|summer|autumn|winter|fall|quarter|half|period|time|month|week|Christmas|Easter)
        )[\s-]+\Z""",
        re.VERBOSE | re.IGNORECASE,
    ),
}
"""What makes of a year a part of it, a limit, or another time."""
