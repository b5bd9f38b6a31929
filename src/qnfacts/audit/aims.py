"""Whether a draft tells a number as reached, as aimed at, or as foreseen."""

import re
from typing import Literal

Status = Literal["aimed", "foreseen", "reached", "open"]


def status_of(before: str, after: str) -> Status:
    """How the words before a number, from the last comma, and behind it tell it."""
    if _FORESEEN.search(before):
        return "foreseen"
    aims = (found for found in _AIMED.finditer(before) if not _MET.search(found[0]))
    if any(not _IS_THERE.search(before, found.end()) for found in aims):
        return "aimed"
    if _AIMED_AFTER.match(after):
        return "aimed"
    return "reached" if _REACHED.search(before) else "open"


def is_aim(heading: str) -> bool:
    """Whether a heading or a lead-in says that what follows is aimed at."""
    return _AIMED.search(heading) is not None


_FORESEEN = re.compile(
    r"\b(?:dự báo|dự đoán|ước tính đến|du bao|forecasts?|foreseen|predict(?:s|ed)?)\b",
    re.IGNORECASE,
)
_AIMED = re.compile(
    r"""
    (?:\b(?:reached|met)\ (?:its\ |the\ )?)?
    \b(?: mục\ tiêu | phấn\ đấu | dự\ kiến
      | (?<!\b[Bb]an\ )(?<!\b[Ss]ở\ )kế\ hoạch | hướng\ tới | hướng\ đến | đặt\ ra | đề\ ra
      | kỳ\ vọng | sẽ | nhằm | định\ hướng | tham\ vọng | mong | muốn | cam\ kết | quyết\ tâm
      | phải | cần | yêu\ cầu | khung | ngưỡng | chỉ\ tiêu | nguong | chi\ tieu
      | muc\ tieu | phan\ dau | du\ kien | ke\ hoach | huong\ toi | ky\ vong | muon | se
      | targets? | targeted | targeting | aim(?:s|ed|ing)? | goals? | plan(?:s|ned|ning)?
      | promis(?:e|es|ed|ing) | due | intend(?:s|ed)? | wants? | wanted | striv(?:e|es|ing)
      | seeks? | hop(?:e|es|ed|ing) | expect(?:s|ed)? | will | would | should | must
      | pledg(?:e|es|ed) | ambitions? | envisage[sd]? | supposed | scheduled | asks?\ for
      | ought | (?:is|are|was|were)\ to\ (?:be|have|reach) )\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_MET = re.compile(r"^(?:reached|met)\b", re.IGNORECASE)
_IS_THERE = re.compile(r"\bthere (?:is|are|was|were)\b", re.IGNORECASE)
_REACHED = re.compile(
    r"\b(?:đã|hiện|nay|da|hien|has|have|had|now|already|reached|stood|stands|today|currently)\b",
    re.IGNORECASE,
)
_AIMED_AFTER = re.compile(
    r"[^.;:]{0,40}?\b(?:promised|due|planned|aimed at|targeted|required|expected|to be reached"
    r"|theo kế hoạch|theo mục tiêu|như mục tiêu|đề ra|đặt ra)\b",
    re.IGNORECASE,
)
