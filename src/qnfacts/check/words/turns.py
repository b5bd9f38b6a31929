"""The words that turn or limit what a clause says, in one table for each language."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Literal, NamedTuple

Sense = Literal[
    "negation", "rarity", "exclusivity", "refusal", "exception", "contrast", "condition",
    "possibility", "plan", "aim", "proposal", "doubt", "denial", "question",
]  # fmt: skip
"""What such a word does to its clause. A plan has not happened yet, an aim need never happen."""

FAR: frozenset[Sense] = frozenset(
    {"condition", "exception", "proposal", "doubt", "denial", "question"}
)
"""The senses that reach over commas to the whole sentence; the others turn their own clause."""


class Turn(NamedTuple):
    """A turning word, what it does, and where it stands."""

    word: str
    sense: Sense
    start: int
    end: int


def turns(text: str, language: str) -> Iterator[Turn]:
    """The turning words of a text, the longest first where two begin at one place.

    Words of a language that has no table turn nothing, and so do those that are part of a name.
    """
    if language not in _WORDS:
        return
    done, patterns = 0, _patterns(language)
    for first in _WORD.finditer(text):
        pattern = patterns.get(first[0].lower())
        found = pattern.match(text, first.start()) if pattern and first.start() >= done else None
        if found is None:
            continue
        done = found.end()
        sense = _senses(language).get(_key(found[0]))
        if sense is not None and not _is_in_name(text, found.start()):
            yield Turn(" ".join(found[0].split()), sense, *found.span())


def _is_in_name(text: str, start: int) -> bool:
    """Whether a word with a capital stands behind another word: Sán Chỉ, and not Chỉ."""
    return text[start].isupper() and _NAME.search(text, max(0, start - _NEAR), start) is not None


_NEAR = 24
_NAME = re.compile(r"(?<![^\W\d_])[^\W\d_](?:[^\W_]*[^\W_A-ZĐ])? \Z")
_WORD = re.compile(r"(?<![\w-])\w+")


@cache
def _patterns(language: str) -> Mapping[str, re.Pattern[str]]:
    """By the first word, in small letters, the phrases that begin with it."""
    phrases: dict[str, list[str]] = {}
    for phrase in sorted([*_senses(language), *_HARMLESS[language]], key=len, reverse=True):
        written = re.escape(phrase).replace(r"\ ", r"\s+")
        phrases.setdefault(_WORD.match(phrase)[0], []).append(written)  # type: ignore[index]
    return {
        first: re.compile(rf"(?:{'|'.join(written)})(?!\w)", re.IGNORECASE)
        for first, written in phrases.items()
    }


@cache
def _senses(language: str) -> dict[str, Sense]:
    return {_key(word): sense for sense, words in _WORDS[language].items() for word in words}


def _key(word: str) -> str:
    return " ".join(word.split()).lower()


_VIETNAMESE: Mapping[Sense, Sequence[str]] = {
    "negation": (
        "không", "không phải", "không còn", "không hề", "không thể", "không thể nào",
        "không được", "không đúng", "chưa", "chưa từng", "chưa hề", "chưa thể", "chưa phải",
        "chưa được", "chưa bao giờ", "không bao giờ", "chẳng bao giờ", "chẳng", "chẳng hề",
        "chẳng phải", "chả hề", "chả phải", "đừng", "chớ", "đâu", "đâu có", "đâu phải", "đâu còn",
        "nào có", "làm gì có", "không ai", "đời nào", "thay vì", "thay cho", "khỏi phải",
    ),
    "rarity": (
        "hiếm khi", "ít khi", "hiếm có", "hầu như", "gần như", "suýt", "suýt nữa",
        "suýt chút nữa", "xém", "tí nữa", "chút nữa", "thỉnh thoảng", "đôi khi", "khó có thể",
        "khó mà",
    ),
    "exclusivity": (
        "chỉ", "chỉ có", "chỉ là", "chỉ còn", "mới chỉ", "duy nhất", "vỏn vẹn", "không chỉ",
        "không những", "không chỉ có", "chẳng những", "không riêng", "đâu chỉ", "không phải chỉ",
    ),
    "refusal": (
        "từ chối", "khước từ", "phản đối", "cấm", "nghiêm cấm", "hủy bỏ", "huỷ bỏ", "bãi bỏ",
        "hủy", "huỷ", "ngừng", "dừng", "ngưng", "đình chỉ", "thất bại", "tránh", "chống lại",
        "thiếu", "không đồng ý", "không chấp thuận", "bác đơn",
    ),
    "exception": (
        "trừ", "trừ khi", "ngoại trừ", "loại trừ", "trừ trường hợp",
    ),
    "contrast": (
        "nhưng", "nhưng mà", "song", "tuy nhiên", "tuy vậy", "thế nhưng", "trái lại", "hoặc",
        "hoặc là", "hay là", "mặc dù", "mặc dầu", "dù vậy", "bất chấp",
    ),
    "condition": (
        "nếu", "nếu như", "giả sử", "giả như", "giá như", "giá mà", "ví thử", "với điều kiện",
        "miễn là", "miễn sao", "trong trường hợp", "trường hợp", "trừ phi", "chừng nào",
        "một khi", "hễ", "nếu được", "nếu được duyệt", "trong kịch bản", "theo kịch bản",
        "trên lý thuyết", "về lý thuyết", "về nguyên tắc", "lẽ ra", "đáng lẽ", "đáng lý",
        "chờ phê duyệt", "khi được duyệt", "khi được phê duyệt", "đang chờ",
    ),
    "possibility": (
        "có thể", "có lẽ", "có khả năng", "dường như", "hình như", "chắc là", "có vẻ",
        "phải chăng", "chưa chắc", "chưa rõ", "không rõ", "không chắc",
    ),
    "plan": (
        "sẽ", "sắp", "dự kiến", "dự định", "dự báo", "dự tính", "dự trù", "chuẩn bị",
        "theo kế hoạch", "theo dự kiến", "theo dự báo", "là kế hoạch", "là dự kiến",
        "có kế hoạch", "lên kế hoạch", "kế hoạch là", "có ý định", "đang lập", "đang nghiên cứu",
        "dự thảo",
    ),
    "aim": (
        "phấn đấu", "mục tiêu", "là mục tiêu", "theo mục tiêu", "đặt mục tiêu", "hướng tới",
        "hướng đến", "kỳ vọng", "kì vọng", "mong", "mong muốn", "hy vọng", "hi vọng", "muốn",
        "quyết tâm", "cam kết", "hứa", "chỉ tiêu", "cần", "phải", "yêu cầu", "khát vọng",
        "tham vọng", "ước mơ", "kêu gọi",
    ),
    "proposal": (
        "đề xuất", "theo đề xuất", "là đề xuất", "đề nghị", "kiến nghị", "đề đạt", "gợi ý",
        "xin phép", "xem xét", "lấy ý kiến", "tính chuyện", "chờ duyệt",
    ),
    "doubt": (
        "có tin đồn", "tin đồn", "lời đồn", "tin vịt", "người ta đồn", "đồn là", "có tin rằng",
        "có tin nói", "đồn rằng", "đồn đoán", "đồn đại", "nghe nói", "nghe đồn", "người ta nói",
        "được cho là", "bị cho là", "nghi ngờ", "nghi vấn", "ngờ", "hoài nghi", "lầm tưởng",
        "tưởng là", "tưởng rằng", "ngỡ", "giả định", "giả thuyết", "phỏng đoán", "suy đoán",
        "chưa kiểm chứng", "chưa được kiểm chứng", "chưa xác minh", "chưa được xác minh",
        "chưa xác nhận", "không xác nhận", "không có thông tin", "chưa có thông tin",
        "không có bằng chứng", "chưa có bằng chứng", "không tin", "khó tin", "không công nhận",
        "không cho rằng", "không nghĩ", "không nói", "không khẳng định", "chưa khẳng định",
        "chưa công bố", "chưa được xác nhận", "tự xưng", "tự nhận", "mạo danh", "bịa", "bịa đặt",
    ),
    "denial": (
        "phủ nhận", "bác bỏ", "bác tin", "bác thông tin", "cải chính", "đính chính", "chối",
        "phản bác", "là sai", "là sai sự thật", "sai sự thật", "là không đúng", "không có thật",
        "không có chuyện", "không có việc", "không đúng sự thật", "không chính xác", "bị hủy",
        "bị huỷ", "bị hủy bỏ", "đã hủy", "đã huỷ", "phải hủy", "phải huỷ", "bị hoãn", "hoãn lại",
        "bị cấm", "bị bác", "bị đình chỉ", "đã dừng", "đã ngừng", "phải dừng", "bị từ chối",
        "không được duyệt", "không được thông qua", "là bịa đặt", "là tin giả", "tin giả",
        "là giả", "chỉ là tin đồn", "chỉ là giả thuyết", "chỉ là lời đồn", "chỉ là đề xuất",
        "chỉ là dự kiến", "chỉ là trò đùa", "hoang đường", "vô căn cứ", "không có căn cứ",
        "vu khống", "nói đùa", "sai lầm", "nhầm lẫn", "nói dối", "lừa đảo", "là thông tin sai",
        "sai lệch", "thất thiệt", "xuyên tạc",
    ),
    "question": (
        "liệu", "liệu rằng", "có phải", "hay không", "hay chưa", "phải không", "đúng không",
        "chăng",
    ),
}  # fmt: skip

_ENGLISH: Mapping[Sense, Sequence[str]] = {
    "negation": (
        "not", "never", "no", "no longer", "used to", "cannot", "can't", "doesn't", "don't",
        "didn't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "won't",
        "wouldn't", "shouldn't", "neither", "nor", "none", "nobody", "no one", "without", "lacks",
        "lack", "lacked", "far from", "instead of", "rather than", "anything but", "not yet",
        "yet to",
    ),
    "rarity": (
        "hardly", "scarcely", "barely", "rarely", "seldom", "sometimes", "occasionally", "almost",
        "nearly", "practically", "virtually", "all but", "narrowly",
    ),
    "exclusivity": (
        "only", "not only", "not just", "not merely", "just", "merely", "alone",
    ),
    "refusal": (
        "refuses", "refused", "refuse", "rejects", "rejected", "reject", "bans", "banned", "ban",
        "forbids", "forbade", "forbidden", "fails to", "failed to", "fail to", "stops", "stopped",
        "avoids", "avoided", "cancelled", "canceled", "abandoned", "opposes", "opposed", "halted",
        "ceased", "ceases", "prevents", "prevented", "against",
    ),
    "exception": (
        "except", "except for", "excluding", "apart from", "other than", "save for",
    ),
    "contrast": (
        "but", "however", "although", "though", "yet", "nevertheless", "or", "or else",
    ),
    "condition": (
        "if", "were it", "should it", "unless", "provided", "provided that", "providing",
        "as long as", "on condition", "on condition that", "in case", "assuming", "suppose",
        "supposing", "subject to", "whether", "even if", "once", "in theory", "in principle",
        "pending", "otherwise",
    ),
    "possibility": (
        "may", "might", "could", "can", "possibly", "perhaps", "maybe", "probably", "likely",
        "unlikely", "seems", "seem", "seemed", "appears to", "appear to", "apparently", "would",
        "would have", "may have", "might have", "could have",
    ),
    "plan": (
        "will", "shall", "is to", "are to", "was to", "were to", "going to", "plans", "plan",
        "planned", "planning", "expected", "expects", "expect", "forecast", "forecasts",
        "projected", "projects that", "scheduled", "about to", "due to open", "intends",
        "intended", "intend", "prepares to", "draft",
    ),
    "aim": (
        "aims", "aim", "aimed", "aiming", "target", "targets", "goal", "goals", "hopes", "hope",
        "hoped", "hoping", "wants", "want", "wanted", "wishes", "wish", "seeks", "seek", "sought",
        "strives", "strive", "vows", "vowed", "pledges", "pledged", "promises", "promised",
        "should", "must", "needs", "need", "needed", "ought to", "asks for", "asked for",
        "calls for", "called for", "asks", "dreams",
    ),
    "proposal": (
        "proposes", "proposed", "propose", "proposal", "proposals", "suggests", "suggested",
        "suggest", "suggestion", "recommends", "recommended", "recommend", "considers",
        "considered", "consider", "considering", "requests", "requested",
    ),
    "doubt": (
        "rumour", "rumours", "rumor", "rumors", "rumoured", "rumored", "alleged", "alleges",
        "allegedly", "allegation", "allegations", "reportedly", "supposedly", "purportedly",
        "so-called", "doubt", "doubts", "doubted", "doubtful", "unconfirmed", "no evidence",
        "no proof", "does not mean", "did not say", "unverified", "suspects", "suspected",
        "speculation", "speculates", "hearsay", "is said to", "are said to", "was said to",
        "hypothesis", "hypothetical", "claimed", "claims that",
    ),
    "denial": (
        "denies", "denied", "deny", "denying", "denial", "refutes", "refuted", "refute",
        "dispute", "disputes", "disputed", "dismisses", "dismissed", "debunked", "retracted",
        "withdrew", "was cancelled", "were cancelled", "been cancelled", "was canceled",
        "were canceled", "was banned", "was rejected", "were rejected", "was postponed",
        "been postponed", "untrue", "false", "is wrong", "was wrong", "are wrong", "incorrect",
        "hoax", "a lie", "a joke", "baseless", "unfounded", "mistaken", "fake", "fabricated",
        "contradicts",
    ),
    "question": (
        "whether or not", "is it true", "how many", "why",
    ),
}  # fmt: skip

_WORDS: Mapping[str, Mapping[Sense, Sequence[str]]] = {"vi": _VIETNAMESE, "en": _ENGLISH}

_HARMLESS: Mapping[str, Sequence[str]] = {
    "vi": (
        "đâu đó", "ở đâu", "nơi đâu", "từ đâu", "đâu đâu", "không gian", "hàng không",
        "không khí", "không quân", "không ngừng", "không dây", "trên không", "phòng không",
        "đường không", "không phận", "không lưu", "không ít", "không dùng tiền mặt",
        "không tiền mặt", "không dưới", "không quá", "không hơn", "không kém", "không ít hơn",
        "không nhiều hơn", "chưa kể", "chưa đầy", "chưa tới", "chưa đến", "chẳng hạn", "chỉ số",
        "chỉ đạo", "chỉ thị", "địa chỉ", "chỉ dẫn", "chứng chỉ", "tín chỉ", "chỉ huy", "chỉ định",
        "tôn chỉ", "chỉ ra", "trừ đi", "phòng trừ", "khấu trừ", "diệt trừ", "song song",
        "song ngữ", "song phương", "phải trả", "bên phải", "lẽ phải", "phải thu", "nhu cầu",
        "cần thiết", "cần cù", "cần thơ", "cần cẩu", "cần giờ", "cần câu", "yêu cầu kỹ thuật",
        "tài liệu", "số liệu", "dữ liệu", "nguyên liệu", "vật liệu", "nhiên liệu", "dược liệu",
        "liệu pháp", "tư liệu", "chất liệu", "phế liệu", "học liệu", "thiếu nhi", "thiếu niên",
        "sắp xếp", "thanh thiếu niên", "điểm dừng chân", "trạm dừng nghỉ", "mong manh",
        "chuẩn bị đầu tư",
    ),
    "en": (
        "no.", "no less than", "no fewer than", "no more than", "not less than", "not fewer than",
        "not more than", "a can", "next to", "in order to", "can of", "cans of", "plan b",
        "just under", "just over", "more or less", "target group", "once a year", "draft animals",
        "nearly all", "lately",
    ),
}  # fmt: skip
"""Longer words that hold a turning word and turn nothing."""
