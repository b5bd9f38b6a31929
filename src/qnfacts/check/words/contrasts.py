"""What words say that a translation may not turn: how often they deny, and senses besides."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from qnfacts.terms import Language


def negations(text: str, lang: Language) -> range:
    """The least and the greatest number of denials: words that surely deny, words that may.

    What a hedge denies ("không quá", "no more than") is none.
    """
    rest = _NONE[lang].sub(" ", text.lower())
    sure = len(_SURE[lang].findall(rest))
    return range(sure, sure + len(_MAYBE[lang].findall(rest)) + 1)


def may_agree(one: range, other: range) -> bool:
    """Whether both may deny as often."""
    return one.start < other.stop and other.start < one.stop


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'])(?:{'|'.join(patterns)})(?!\w)")


class Sense(NamedTuple):
    """Words that surely have a sense, and all that may be meant by it, in each language."""

    name: str
    sure: Mapping[Language, str]
    maybe: Mapping[Language, str]


def added(text: str, lang: Language, source: str, of: Language) -> Iterator[tuple[str, str]]:
    """The senses that a text has and its source cannot have, each with the word for it."""
    words = _without_months(text).lower()
    if not _pattern(_ANY[lang]).search(words):
        return
    others = _without_months(source).lower()
    for sense in SENSES:
        found = _pattern(sense.sure[lang]).search(words)
        if found and not _pattern(sense.maybe[of]).search(others):
            yield sense.name, found[0]


def _without_months(text: str) -> str:
    return _MONTH.sub(" ", text) if "May" in text else text


def _sense(name: str, en: str, vi: str, *, maybe_en: str, maybe_vi: str) -> Sense:
    return Sense(
        name,
        {"en": en, "vi": vi},
        {"en": f"{en}, {maybe_en}", "vi": f"{vi}, {maybe_vi}"},
    )


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """Words and beginnings of words ("declin-"), with commas between them."""
    written = (r"\s+".join(map(re.escape, word.split())) for word in words.split(","))
    parts = (part[:-2] + r"\w*" if part.endswith(r"\-") else part for part in written if part)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")


_MONTH = re.compile(r"(?<=\w )May(?!\w)|\bMay(?= \d)")
_NONE: dict[Language, re.Pattern[str]] = {
    "vi": _words(
        r"không (?:gian|khí|quân|trung|ảnh|lực|quá|dưới|dưỡng|vượt|kém|hơn|ít hơn|nhiều hơn)",
        r"hàng không", r"(?:trên|thời) không", r"chưa (?:đầy|đến|tới)", r"vô (?:cùng|số)",
        r"bất (?:động sản|kỳ|kể)",
    ),
    "en": _words(
        r"(?:no|not) (?:more|less|fewer|later|earlier|sooner|under|over|above|below) than",
        r"not (?:over|under|exceed(?:ing)?)", r"nos?\. ?\d+", r"no doubt",
        r"un(?:der|til|it|ion|iqu|ivers|ited|less)\w*",
    ),
}  # fmt: skip
"""What has a word or syllable of denial in it and denies nothing."""

_SURE: dict[Language, re.Pattern[str]] = {
    "vi": _words(
        r"không(?! chỉ| những| ngừng| thể không| phải là không| ít)", r"chưa", r"chẳng", r"đừng",
        r"phủ nhận", r"bác bỏ", r"từ chối", r"hiếm khi",
    ),
    "en": _words(
        r"not(?! only| just| least)", r"never", r"no(?! less)", r"nobody", r"none", r"nothing",
        r"nowhere", r"without", r"cannot", r"\w+n[’']t", r"den(?:y|ies|ied)", r"reject(?:s|ed)",
        r"refus(?:e|es|ed)", r"neither", r"rarely", r"seldom",
    ),
}  # fmt: skip
_MAYBE: dict[Language, re.Pattern[str]] = {
    "vi": _words(
        r"không (?:chỉ|những|ngừng|ít)", r"không thể không", r"không phải là không", r"chả",
        r"thiếu", r"vô \w+", r"phi \w+", r"bất \w+", r"ngừng", r"dừng", r"mất", r"cấm", r"tránh",
        r"miễn", r"trừ", r"thay vì", r"vắng", r"chống", r"ngăn", r"giải thể", r"hủy", r"huỷ",
        r"xóa", r"xoá", r"hết (?:hạn|hiệu lực|hàng|thời)",
    ),
    "en": _words(
        r"not (?:only|just|least)", r"no less", r"nor", r"yet", r"lack(?:s|ed|ing)?", r"fail\w*",
        r"unable", r"free", r"avoid\w*", r"prevent\w*", r"stop\w*", r"banned", r"except\w*",
        r"instead", r"rather than", r"absen\w+", r"remain\w*", r"hardly", r"un\w{4,}", r"non-?\w+",
        r"in(?:complete|valid|active|adequate|ability|eligible|effective|sufficient|accessible)\w*",
        r"im(?:possible|proper)\w*", r"il(?:legal|licit)\w*", r"ir(?:regular|relevant)\w*",
        r"dis(?:continu|qualif|approv|agree|connect|allow|solv)\w*", r"\w{3,}-?less", r"exempt\w*",
        r"cancel\w*", r"waive\w*", r"other than", r"ceas\w+", r"constantly", r"continu\w+",
    ),
}  # fmt: skip
"""What denies in some uses, or what a denial is often put as in the other language."""
SENSES = (
    _sense(
        "a fall",
        """fell, fall, falls, fallen, dropped, drops, declin-, decreas-, lost, loses,
        shrank, shrunk""",
        "giảm, sụt",
        maybe_en="""drop-, los-, shrink-, reduc-, cut-, low-, down, less-, eas-, alleviat-,
        mitigat-, discount-, diminish-, sav-, slow-, minus, smaller, fewer, curb-,
        slash-, weak-, minimi-""",
        maybe_vi="""mất, thiệt hại, hạ thấp, hạ xuống, xuống, tụt, hụt, suy, rơi, ngã, lùi,
        thua, thấp, ít, cắt, sút, xấu, đổ, thác, mùa thu, thu hẹp, trượt, bớt""",
    ),
    _sense(
        "a rise",
        "rose, grew, increased, increases, doubled, tripled, climbed, soared, growth in, rise in",
        "tăng trưởng, tăng thêm, tăng lên",
        maybe_en="""ris-, grow-, increas-, up, more, gain-, add-, high-, rais-, expand-, boost-,
        climb-, soar-, doubl-, tripl-, enhanc-, improv-, strength-, accelerat-,
        surg-, jump-, advanc-, over, larger, develop-""",
        maybe_vi="""tăng, lên, thêm, vượt, nâng, phát triển, mở rộng, gấp, lớn, nhân, cao,
        trồng, mọc, nuôi, hơn""",
    ),
    _sense(
        "a condition",
        "if, unless, provided that",
        "nếu, giả sử",
        maybe_en="""provided, should, when-, while, whether, without, in case, were, had, as
        long as, once, assum-, would, could""",
        maybe_vi="khi, trừ, miễn, điều kiện, trường hợp, hễ, liệu, hay không, xem, thì, có thể",
    ),
    _sense(
        "hearsay or doubt",
        """reportedly, allegedly, rumour-, rumor-, supposedly, it is said, is said to,
        are said to, perhaps, maybe, possibly, probably, apparently, few believe,
        nobody believes""",
        "tin đồn, đồn rằng, nghe nói, nghe đâu, được cho là, hình như, dường như, có lẽ",
        maybe_en="""alleg-, report-, suppos-, said, say-, possib-, probab-, seem-, appear-,
        might, may, could, apparent-, believ-, consider-, think-, thought, hear-,
        presum-, likely, regard-""",
        maybe_vi="""có tin, có thể, được biết, cho biết, cho rằng, theo, nghi, khả năng, chắc,
        ước, dự, tin, coi là, xem là""",
    ),
    _sense(
        "a failure",
        "failed to, fails to, fell short of, falls short of",
        "thất bại",
        maybe_en="fail-, not, no, short, unable",
        maybe_vi="không, chưa, thiếu, hụt, bất, trượt, chậm",
    ),
    _sense(
        "a plan",
        "plans, planned, proposes, proposed, intends, hopes to",
        "đề xuất, dự kiến, phấn đấu",
        maybe_en="""propos-, plan-, expect-, intend-, aim-, striv-, target-, to be, will,
        suggest-, project-, anticipat-, schedul-, seek-, recommend-, estimat-,
        goal-, forecast-, should, due, would, set, effort-, try-, request-, work-,
        hop-, towards, toward, to""",
        maybe_vi="""kế hoạch, dự, sẽ, mục tiêu, đặt, muốn, định, kiến nghị, quy hoạch, phương
        án, hướng, chuẩn bị, đề án, trình, chương trình, mong, hy vọng, ý, đề ra,
        thiết kế, lập""",
    ),
    _sense(
        "what is to come",
        "will, shall",
        "sẽ",
        maybe_en="""to, would, plan-, expect-, intend-, aim-, target-, goal-, set, due, soon,
        future, until, by, become, forecast-, project-, schedul-, next, upcoming,
        coming, may, can, must, commit-, promis-, pledg-""",
        maybe_vi="""sắp, dự, mục tiêu, phấn đấu, kế hoạch, hướng, định, đến, tới, tương lai,
        mong, cam kết, quyết tâm, hứa, tiếp tục, cần, phải, chuẩn bị, khi, để, nhằm,
        muốn, nếu, có thể, trở thành""",
    ),
    _sense(
        "a mere possibility",
        "may, might",
        "có thể, có khả năng",
        maybe_en="""can, could, would, possib-, able, capab-, potential-, likely, perhaps,
        enabl-, allow-, lets, let, maybe, expect-, chance, option-, available""",
        maybe_vi="""khả năng, có lẽ, dễ, cho phép, nguy cơ, chắc, dự, tiềm năng, được phép,
        liệu, sẽ""",
    ),
    _sense(
        "that there is no more",
        "only, merely, solely, hardly, barely, scarcely",
        "vỏn vẹn, mới chỉ, chỉ có, chỉ còn",
        maybe_en="""just, but, no, not, sole, single, alone, mere, exclusive-, unique, still,
        limited, even, nothing, few-, one, until, all, down""",
        maybe_vi="""chỉ, riêng, mới, duy, độc, nhất, chưa, thôi, không, còn, đơn, hiếm, khó,
        hầu, ít, thiếu, một""",
    ),
    _sense(
        "a lack",
        "lacked, lacks, lack, lacking",
        "còn thiếu, đang thiếu",
        maybe_en="""short-, insufficien-, inadequa-, enough, without, missing, scarc-, need-,
        absen-, no, not, deficien-, fail-, want-, limited, poor-, weak-""",
        maybe_vi="""thiếu, không, chưa, ít, hiếm, hạn chế, khan, kém, khó, yếu, vắng, trống, mất""",
    ),
    _sense(
        "that it is so of all",
        "all, every",
        "tất cả, mọi",
        maybe_en="""each, any-, whole, entire, full-, total-, always, overall, both, across,
        throughout, universal-, everyone, everything, the""",
        maybe_vi="""toàn, các, những, cả, mỗi, từng, hết, đều, suốt, khắp, trọn, hằng, hàng, bất
        kỳ, chung, đủ, đa, tổng, luôn, ai, nhau, lúc""",
    ),
    _sense(
        "that it is so of some",
        "some of",
        "một số, một vài, một phần",
        maybe_en="""some, several, few, certain, number, various, couple, part-, third, quarter,
        other-, many,
        these, those, selected""",
        maybe_vi="""số, vài, phần, những, trong, có""",
    ),
    _sense(
        "a rank",
        """highest, largest, biggest, lowest, best, worst, leads, leading, most in, record number,
        record high, ranks, ranked""",
        "cao nhất, lớn nhất, nhiều nhất, tốt nhất, thấp nhất, kỷ lục, dẫn đầu, đứng đầu, hàng đầu",
        maybe_en="""most, high-, large-, great-, lead-, led, first, top, record-, main-, prim-,
        low-, big-, least, good, fore-, peak-, rank-, ahead, maxim-, minim-, number
        one, key, head-, best, unprecedented, chief, excellent, better""",
        maybe_vi="""nhất, đầu, kỷ lục, chủ yếu, tối, vượt, chính, đỉnh, mũi nhọn, then chốt,
        trọng điểm, tiên phong, hạng, xếp, thứ, top, tốt, hay, giỏi, ưu, cao, đứng,
        dẫn, lãnh đạo, quán quân, tiêu biểu, kém, xấu""",
    ),
    _sense(
        "an end",
        "closed, ended, cancelled, dissolved, abolished, repealed, revoked, scrapped",
        "đóng cửa, giải thể, bãi bỏ, phá sản, hủy bỏ, huỷ bỏ, bị hủy, bị huỷ",
        maybe_en="""clos-, end-, cancel-, dissol-, abol-, stop-, shut-, bankrupt-, repeal-,
        ceas-, discontinu-, suspend-, remov-, revok-, scrap-, off""",
        maybe_vi="""đóng, giải thể, dừng, ngừng, kết thúc, phá sản, bãi, hủy, huỷ, hết, chấm
        dứt, nghỉ, kín, xong, khép, bế mạc, xóa, xoá, đình chỉ, tạm, cuối""",
    ),
    _sense(
        "an aim",
        "target, targets, goal, goals, aim for",
        "mục tiêu, chỉ tiêu",
        maybe_en="""aim-, object-, target-, goal-, striv-, plan-, set, to, towards, purpose, end""",
        maybe_vi="""đặt, phấn đấu, hướng, kế hoạch, dự, nhằm, đích, nhiệm vụ, sẽ, đến, để, yêu
        cầu, phải, chương trình, cần, tiêu chí, ưu tiên, muốn""",
    ),
    _sense(
        "another year",
        "last year, next year, this year, the previous year",
        "năm ngoái, năm nay, năm tới, sang năm",
        maybe_en="year-, annual-, season-, now-, current-, today",
        maybe_vi="năm, cùng kỳ, niên, vụ, hiện, nay",
    ),
)
"""What a reader would be misled by, had a label it and its quotation not."""
_ANY: Mapping[Language, str] = {
    "en": ", ".join(sense.sure["en"] for sense in SENSES),
    "vi": ", ".join(sense.sure["vi"] for sense in SENSES),
}
"""Most words have none of the senses."""
