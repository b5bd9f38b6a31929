"""Values and periods as readers of either language say them."""

from decimal import Decimal
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.phrases.tables import PHRASES
from qnfacts.phrases.value_phrases import phrase_number, phrase_value
from qnfacts.records.readings import value_record
from qnfacts.records.shapes import UnitRecord
from qnfacts.terms import Language
from qnfacts.values.notation import parse_value

PLAIN: UnitRecord = {
    "id": "x", "label": {"en": "", "vi": ""}, "symbol": None, "forms": [], "base": None,
    "factor": None,
}  # fmt: skip
PERCENT: UnitRecord = {**PLAIN, "symbol": {"en": "%", "vi": "%"}}
DONG: UnitRecord = {**PLAIN, "symbol": {"en": "VND", "vi": "đồng"}}


@pytest.mark.parametrize(
    ("notation", "unit", "english", "vietnamese"),
    [
        ("437", PLAIN, "437", "437"),
        ("1234.50", PLAIN, "1,234.50", "1.234,50"),
        (">13000", PLAIN, "more than 13,000", "hơn 13.000"),
        ("nearly 500", PLAIN, "nearly 500", "gần 500"),
        ("~640", PLAIN, "about 640", "khoảng 640"),
        ("<=5", PERCENT, "at most 5%", "không quá 5%"),
        (">80 * 10^9", DONG, "more than 80 billion VND", "hơn 80 tỷ đồng"),
        ("1700000000000", DONG, "1.7 trillion VND", "1,7 nghìn tỷ đồng"),
        ("tens * 10^9", DONG, "tens of billions of VND", "hàng chục tỷ đồng"),
        ("several hundreds", PLAIN, "several hundreds", "vài trăm"),
        ("[10, 20)", PLAIN, "from 10 to less than 20", "từ 10 đến dưới 20"),
        ("(10, 20]", PLAIN, "more than 10 to 20", "trên 10 đến 20"),
        ("~[500, 600]", PLAIN, "about 500 to 600", "khoảng 500 đến 600"),
        (
            "~[500, 600) * 10^9",
            DONG,
            "about 500 billion to 600 billion VND",
            "khoảng 500 tỷ đến 600 tỷ đồng",
        ),
        ("1/3", PLAIN, "1/3", "1/3"),
        ("~2/3", PLAIN, "about 2/3", "khoảng 2/3"),
        (">1/3", PLAIN, "more than 1/3", "hơn 1/3"),
        ("nearly 2/3", PLAIN, "nearly 2/3", "gần 2/3"),
        ("up to 2/3", PLAIN, "up to 2/3", "lên tới 2/3"),
    ],
)
def test_values(notation: str, unit: UnitRecord, english: str, vietnamese: str) -> None:
    value = value_record(parse_value(notation), "x", None)
    assert phrase_value(value, unit, "en") == english
    assert phrase_value(value, unit, "vi") == vietnamese


@pytest.mark.parametrize(
    ("notation", "written", "english", "vietnamese"),
    [
        (">120", "trên 120 ý tưởng, dự án", "more than 120", "trên 120"),
        (">120", "Trên 120 ý tưởng", "more than 120", "trên 120"),
        (">2300000", "trên 2 triệu 300 nghìn", "more than 2.3 million", "hơn 2,3 triệu"),
        (">2300000", "trên hai triệu 300 nghìn", "more than 2.3 million", "hơn 2,3 triệu"),
        (">80 * 10^9", "vượt 80 tỉ đồng", "more than 80 billion", "vượt 80 tỷ"),
        (">=10", "từ 10 hộ trở lên", "at least 10", "ít nhất 10"),
        ("~[500, 600]", "tầm 500-600 ha", "about 500 to 600", "khoảng 500 đến 600"),
        (">1/3", "trên 1/3", "more than 1/3", "trên 1/3"),
        (">1/3", "trên một phần ba", "more than 1/3", "hơn 1/3"),
        ("<-5", "dưới âm 5", "less than -5", "dưới -5"),
        ("nearly 500", "non 500 hộ", "nearly 500", "non 500"),
        ("12", "12 hộ", "12", "12"),
        (">2400", "Over 2,400 farms", "over 2,400", "hơn 2.400"),
        ("~12.5 * 10^6", "around $12.5 million", "around 12.5 million", "khoảng 12,5 triệu"),
        (">500", "over USD 500", "more than 500", "hơn 500"),
        ("~500", "some 500 or so", "about 500", "khoảng 500"),
    ],
)
def test_a_hedge_in_the_words_of_its_source(
    notation: str, written: str, english: str, vietnamese: str
) -> None:
    """They are shown to those who read the language of the source."""
    value = value_record(parse_value(notation), "x", written)
    assert phrase_value(value, PLAIN, "en") == english
    assert phrase_value(value, PLAIN, "vi") == vietnamese


@pytest.mark.parametrize(
    ("edtf", "english", "vietnamese"),
    [
        (None, "", ""),
        ("2024-07-01", "2024-07-01", "1/7/2024"),
        ("2024-07", "2024-07", "tháng 7/2024"),
        ("2024-07/2024-08", "2024-07–2024-08", "tháng 7/2024 đến tháng 8/2024"),
        ("2024-07-01/2024-07-09", "2024-07-01–2024-07-09", "1/7/2024–9/7/2024"),
        ("../2024-07-01", "by 2024-07-01", "đến 1/7/2024"),
        ("2021/2025", "2021–2025", "2021–2025"),
        ("../2030", "by 2030", "đến 2030"),
        ("2022/..", "from 2022", "từ 2022"),
        ("2019~", "about 2019", "khoảng 2019"),
        ("2026-34", "Q2 2026", "quý II/2026"),
        ("2025-40", "the first half of 2025", "6 tháng đầu năm 2025"),
        ("2025-01/2025-06", "the first half of 2025", "6 tháng đầu năm 2025"),
        ("2025-41", "the second half of 2025", "6 tháng cuối năm 2025"),
        ("199X", "the 1990s", "thập niên 1990"),
        ("2025-21", "spring 2025", "mùa xuân năm 2025"),
        ("2025-24~", "about winter 2025", "khoảng mùa đông năm 2025"),
        ("../2026-34", "by Q2 2026", "đến quý II/2026"),
        ("198X/..", "from the 1980s", "từ thập niên 1980"),
        ("2025-34/2025-36", "Q2 2025 to Q4 2025", "quý II/2025 đến quý IV/2025"),
        ("XXXX-11-24", "XXXX-11-24", "24/11"),
    ],
)
def test_periods(edtf: str | None, english: str, vietnamese: str) -> None:
    assert (phrase_period(edtf, "en"), phrase_period(edtf, "vi")) == (english, vietnamese)


@given(st.integers(-(10**40), 10**40), st.integers(-6, 6), st.sampled_from(["en", "vi"]))
def test_a_phrased_number_is_the_number(digits: int, power: int, lang: Language) -> None:
    number = Decimal(f"{digits}E{power}")
    mark, _, scale = phrase_number(number, lang).partition(" ")
    plain = mark.translate(str.maketrans("", "", "," if lang == "en" else "."))
    zeros = {"million": 6, "triệu": 6, "billion": 9, "tỷ": 9, "trillion": 12, "nghìn tỷ": 12, "": 0}
    assert Decimal(f"{plain.replace(',', '.')}E{zeros[scale]}") == number


@pytest.mark.parametrize("key", PHRASES)
def test_both_languages_have_the_same_slots(key: str) -> None:
    english, vietnamese = (
        {name for _, name, _, _ in Formatter().parse(text) if name} for text in PHRASES[key]
    )
    assert english == vietnamese
