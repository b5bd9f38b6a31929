"""Kinds of public bodies, by the words for them in either language."""

import re
from collections.abc import Mapping


def bodies(text: str) -> dict[str, str]:
    """The kinds of bodies that a text names, or that have made its documents; the words of each."""
    found = ((kind, pattern.search(text)) for kind, pattern in _BODIES.items())
    return {kind: words[0] for kind, words in found if words}


_BODIES: Mapping[str, re.Pattern[str]] = {
    kind: re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
    for kind, pattern in {
        "committee": r"UBND|[ỦU][yỷ] ban nhân dân|Uỷ ban nhân dân|People[’']s Committees?",
        "council": r"HĐND|Hội đồng nhân dân|People[’']s Councils?",
        "assembly": r"Quốc hội|National Assembly|QH\d+",
        "government": r"Chính phủ|Nhà nước|Trung ương|(?<=\w )Government|NĐ-CP|NQ-CP",
        "prime minister": r"Thủ tướng(?: Chính phủ)?|Prime Minister|TTg",
        "party": r"(?:Tỉnh|Thành|Huyện|Thị|Đảng) (?:ủy|uỷ|bộ)|Party|TU",
        "ministry": r"[Bb]ộ (?=[A-ZĐ])|Ministry|Ministries",
        "department": r"[Ss]ở|[Tt]ổng cục|[Cc]hi cục|[Cc]ục|[Vv]ụ|[Pp]hòng|[Bb]an|Departments?",
    }.items()
}
