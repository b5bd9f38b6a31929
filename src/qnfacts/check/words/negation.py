"""How often words say no, as far as single words can tell."""

import re

from qnfacts.terms import Language


def negations(text: str, lang: Language) -> range:
    """The least and the greatest number of denials: words that surely deny, words that may.

    What a hedge denies ("không quá", "no more than") is none.
    """
    rest = _NONE[lang].sub(" ", text.lower())
    sure = len(_SURE[lang].findall(rest))
    return range(sure, sure + len(_MAYBE[lang].findall(rest)) + 1)


def may_agree(one: range, other: range) -> bool:
    """Whether both may deny as often."""
    return one.start < other.stop and other.start < one.stop


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'])(?:{'|'.join(patterns)})(?!\w)")


_NONE: dict[Language, re.Pattern[str]] = {
    "vi": _words(
        r"không (?:gian|khí|quân|trung|ảnh|lực|quá|dưới|dưỡng|vượt|kém|hơn|ít hơn|nhiều hơn)",
        r"hàng không", r"(?:trên|thời) không", r"chưa (?:đầy|đến|tới)", r"vô (?:cùng|số)",
        r"bất (?:động sản|kỳ|kể)",
    ),
    "en": _words(
        r"(?:no|not) (?:more|less|fewer|later|earlier|sooner|under|over|above|below) than",
        r"not (?:over|under|exceed(?:ing)?)", r"nos?\. ?\d+", r"no doubt",
        r"un(?:der|til|it|ion|iqu|ivers|ited|less)\w*",
    ),
}  # fmt: skip
"""What has a word or syllable of denial in it and denies nothing."""

_SURE: dict[Language, re.Pattern[str]] = {
    "vi": _words(
        r"không(?! chỉ| những| ngừng| thể không| phải là không| ít)", r"chưa", r"chẳng", r"đừng",
        r"phủ nhận", r"bác bỏ", r"từ chối", r"hiếm khi",
    ),
    "en": _words(
        r"not(?! only| just| least)", r"never", r"no(?! less)", r"nobody", r"none", r"nothing",
        r"nowhere", r"without", r"cannot", r"\w+n[’']t", r"den(?:y|ies|ied)", r"reject(?:s|ed)",
        r"refus(?:e|es|ed)", r"neither", r"rarely", r"seldom",
    ),
}  # fmt: skip
_MAYBE: dict[Language, re.Pattern[str]] = {
    "vi": _words(
        r"không (?:chỉ|những|ngừng|ít)", r"không thể không", r"không phải là không", r"chả",
        r"thiếu", r"vô \w+", r"phi \w+", r"bất \w+", r"ngừng", r"dừng", r"mất", r"cấm", r"tránh",
        r"miễn", r"trừ", r"thay vì", r"vắng", r"chống", r"ngăn", r"giải thể", r"hủy", r"huỷ",
        r"xóa", r"xoá", r"hết (?:hạn|hiệu lực|hàng|thời)",
    ),
    "en": _words(
        r"not (?:only|just|least)", r"no less", r"nor", r"yet", r"lack(?:s|ed|ing)?", r"fail\w*",
        r"unable", r"free", r"avoid\w*", r"prevent\w*", r"stop\w*", r"banned", r"except\w*",
        r"instead", r"rather than", r"absen\w+", r"remain\w*", r"hardly", r"un\w{4,}", r"non-?\w+",
        r"in(?:complete|valid|active|adequate|ability|eligible|effective|sufficient|accessible)\w*",
        r"im(?:possible|proper)\w*", r"il(?:legal|licit)\w*", r"ir(?:regular|relevant)\w*",
        r"dis(?:continu|qualif|approv|agree|connect|allow|solv)\w*", r"\w{3,}-?less", r"exempt\w*",
        r"cancel\w*", r"waive\w*", r"other than", r"ceas\w+", r"constantly", r"continu\w+",
    ),
}  # fmt: skip
"""What denies in some uses, or what a denial is often put as in the other language."""
