"""Numbers that count nothing: labels, grades, scores, versions, times of day, page numbers.

"Điều 5", "Quốc lộ 18", "4G", "Web 2.0", "5 sao", "27/30 điểm", "24/7", "lần thứ 7", "7h30".
"""

from qnfacts.quantities.machine.lexicon import endings, words
from qnfacts.quantities.machine.sentences import Sentence, once
from qnfacts.quantities.vietnamese.nouns import COUNTED, NUMBERED
from qnfacts.quantities.vietnamese.number_words import DIGITS


def stands_free(s: Sentence, start: int, end: int) -> bool:
    """Whether tokens[start:end] is a number by itself, and no part of a score, date or name."""
    return free_before(s, start) and _free_after(s, end)


def free_before(s: Sentence, i: int) -> bool:
    """Whether nothing ties token i to what stands before it."""
    before = s.keys[i - 1]
    if s.tokens[i].glued:
        if before == "+" and not (s.tokens[i - 1].glued and s.keys[i - 2] not in _OPENERS):
            return s.keys[i + 1] == "%"  # "+73%"
        return before in _OPENERS or (before == "*" == s.keys[i - 2])
    if before == "x" and s.tokens[i - 2].is_figure:
        return False
    if before in DASHES and (s.tokens[i - 2].is_figure or s.keys[i - 2] == "("):
        return False  # "5 - 6", "(- 6%)"
    return before not in _OPERATORS


def past_ties(s: Sentence, i: int) -> int:
    """Where the figures end that signs tie to the one before token i: "1/2/3", "1 - 2 - 3"."""
    while s.tokens[i - 1].is_figure and s.tokens[i + 1].is_figure and _is_tied(s, i):
        i += 2
    return i


def is_labelled(s: Sentence, start: int, end: int) -> bool:
    """Whether a word before a number, or before the list that it ends, makes it a label."""
    if is_counted(s, end) and not s.tokens[end].is_title:
        dated = s.keys[start - 1] in _DATED and (s.tokens[start].number or 0) > _LATEST
        return LABELS.before(s.keys, start) is not None and not dated  # "8 tháng 189.457 xe"
    head = list_head(s, start)
    if s.keys[head - 1] == ")" and s.keys[head - 3] == "(" and s.tokens[head - 2].is_upper:
        head -= 3  # "báo động (BĐ) 3"
    return (
        LABELS.before(s.keys, head) is not None
        or _PARTS.before(s.keys, head) is not None
        or s.keys[head - 1] in _SIGNED
        or (head < start and s.tokens[head].number is None)
        or (s.keys[end] == ":" and s.tokens[start - 1].is_word and end == start + 1)
        or _is_numbered(s, head)
    )


def _is_numbered(s: Sentence, i: int) -> bool:
    """Whether the number at token i may say which of the things before it: "nhà máy 2 dừng".

    Behind "mỗi" it says how many each has: "mỗi nhà máy 2 lò".
    """
    if len(s.keys[i]) > _NUMBERED or not s.keys[i].isdecimal():
        return False
    each = not _EACH.isdisjoint(s.keys[max(i - _NOUN, 0) : i])
    return not each and NUMBERED.before(s.keys, i) is not None


def is_code(s: Sentence, start: int) -> bool:
    """Whether figures without a dot are too many to be a count, or say how pure gold is.

    So are those of a telephone: "1800 6868".
    """
    if s.keys[start - 1] in ("1800", "1900"):
        return True
    return s.keys[start] in _PURE or (len(s.keys[start]) >= _CODE and s.keys[start].isdecimal())


def is_ordinal(s: Sentence, start: int) -> bool:
    """Whether the number that begins here is an ordinal, or the minutes of a time of day."""
    before, earlier = s.keys[start - 1], s.keys[start - 2]
    if before == "thứ":
        return True
    return before in _HOURS and (s.tokens[start - 2].is_figure or earlier in DIGITS)


def is_graded(s: Sentence, end: int) -> bool:
    """Whether the number that ends here grades or tells the time: "5 sao", "7 giờ 30".

    So does one of digits: "tăng hai chữ số".
    """
    return _GRADES.begins(s.keys, end)


def looks_like_year(s: Sentence, i: int) -> bool:
    """Whether token i is four figures without a dot, as years are written, not counts."""
    text = s.keys[i]
    return len(text) == 4 and text[:2] in _CENTURIES and text.isdecimal()


def _free_after(s: Sentence, i: int) -> bool:
    after = s.keys[i]
    if after in DASHES:
        return (
            not (s.tokens[i + 1].is_figure and s.tokens[i - 1].is_figure) and not s.tokens[i].glued
        )
    if not s.tokens[i].glued:
        return after not in _OPERATORS and not (after == "x" and s.tokens[i + 1].is_figure)
    if after in _CLOSERS:
        goes_on = s.tokens[i + 1].is_figure or s.keys[i + 1] == "%"  # "22,%"
        return not (goes_on and s.tokens[i + 1].glued)
    if after == "*":
        return s.keys[i + 1] == "*"
    if after == "[":
        return True
    return after == "/" and not s.tokens[i - 1].is_figure


def _is_tied(s: Sentence, i: int) -> bool:
    if s.keys[i] in DASHES:
        return True
    return s.tokens[i].glued and s.tokens[i + 1].glued and not s.tokens[i].is_word


def is_counted(s: Sentence, end: int) -> bool:
    """Whether the words behind a number say that it counts: a noun, or "trong số"."""
    return COUNTED.begins(s.keys, end) or s.keys[end : end + 2] == ["trong", "số"]


@once
def list_head(s: Sentence, i: int) -> int:
    """The first figure of the list, or of the row, that the one at token i ends: "800 và 900"."""
    for _ in range(_LONGEST_LIST):
        before = i - 2 if s.keys[i - 1] in LIST_JOINTS else i - 1
        if before < 0 or not (s.tokens[i].is_figure and s.tokens[before].is_figure):
            break
        i = before
    return i


_LONGEST_LIST = 12
LIST_JOINTS = frozenset({",", "và", "hoặc", "hay"})
DASHES = frozenset("-–—‑−")
_OPENERS = frozenset("([{\"'“‘«<>=≤≥~≈")
_CLOSERS = frozenset(")]}\"'”’»,:")
_OPERATORS = frozenset("+±×*/^#№")
_SIGNED = frozenset("+#№")
_CENTURIES = frozenset({"17", "18", "19", "20"})
_CODE = 7
_PURE = frozenset({"9999", "99,99", "99.99", "999,9", "999.9"})
_NUMBERED = 2
"""The most figures of a number that says which."""
_NOUN = 5
_EACH = frozenset({"mỗi", "từng", "một", "các", "mấy", "những"})
_DATED = frozenset({"tháng", "năm", "quý"})
_LATEST = 3000
"""More than any month or year is numbered."""
_HOURS = frozenset({"giờ", "h"})
_GRADES = words("sao, g, giờ, h, chữ số")

LABELS = endings(
    """
    điều, khoản, mục, chương, phần, bài, câu, trang, tập, quyển, số, thứ, lần thứ, lần, đợt,
    hạng, giải, loại, khóa, kỳ họp, phiên họp, phiên bản, thế hệ, top, vị trí, thế kỷ,
    thập niên, thập kỷ, ngày, tháng, năm, quý, mùng, mồng, tuổi, quốc lộ, tỉnh lộ, đường,
    cao tốc, ngõ, quận, phường, tổ, tổ dân phố, thôn, tầng, khu phố, khóm, ấp, xóm, lô, bảng,
    phòng, hình, biểu, mẫu, phụ lục, kênh, vòng, trận, tỷ số, thắng, thua, hòa, trung đoàn,
    sư đoàn, lữ đoàn, quân khu, chuyến bay, ip, mã, hotline, điện thoại, đt, sđt, tel, fax,
    tài khoản, địa chỉ, phím, nghị quyết, quyết định, nghị định, thông tư, chỉ thị, kết luận,
    luật, đề án, kế hoạch, chương trình, chia, ngoài, công ước, công điện, công văn, dự án,
    tổng đài, đường dây nóng, liên hệ, số nhà, ghế, ở phút, vào phút, đến phút, tới phút,
    từ phút, ngay phút, các phút, ở km, tại km, qua km, đến km, từ km, cột km, km số, đạt điểm,
    size, quần cỡ, áo cỡ, giày cỡ, dép cỡ, mũ cỡ, tuần thai, vành đai, hương lộ, đại lộ, hẻm,
    kiệt, mã số :, bài điểm, con điểm, được điểm, có điểm
    """,
    but="""
    trong vòng, trong số, tổng số, con số, dân số, doanh số, chỉ số, điểm số, mỗi lần, mỗi ngày,
    mỗi tháng, mỗi quý, mỗi năm, hàng ngày, hàng tháng, hàng năm, hằng ngày, hằng tháng, hằng năm,
    hải phòng, quốc phòng, văn phòng, tiêu biểu, phát biểu, điển hình, mô hình, truyền hình,
    loại hình, lấy mẫu, hòa giải, phân loại, cổ phần, thành phần, góp phần
    """,
)
"""Words after which a bare number is a label."""

_PARTS = endings(
    """
    nhóm, khu, khu vực, vùng, cấp, bậc, mức, giai đoạn, tuyến, lớp, khối, đội, kỳ, tuần, trạm,
    cụm, hiệp, báo động, mạch, chặng, tổ máy, cửa, cổng, bến, nhà ga, tòa, gói thầu, hầm, dãy, ô,
    đường băng, đường lăn, độ, mũi, làn, phút, cột, dòng, mẫu số, đời, chỉ tiêu, tiêu chí, nội dung,
    sáng, trưa, chiều, tối, đêm
    """,
    but="""
    tiến độ, tốc độ, trình độ, mật độ, cường độ, phụ cấp, trợ cấp, cung cấp, nâng cấp, cao cấp,
    qua đời, ra đời, mở cửa, đóng cửa, quân đội, bộ đội, chu kỳ, mở lớp, buổi sáng, buổi trưa,
    buổi chiều, buổi tối, mỗi đêm, hàng đêm, mỗi phút, một phút, vài phút, mấy phút
    """,
)
"""Words after which a bare number is a label, unless a counted noun follows: "nhóm 5 tỉnh"."""
