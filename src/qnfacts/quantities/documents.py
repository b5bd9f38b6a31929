"""Numbers of legal and administrative documents: "148/2018/NQ-HĐND", "57-NQ/TW".

The abbreviations are those of Appendix III to Nghị định 30/2020/NĐ-CP on clerical work, with
the legal documents that have rules of their own and the numbers of the Party.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from qnfacts.quantities.machine.lexicon import Endings
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.vietnamese.labels import free_before

DOCUMENT_TYPES: Mapping[str, tuple[str, ...]] = {
    "NQ": ("Nghị quyết",),
    "QĐ": ("Quyết định", "Quy định"),
    "CT": ("Chỉ thị",),
    "QC": ("Quy chế",),
    "QyĐ": ("Quy định",),
    "TC": ("Thông cáo",),
    "TB": ("Thông báo",),
    "HD": ("Hướng dẫn",),
    "CTr": ("Chương trình",),
    "KH": ("Kế hoạch",),
    "PA": ("Phương án",),
    "ĐA": ("Đề án",),
    "DA": ("Dự án",),
    "BC": ("Báo cáo",),
    "BB": ("Biên bản",),
    "TTr": ("Tờ trình",),
    "HĐ": ("Hợp đồng",),
    "CĐ": ("Công điện",),
    "BGN": ("Bản ghi nhớ",),
    "BTT": ("Bản thỏa thuận",),
    "GUQ": ("Giấy ủy quyền",),
    "GM": ("Giấy mời",),
    "GGT": ("Giấy giới thiệu",),
    "GNP": ("Giấy nghỉ phép",),
    "PG": ("Phiếu gửi",),
    "PC": ("Phiếu chuyển",),
    "PB": ("Phiếu báo",),
    "NĐ": ("Nghị định",),
    "TT": ("Thông tư",),
    "TTLT": ("Thông tư liên tịch",),
    "NQLT": ("Nghị quyết liên tịch",),
    "L": ("Lệnh",),
    "SL": ("Sắc lệnh",),
    "KL": ("Kết luận",),
    "QH": ("Luật", "Bộ luật", "Nghị quyết"),
    "UBTVQH": ("Pháp lệnh", "Nghị quyết"),
}
"""What the letters in a document's number stand for, the usual name first.

The Party numbers its regulations as QĐ too, and the National Assembly its laws, codes and
resolutions by its term alone (QH13).
"""


class Document(NamedTuple):
    """A document's number without line breaks, its type and the name that stands before it."""

    number: str
    type: str | None
    name: str | None


def document(s: Sentence, i: int) -> Found[Document] | None:
    """The document number that the figure at token i begins."""
    joined = s.keys[i + 1] in _SIGNS or s.keys[i + 2] in _SIGNS
    found = s.match(_NUMBER, i) if joined and free_before(s, i) else None
    if found is None:
        return None
    written, end = found
    letters = written["letters"] or written["assembly"]
    kind = letters if letters in DOCUMENT_TYPES else None
    named = i - 1 if s.keys[i - 1] == "số" else i
    return Document("".join(written[0].split()), kind, _NAMES.before(s.keys, named)), end


def document_of_year(s: Sentence, i: int) -> Found[Document] | None:
    """The number of a year's document that a name in English leads in to: "Resolution 12/2025"."""
    if s.keys[i + 1] != "/":
        return None
    found = s.match(_OF_YEAR, i)
    if found is None:
        return None
    written, end = found
    before = _LED.search(s.text.source, max(0, written.start() - _LONGEST), written.start())
    return (Document(written[0], None, before["name"]), end) if before else None


_OF_YEAR = re.compile(r"[0-9]{1,5}[A-D]?/(?:19|20)[0-9]{2}(?![\w/&-])")
_LED = re.compile(
    r"""
    \b (?P<name> Resolution | Decision | Decree | Circular | Directive | Ordinance | Act | Law
        | By-?law | Regulation | Order | Instruction | Notice | Plan | Conclusion )
    (?: [ ] (?:[Nn]o\.?|[Nn]umber) )? [ ] \Z
    """,
    re.VERBOSE,
)
_LONGEST = 30
_BREAK = r"(?:[ ]?\n[ ]{0,3})?"
_NUMBER = re.compile(
    rf"""[0-9]{{1,5}} [a-dA-D]? (?:
          (?: / [0-9]{{4}} )? [/-] {_BREAK} (?P<letters> [A-ZĐ][A-Za-zĐđ]{{1,9}} )
          (?: [/-] {_BREAK} [A-ZĐÂĂÊÔƠƯ][A-Za-z0-9ĐđÂĂÊÔƠƯ&]{{0,14}} ){{1,4}}
        | / [0-9]{{4}} / (?P<assembly> QH | UBTVQH ) [0-9]{{1,2}}
        ) (?! [\w/&] )""",
    re.VERBOSE,
)
_SIGNS = frozenset("/-")
_NAMES = Endings({name: name for names in DOCUMENT_TYPES.values() for name in names})
