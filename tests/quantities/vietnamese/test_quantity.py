"""Quantities. Values are in the notation of the registry."""

from dataclasses import replace
from decimal import Decimal

import pytest
from reading import only

from qnfacts.quantities import scan
from qnfacts.values.notation import parse_value

UNITS = {"sản phẩm": "product", "sản phẩm mới": "new-product", "lượt khách": "visit"}


@pytest.mark.parametrize(
    ("text", "written", "value", "unit"),
    [
        # Figures, decimals, scales.
        ("có 13.000 hộ", "13.000", "13000", None),
        ("tăng 11,03% so với năm trước", "11,03%", "11.03", "percent"),
        ("đạt 1.234,5 tỷ đồng", "1.234,5 tỷ đồng", "1234.5 * 10^9", "VND"),
        ("vốn 1,7 nghìn tỷ đồng", "1,7 nghìn tỷ đồng", "1.7 * 10^12", "VND"),
        ("thu 2 tỷ 300 triệu đồng", "2 tỷ 300 triệu đồng", "2300 * 10^6", "VND"),
        ("trị giá 2 tỷ rưỡi", "2 tỷ rưỡi", "2.5 * 10^9", None),
        ("kéo dài hai năm rưỡi", "hai năm rưỡi", "2.5", "year"),
        ("thêm 05 dự án", "05", "5", None),
        ("giảm 0,5 điểm phần trăm", "0,5 điểm phần trăm", "0.5", "percentage-point"),
        ("tăng 2 điểm %", "2 điểm %", "2", "percentage-point"),
        ("rộng 5,2\u00a0ha", "5,2\u00a0ha", "5.2", "hectare"),
        ("lạnh âm 5 độ C", "âm 5 độ C", "-5", "celsius"),
        ("giảm -2,5% mỗi quý", "-2,5%", "-2.5", "percent"),
        ("xoay 360 độ", "360 độ", "360", "degree"),
        # Money before and after the number, and rates.
        ("giá $10.000", "$10.000", "10000", "USD"),
        ("vay 1,5 triệu đô la Mỹ", "1,5 triệu đô la Mỹ", "1.5 * 10^6", "USD"),
        ("vé 20€", "20€", "20", "EUR"),
        ("lương 8 triệu đồng/tháng", "8 triệu đồng/tháng", "8 * 10^6", "VND/month"),
        ("lãi 80 triệu đồng/ha/năm", "80 triệu đồng/ha/năm", "80 * 10^6", "VND/hectare/year"),
        ("chạy 50 km/h", "50 km/h", "50", "kilometre/hour"),
        # Words.
        ("gồm hai mươi lăm xã", "hai mươi lăm", "25", None),
        ("chi một trăm linh tư triệu đồng", "một trăm linh tư triệu đồng", "104 * 10^6", "VND"),
        ("mười lăm phẩy năm triệu đồng", "mười lăm phẩy năm triệu đồng", "15.5 * 10^6", "VND"),
        ("ba mươi hai phần trăm", "ba mươi hai phần trăm", "32", "percent"),
        ("sau hai mươi năm", "hai mươi năm", "20", "year"),
        ("giảm một phần tư", "một phần tư", "0.25", None),
        ("chiếm 3/4 diện tích", "3/4", "0.75", None),
        ("tập trung vào ba trụ cột", "ba", "3", None),
        # Bounds.
        ("có hơn 13.000 hộ", "hơn 13.000", ">13000", None),
        ("trên 95% dân số", "trên 95%", ">95", "percent"),
        ("vượt mốc 1 triệu lượt", "vượt mốc 1 triệu", ">1 * 10^6", None),
        ("với gần 500 đại biểu", "gần 500", "nearly 500", None),
        ("ngót 30 hộ", "ngót 30", "nearly 30", None),
        ("chưa đầy 10 năm", "chưa đầy 10 năm", "<10", "year"),
        ("chưa tới 3%", "chưa tới 3%", "<3", "percent"),
        ("không quá 5 ngày", "không quá 5 ngày", "<=5", "day"),
        ("không hơn 500 hộ", "không hơn 500", "<=500", None),
        ("tối đa 3 dự án", "tối đa 3", "<=3", None),
        ("nhiều nhất 7 người", "nhiều nhất 7", "<=7", None),
        ("ít nhất 50%", "ít nhất 50%", ">=50", "percent"),
        ("không dưới 30 hộ", "không dưới 30", ">=30", None),
        ("từ 5 triệu đồng trở lên", "từ 5 triệu đồng trở lên", ">=5 * 10^6", "VND"),
        ("từ 10 lao động trở lên", "từ 10 lao động trở lên", ">=10", None),
        ("3 tháng trở xuống", "3 tháng trở xuống", "<=3", "month"),
        ("mẫu > 500 hộ", "> 500", ">500", None),
        ("hơn một nửa số hộ", "hơn một nửa", ">0.5", None),
        ("trong đó quá nửa đến từ nông thôn", "quá nửa", ">0.5", None),
        ("từ 1/4 đến 1/2 dân số", "từ 1/4 đến 1/2", "[0.25, 0.5]", None),
        ("khoảng một phần tư đến một nửa", "khoảng một phần tư đến một nửa", "~[0.25, 0.5]", None),
        ("hơn chục dự án", "hơn chục", ">10", None),
        ("nhiều hơn 200 dự án", "nhiều hơn 200", ">200", None),
        # No bounds.
        ("khoảng 640 người", "khoảng 640", "~640", None),
        ("xấp xỉ 20 km", "xấp xỉ 20 km", "~20", "kilometre"),
        ("trên dưới 500 hộ", "trên dưới 500", "~500", None),
        ("lên tới 640 tỷ đồng", "lên tới 640 tỷ đồng", "up to 640 * 10^9", "VND"),
        ("giảm giá đến 50%", "đến 50%", "up to 50", "percent"),
        # A stack proves what its weakest word proves.
        ("ước đạt hơn 500 tỷ đồng", "ước đạt hơn 500 tỷ đồng", "~500 * 10^9", "VND"),
        ("tối đa không quá 5 ngày", "tối đa không quá 5 ngày", "<=5", "day"),
        ("đã vượt trên 200 hộ", "vượt trên 200", ">200", None),
        # Ranges.
        ("từ 10 đến 15%", "từ 10 đến 15%", "[10, 15]", "percent"),
        ("tăng 10-15%", "10-15%", "[10, 15]", "percent"),
        ("phạt 3 – 5 triệu đồng", "3 – 5 triệu đồng", "[3, 5] * 10^6", "VND"),
        ("từ 500 triệu đến 1 tỷ đồng", "từ 500 triệu đến 1 tỷ đồng", "[500, 1000] * 10^6", "VND"),
        ("từ 10 đến dưới 20 tỷ", "từ 10 đến dưới 20 tỷ", "[10, 20) * 10^9", None),
        ("từ trên 5% đến 10%", "từ trên 5% đến 10%", "(5, 10]", "percent"),
        ("giữa 5 và 7%", "giữa 5 và 7%", "[5, 7]", "percent"),
        ("khoảng 10-15 hộ", "khoảng 10-15", "~[10, 15]", None),
        ("trên 10-15 hộ", "trên 10-15", ">10", None),
        # Orders of magnitude.
        ("học phí 35 triệu đồng/năm học", "35 triệu đồng/năm học", "35 * 10^6", "VND/school-year"),
        ("uống 10-15 mg/kg/liều", "10-15 mg/kg/liều", "[10, 15]", "milligram/kilogram/dose"),
        ("đạt hàng chục tỷ đồng", "hàng chục tỷ đồng", "tens * 10^9", "VND"),
        ("hàng trăm nghìn người", "hàng trăm nghìn", "hundreds * 10^3", None),
        ("hàng triệu lượt", "hàng triệu", "thousands * 10^3", None),
        ("hàng vạn hộ", "hàng vạn", "tens * 10^3", None),
        ("vài trăm triệu đồng", "vài trăm triệu đồng", "several hundreds * 10^6", "VND"),
    ],
)
def test_a_quantity(text: str, written: str, value: str, unit: str | None) -> None:
    read = only(text).value
    assert read is not None
    assert (read.as_written, read.unit) == (written, unit)
    assert replace(read, as_written=None, unit=None) == parse_value(value)


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("cao hơn 5% so với cùng kỳ", "5%", "5"),
        ("nhanh hơn 3 lần", "3 lần", "3"),
        ("vượt 5% kế hoạch", "5%", "5"),
        ("tăng hơn 5%", "hơn 5%", ">5"),
        ("trên địa bàn 5 xã", "5", "5"),
        ("trên 3 lĩnh vực", "3", "3"),
        ("trên ba trụ cột", "ba", "3"),
        ("khoảng cách 10 km", "10 km", "10"),
        ("khoảng thời gian 5 năm", "5 năm", "5"),
        ("mức độ phủ đạt 99,8%", "99,8%", "99.8"),
        ("đến 5 xã", "5", "5"),
        ("hằng năm trên 500 hộ", "trên 500", ">500"),
    ],
)
def test_what_only_looks_like_a_hedge(text: str, written: str, value: str) -> None:
    read = only(text).value
    assert read is not None
    assert read.as_written == written
    assert replace(read, as_written=None, unit=None) == parse_value(value)


@pytest.mark.parametrize(
    "text",
    [
        # Names, labels, grades, scores, times.
        *("mạng 4G và 5G", "VR360", "COVID-19", "Web 2.0", "nhóm G7", "F0", "H5N1", "OCOP 5 sao"),
        *("đạt 3, 4 và 5 sao", "từ 3 sao trở lên", "đạt 27/30 điểm", "mở cửa 24/7", "thắng 2-1"),
        *("đạt 27 trên 30 điểm", "2021-2025-2030"),
        *("lần thứ 7", "thứ hai", "lần thứ hai mươi", "lúc 12:30", "7h30", "7 giờ 30 phút"),
        *("Điều 5 khoản 2 điểm a", "Quốc lộ 18", "nhà số 7", "nhóm 2", "Nghị quyết 57", "top 10"),
        *("Số 1+2", "(1) Đầu tư", "2) Đầu tư", "giải SEA Games 33", "1/1/1/1", "cao 1m70"),
        *("gọi 0912345678", "gọi 024.3942.5017", "tổng đài 1900 1234", "Đầu.\n\n90\n\nCuối"),
        *("Đoạn 1 và đoạn 2", "nhà máy 2 đã dừng", "Kịch bản 1: tăng", "từ bước 3 trở đi"),
        # Other conventions, and what may mean two things.
        *("1.2345", "192.168.1.1", "bản 3.11.7", "13 000 hộ", "007", "10²"),
        *("2 tỷ 300", "hai triệu ba", "một trăm hai", "hai ba trăm", "10-5%", "1-2-3 hộ"),
        *("giá từ 5 triệu đồng", "có 2024 và 2025", "1,420 hộ", "12.345 ha và 12,345 ha"),
        # Words that are no numbers there.
        *("một trong những tỉnh", "đi trước một bước", "một số hộ", "mỗi xã một nghề", "ba mẹ"),
        *("từ 20 m3/ngày (nhỏ) đến dưới 40 m3/ngày", "từ 5 km (xa) đến 8 km"),
        *("hết 4 phút 16 giây 85", "nghỉ ở 56 tuổi 4 tháng"),
        *("học sinh lớp 6 Trường Hoa Sen", "Phút 89, họ ghi bàn"),
        *("lên ngưỡng 437,9 US cent", "giảm 12 cent"),
        *("từ 5% tổng số cổ phần phổ thông trở lên",),
        *("trong năm doanh nghiệp đã", "huyện Ba Chẽ", "tại Năm Căn", "không đồng đều", "đầu tư"),
        *("năm tháng qua", "gần đây", "hàng hóa", "vài nơi", "tối đa doanh nghiệp"),
    ],
)
def test_no_quantity(text: str) -> None:
    assert scan(text) == []


@pytest.mark.parametrize("text", ["năm", "không", "trăm", ",77", "trừ sáu mươi", "- 1.200"])
def test_a_text_that_is_only_a_numeral(text: str) -> None:
    assert only(text).text == text
    assert all(reading.text != text for reading in scan(f"có {text} nhé"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("mỗi nhà máy 2 lò", "2"),
        ("doanh nghiệp 3 xã", "3"),
        ("mục tiêu 30 trạm", "30"),
        ("8 tháng 189.457 xe", "189457"),
        ("<p>500 hộ</p>", "500"),
        ("từ 2/3 số thành viên trở lên", ">= 2/3"),
    ],
)
def test_what_stands_before_a_number_and_changes_nothing(text: str, value: str) -> None:
    read = scan(text)[-1].value
    assert read is not None
    assert replace(read, as_written=None) == parse_value(value)


def test_a_fraction_without_end_lies_between_its_neighbours() -> None:
    read = only("hai phần ba").value
    assert read is not None
    assert read.interval.low == Decimal("0." + "6" * 28)
    assert read.interval.high == Decimal("0." + "6" * 27 + "7")
    assert (read.interval.low_open, read.interval.high_open, read.hedge) == (True, True, None)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1,234.5 USD", ["1234.5"]),
        ("đạt 12.34 USD", ["12.34"]),
        ("1,234,567 và 1,420 hộ", ["1234567", "1420"]),
        ("tăng 4,5%, 1,420 ha và 1.420 hộ", ["4.5", "1.420", "1420"]),
        ("công nghiệp 4.0, 13.000 hộ", ["13000"]),
        ("tăng 4.5%, có 13.000 hộ", ["4.5"]),
    ],
)
def test_figures_follow_the_convention_that_their_passage_shows(
    text: str, numbers: list[str]
) -> None:
    read = [str(r.value.interval.exact) for r in scan(text) if r.value]
    assert read == numbers


def test_numbers_of_any_size_are_exact() -> None:
    read = only("1" * 100_000 + " tỷ đồng").value
    assert read is not None
    assert read.interval.exact == Decimal("1" * 100_000 + "0" * 9)


def test_counted_nouns_are_units_where_a_registry_says_so() -> None:
    bare, counted = only("437 sản phẩm mới"), only("437 sản phẩm mới", UNITS)
    assert (bare.text, bare.value and bare.value.unit) == ("437", None)
    assert (counted.text, counted.value and counted.value.unit) == (
        "437 sản phẩm mới",
        "new-product",
    )
    assert only("130 sản \nphẩm", UNITS).text == "130 sản \nphẩm"
    assert only("từ 3 đến 5 sản phẩm", UNITS).text == "từ 3 đến 5 sản phẩm"


def test_a_unit_may_change_its_words_between_two_texts() -> None:
    units = {"xã": "commune"}
    assert only("5 xã", units).text == "5 xã"
    units["xã"] = "village"
    value = only("5 xã", units).value
    assert value
    assert value.unit == "village"
    del units["xã"]
    assert only("5 xã", units).text == "5"


@pytest.mark.parametrize(
    ("text", "mean"),
    [
        ("trung \nbình mỗi năm đón trên 200.000 lượt khách", True),
        ("thu nhập bình quân đầu người năm 2024 đạt 80 triệu đồng", True),
        ("tăng 5% bình quân", True),
        ("bình quân của cả nước, tăng 5%", False),
        ("nước thu nhập trung bình thấp có 5%", False),
        ("tăng 5%", False),
        ("thu nhập bình quân tăng 5%", False),
        ("thu nhập bình quân tăng lên 60 triệu đồng", True),
        ("giai đoạn này, bình quân tăng 5%", True),
        ("trung bình cứ 2 phút lại thế", False),
        ("cao hơn trung bình nhiều năm 5%", False),
        ("gấp 3 lần trung bình của cả nước", False),
        ("bằng 80% bình quân cả nước", False),
        ("giá tăng 2% trung bình cho cả vùng", False),
        ("học sinh xếp loại trung bình chiếm 12%", False),
        ("bình quân giai đoạn 2026-2030 đạt 10%", True),
        ("Bình quân 6 tháng đầu năm, giá tăng 5%", True),
        ("thời gian xử lý trung bình 2 ngày làm việc", True),
    ],
)
def test_a_mean_is_marked(text: str, mean: bool) -> None:
    (reading,) = [r for r in scan(text) if r.type == "quantity"]
    assert reading.mean is mean


def test_a_time_that_a_mean_is_over_is_none_itself() -> None:
    over, mean = scan("giá bình quân 10 tháng tăng 3%")
    assert (over.mean, mean.mean) == (False, True)


def test_a_mean_word_belongs_to_the_nearest_quantity() -> None:
    first, second = scan("bình quân mỗi xã có 3 dự án và 5 trường")
    assert (first.mean, second.mean) == (True, False)


@pytest.mark.parametrize("text", ["Cùng năm, 130 xã về đích", "Trong năm, 130 xã về đích"])
def test_a_year_before_a_number_is_no_list(text: str) -> None:
    assert [read.text for read in scan(text)][-1].startswith("130")
