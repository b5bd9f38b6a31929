"""What numbers count, apart from units."""

from qnfacts.quantities.machine.lexicon import endings, words

_COUNTED = """
    trụ cột, nhóm, nhiệm vụ, giải pháp, mục tiêu, chỉ tiêu, tiêu chí, nội dung, đột phá,
    khâu đột phá, lĩnh vực, ngành, đề án, dự án, chương trình, kế hoạch, công trình, mô hình,
    hạng mục, hoạt động, sự kiện, hội nghị, cuộc, giải, doanh nghiệp, hợp tác xã, công ty,
    đơn vị, cơ quan, tổ chức, cơ sở, nhà máy, sản phẩm, mặt hàng, thương hiệu, website, sàn,
    ứng dụng, nền tảng, ý tưởng, tỉnh, thành phố, thị xã, huyện, xã, phường, địa phương,
    quốc gia, thôn, trường, lớp, bệnh viện, trung tâm, câu lạc bộ, khu công nghiệp, cảng, điểm,
    người, ca, ca mắc, ca nhiễm, trường hợp, vụ, bệnh nhân, liều, học sinh,
    sinh viên, giáo viên, cán bộ, đại biểu, hội viên, thành viên, lao động,
    nạn nhân, hộ, hộ dân, gia đình, khách, du khách, lượt, lượt khách, lần, chiếc, tàu, xe,
    thửa, căn hộ, nhà, ngôi nhà, căn nhà, văn bản, nghị quyết, thủ tục, hồ sơ
    """
COUNTED = words(_COUNTED, but="lần lượt, người ta, người dân, xe đạp, điểm nhấn")
"""Nouns that a single number word may count: "ba" is three in "ba trụ cột", else a father too."""

NUMBERED = endings(
    f"""
    {_COUNTED}, đoạn, nhánh, mốc, cọc, nút, gói, giếng, phân khúc, trục, cánh, ga, bàn, kíp, tờ,
    cống, hồ, đập, trại, bước, cách, phương án, kịch bản, lựa chọn, ví dụ, nguyên nhân, lý do,
    câu hỏi, phương pháp, chủ đề, môn, dự án thành phần, mệnh đề, luận điểm, tình huống, kho,
    xưởng, lò, chi nhánh, dây chuyền, máy, thẻ, vé, suất, suất diễn, mùa, kỳ thi, bài thi, giàn,
    mỏ, vỉa, công thức, quy tắc, nấc, bão, cơn bão, chuyến, phân khu, tiểu khu, khu tái định cư
    """,
    but="mục tiêu, kế hoạch",
)
"""Nouns before a number that may say which of them it is."""
