"""The words that give a name or a date its part: who issues, runs or sets something, and when."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from qnfacts.check.words.wording import Words, words
from qnfacts.text.letters import CAPITAL


class Part(NamedTuple):
    """The words that give the part which a field records.

    Verbs stand behind a name and on either side of a date. The things are those of which a name,
    or before which a date, has the part.
    """

    verbs: Words
    things: Words


_ISSUES = """
    ban hành, thông qua, ký, ký ban hành, phê duyệt, quyết nghị, ra nghị quyết, ra quyết định,
    adopted, adopts, adopting, issued, issues, passed, passes, approved, approves, signed, signs
"""
_DOCUMENTS = """
    nghị quyết, quyết định, đề án, chương trình, kế hoạch, chỉ thị, chính sách, resolution,
    decision, scheme, programme, plan, policy
"""
_RUNS = """
    tổ chức, phối hợp, phát động, triển khai, thực hiện, vận hành, đặt mục tiêu, xây dựng, chủ trì,
    quản lý, phụ trách, thành lập, sáng lập, khởi xướng, khởi động, điều hành, duy trì, hướng dẫn,
    ra mắt, khai trương, đưa vào sử dụng, đưa vào hoạt động, đẩy mạnh, tập trung, tăng cường,
    đầu tư, phát triển,
    mở, đưa vào vận hành, đưa vào khai thác, đào tạo, thí điểm, ươm tạo, gây dựng, lập, lập nên,
    khởi công, giới thiệu, organises, organised, organizes, organized, runs, run, operates,
    operated, launched, launches, manages, managed, founded, opened, opens, built, builds, set up,
    sets up, started, starts, maintains, maintained, developed, develops, created, creates
"""
_PROJECTS = """
    chương trình, dự án, trung tâm, câu lạc bộ, ứng dụng, sáng kiến, phong trào, mô hình, lớp, lớp
    học, khóa, khóa học, khóa đào tạo, quỹ, cuộc thi, sàn, nền tảng, vườn ươm, bản đồ, hệ thống,
    phối hợp, programme, project, centre, club, app, initiative, fund, platform, network
"""
_SETS = """
    đặt mục tiêu, đặt chỉ tiêu, giao mục tiêu, giao chỉ tiêu, đặt ra, đề ra, xác định, phấn đấu,
    hướng tới, hướng đến, kỳ vọng, mong muốn, quyết tâm, cam kết, đặt, khẳng định, nêu, có kế hoạch,
    có mục tiêu, dự kiến, yêu cầu, wants, want, aims, aim, plans, plan, set, sets, hopes, hope,
    targets, seeks, seek, pledged, pledges, intends, intend, vows, vowed, aimed, strives, expects
"""
_AIMS = "mục tiêu, chỉ tiêu, kế hoạch, target, targets, goal, goals, aim, plan"
_BEGINS = """
    hoạt động, ra đời, bắt đầu, có mặt, lưu hành, sản xuất, khai trương, khai giảng, began, begins,
    begun, has been, have been, operating, running, active, since
"""
_GRADES = """
    đạt, công nhận, chứng nhận, xếp hạng, xếp loại, phân hạng, awarded, rated, certified,
    recognised, recognized, carried, held, holds, has, earned
"""
_HAPPENS = """
    diễn ra, khép lại, bế mạc, tổ chức, được tổ chức, mở, mở cửa, mở màn, khai mạc, chính thức khai
    mạc, khai hội, ra quân, tiến hành, ký, ký kết, trao, công nhận, chứng nhận, thành lập, khánh
    thành, khởi công, ra mắt, đón, thu hút, took place, takes place, taking place, held, was held,
    opened, opens, began, begins, started, hosted, organised, organized, signed, launched, drew,
    attracted
"""
_EVENTS = """
    hội chợ, lễ hội, ngày hội, hội nghị, hội thảo, diễn đàn, tọa đàm, cuộc thi, hội thi, giải, lễ,
    tuần lễ, triển lãm, festival, liên hoan, kỳ họp, phiên họp, fair, conference, forum, workshop,
    exhibition, ceremony, contest, meeting, seminar, summit
"""

PARTS: Mapping[str, Part] = {
    "issuer": Part(words(_ISSUES), words(_DOCUMENTS)),
    "issued": Part(words(_ISSUES), words(_DOCUMENTS)),
    "run_by": Part(words(_RUNS), words(_PROJECTS)),
    "since": Part(words(f"{_RUNS}, {_BEGINS}, {_GRADES}"), words("sao, star, stars")),
    "set_by": Part(words(f"{_SETS}, {_ISSUES}"), words(f"{_AIMS}, {_DOCUMENTS}")),
    "date": Part(words(_HAPPENS), words(_EVENTS)),
}
"""By the field; for a date of an event the things are what may take place."""

OTHER = words(
    """
    theo, trình, tờ trình, gửi, giám sát, đề nghị, đề xuất, kiến nghị, ý kiến, báo cáo, giao, chỉ
    đạo, yêu cầu, kết luận, góp ý, thẩm tra, thẩm định, bãi bỏ, sửa đổi, bổ sung, thay thế, hiệu
    lực, công bố, đăng, tổng kết, sơ kết, để, nhằm, trước khi, sau khi, khen, trao giải, họp báo,
    thông báo, tài trợ, ủng hộ, thăm, làm việc, hồ sơ, vé, request, requested, proposal, proposed,
    submitted, opinion, amended, repealed, published, force, effect, replaced, reviewed, before,
    after
    """,
    but="theo đó",
)
"""What says that something else is meant, between a name or date and what may give its part."""

PASSIVE = words("được, bị, đã, có, và, was, were, is, are, and")
"""What another verb stands behind."""

PARTNERS = re.compile(
    r"""(?: (?:phối\ hợp|hợp\ tác|liên\ kết|together|jointly) \ (?:với|cùng|with)
      (?:\ các[^,;:.()]{0,40}\ như)?
    | \((?:với|cùng|with)\ [^()]* ) \s*$""",
    re.VERBOSE | re.IGNORECASE,
)
"""What stands before those with whom something is run."""

OF = re.compile(r"\s(?:của|thuộc|of|by)(?:\s+the)?\s*$", re.IGNORECASE)
"""What stands before those who have done something, or to whom it belongs."""

BESIDE = re.compile(
    r"""(?:\s*\([^()]*\))? (?:\s+(?:khóa|khoá|nhiệm\ kỳ)\s+[\w-]+)?
    (?:[\s,]+ (?: cũng | đã | đang | luôn | vừa | mới | sẽ | tiếp\ tục | hiện | chính\ thức
      | tích\ cực | chủ\ động | lần\ đầu | jointly | also | has | have | had | will
      | là(?:\ một\ trong\ (?:những|các))?\ (?:tỉnh|địa\ phương|đơn\ vị|cơ\ quan)(?:\ đầu\ tiên)?
    )(?!\w) )* \s+""",
    re.VERBOSE | re.IGNORECASE,
)
"""What may stand between a name and its verb."""

TO_DATE = re.compile(
    r"""[\s(]* (?:(?: vào | trong | ngay | sáng | trưa | chiều | tối | đêm | hôm | từ | đầu | giữa
    | cuối | from | in | on | since | early | mid | late )\s+)*""",
    re.VERBOSE | re.IGNORECASE,
)
"""What may stand between the head of a clause and its date."""

OF_PLACE = re.compile(
    rf"""\s* (?: $ | [\d“"X] | {CAPITAL} | (?: tại | ở | xã | huyện | tỉnh | phường
    | vào | trong | với | do | của | lần | sáng | trưa | chiều | tối | đêm | hôm | ngay
    | in | at | of | with | by | for | the | on )\s )""",
    re.VERBOSE,
)
"""What may stand between an event or its verb and its date."""

BEHIND_NUMBER = re.compile(
    r"""[\s,(]* (?:(?:của|do|of|by)(?:\ the)?\ +X[\sX]*)? [\s,(]*
    (?:(?:về|quy\ định|phê\ duyệt|on|approving)\ .*)? (?:vào|dated|of|on)? \s*""",
    re.VERBOSE | re.IGNORECASE,
)
"""What may stand between the number of a document and the day of its issue; X are names."""

OF_ANOTHER = re.compile(
    r"""(?<!\w)(?: hiệu\ lực | sửa\ đổi | bổ\ sung | thay\ thế | kế\ thừa | nối\ tiếp | tiếp\ nối
    | bãi\ bỏ | tổng\ kết | sơ\ kết | báo\ cáo | kết\ quả | theo
    | in\ force | into\ force | effect | expire[sd]? | amended | repealed | replace[sd] | reviewed
    | (?:triển\ khai|thực\ hiện|cụ\ thể\ hóa|implements?|implementing) \s+ (?:the\ )?(?:national\ )?
      (?:chiến\ lược|nghị\ quyết|quyết\ định|quy\ hoạch|kế\ hoạch|chương\ trình|đề\ án|luật
      |strategy|resolution|decision|plan|programme|scheme|law) )(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
"""What makes a period that of another document, or the time of another thing than its making."""
