"""Regions and places that go by no name of their own: "in the North-East", "ở các tỉnh khác".

They are told by their grammar: points of the compass and common words for places, behind a
preposition of place, or as what a clause is about.
"""

import re
import unicodedata
from collections.abc import Iterator

from qnfacts.audit.reading.tokens import has_marks
from qnfacts.text.letters import CAPITAL


def regions(text: str) -> Iterator[re.Match[str]]:
    """Such places in a text, save for those among which something is ranked.

    Of one that stands behind a preposition alone, `name` may be that of something else.
    """
    spots = _REGIONS[has_marks(text)].finditer(text)
    return (found for found in spots if not is_ranked(text, found.start()))


def is_ranked(text: str, at: int) -> bool:
    """Whether the words before a place rank something among all others that are there."""
    return _RANKED.search(text, 0, at) is not None


def _without_marks(pattern: str) -> str:
    """A pattern without diacritics."""
    apart = unicodedata.normalize("NFD", pattern.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


_RANKED = re.compile(
    r"\b(?:đứng đầu|dẫn đầu|hàng đầu|tốp đầu|nhất|đứng thứ \w+|thứ \w+|so với|vị trí|top"
    r"|first|best|leads?|leading|highest|largest|most|ranks?|ranked|any|others?|khác)\b"
    r"[^.;,]{0,50}\Z",
    re.IGNORECASE,
)
"""What ranks a place among all others, whose number it then is."""
_NAME = rf"{CAPITAL}[^\W\d_]*"
_POINT = r"(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)"
_COMPASS = rf"(?:{_POINT}(?:-?{_POINT})?(?:ern)?|[Cc]entral(?=\ ))"
_KINDS = (
    r"(?:provinces|counties|nations|villages|regions?|areas|districts|cities|towns|countries|states"
    r"|members|economies|localities|places|communes|parts|half)"
)
_OTHERS = rf"(?:other|neighbou?ring|nearby|many|some|most|several|certain)\ (?:[a-z]+\ )?{_KINDS}"
_REGION = rf"""
    (?:(?:whole|entire|rest\ of\ the|far|mountainous)\ )?
    (?: {_COMPASS}(?:\ (?:{_NAME}|{_KINDS}))*
      | (?:{_NAME}[ -])*(?:Highlands?|Lowlands?|Delta|Region|Coast|Peninsula|Midlands?)
      | {_NAME}\ {_KINDS}
      | {_OTHERS}
    )\b
"""
_OTHERS_VI = r"""
    (?:(?:[Cc]ác|[Nn]hững|[Nn]hiều|[Mm]ột\ số)\ )?
    (?:[Tt]ỉnh|[Đđ]ịa\ phương|[Nn]ơi|[Nn]ước|[Hh]uyện|[Xx]ã)
    \ (?:khác|bạn|bên|lân\ cận|láng\ giềng)\b
"""
_POINT_VI = r"(?:[Đđ]ông|[Tt]ây|[Nn]am|[Bb]ắc|[Tt]rung)"
_REGION_VI = rf"""
    (?:(?:[Tt]oàn|[Cc]ả|[Kk]hắp|[Cc]ác\ tỉnh|[Kk]hu\ vực)\ )*
    (?: (?:[Vv]ùng|[Mm]iền|[Kk]hu\ vực|[Pp]hía)\ (?:(?:miền\ )?núi\ )?(?:phía\ )?
        (?:{_POINT_VI}|đồng\ bằng|{_NAME}\ {_NAME})(?:\ (?:{_POINT_VI}|{_NAME}))*
      | (?:[Vv]ùng|[Mm]iền)\ (?:núi|cao|xuôi|biển|sâu|ven)
      | (?:[Đđ]ồng\ bằng|[Dd]uyên\ hải|[Tt]rung\ du|[Cc]hâu|[Kk]hối)\ {_NAME}(?:\ {_NAME})*
      | (?:Đông|Tây|Nam|Bắc|Trung)(?:\ (?:Đông|Tây|Nam|Bắc|Trung|Bộ|Nguyên|Á|Âu|Phi|Mỹ))+
      | (?:[Cc]ác|[Nn]hững|[Nn]hiều|[Mm]ột\ số|[Hh]ầu\ hết)\ (?:tỉnh|địa\ phương|nơi|nước)
        (?:\ (?:khác|bạn|lân\ cận|láng\ giềng))?
      | (?:[Tt]ỉnh|[Đđ]ịa\ phương|[Nn]ơi|[Nn]ước)\ (?:khác|bạn|ngoài|láng\ giềng)
    )\b
"""
_IS = r"(?:\s(?:has|have|had|is|was|stands?|stood|reach(?:es|ed)?|counts?|only|there)\b|['’]s\b)"
_IS_VI = r"\s(?:có|đạt|là|hiện|chỉ|mới|đã|cũng|chiếm|ở\ mức)\b"
_ADVERBS = r"""
    (?:[Aa]broad|[Oo]verseas|[Ee]lsewhere|(?:[Uu]p|[Dd]own|[Oo]ut)\ (?:north|south|east|west)
      |[Tt]he\ average\ (?:province|county|district|region|city)
      |(?:[Tt]oàn|[Cc]ả|[Kk]hắp)\ (?:vùng|miền|khu\ vực))\b
"""
_SPOTS = rf"""
    \b{_ADVERBS}
    | (?: \b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Aa]ll\ over|[Aa]round|[Ff]or|[Ww]ithin)
      | (?:\A\s*|[,;:]\ )[Aa]mong )\ (?:all\ )?(?:of\ )?(?:the\ )?{_REGION}
    | (?:(?:\A\s*|[,;:]\ )(?:(?:but|while|and)\ )?(?:[Tt]he\ )?|\bof\ (?:the\ )?)
        (?:{_REGION}(?={_IS}) | {_OTHERS}\b)
    | (?:\b(?:[Tt]ại|[Ởở]|[Tt]rên|[Kk]hắp|[Cc]ho|[Rr]iêng)|(?<!một\ )\b[Tt]rong)\ {_REGION_VI}
    | \b(?:[Aa]cross|[Tt]hroughout|[Aa]ll\ over|[Ii]n\ the|[Tt]rong|[Tt]rên\ toàn|[Kk]hắp)
        \ (?:the\ )?(?P<name>{_NAME}(?:\ {_NAME})*)(?=[,.;:]|{_IS}|{_IS_VI}|\s*\Z)
    | \b{_OTHERS_VI} | \b(?:of|from)\ (?:other|neighbou?ring)\ {_KINDS}\b
    | (?:\A\s*|[,;:]\ (?:còn\ |và\ |mà\ |nhưng\ )?|\bcủa\ ) {_REGION_VI}(?={_IS_VI})
    | \b(?:[Tt]rung\ bình|[Bb]ình\ quân)\ (?:của\ |ở\ )?{_REGION_VI}
"""
_REGIONS = {
    True: re.compile(_SPOTS, re.VERBOSE),
    False: re.compile(_without_marks(_SPOTS), re.VERBOSE),
}
"""With diacritics, and for texts that have none."""
