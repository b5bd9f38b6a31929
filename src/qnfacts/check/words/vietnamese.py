"""What Vietnamese words say of a number."""

import re

from qnfacts.check.words.wording import CAPITALS, PUNCTUATION, Wording, phrases, words

_DATE = r"""(?:(?:vào|trong|từ|đến|tới|tính\ đến|giai\ đoạn|hết|cuối|đầu|giữa)\s+)*
    (?: năm\ (?:nay|nào|[0-9]) | tháng\ (?:này|[0-9]) | quý\ [0-9IV] | ngày\ [0-9] | giai\ đoạn
      | nhiệm\ kỳ | nay\b | hiện\ nay | thời\ gian | [12][0-9]{3}\b )"""
_HEDGES = """
    ước tính, ước, ước chừng, tạm tính, số liệu sơ bộ, sơ bộ, dự kiến, đổ lại, đổ lên, trở lại,
    trở lên, trở xuống, là cùng, là ít, có lẻ, có dư, gì đó, hơn, kém, xấp xỉ, chưa chính thức,
    chưa kiểm chứng, theo ước tính, theo tin đồn
"""
_AREAS = "tỉnh|huyện|xã|phường|thành phố|thị xã"

VIETNAMESE = Wording(
    aim=words(
        """
        phấn đấu, mục tiêu, chỉ tiêu, đặt ra, đề ra, sẽ, dự kiến, dự báo, hướng tới, hướng đến,
        kỳ vọng, mong muốn, mong, quyết tâm, tiến tới, đề xuất, muốn, có thể, sắp, ước đạt,
        nhằm đạt, phải đạt, cần đạt, cần, hứa, hứa hẹn, hy vọng, xin, đòi, toan, định, đề nghị
        """,
        but="""
        chương trình mục tiêu, mục tiêu quốc gia, cần thơ, cần cù, cần thiết, cần giuộc, cần giờ,
        sắp xếp, mong manh
        """,
        behind="chuyên, cần, vượt, thành, chương trình, nhất, xác, khẳng, ổn, quyết, quy, nhận",
    ),
    aim_too=words(
        """
        đến năm, vào năm, trước năm, tới năm, đến hết năm, phải, giữ, giữ đúng, nêu, nghị quyết,
        kế hoạch, quy hoạch, đề án, yêu cầu, bảo đảm, đảm bảo, nâng, đưa
        """
    ),
    done=words("đã, hiện có, hiện nay, đến nay, vừa"),
    change=words(
        """
        tăng, tăng thêm, tăng trưởng, giảm, thêm, bớt, mất, thiếu, hụt, hao hụt, sụt, sụt giảm,
        rớt, vắng, thua, kém, chênh, chênh lệch, gia tăng, lỗ, bổ sung, cắt, cắt giảm, đóng cửa,
        giải thể, xóa, xoá, bỏ
        """,
        but="""
        tăng cường, tăng tốc, giảm nghèo, thêm vào đó, mất an toàn, kém phát triển, thiếu nhi,
        thiếu niên, bỏ phiếu
        """,
    ),
    fall=words(
        "giảm, sụt, sụt giảm, mất, thiếu, hụt, bớt, rớt, kém, lỗ, cắt, cắt giảm", but="giảm nghèo"
    ),
    reached=words("lên, còn, xuống, đạt, tới, đến, thành, có, là"),
    part=words(
        """
        gấp, gấp đôi, gấp ba, gấp rưỡi, nửa, một nửa, phân nửa, trong số, một trong, top, lần của,
        phần của
        """,
        but="gấp rút, một trong những",
    ),
    rate=words(
        "mỗi, từng, bình quân, trung bình, hằng năm, hàng năm, hằng tháng, hàng tháng",
        but="từng bước, từng phần, từng là, từng có",
    ),
    rate_behind=re.compile(
        r"""\s*(?P<said> / | (?:mỗi|một|trên)\s*(?:năm|tháng|ngày|tuần|giờ|quý|huyện|xã|tỉnh|hộ
            |người|đơn\ vị|phường|thôn|km|ha)\b | (?:mỗi|hằng|hàng|từng)\b )""",
        re.VERBOSE | re.IGNORECASE,
    ),
    baseline=words("so với, so với mức"),
    before_now=words(
        "năm ngoái, năm trước, cùng kỳ, trước đây, trước đó, kỳ trước, tháng trước, quý trước, "
        "năm kia, hồi trước, nhiệm kỳ trước, từng có, đã từng, ngày xưa, một thời"
    ),
    doubt=words(
        """
        tin đồn, có tin, đồn, đồn đại, đồn đoán, nghe nói, nghe đâu, nghe đồn, được cho là, cho là,
        có thông tin, bác bỏ, phủ nhận, bịa, bịa đặt, sai sự thật, không đúng, không phải, nếu,
        giả sử, giả như, giả dụ, ví như, phải chăng, liệu, có lẽ, dường như, hình như, có vẻ,
        chừng như, tưởng, ngỡ, tưởng như, ngỡ như, chưa xác minh, chưa kiểm chứng, chưa rõ,
        mơ, ước gì, ước mơ, giá mà, giá như, tưởng tượng, hình dung, có phải, hay không, cải chính,
        đính chính, khó, khó lòng, suýt nữa, lẽ ra, đáng lẽ, đáng ra, nhầm, lầm, ai bảo, làm gì có,
        làm sao, kịch bản, giả định, phương án, hiếm khi, gần có, nghi ngờ, hoài nghi, tin vịt,
        tung tin, khoảng chừng, ước chừng
        """,
        but="không đúng hạn, tưởng niệm, khó khăn",
        behind="dữ, số, tài, nguyên, vật, nhiên, tư, chất, dược, trị, học, lý, ý, tin, đồng, binh",
    ),
    denial=words(
        "không, chưa, chẳng, chả, đâu có, đâu phải, đừng",
        but="""
        không chỉ, không những, không ngừng, không kể, không gian, không khí, không quân,
        không tính, chưa kể, chưa tính, chưa bao gồm, không bao gồm, không dưới, không quá,
        không ít hơn, không ít, chưa từng có
        """,
        behind="hàng, trên",
    ),
    elsewhere=words(
        """
        cả nước, toàn quốc, thế giới, toàn cầu, khu vực, cả vùng, toàn vùng, nước ngoài,
        tỉnh bạn, các tỉnh
        """,
        but="khu vực nông thôn, khu vực thành thị, khu vực đô thị",
    ),
    leads=words(
        """
        có, là, đạt, đạt được, gồm, bao gồm, với, đón, được, chiếm, còn, lên, lên tới, lên đến,
        tới, xuống, xuống còn, ở mức, mức, và, nhưng, song, hoặc, trong đó, riêng, đúng, con số,
        tổng số, tổng cộng, tổng, tất cả, hiện, nay, đến nay, đã, cho, của, tại, tỉnh, huyện, mở,
        trồng, xây, xây dựng, xây mới, hỗ trợ, phục vụ, thu hút, tổ chức, cấp, triển khai,
        thực hiện, tập trung, thành lập, ươm tạo, tạo, tạo ra, tạo được, thu, thu được, bán,
        bán được, sản xuất, duy trì, công nhận, sở hữu, dành, chi, ghi nhận, trị giá, giá trị,
        quy mô, lũy kế, luỹ kế, thu về, hoàn thành, quy tụ, cung cấp, gồm có, bằng, so với, cùng,
        cùng với, nâng lên, phải, nêu, toàn tỉnh, toàn huyện, toàn xã, toàn thành phố, cả tỉnh
        """,
        behind="thất, truy",
    ),
    adverbs=words(
        "hiện, nay, đã, đang, cũng, vẫn, luôn, mới, chỉ, vừa, lại, đều, hiện nay, đến nay, "
        "cũng đã, đặt, trong tháng, trong năm, trong quý, trong kỳ"
    ),
    articles=words("số, tổng số, các, những, trung bình, bình quân, mức, con số, số lượng"),
    joints=words("của, trên, cho, so với, tại, bằng, như, trừ, tới, xuống"),
    follows=re.compile(
        rf"""{PUNCTUATION}
        | \s+(?: (?: và | nhưng | song | còn | hoặc | cùng | trong\ đó | gồm | bao\ gồm | so\ với
            | thì | theo | để | do | nhờ | vì | bởi | sau | trước
            | (?:đã\ )?(?:cho\ thấy|khẳng\ định|chứng\ minh|góp\ phần|giúp) )(?!\w)(?!\ (?:ước|tin))
          | {_DATE}
          | (?:trên|tại|ở|trong|của)?\s*(?: địa\ bàn | (?:toàn|cả)\ (?:{_AREAS})\b
            | tỉnh\b | đây\b | địa\ phương ) )""",
        re.VERBOSE | re.IGNORECASE,
    ),
    hedges_behind=re.compile(rf"\s*[,(–-]?\s*(?P<said>{phrases(_HEDGES)})(?!\w)", re.IGNORECASE),
    place=re.compile(
        r"(?<!\w)(?:[Tt]ại|[Ởở]|[Tt]ỉnh|[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]hành phố|TP\.?|[Tt]hị xã"
        rf"|[Qq]uận|[Tt]hị trấn|[Tt]hôn)\s+{CAPITALS}"
    ),
    whole=re.compile(
        rf"(?<!\w)(?:toàn|cả|trong|khắp|địa bàn)\s+(?P<level>{_AREAS})(?!\w)", re.IGNORECASE
    ),
)
