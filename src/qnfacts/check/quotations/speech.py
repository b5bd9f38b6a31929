"""Where a text has somebody's words in quotation marks, and what is cut out of them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from qnfacts.check.words.speaking import SAYS

Span = tuple[int, int]
"""Start and end in code points of a text as given."""


@lru_cache(100)
def speeches(text: str) -> tuple[Span, ...]:
    """The words in quotation marks, without these, that somebody is said to have spoken.

    A title stands in such marks, too: of it nobody says that he has said it.
    """
    return tuple(_speeches(text))


def _speeches(text: str) -> Iterator[Span]:
    for line in re.finditer(r".+", text):
        marked = _MARKED if line[0].count('"') % 2 == 0 else _CURLED
        for found in marked.finditer(text, *line.span()):
            start, end = found.start() + 1, found.end() - 1
            before, after = text[line.start() : start - 1], text[end + 1 : line.end()]
            if _is_speech(before, text[start:end], after):
                yield start, end


def cut_from(spoken: Span, text: str, start: int, end: int) -> bool:
    """Whether what stands from `start` to `end` has a part of the spoken words, and not who speaks.

    What has both marks shows that it is spoken.
    """
    if end <= spoken[0] or spoken[1] <= start or (start < spoken[0] and spoken[1] < end):
        return False
    outside = f"{text[start : spoken[0] - 1]} | {text[spoken[1] + 1 : end]}"
    return not credits_somebody(outside)


def is_torn(words: str) -> bool:
    """Whether words have one of two quotation marks."""
    return words.count("“") != words.count("”") or words.count('"') % 2 == 1


def credits_somebody(words: str) -> bool:
    """Whether words say that somebody speaks."""
    return any(found[0].strip(" ,–-").lower() != "tin" for found in SAYS.finditer(words))


def _is_speech(before: str, words: str, after: str) -> bool:
    before, following = _STOP.split(before)[-1], _STOP.split(after)[0]
    if len(words.split()) < _FEW or _TITLED.search(before):
        return False
    if before.strip() and not _LEADS.search(before):
        return False
    if credits_somebody(before) or before.rstrip().endswith(":"):
        return True
    ends = words[-1] in ",.!?…" or _BEHIND.match(after) or SAYS.match(after)
    return bool(ends) and credits_somebody(following)


_MARKED = re.compile(r"“[^“”]+”|\"[^\"]+\"|«[^«»]+»")
_CURLED = re.compile(r"“[^“”]+”|«[^«»]+»")
_STOP = re.compile(r"(?<=[.!?…])[”\"’)\]]*\s+(?=[\"“‘(\[]*[^\W_a-z]|\Z)")
_LEADS = re.compile(r"(?:[:;,–—-]|(?<!\w)(?:rằng|that|says?|said|told|adds?|added))\s*\Z")
"""What stands before spoken words in their sentence."""
_TITLED = re.compile(
    r"""(?<!\w)(?:chủ\ đề|khẩu\ hiệu|thông\ điệp|tên\ gọi|tựa\ đề|đề\ tài|phương\ châm|mang\ tên
    |theme|motto|slogan|title[d]?|called|named)[^.;]{0,20}\Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""What says that a title or a motto follows."""
_BEHIND = re.compile(r"\s*[,–—-]")
_FEW = 4
