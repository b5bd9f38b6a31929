"""What a number counts, in the words of its sentence: names for a unit and an indicator."""

import re
from itertools import dropwhile, takewhile

from qnfacts.check.words.hyphens import is_inside_term
from qnfacts.quantities.machine.lexicon import phrases
from qnfacts.registry.known_units import unit_of_form


def behind(words: str, end: int, most: int) -> str:
    """The noun that begins behind a number, of so many words at most."""
    found: list[str] = []
    for word in _WORD.finditer(words, end):
        if len(found) == most or _stops(word) or word[0].lower() in _STOPS_BEHIND:
            break
        if found and _is_participle(word[0]) and not found[-1].endswith("ly"):
            break
        found.append(word[0])
    return " ".join(found).rstrip(" -–")


def of_what(words: str, end: int, most: int) -> str:
    """The noun behind "of" behind a number and its unit: "tonnes of cargo"."""
    found = _OF.match(words, end)
    return behind(words, found.end(), most) if found else ""


def is_measured(words: str, start: int) -> bool:
    """Whether what stands before a number says that it is the amount of a noun before that.

    "doanh thu đạt", "the price was", or the noun of an amount alone: "tổng vốn đầu tư".
    """
    found = [word[0].lower() for word in _WORD.finditer(words, 0, start)]
    between: list[str] = []
    while found and found[-1] in _STOPS:
        between.append(found.pop())
    if not _MEASURING.isdisjoint(between):
        return True
    clause = words[words.rfind(",", 0, start) + 1 : start]
    return not between and bool(_AMOUNT.search(clause))


def before(words: str, start: int, most: int) -> list[str]:
    """The nouns that end before a number, without the verb and the hedge between.

    The one with whose it is, "doanh thu của làng nghề", stands before the one without. Behind both
    stand all the words of the clause, "revenue from berths", and the noun with which it begins:
    "tỷ lệ hộ nghèo ở các xã còn".
    """
    found = [*_WORD.finditer(words, words.rfind(",", 0, start) + 1, start)]
    opening = [*takewhile(_goes_on, dropwhile(_stops, found))]
    while found and _stops(found[-1]):
        found.pop()
    clause = [word[0] for word in dropwhile(_stops, found)]
    if len(clause) > most or not all(word[0].isalpha() for word in clause):
        clause = []
    ends = (n for n, word in enumerate(found[::-1]) if _stops(word) and not _is_of(word[0]))
    whole = [word[0] for word in found[len(found) - min(next(ends, len(found)), most) :]]
    while whole and _is_of(whole[0]):
        del whole[0]
    bare = whole[max((n + 1 for n, word in enumerate(whole) if _is_of(word)), default=0) :]
    nouns = (whole, bare, clause, [word[0] for word in opening[:most]])
    return [*dict.fromkeys(" ".join(each).strip(" -–") for each in nouns if each)]


def lacks_subject(words: str) -> bool:
    """Whether the words of a clause begin with a verb, or with what ties them to another."""
    return words.startswith("thu hút") or words.split(" ", 1)[0].lower() in _STOPS


def unit_words(noun: str, language: str) -> str:
    """How much of a noun names what is counted; the rest tells which of it."""
    parts = noun.split()
    for size in range(len(parts), 0, -1):
        if unit_of_form(" ".join(parts[:size]).lower()):
            return " ".join(parts[:size])
    if language == "en":
        return parts[-1] if parts and parts[-1].islower() else ""
    if found := _COMPOUND.match(noun):
        return found[0]
    return " ".join(parts[: 1 if parts and parts[0].lower() in _ONE_WORD else 2])


def _stops(word: re.Match[str]) -> bool:
    if word[0] in _HYPHENS:
        return not is_inside_term(word.string, word.start())
    return word[0].lower() in _STOPS or not word[0][0].isalpha()


def _goes_on(word: re.Match[str]) -> bool:
    return not _stops(word)


def _is_participle(word: str) -> bool:
    return word.isascii() and len(word) > _SHORTEST and word.endswith("ed")


def _is_of(word: str) -> bool:
    return word.lower() in ("của", "of")


_COMPOUND = re.compile(
    "hợp tác xã|(?:khu|cụm) công nghiệp|khu du lịch|nhà (?:khoa học|đầu tư|văn hóa|văn hoá)"
    "|trường hợp|tổ (?:chức|hợp tác)|nhà (?:máy|hàng|xưởng|dân)|hồ sơ|cuộc (?:họp|thi|gọi)"
    "|vụ việc|ca nô|con (?:người|đường)|tàu thuyền|cây xanh|đội ngũ",
    re.IGNORECASE,
)
"""Units of several syllables whose first may count alone, or of three."""
_WORD = re.compile(r"hợp tác xã|xã (?:hội|viên)|\w+(?:[-/]\w+)*|[^\w\s]", re.IGNORECASE)
_STOPS = frozenset(
    phrases("""
    và, hoặc, trong, trên, tại, ở, của, được, bị, đã, đang, sẽ, là, với, do, để, từ, đến, tới, cho,
    năm, tháng, ngày, quý, tăng, giảm, có, đạt, gồm, vào, khi, nhưng, so, nhằm, về, này, đó,
    bằng, chiếm, ước, khoảng, hơn, gần, dưới, vượt, ít, nhất, nhiều, lên, xuống, mới, còn, hút,
    đón, mở, phấn, đấu, riêng, các, những, tỉnh, huyện, xã, nay, hiện, nằm, mỗi, một,
    it, they, he, she, its, their, there, and, or, in, on, at, of, the, a, an, was, were, is, are,
    has, have, had, been, will, with, by, for, from, to, as, per, than, that, which, who, more,
    over, about, nearly, around, some, almost, up, rose, fell, grew, reached, received, totalled,
    employed, since, during, last, this, year, be, being, can, could, would, may, did, drew,
    saw, came, sold, made, waited, opened, attracted, welcomed, carried, recorded, amounted, stood,
    hit, achieve, reach
    """)
)
"""Words that are no part of what is counted."""
_STOPS_BEHIND = frozenset(
    phrases("""
    phải, trước, sau, dự, đối, cần, nên, muốn, theo, như, thì, nếu, vì, qua, giữa, vẫn, chưa, không,
    cũng, mà, nhờ, fewer, less, not, never, must, should, before, after, under, took, went, through
    """)
)
"""Words that follow what is counted, and may stand in what a number is of."""
_MEASURING = frozenset(
    phrases("""
    là, đạt, bằng, chiếm, ước, tăng, giảm, lên, xuống, còn, ở, was, were, is, are, reached,
    totalled, rose, fell, grew, amounted, stood, hit, of
    """)
)
"""Verbs between a noun and its amount."""
_AMOUNT = re.compile(
    r"""(?<!\w)(?: tổng | số | mức | giá | vốn | doanh\ thu | doanh\ số | kim\ ngạch | sản\ lượng
    | diện\ tích | tỷ\ lệ | tỉ\ lệ | thu\ nhập | lợi\ nhuận | chi\ phí | kinh\ phí | công\ suất
    | chiều\ (?:dài|rộng|cao) | tốc\ độ | giá\ trị | năng\ suất | quy\ mô | dân\ số | xuất\ khẩu
    | nhập\ khẩu | nộp\ ngân\ sách | lương | phí | mật\ độ
    | revenue | income | output | exports | imports | turnover | price | area | share | rate
    | budget | population | length | capacity )(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
"""Nouns that an amount may follow at once."""
_OF = re.compile(r"\s+of\s+(?=[a-z])")
_SHORTEST = 4
_HYPHENS = ("-", "–")
_ONE_WORD = frozenset(
    phrases("""
    lớp, hộ, thôn, bản, tàu, xe, cây, con, chiếc, vụ, ca, cuộc, trường, đội, nhà, tổ, hồ, cầu, chợ,
    làng
    """)
)
"""Vietnamese words that count alone; most nouns have two syllables."""
