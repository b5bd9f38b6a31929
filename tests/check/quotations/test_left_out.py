"""What a quotation leaves out of its sentence: what turns the sense, what may, what is harmless."""

import pytest

from qnfacts.check.quotations.layout import Layout, WaivedSpan
from qnfacts.check.quotations.left_out import doubtful
from qnfacts.check.quotations.standing import Standing, sentence_around, standing
from qnfacts.text.quotation import source_text


def held(text: str, *segments: str, language: str = "vi", kind: str = "figure") -> Standing:
    """How the segments stand in a text of which nothing is waived."""
    return standing(segments, Layout(source_text(text), language), kind)


def left(text: str, quoted: str, language: str = "vi", *, names: bool = False) -> str:
    """What the quotation leaves out of its clause that is not known to be harmless."""
    layout = Layout(source_text(text), language)
    place = standing((quoted,), layout).places[0]
    return doubtful(sentence_around(place, layout), quoted, language, names=names, counts=True)


@pytest.mark.parametrize(
    ("text", "quoted", "word"),
    [
        ("Tỉnh chưa từng có chợ mới.", "có chợ mới", "chưa từng"),
        ("Tỉnh chẳng hề có chợ mới.", "có chợ mới", "chẳng hề"),
        ("Tỉnh không thể nào có chợ mới.", "có chợ mới", "không thể nào"),
        ("Tỉnh hiếm khi có chợ mới.", "có chợ mới", "hiếm khi"),
        ("Tỉnh suýt nữa có chợ mới.", "có chợ mới", "suýt nữa"),
        ("Tỉnh đâu có chợ mới.", "chợ mới", "đâu có"),
        ("Tỉnh có chợ mới đâu.", "Tỉnh có chợ mới", "đâu"),
        ("Sở phủ nhận việc tỉnh có chợ mới.", "tỉnh có chợ mới", "phủ nhận"),
        ("Nếu được duyệt, tỉnh có chợ mới.", "tỉnh có chợ mới", "Nếu được duyệt"),
        ("Tỉnh có chợ mới, nếu Chính phủ duyệt.", "Tỉnh có chợ mới", "nếu"),
        ("Tỉnh đề xuất có chợ mới.", "có chợ mới", "đề xuất"),
        ("Ông bác bỏ tin tỉnh có chợ mới.", "tỉnh có chợ mới", "bác bỏ"),
        ("Tin tỉnh có chợ mới là sai.", "tỉnh có chợ mới", "là sai"),
        ("Tỉnh có chợ mới chỉ là tin đồn.", "Tỉnh có chợ mới", "chỉ là tin đồn"),
        ("Có tin đồn rằng tỉnh có chợ mới.", "tỉnh có chợ mới", "Có tin đồn"),
        ("Liệu tỉnh có chợ mới?", "tỉnh có chợ mới", "Liệu"),
        ("Tỉnh có chợ mới hay không?", "Tỉnh có chợ mới", "hay không"),
        ("Tỉnh không chỉ có chợ mà còn có trường.", "có chợ", "không chỉ"),
        ("Tỉnh dự kiến có 5 chợ.", "có 5 chợ", "dự kiến"),
        ("Phấn đấu đạt 5 chợ.", "đạt 5 chợ", "Phấn đấu"),
        ("Tỉnh có 5 chợ chưa mở.", "Tỉnh có 5 chợ", "chưa"),
        ("Tỉnh không có chợ, trường, trạm y tế.", "trạm y tế", "không"),
        ("Tỉnh có 5 chợ, theo kế hoạch năm 2030.", "Tỉnh có 5 chợ", "theo kế hoạch"),
        ("Tỉnh có chợ mới hoặc trường mới.", "Tỉnh có chợ mới", "hoặc"),
        ("Trừ huyện An, tỉnh có 5 chợ.", "tỉnh có 5 chợ", "Trừ"),
        ("Chỉ 13 xã có điện.", "13 xã có điện", "Chỉ"),
        ("Hội chợ Lam Sơn bị hủy.", "Hội chợ Lam Sơn", "bị hủy"),
        ("Chợ đêm sẽ được xây.", "Chợ đêm", "sẽ"),
        ("Dự kiến đến năm 2030, tỉnh có 5 chợ.", "tỉnh có 5 chợ", "Dự kiến"),
        ("Tỉnh đặt mục tiêu đến năm 2030, có 5 chợ.", "có 5 chợ", "đặt mục tiêu"),
        ("Theo kế hoạch của sở, tỉnh có 5 chợ.", "tỉnh có 5 chợ", "Theo kế hoạch"),
        ("Mục tiêu: 5 chợ mới.", "5 chợ mới", "Mục tiêu"),
        ("Tỉnh có 5 chợ, theo lời đồn.", "Tỉnh có 5 chợ", "lời đồn"),
        ("Không có bằng chứng, đến nay, tỉnh có 5 chợ.", "tỉnh có 5 chợ", "Không có bằng chứng"),
        ("Sở phủ nhận\n\nviệc tỉnh có chợ mới.", "tỉnh có chợ mới", "phủ nhận"),
    ],
)
def test_a_word_that_turns_the_sense_is_not_cut_off(text: str, quoted: str, word: str) -> None:
    [message] = held(text, quoted).cuts.values()
    assert message.startswith(f"“{word}” stands ")


@pytest.mark.parametrize(
    ("text", "quoted", "word"),
    [
        ("The province never had a market.", "had a market", "never"),
        ("The mayor denied that it has 500 farms.", "it has 500 farms", "denied"),
        ("If approved, the county has 500 farms.", "the county has 500 farms", "If"),
        ("The county has 500 farms, if approved.", "The county has 500 farms", "if"),
        ("The news that it has 500 farms is false.", "it has 500 farms", "false"),
        ("The county no longer has 500 farms.", "has 500 farms", "no longer"),
        ("The county hopes to have 500 farms.", "have 500 farms", "hopes"),
        ("It is rumoured that it has 500 farms.", "it has 500 farms", "rumoured"),
        ("It has not only 500 farms but also 3 mills.", "500 farms", "not only"),
        ("They hope that by 2030, it has 500 farms.", "it has 500 farms", "hope"),
        ("The fair on 2 March was cancelled.", "The fair on 2 March", "was cancelled"),
    ],
)
def test_nor_is_one_in_english(text: str, quoted: str, word: str) -> None:
    [message] = held(text, quoted, language="en").cuts.values()
    assert message.startswith(f"“{word}” stands ")


@pytest.mark.parametrize("text", ["Có phải chợ mới mở?", "Chợ mới mở ?", "“Chợ mới mở?”"])
def test_a_question_is_no_statement(text: str) -> None:
    assert held(text, "hợ mới mở").cuts
    assert held(text, "mới mở").cuts


def test_a_target_may_leave_out_that_it_is_an_aim() -> None:
    text = "Tỉnh phấn đấu đạt 5 chợ."
    assert not held(text, "đạt 5 chợ", kind="target").cuts
    assert held("Tỉnh bác bỏ mục tiêu đạt 5 chợ.", "đạt 5 chợ", kind="target").cuts


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Năm 2025, tỉnh có 13 chợ.", "tỉnh có 13 chợ"),
        ("Tại Hạ Long, tỉnh có 13 chợ.", "tỉnh có 13 chợ"),
        ("Theo đó, tỉnh có 13 chợ.", "tỉnh có 13 chợ"),
        ("Đến nay tỉnh có 13 chợ.", "tỉnh có 13 chợ"),
        ("Tỉnh có 13 chợ, gồm 5 chợ đêm.", "Tỉnh có 13 chợ"),
        ("Tỉnh có 13 chợ và 5 trường.", "Tỉnh có 13 chợ"),
        ("Tỉnh có 13 chợ và không có trường.", "Tỉnh có 13 chợ"),
        ("Tỉnh có 13 chợ vào năm 2024.", "Tỉnh có 13 chợ"),
        ("Tỉnh chưa có trường, nhưng huyện có 5 chợ.", "huyện có 5 chợ"),
        ("Tỉnh không có biển; huyện có 5 hồ.", "huyện có 5 hồ"),
        ("Sở bác bỏ tin đồn. Tỉnh có 5 chợ.", "Tỉnh có 5 chợ"),
        ("“Nếu có vốn, tỉnh sẽ xây chợ”, ông Nam nói.", "ông Nam nói"),
        ("Tỉnh (nơi chưa có điện) có 5 chợ.", "Tỉnh (nơi chưa có điện) có 5 chợ"),
        ("TP. Hạ Long có 5 chợ.", "TP. Hạ Long có 5 chợ"),
        ("Đồng bào Tày, Dao, Sán Chỉ, tỉnh có 5 chợ.", "tỉnh có 5 chợ"),
        ("1. Tỉnh có 5 chợ.", "1. Tỉnh có 5 chợ"),
        ("Hàng không, đường bộ có 5 tuyến mới.", "đường bộ có 5 tuyến mới"),
    ],
)
def test_what_is_harmless_may_be_left_out(text: str, quoted: str) -> None:
    assert held(text, quoted).sound
    assert not left(text, quoted)


@pytest.mark.parametrize(
    ("text", "quoted", "words"),
    [
        ("Tỉnh có 13 chợ.", "có 13 chợ", "Tỉnh"),
        ("Ông Nam cho biết tỉnh có 13 chợ.", "tỉnh có 13 chợ", "Ông Nam cho biết"),
        ("Tỉnh có 5 chợ. Tin này là sai.", "Tỉnh có 5 chợ", "Tin này là sai"),
        ("Tỉnh có 5 chợ. Đó là tin tốt, không phải tin xấu.", "có 5 chợ", "Tỉnh"),
        ("Tỉnh có 13 chợ của huyện.", "Tỉnh có 13 chợ", "của huyện"),
        ("Tỉnh có 13 chợ tại xã muốn sáp nhập.", "Tỉnh có 13 chợ", "tại xã muốn sáp nhập"),
    ],
)
def test_what_is_not_known_to_be_harmless_is_named(text: str, quoted: str, words: str) -> None:
    assert held(text, quoted).sound
    assert left(text, quoted) == words


def test_what_is_said_of_a_thing_is_no_part_of_its_name() -> None:
    text = "Hội chợ Lam Sơn đón 900 lượt khách."
    assert left(text, "Hội chợ Lam Sơn") == "đón 900 lượt khách"
    assert not left(text, "Hội chợ Lam Sơn", names=True)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Nhiệt độ −5 độ.", "5 độ"),
        ("Có >5 người.", "5 người"),
        ("Đạt 5% dân.", "Đạt 5"),
        ("Rộng 5 km² đất.", "Rộng 5 km"),
        ("Rộng 1.500 m 2 đất.", "Rộng 1.500 m"),
        ("Từ 5-7 chợ.", "Từ 5"),
        ("Gia\u00adđình.", "Gia"),
        ("Nhà\u200dmáy.", "Nhà"),
        ("Nhà\u200bmáy.", "máy"),
        ("O’Brien nói.", "Brien nói"),
        ("O'Brien nói.", "O"),
    ],
)
def test_a_word_is_quoted_whole(text: str, quoted: str) -> None:
    [message] = held(text, quoted).cuts.values()
    assert " inside “" in message


@pytest.mark.parametrize(
    ("text", "quoted", "last"),
    [
        ("KẾT QUẢ NĂM\nTỉnh có 5 chợ.", "KẾT QUẢ NĂM Tỉnh có 5 chợ", "KẾT QUẢ NĂM"),
        ("Kết quả\n\nTỉnh có 5 chợ.", "Kết quả Tỉnh có 5 chợ", "Kết quả"),
        ("Kết quả\nTỉnh có 5 chợ và 6 trường.", "Kết quả Tỉnh có 5 chợ", "Kết quả"),
        ("Tỉnh có:\n- 5 chợ\n- 6 trường", "5 chợ - 6 trường", "5 chợ"),
        ("Tỉnh có\n• 5 chợ\n• 6 trường", "5 chợ • 6 trường", "5 chợ"),
        ("Tỉnh có\n1. Chợ\n2. Trường", "Chợ 2. Trường", "Chợ"),
        ("Tỉnh có chợ. Huyện có trường.", "có chợ. Huyện có trường", "chợ"),
    ],
)
def test_a_quotation_stays_in_one_sentence(text: str, quoted: str, last: str) -> None:
    assert held(text, quoted).joins == {0: last}


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Tỉnh có 5\n\nchợ mới.", "Tỉnh có 5 chợ mới"),
        ("Các dân tộc ở huyện\nBình Liêu có 5 chợ.", "Các dân tộc ở huyện Bình Liêu có 5 chợ"),
        ("Mô hình homestay\n- sản phẩm - ẩm thực.", "Mô hình homestay - sản phẩm - ẩm thực"),
    ],
)
def test_a_sentence_goes_on_over_lines(text: str, quoted: str) -> None:
    assert held(text, quoted).sound


FAIR = "Hội chợ đón gần 900\n\nTRANG 8\n\nlượt khách."


@pytest.mark.parametrize(
    ("kind", "sound"),
    [("page-number", True), ("caption", True), ("heading", False), ("no-claim", False)],
)
def test_only_the_layout_parts_segments(kind: str, sound: bool) -> None:
    layout = Layout(source_text(FAIR), "vi", (WaivedSpan(21, 28, kind),))
    assert standing(("Hội chợ đón gần 900", "lượt khách"), layout).sound == sound


def test_what_parts_a_sentence_hides_no_word_of_it() -> None:
    text = "Sở phủ nhận\n\nTRANG 8\n\nviệc tỉnh có chợ mới."
    layout = Layout(source_text(text), "vi", (WaivedSpan(13, 20, "page-number"),))
    assert standing(("tỉnh có chợ mới",), layout).cuts
    assert standing(("Sở phủ nhận TRANG 8 việc tỉnh có chợ mới",), layout).joins
