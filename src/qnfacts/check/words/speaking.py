"""The words by which a text credits somebody with what is said."""

import re

SAYS = re.compile(
    r"""[\s,–-]* (?:(?:cũng|đã|đang|luôn|vừa|từng|tiếp\ tục|đều|lại|còn|thẳng\ thắn
      |has|have|had|also|now)\s+)*
    (?: nhấn\ mạnh | khẳng\ định | cho\ (?:biết|rằng|hay) | đánh\ giá | nói | phát\ biểu | chia\ sẻ
      | cam\ kết | khuyến\ khích | xác\ định | tin | nhận\ (?:định|xét) | thông\ (?:tin|báo) | nêu
      | đề\ nghị | yêu\ cầu | kỳ\ vọng | bày\ tỏ | chỉ\ (?:ra|đạo) | lưu\ ý | ghi\ nhận
      | phân\ tích | trao\ đổi | công\ bố | dự\ báo | kêu\ gọi | hứa | thừa\ nhận | kể(?!\ với)
      | giải\ thích | tâm\ sự | thổ\ lộ | giãi\ bày | bộc\ bạch | chia\ sẻ\ thêm
      | says? | said | told | (?: add|explain|state|report|warn|promise|pledge|vow|confirm|announce
        |insist|stress|predict|estimate|admit|note|believe|argue|expect|hope )(?:s|d|ed|ted) )
    (?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
QUOTED = re.compile(r"[^.;:“”\"]{0,80}:\s*[“\"]")
"""A name before a colon and a quotation: "Bà Bình: “Gia đình tôi”"."""

SAID_BY = re.compile(
    r"""(?: [”\"],?\s* | [”\",]\s*(?:says?|said|told|added|explained|reports?|reported)\s+ )
    (?:(?:theo|ông|bà|anh|chị|em|Mr|Mrs|Ms|Dr)\.?\s+)*$""",
    re.VERBOSE | re.IGNORECASE,
)
"""What a name stands behind whose words are quoted before it."""

ACCORDING = re.compile(
    r"""(?<!\w) (?: according\ to(?:\ the)? | theo (?:\s+(?:số\ liệu|thống\ kê|báo\ cáo
    |thông\ tin|đánh\ giá|lời|công\ bố|ông|bà|của|từ))* ) \s* $""",
    re.VERBOSE | re.IGNORECASE,
)
