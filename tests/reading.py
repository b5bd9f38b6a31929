"""What the reader makes of a text."""

from qnfacts.quantities import Reading, scan


def only(text: str, units: dict[str, str] | None = None) -> Reading:
    """The one reading of a text."""
    (reading,) = scan(text, units)
    return reading


def said(text: str) -> list[str]:
    """What each reading of a text is, in order."""
    return [r.edtf or r.number or r.text for r in scan(text)]


WORDS = [
    *("một", "hai", "ba", "bốn", "năm", "tư", "lăm", "mốt", "mười", "mươi", "trăm", "chục", "linh"),
    *("nghìn", "triệu", "tỷ", "rưỡi", "phẩy", "không", "nửa", "phần", "hàng", "vài", "âm", "trừ"),
    *("hơn", "trên", "gần", "dưới", "không quá", "ít nhất", "khoảng", "ước đạt", "lên tới", "vượt"),
    *("từ", "đến", "giữa", "và", "trở lên", "trở xuống", "cao hơn", "so với", "trung bình"),
    *("ngày", "tháng", "quý", "III", "đầu", "giai đoạn", "đến nay", "trước", "thứ", "số", "Điều"),
    *("đồng", "%", "điểm phần trăm", "USD", "$", "km", "ha", "độ", "sao", "giờ", "lần", "4G"),
    *("sản phẩm", "xã", "chí", "Quảng Ninh", "NQ-HĐND", "148/2018/NQ-HĐND", "TTg", "âm lịch"),
    *("0", "1", "5", "05", "10", "13.000", "11,03", "12.34", "1/2", "31/2/2024", "7/12/2018"),
    *("24/11", "2021", "2025", "2021-2025", "3.2.1930", "8.2026", "10-15", "0912345678"),
    *(",", ".", "-", "–", "/", "(", ")", ":", ";", "\n", "\n\n", "\u00a0", "\u0301", "+", ">"),
]
"""What random texts for the reader are made of."""
