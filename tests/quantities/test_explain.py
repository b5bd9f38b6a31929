"""What the reader leaves unread, and why."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import WORDS

from qnfacts.quantities import Reading, Reason, Unread, explain, scan
from qnfacts.terms import Language

VIETNAMESE = [
    # What it is instead of a number that counts.
    ("Tỉnh đã phủ sóng 4G.", "4", Reason.TIED),
    ("đạt 27/30 điểm", "27/30", Reason.TIED),
    ("theo Điều 5 của luật", "5", Reason.LABEL),
    ("điện thoại Redmi 5 Plus", "5", Reason.NAME),
    ("xem ghi chú (1) của bảng", "1", Reason.ITEM),
    ("gọi số máy là 19001234 nhé", "19001234", Reason.CODE),
    ("tổ chức lần thứ 7 tại tỉnh", "7", Reason.ORDINAL),
    ("lúc 7 giờ sáng", "7", Reason.GRADE),
    ("sản phẩm 5 sao", "5", Reason.GRADE),
    ("GRDP tăng hai chữ số", "hai", Reason.GRADE),
    ("dự báo “ít nhất” 5%", "5", Reason.MAYBE_HEDGE),
    ("gồm hơn **500** hộ", "500", Reason.MAYBE_HEDGE),
    ("tăng từ 1/4 lên 1/3 dân số", "từ 1/4", Reason.DATE_OR_COUNT),
    ("nặng 1 tấn 2, dài 5 mét", "1 tấn 2", Reason.GOES_ON),
    ("một rưỡi đến hai triệu", "một rưỡi", Reason.NUMERAL),
    ("một nửa hoặc hai phần ba", "một nửa hoặc hai phần ba", Reason.SHARED),
    ("nghỉ từ 14/2 (mùng sáu) đến 22/2", "từ 14/2", Reason.NO_PERIOD),
    ("ngày 27 tháng Chạp", "ngày 27 tháng Chạp", Reason.LUNAR),
    ("vui nhất là đêm 31", "31", Reason.LABEL),
    ("người từ 15 tuổi", "từ 15", Reason.START),
    ("Từ năm 2010 đến lúc mất", "Từ năm 2010", Reason.NO_PERIOD),
    ("Từ 2/9 số ca tăng", "Từ 2/9", Reason.DATE_OR_COUNT),
    ("đội nhà thua họ 1-3", "1-3", Reason.SCORE),
    ("đạt 2021 Hà Nội", "2021", Reason.YEAR),
    ("là một trong những tỉnh", "một", Reason.LONE_WORD),
    ("gà Tiên Yên, Ba Chẽ", "Ba", Reason.LONE_WORD),
    ("so với cùng kỳ năm trước", "năm", Reason.LONE_WORD),
    # What makes its words unsure.
    ("ở đây có 1,420 hộ", "1,420", Reason.FIGURE),
    ("gọi 0912345678 nhé", "0912345678", Reason.FIGURE),
    ("chi 1 234 567 đồng", "1 234 567", Reason.NUMERAL),
    ("chi một trăm hai đồng", "một trăm hai", Reason.NUMERAL),
    ("cao một mét bảy", "một mét bảy", Reason.GOES_ON),
    ("vốn 1,2 Tr đồng", "1,2 Tr", Reason.GOES_ON),
    ("có dăm 5 xã", "5", Reason.INEXACT),
    ("Số hộ: " + "12 | 1.305\n" * 16 + "7 xã", "12 | 1.305\n" * 15 + "12 | 1.305", Reason.ROW),
    ("đừng trả thấp hơn 85%", "thấp hơn 85", Reason.NEGATED),
    ("huyết áp 90 mmHg", "90", Reason.UNKNOWN_UNIT),
    ("có mặt trên 190 quốc gia", "trên 190", Reason.PREPOSITION),
    ("ở đây có hon 500 hộ", "500", Reason.MAYBE_HEDGE),
    # What it is to another number.
    ("chi 2 hoặc 3 triệu đồng", "2 hoặc 3 triệu đồng", Reason.SHARED),
    ("chi hàng chục, hàng trăm tỷ đồng", "hàng chục", Reason.SHARED),
    ("chi hàng chục đến hàng trăm tỷ đồng", "hàng chục", Reason.SHARED),
    ("chi đến hàng trăm tỷ đồng", "đến hàng trăm tỷ đồng", Reason.END),
    ("từ 6 tháng đến 3 năm", "từ 6 tháng đến 3 năm", Reason.UNLIKE_ENDS),
    ("đạt 27 trên 30 điểm", "27 trên 30", Reason.OUT_OF),
    ("tử vong trên 100.000 trẻ", "trên 100.000", Reason.PER),
    ("tỉnh này hơn 5 km so với tỉnh kia", "hơn 5", Reason.DIFFERENCE),
    ("nhà ở cao hơn 5 km", "cao hơn 5", Reason.BOUND_OR_DIFFERENCE),
    ("tỷ lệ tăng từ 5 đến 10%", "từ 5 đến 10", Reason.CHANGE),
    ("giá từ 5 triệu đồng", "từ 5 triệu", Reason.START),
    ("giá từ đầu vụ đến 5 triệu đồng", "đến 5 triệu", Reason.END),
    # What makes a date or period unsure.
    ("họp ngày 31/2/2024", "ngày 31/2/2024", Reason.NO_DATE),
    ("họp ngày 20-10/9/2025", "ngày 20-10/9/2025", Reason.NO_PERIOD),
    ("họp ngày 10/3/2024 âm lịch", "ngày 10/3/2024", Reason.LUNAR),
    ("họp ngày 5-6 tại tỉnh", "ngày 5-6", Reason.DATE_OR_RANGE),
    ("kéo dài 24 tháng 11 ngày", "24 tháng 11", Reason.DATE_OR_COUNT),
    ("họp tháng 7, 8/2025", "tháng 7, 8/2025", Reason.SHARED_YEAR),
    ("đó là không phải năm 2025", "không phải năm 2025", Reason.UNBOUND),
    # What no grammar looks at.
    ("tham quan VR360", "VR360", Reason.IN_WORD),
    ("có ٣ xã", "٣", Reason.OTHER_DIGITS),
    ("ở pаy 5 km", "5 km", Reason.TWO_SCRIPTS),  # the second letter is Cyrillic
    ("xã có chưа đầy 500 hộ", "500", Reason.TWO_SCRIPTS),  # so is the last of "chưa"
]
ENGLISH = [
    # What it is instead of a number that counts.
    ("a score of 3-2", "3-2", Reason.TIED),
    ("in Article 5 of the law", "5", Reason.LABEL),
    ("half a mile to a mile wide", "half a mile", Reason.ALTERNATIVE),
    ("a third or a quarter of it", "a quarter", Reason.ALTERNATIVE),
    ("a mile and a half away", "a half", Reason.GOES_ON),
    ("a year or two later", "two", Reason.ALTERNATIVE),
    ("a million or two in cash", "a million", Reason.ALTERNATIVE),
    ("the greater of $5,000 and 2%", "$5,000", Reason.MAYBE_HEDGE),
    ("it costs £1 in every £10 raised", "£1", Reason.OUT_OF),
    ("exports approached $3 billion", "$3 billion", Reason.MAYBE_HEDGE),
    ("reactors 1 and 3 ran at half power", "1", Reason.LABEL),
    ("a forecast of “at least” 5%", "5%", Reason.MAYBE_HEDGE),
    ('it hired more than "500" people', "500", Reason.MAYBE_HEDGE),
    ("it adopted Resolution 1990", "1990", Reason.LABEL),
    ("revenue from Microsoft 365", "365", Reason.NAME),
    ("see (1) there", "1", Reason.ITEM),
    ("at 1600 Main Street", "1600", Reason.CITED),
    ("it came 5th", "5th", Reason.ORDINAL),
    ("at 5 pm", "5", Reason.GRADE),
    ("it was won 214 to 29", "214", Reason.SCORE),
    ("a hall of 2000 people", "2000", Reason.YEAR),
    ("on 45 May", "45", Reason.DAY),
    ("at the age of 18", "18", Reason.AGE),
    ("the one that left", "one", Reason.LONE_WORD),
    # What makes its words unsure.
    ("it sold 1,4200 cars", "1,4200", Reason.FIGURE),
    ("it sold 1 234 567 cars", "1 234 567", Reason.NUMERAL),
    ("worth 5 millionUSD", "5", Reason.GLUED_SCALE),
    ("about 750 ml", "about 750", Reason.UNKNOWN_UNIT),
    ("it is nothing like 500 people", "500", Reason.MAYBE_HEDGE),
    ("a level of 4.1 ± 0.2 mg", "4.1", Reason.MARGIN),
    ("Exports (million dollars): 2,310", "2,310", Reason.SCALE_APART),
    ("nobody has more than 5 percent", "more than 5 percent", Reason.NEGATED),
    ("it moved over 5 years", "over 5 years", Reason.PREPOSITION),
    # What it is to another number.
    ("for 5, 6 and 7 million people", "5", Reason.SHARED),
    ("in 3 or 4 towns", "3", Reason.ALTERNATIVE),
    ("between 7 and 5 percent", "between 7 and 5 percent", Reason.UNLIKE_ENDS),
    ("3 out of a few", "3", Reason.OUT_OF),
    ("few per 1,000 births", "1,000", Reason.PER),
    ("a few points above 5%", "above 5%", Reason.COMPARED),
    # What makes a date or period unsure.
    ("on February 30, 2024", "February 30, 2024", Reason.NO_DATE),
    ("in the 1994s", "the 1994s", Reason.NO_PERIOD),
    ("on 1/2/2025", "1/2/2025", Reason.DAY_OR_MONTH),
    ("in 2005-12", "2005-12", Reason.YEAR_OR_MONTH),
    ("in July and August 2023", "July", Reason.SHARED_YEAR),
    ("in fiscal 2009", "2009", Reason.FISCAL),
    ("after early 2025", "after early 2025", Reason.PART_OF_YEAR),
    ("not in 2025", "not in 2025", Reason.UNBOUND),
    ("by February 30, 2024", "by February 30, 2024", Reason.NO_DATE),
    ("since the 2020-21 season", "since the 2020-21", Reason.FISCAL),
    ("sales from 2017 to mid-March", "from 2017", Reason.NO_PERIOD),
    # What no grammar looks at.
    ("the COP21 summit", "COP21", Reason.IN_WORD),
]
EXAMPLES = [
    *(("vi", *example) for example in VIETNAMESE),
    *(("en", *example) for example in ENGLISH),
]


@pytest.mark.parametrize(("language", "text", "words", "reason"), EXAMPLES)
def test_what_is_left_unread_and_why(
    language: Language, text: str, words: str, reason: Reason
) -> None:
    first, *_ = (each for each in explain(text, language=language) if isinstance(each, Unread))
    assert (first.text, first.reason) == (words, reason)
    assert text[first.start : first.end] == words


def test_every_reason_has_an_example() -> None:
    assert {reason for *_, reason in EXAMPLES} == set(Reason)


def test_readings_and_what_is_unread_stand_in_order() -> None:
    text = "Điều 5 nêu hơn 12 xã\u200b trong 24/7 giờ ở VR360."
    assert [each.text for each in explain(text)] == ["5", "hơn 12", "24/7", "VR360"]


def test_a_word_that_no_grammar_recognises_is_no_number() -> None:
    assert explain("Trên đường đến tỉnh, họ vượt từ phía sau.") == []


ENGLISH_WORDS = [
    *("a", "the", "of", "and", "to", "from", "between", "about", "over", "not", "by", "until"),
    *("in", "first", "out", "per", "half", "one", "two", "five", "hundred", "million", "percent"),
    *("%", "$", "USD", "May", "June", "Q3", "fiscal", "Article", "Microsoft", "5", "12", "2025"),
    *("10/9/2025", "5th", "1,420", "2005-12", ",", ".", "-", "–", "/", "(", ")"),
]
SPACES = st.sampled_from(["", " ", " ", "\n"])
TEXTS = st.lists(
    st.tuples(st.sampled_from(WORDS) | st.sampled_from(ENGLISH_WORDS), SPACES), max_size=12
).map(lambda pairs: "".join(map("".join, pairs))) | st.text(max_size=30)


@given(TEXTS, st.sampled_from(["vi", "en", None]))
@settings(max_examples=500)
def test_no_digit_is_lost(text: str, language: Language | None) -> None:
    found = explain(text, language=language)
    assert [each for each in found if isinstance(each, Reading)] == scan(text, language=language)
    inside = {place for each in found for place in range(each.start, each.end)}
    assert {digit.start() for digit in re.finditer(r"\d", text)} <= inside
    ends = [0, *(place for each in found for place in (each.start, each.end)), len(text)]
    assert ends == sorted(ends)
    assert all(each.text == text[each.start : each.end] != "" for each in found)
