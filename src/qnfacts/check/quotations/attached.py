"""What stands right behind a quotation and belongs to its clause, though a mark parts it."""

import re
from collections.abc import Mapping

from qnfacts.check.words.harmless import VERB


def attached(after: str, language: str) -> str:
    """The bracket, dash, piece or contrary clause right behind that may limit a quotation."""
    found = _BEHIND.match(after)
    kind = found.lastgroup if found else None
    if found is None or kind is None:
        return ""
    piece = found[kind].strip()
    if kind == "closed":
        return "" if _OF_ITSELF.match(piece) else piece
    if kind == "dashed":
        return "" if VERB.search(piece) else piece
    if kind == "comma":
        return limiting(after, language)
    return piece


def limiting(after: str, language: str) -> str:
    """The piece right behind a comma that may limit what stands before it; or nothing."""
    found = _BEHIND.match(after)
    piece = (found["comma"] or "").strip() if found else ""
    return piece if language in _LIMITS and _LIMITS[language].match(piece) else ""


_BEHIND = re.compile(
    r"""\s*(?: \((?P<closed>[^()]*)\) | [-–—]\s(?P<dashed>[^,;.]*) | ,\s(?P<comma>[^,;:.()]*)
    | ;\s*(?P<contrary>(?:nhưng|song|tuy\ nhiên|but|however)\b[^.]*) )""",
    re.VERBOSE | re.IGNORECASE,
)
_OF_ITSELF = re.compile(
    r"""\Z | [A-ZĐ][A-ZĐ0-9&.\- ]*\Z
    | (?: tăng|giảm|chiếm|đạt|vượt|bằng|gấp|tương\ đương|trong\ đó|gồm\ \d
      | up|down|or|an?\ (?:rise|fall|increase) )\b""",
    re.VERBOSE,
)
"""A bracket that has an abbreviation, or another number."""
_LIMITS: Mapping[str, re.Pattern[str]] = {
    "vi": re.compile(
        r"""(?: theo(?!\ (?:tinh\ thần|hướng|đúng|chủ\ trương|phương\ châm|chỉ\ đạo|đó))
        | tính(?!\ đến)|kể(?!\ từ)|chỉ|không(?!\ (?:chỉ|ngừng|những))|chưa|trừ
        | cộng | ngoài(?!\ ra)|(?:bao\ )?gồm(?!\s+\d)|số\ liệu|con\ số|tức|nghĩa\ là|hồi
        | trên\ giấy )(?!\w)""",
        re.VERBOSE | re.IGNORECASE,
    ),
    "en": re.compile(
        r"""(?: according\ to|counting|including(?!\s+\d)|excluding|not(?!\ only)|only|based\ on
        | on\ paper|except|without|an?\ (?:\d+\ )?(?:figure|number|count)|figures
        | or\ (?:so|would|might|could)
        | \w+\ (?:say|says|said|claim|claims|included|excluded) )\b""",
        re.VERBOSE | re.IGNORECASE,
    ),
}
"""How what limits a clause begins behind a comma."""
