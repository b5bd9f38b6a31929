"""What Vietnamese words say of a number."""

import re
from collections.abc import Mapping

from qnfacts.check.words.phrases import alternatives, split
from qnfacts.check.words.wording import (
    CAPITALS,
    LEVELS,
    PUNCTUATION,
    Sense,
    Wording,
    turning,
    words,
)

_DATE = r"""(?:(?:vào|trong|từ|đến|tới|tính\ đến|giai\ đoạn|hết|cuối|đầu|giữa)\s+)*
    (?: năm\ (?:nay|ngoái|nào|[0-9]) | tháng\ (?:này|[0-9]) | quý\ [0-9IV] | ngày\ [0-9]
      | giai\ đoạn | nhiệm\ kỳ | nay\b | hiện\ nay | thời\ gian | [12][0-9]{3}\b )"""
_HEDGES = """
    ước tính, ước, ước chừng, tạm tính, số liệu sơ bộ, sơ bộ, dự kiến, đổ lại, đổ lên, trở lại,
    trở lên, trở xuống, là cùng, là ít, có lẻ, có dư, gì đó, hơn, kém, xấp xỉ, chưa chính thức,
    chưa kiểm chứng, theo ước tính, theo tin đồn, có thể, có khi, có lẽ, chắc, hoặc hơn, hay hơn,
    hoặc gần, hoặc ít hơn, hoặc nhiều hơn, chưa kể, chưa tính, chưa bao gồm
"""
_AREAS = LEVELS["vi"]
_STATES = """
    có, có được, còn, gồm, gồm có, bao gồm, là, bằng, ứng với, tương ứng, chiếm, được, đạt, đạt
    được, cán mốc, đạt mốc, chạm mốc, lên, lên tới, lên đến, nâng lên, tới, xuống, xuống còn, ở
    mức, ghi nhận, ước, tính, nêu, đặt, cho biết, cho thấy, thông tin, phải, trị giá, dài,
    rộng, cao
"""
_ACTS = """
    là nơi, là nơi có, sở hữu, nắm giữ, nắm, mang, giữ, giữ được, duy trì, nhận, nhận được,
    tiếp nhận, đón, đón được, chào đón, đón tiếp, tiếp đón, thu hút, thu nhận, phục vụ, huy
    động, quy tụ, hội tụ, tập trung, tập hợp, thống kê được, đếm được, quản lý, vận hành, khai
    thác, sử dụng, nuôi, trồng, trồng được, gieo trồng, gieo cấy, gieo sạ, thu hoạch, sản xuất,
    chế biến, cung cấp, cung ứng, cấp, cấp mới, công nhận, bán, bán được, tiêu thụ, thu, thu
    về, thu được, chi, dành, mở, mở mới, xây, xây dựng, xây dựng được, xây mới, hoàn thành,
    hoàn thiện, đưa vào sử dụng, đưa vào khai thác, đưa vào vận hành, lắp đặt, khánh thành, tổ
    chức, triển khai, thực hiện, thành lập, thành lập mới, hình thành, phát triển, phát triển
    được, phát động, diễn ra, ươm tạo, tạo, tạo ra, tạo được, tuyển dụng, kết nạp, dạy, chăm sóc,
    bảo vệ, sửa chữa, nâng cấp, cải tạo, tu bổ, phủ xanh, thu gom, vận chuyển, xử lý, giải quyết,
    giải quyết được, tiếp nhận và giải quyết, trang bị, kết nối, xuất khẩu, đánh bắt, phát hiện,
    chứng kiến
"""
_NOUNS = """
    số, con số, tổng số, tổng, tất cả, số lượng, lượng, tổng cộng, mức, mốc, ngưỡng, quy mô, giá
    trị, tổng giá trị, tốc độ, tỷ lệ, tỉ lệ, chiều dài, tổng chiều dài, trung bình, bình quân, lũy
    kế, luỹ kế, kết quả, thống kê, số liệu, địa bàn, địa phương, toàn, cả, cả thảy, khắp, nơi,
    ông, bà, nông dân, ngư dân, người dân, bà con, lần, lần đầu, lần đầu tiên, năm, tháng, quý,
    toàn ngành, là tỉnh ven biển, là tỉnh miền núi, là huyện miền núi, là huyện ven biển,
    cơ quan chức năng, lực lượng chức năng, chính quyền, năm học, năm học này, ngày, kỳ, cuối,
    đầu, giữa, hết, thời điểm
"""
_PARTICLES = """
    và, nhưng, song, hoặc, trong đó, riêng, đúng, các, những, mà, của, tại, ở, trong đó, trong
    năm, trong tháng, trong quý, trong kỳ, trong tỉnh, trên địa bàn, trên toàn, trên cả, cho,
    đến, về, vào, với, cùng, cùng với, so với, theo, tính đến, theo đó, do, nhờ, hiện, hiện
    tại, hiện nay, nay, đến nay, tới nay, đã, đang, cũng, vẫn, luôn, mới, chỉ, vừa, lại, đều,
    ghi dấu ấn với, giữ vững, ở mức, tỉnh lỵ, không chỉ, không những, tiếp tục, thành công,
    tổng cộng có, trong khi, rồi, chính thức,
    hiện đang, thường xuyên, ổn định, mạnh,
    nhanh, khá, nhẹ, liên tục, đáng kể, rõ rệt, kỷ lục, cao kỷ lục
"""
_GOES_ON = """
    nhiều, các, những, một, một số, hàng, nhất, cao, thấp, lớn, nhỏ, đứng, xếp, dẫn đầu, vượt,
    chủ yếu, phần lớn, đa số, góp phần, giúp, qua đó, từ đó, vì, bởi, khi, sau, trước, để,
    nhằm, thuộc, tuy, dù, gấp, tương đương, tiếp tục, trở thành, hoạt động, không, chưa, sẽ,
    như, nơi
"""
_BEHIND = r"""
    (?:đang\ )?hoạt\ động | được\ (?:công\ nhận|chứng\ nhận|ghi\ nhận|xếp\ hạng|cấp\ phép)
    | (?:đến|tới)\ (?:tham\ quan|du\ lịch|nghỉ\ dưỡng|từ) | từ\ (?:khắp|nhiều|các|trong|ngoài)
    | (?:đang\ )?(?:được\ )?(?:khai\ thác|vận\ hành|sử\ dụng)(?=\s*(?:$|[,.;]))
    | trong\ và\ ngoài\ (?:nước|tỉnh) | các\ (?:cấp|loại) | (?:đã\ )?đến\ với
"""

TURNS: Mapping[Sense, str] = {
    "negation": """
        không, không còn, không hề, không thể, không thể nào, không được, chưa, chưa từng, chưa hề,
        chưa thể, chưa phải, chưa được, chưa bao giờ, không bao giờ, chẳng bao giờ, chẳng, chẳng hề,
        chẳng phải, chả hề, chả phải, đừng, chớ, đâu, đâu có, đâu phải, đâu còn, nào có, không ai,
        đời nào, thay vì, thay cho, khỏi phải, không đúng, không phải, làm gì có
    """,
    "rarity": """
        ít khi, hiếm có, hầu như, gần như, suýt, suýt chút nữa, xém, tí nữa, chút nữa, thỉnh thoảng,
        đôi khi, khó có thể, khó mà
    """,
    "limit": """
        chỉ, chỉ có, chỉ là, chỉ còn, mới chỉ, duy nhất, vỏn vẹn, không chỉ, không những,
        không chỉ có, chẳng những, không riêng, đâu chỉ, không phải chỉ
    """,
    "refusal": """
        từ chối, khước từ, phản đối, cấm, nghiêm cấm, hủy bỏ, huỷ bỏ, bãi bỏ, hủy, huỷ, ngừng, dừng,
        ngưng, đình chỉ, thất bại, tránh, chống lại, thiếu, không đồng ý, không chấp thuận, bác đơn
    """,
    "exception": """
        trừ, trừ khi, ngoại trừ, loại trừ, trừ trường hợp
    """,
    "contrast": """
        nhưng, nhưng mà, song, tuy nhiên, tuy vậy, thế nhưng, trái lại, hoặc, hoặc là, hay là,
        mặc dù, mặc dầu, dù vậy, bất chấp
    """,
    "condition": """
        nếu, nếu như, giả sử, giả như, giá như, giá mà, ví thử, với điều kiện, miễn là, miễn sao,
        trong trường hợp, trừ phi, hễ, nếu được, nếu được duyệt, trong kịch bản, theo kịch bản,
        trên lý thuyết, về lý thuyết, lẽ ra, đáng lẽ, đáng lý, giả dụ, ví như, đáng ra, chỉ khi
    """,
    "proviso": """
        chờ phê duyệt, chừng nào, khi được duyệt, khi được phê duyệt, đang chờ, trường hợp, một khi,
        về nguyên tắc, xem xét, gợi ý, kiến nghị, lấy ý kiến, chờ duyệt, đề đạt, xin phép,
        tính chuyện
    """,
    "possibility": """
        có thể, có khả năng
    """,
    "unreal": """
        chắc là, chưa chắc, không chắc, không rõ, chưa rõ, có lẽ, có vẻ, dường như, hình như,
        phải chăng, chừng như, tưởng như, tưởng tượng, ngỡ như, ước mơ, ước gì, hiếm khi, suýt nữa
    """,
    "plan": """
        sẽ, sắp, dự kiến, dự định, dự báo, dự tính, dự trù, chuẩn bị, theo kế hoạch, theo dự kiến,
        theo dự báo, là kế hoạch, là dự kiến, có kế hoạch, lên kế hoạch, kế hoạch là, có ý định,
        đang lập, đang nghiên cứu, dự thảo, kế hoạch năm, dự toán năm
    """,
    "aim": """
        phấn đấu, mục tiêu, là mục tiêu, theo mục tiêu, đặt mục tiêu, hướng tới, hướng đến, kỳ vọng,
        kì vọng, mong, mong muốn, hy vọng, hi vọng, muốn, quyết tâm, cam kết, hứa, chỉ tiêu, cần,
        khát vọng, tham vọng, kêu gọi, tiến tới, nhằm đạt, phải đạt, cần đạt, hứa hẹn
    """,
    "duty": """
        phải, yêu cầu
    """,
    "proposal": """
        đề xuất, theo đề xuất, là đề xuất, đề nghị
    """,
    "doubt": """
        có tin đồn, tin đồn, lời đồn, tin vịt, người ta đồn, đồn là, có tin rằng, có tin nói,
        đồn rằng, đồn đoán, đồn đại, nghe nói, nghe đồn, người ta nói, được cho là, bị cho là,
        nghi ngờ, nghi vấn, ngờ, hoài nghi, lầm tưởng, tưởng là, tưởng rằng, ngỡ, giả định,
        giả thuyết, phỏng đoán, suy đoán, chưa kiểm chứng, chưa được kiểm chứng, chưa xác minh,
        chưa được xác minh, chưa xác nhận, không xác nhận, không có thông tin, chưa có thông tin,
        không có bằng chứng, chưa có bằng chứng, không tin, khó tin, không công nhận,
        không cho rằng, không nghĩ, không nói, không khẳng định, chưa khẳng định, chưa công bố,
        chưa được xác nhận, tự xưng, tự nhận, mạo danh, bịa, bịa đặt, có tin, nghe đâu, tung tin
    """,
    "denial": """
        phủ nhận, bác bỏ, bác tin, bác thông tin, cải chính, đính chính, chối, phản bác, là sai,
        là sai sự thật, sai sự thật, là không đúng, không có thật, không có chuyện, không có việc,
        không đúng sự thật, là bịa đặt, là tin giả, tin giả, là giả, chỉ là tin đồn,
        chỉ là giả thuyết, chỉ là lời đồn, chỉ là đề xuất, chỉ là dự kiến, chỉ là trò đùa,
        hoang đường, vô căn cứ, không có căn cứ, vu khống, nói đùa, nói dối, là thông tin sai,
        thất thiệt, xuyên tạc
    """,
    "annulment": """
        bị cấm, bị hoãn, bị huỷ, bị hủy, bị hủy bỏ, bị từ chối, bị đình chỉ, bị bác, hoãn lại,
        đã dừng, đã huỷ, đã hủy, đã ngừng, phải dừng, phải huỷ, phải hủy, không được duyệt,
        không được thông qua, lừa đảo, nhầm lẫn, sai lầm, sai lệch, không chính xác
    """,
    "question": """
        liệu, liệu rằng, có phải, hay không, hay chưa, phải không, đúng không, chăng
    """,
}
"""The words that turn or limit what a clause says, by what they do to it."""

HARMLESS = """
    đâu đó, ở đâu, nơi đâu, từ đâu, đâu đâu, không gian, hàng không, không khí, không quân,
    không ngừng, không dây, trên không, phòng không, đường không, không phận, không lưu, không
    ít, không dùng tiền mặt, không tiền mặt, không dưới, không quá, không hơn, không kém, không
    ít hơn, không nhiều hơn, chưa đầy, chưa tới, chưa đến, chẳng hạn, chỉ số, chỉ đạo, chỉ thị,
    địa chỉ, chỉ dẫn, chứng chỉ, tín chỉ, chỉ huy, chỉ định, tôn chỉ, chỉ ra, trừ đi, phòng
    trừ, khấu trừ, diệt trừ, song song, song ngữ, song phương, phải trả, bên phải, lẽ phải,
    phải thu, nhu cầu, cần thiết, cần cù, cần thơ, cần cẩu, cần giờ, cần câu, yêu cầu kỹ thuật,
    tài liệu, số liệu, dữ liệu, nguyên liệu, vật liệu, nhiên liệu, dược liệu, liệu pháp, tư liệu,
    chất liệu, phế liệu, học liệu, thiếu nhi, thiếu niên, sắp xếp, thanh thiếu niên,
    điểm dừng chân, trạm dừng nghỉ, mong manh, chuẩn bị đầu tư, chưa kể, chương trình mục tiêu,
    mục tiêu quốc gia, cần giuộc, chuyên cần, không đúng hạn, tưởng niệm, khó khăn, ý tưởng,
    lý tưởng, tin tưởng, trị liệu, binh đoàn, nhất định, xác định, khẳng định, ổn định,
    quyết định, quy định, nhận định, nghị định, thẩm định, giám định, kiểm định, cố định,
    định mức, định kỳ, định cư, đồn biên phòng, đồn công an, vượt kế hoạch năm,
    vượt dự toán năm, so với kế hoạch năm, so với dự toán năm, hoàn thành kế hoạch năm,
    hoàn thành mục tiêu, hoàn thành chỉ tiêu
"""
"""Longer words that hold a turning word and turn nothing."""

_REACHED = """,
    không kể, không tính, chưa tính, không bao gồm, chưa bao gồm, vượt mục tiêu, vượt chỉ tiêu,
    thành mục tiêu, thành chỉ tiêu, chưa từng có
"""
"""What denies or aims at nothing before a number, and limits the sense where it is cut off."""
_AIMS = """
    đặt ra, đề ra, xin, đòi, toan, định, đang xây dựng, đang xây, đang thi công, đang hoàn thiện,
    đang lắp đặt, đang đầu tư xây dựng
"""
_DOUBTS = """
    không đúng, không phải, làm gì có,
    khó, khó lòng, kịch bản, phương án, mơ, tưởng, hình dung, nhầm, lầm, làm sao, ai bảo,
    ước chừng, khoảng chừng, cho là, một khi, số này sai, bị sai, ghi sai,
    sửa thành, sửa lại, có thông tin, đồn, gần có
"""
"""What says so of a number in its clause, and has other uses far from one."""

VIETNAMESE = Wording(
    aim=turning(
        TURNS,
        HARMLESS + _REACHED,
        "plan",
        "aim",
        "proposal",
        "possibility",
        also=_AIMS,
    ),
    plan=turning(TURNS, HARMLESS, "plan"),
    capacity=words("có thể, có khả năng"),
    aim_too=words(
        TURNS["duty"]
        + """,
        đến năm, vào năm, trước năm, tới năm, đến hết năm, giữ, giữ đúng, giao, nêu, nghị quyết,
        kế hoạch, quy hoạch, đề án, bảo đảm, đảm bảo, nâng, đưa
        """
    ),
    ends_aim=words(
        """
        đã, hiện, đến nay, tới nay, vừa qua, nhưng, song, tuy nhiên, tuy vậy, thế nhưng, trong khi,
        so với
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
    reached=words("từ, lên, còn, xuống, đạt, tới, đến, thành, có, là"),
    part=words(
        """
        có xã, có huyện, có nơi, một số xã, một số huyện,
        gấp, gấp đôi, gấp ba, gấp rưỡi, nửa, một nửa, phân nửa, trong số, một trong, top,
        còn thiếu, thiếu tới, thiếu đến, lần của, phần của
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
    doubt=turning(
        TURNS,
        HARMLESS,
        "doubt",
        "unreal",
        "denial",
        "condition",
        "question",
        also=_DOUBTS,
    ),
    denial=turning(TURNS, HARMLESS + _REACHED, "negation", also="chả"),
    ended=words(
        """
        bị, bác, lỡ hẹn, hụt, hủy, huỷ, hủy bỏ, huỷ bỏ, hoãn, trì hoãn, dời, dời sang, lùi, lùi lại,
        bãi bỏ, tước, bị tước, thu hồi, bị rút, rút khỏi, bị hạ, bị trả, giải thể, kết thúc, chấm
        dứt, đóng cửa, ngừng, dừng, ngưng, tạm dừng, tạm ngừng, đình chỉ, hết hiệu lực, hết hạn, hết
        thời hạn, mất hạng, mất danh hiệu, mất chứng nhận, bỏ, từ bỏ, xóa sổ, phá sản, không còn,
        vỡ, lỡ, từng, đã từng, dự thảo, để đạt, để được, xin công nhận, làm hồ sơ, đăng ký, tiềm
        năng, ứng viên
        """,
        but="""
        bác sĩ, bác sỹ, điểm dừng, từng bước, từng phần, từng địa phương, từng người, từng hộ, từng
        xã, bỏ phiếu, bỏ vốn, bỏ ra, đăng ký nhãn hiệu, đăng ký kinh doanh, đăng ký bảo hộ, lùi xa,
        dừng lại ở, dừng chân, dừng nghỉ
        """,
        behind="không, chẳng, loại, bãi, thiết, trang, chuẩn",
    ),
    elsewhere=words(
        """
        cả nước, toàn quốc, thế giới, toàn cầu, khu vực, cả vùng, toàn vùng, nước ngoài,
        tỉnh bạn, các tỉnh
        """,
        but="""
        nhất cả nước, đứng đầu cả nước, dẫn đầu cả nước, khu vực nông thôn, khu vực thành thị,
        khu vực đô thị
        """,
    ),
    leads=words(", ".join((_STATES, _ACTS, _NOUNS, _PARTICLES))),
    verbs=(),
    subject=re.compile(
        r"(?<!\w)(?:xuất khẩu|nhập khẩu|sản xuất|chế biến|tiêu thụ|khai thác|đánh bắt|xây dựng"
        r"|vận chuyển|cung cấp|thu hút)\s+(?:cũng\s+|đã\s+|ước\s+)?"
        r"(?:đạt|là|còn|chiếm|bằng|ở mức|cán mốc|lên)(?!\w)",
        re.IGNORECASE,
    ),
    empty=split(", ".join((_STATES, _NOUNS, _PARTICLES))),
    narrows=re.compile(
        r"""(?: riêng | chỉ\ tính | tính\ riêng | đối\ với | xét | về
            | (?:với|trong|ở|tại)\ (?:mặt\ hàng|nhóm|ngành|lĩnh\ vực|khối|khu\ vực|loại)
            )(?!\w)""",
        re.VERBOSE | re.IGNORECASE,
    ),
    restarts=re.compile(
        r"(?<!\w)(?:khi|cho thấy|giúp|khiến|(?:đưa|nâng) tổng số)(?!\w)", re.IGNORECASE
    ),
    joins=re.compile(
        r"""\s*[,(–-]?\s* (?: cùng\ với | cũng\ như | kể\ cả | bao\ gồm | gồm\ cả | gồm | và | hoặc
            | hay | lẫn | cùng | cộng )(?!\w)(?!\ với) \s* | \s*,\s*""",
        re.VERBOSE | re.IGNORECASE,
    ),
    goes_on=words(_GOES_ON),
    follows=re.compile(
        rf"""{PUNCTUATION}
        | \s+(?: (?: nhưng | song | còn | trong\ đó | so\ với | thì | theo | để | nhằm | do | nhờ
            | vì | bởi | sau | trước | với | {_BEHIND}
            | (?:đã\ )?(?:cho\ thấy|khẳng\ định|chứng\ minh|góp\ phần|giúp) )(?!\w)
          | {_DATE}
          | (?:trên|tại|ở|trong|của)?\s*(?: địa\ bàn | (?:toàn|cả)\ (?:{_AREAS})\b
            | tỉnh\b | đây\b | địa\ phương ) )""",
        re.VERBOSE | re.IGNORECASE,
    ),
    hedges_behind=re.compile(
        rf"\s*[,(–-]?\s*(?P<said>{alternatives(split(_HEDGES))})(?!\w)", re.IGNORECASE
    ),
    place=re.compile(
        r"(?<!\w)(?:[Tt]ại|[Ởở]|[Tt]ỉnh|[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]hành phố|TP\.?|[Tt]hị xã"
        rf"|[Qq]uận|[Tt]hị trấn|[Tt]hôn)\s+{CAPITALS}"
    ),
    whole=re.compile(
        rf"(?<!\w)(?:toàn|cả|trong|khắp|địa bàn)\s+(?P<level>{_AREAS})(?!\w)", re.IGNORECASE
    ),
)
