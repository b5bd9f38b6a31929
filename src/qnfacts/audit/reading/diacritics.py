"""The small words beside numbers, with the diacritics that a line leaves out."""

import re

from qnfacts.audit.reading.tokens import has_marks
from qnfacts.quantities.vietnamese.hedges import HEDGES
from qnfacts.text.folding import fold


def with_diacritics(text: str) -> str:
    """The text with the diacritics of the small words beside numbers, where a line has none."""

    def marked(line: re.Match[str]) -> str:
        return line[0] if has_marks(line[0]) else _BARE.sub(_mark, line[0])

    return _LINE.sub(marked, text)


def _mark(words: re.Match[str]) -> str:
    small = words[0].lower()
    return _MARKS.get(small) or " ".join(_MARKS[word] for word in small.split())


_LINE = re.compile(r"[^\n]+")
_MARKS = {
    "hon": "hơn", "tren": "trên", "vuot": "vượt", "gan": "gần", "ngot": "ngót", "khoang": "khoảng",
    "duoi": "dưới", "hang chuc": "hàng chục", "hang tram": "hàng trăm", "ty": "tỷ",
    "lan thu": "lần thứ", "den": "đến", "trieu": "triệu", "nghin": "nghìn",
    "ngan": "ngàn", "tu nam": "từ năm", "den nam": "đến năm",
    "ti": "tỉ", "nam": "năm", "ngay": "ngày", "thang": "tháng", "dong": "đồng",
    "giai doan": "giai đoạn",
}  # fmt: skip
_HEDGES_OF_SYLLABLES = {fold(phrase): phrase for phrase in HEDGES if " " in phrase}
"""Those of more than one: what they are without diacritics is hardly another word."""
_MARKS.update(_HEDGES_OF_SYLLABLES)
_BARE = re.compile(
    rf"\b(?:{'|'.join(sorted(_HEDGES_OF_SYLLABLES, key=len, reverse=True))})(?=\s+\d)"
    r"|\b(?:hon|tren|vuot|gan|ngot|khoang|duoi|tu nam|den nam|nam"
    r"|ngay|thang|giai doan|lan thu)(?=\s+\d)|(?<=\d )den(?= \d)|\bhang (?:chuc|tram)\b"
    r"|(?:(?<=\d )|(?<=\bhang chuc )|(?<=\bhang tram ))(?:ty|ti|trieu|nghin|ngan)(?: dong)?\b",
    re.IGNORECASE,
)
