"""What of a draft is looked at: what the reader reads, ratios, ordinals, grades, and quotations."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Literal, NamedTuple

from qnfacts.audit.reading.draft import Draft, Span
from qnfacts.audit.reading.ratios import one_of, ratios
from qnfacts.audit.reading.tokens import has_marks, key
from qnfacts.quantities import Reading, Reason, Unread, explain_one_by_one, scan_in
from qnfacts.quantities.vietnamese.hedges import HEDGES
from qnfacts.quantities.vietnamese.number_words import DIGITS
from qnfacts.text.folding import fold
from qnfacts.values.value import Value, exactly, with_hedge

Kind = Literal[
    "quantity",
    "one",
    "part",
    "date",
    "period",
    "document",
    "quotation",
    "ordinal",
    "grade",
    "claim",
]
"""A "part" is a number inside a ratio; "one" may be no number, but an article."""


class Mention(NamedTuple):
    """Words of a draft that say something that can be right or wrong.

    A quantity, an ordinal or a grade has a `value`; `is_ratio` says that it is so many of so many.
    A date or period has `edtf`, a document a `number`. `is_read` says that the reader reads it.
    """

    kind: Kind
    start: int
    end: int
    value: Value | None = None
    is_ratio: bool = False
    edtf: str = ""
    number: str = ""
    is_read: bool = False
    is_baseline: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def mentions(draft: Draft, units: Mapping[str, str]) -> list[Mention]:
    """The mentions of a draft, in order, quotations among what stands inside them.

    `units` are the words for units besides those that every text has, and their ids.
    """
    found = list(_numbers(_apart(draft), units))
    for others in (_words(draft.text), _ones(draft.text, units)):
        taken = {at for mention in found for at in (mention.start, mention.end - 1)}
        found += [m for m in others if not taken & set(range(m.start, m.end))]
    return sorted([*found, *_quotations(draft.text)], key=lambda m: m.start)


def _apart(draft: Draft) -> str:
    """The text with an empty line before what begins a passage, where its mark was left out."""
    pieces: list[str] = []
    at = 0
    for passage in sorted(draft.passages):
        start = passage.start
        if (
            start - at > 1
            and draft.text[start - 1] == " "
            and _INDENT.search(draft.text, at, start)
        ):
            pieces += (draft.text[at : start - 1], "\n")
            at = start
    return "".join((*pieces, draft.text[at:]))


def noun_in(mention: str) -> str:
    """The words of a mention behind its number, such as "sản phẩm" in "437 sản phẩm"."""
    return mention[number_end(mention, 0, len(mention)) :].strip()


def number_end(text: str, start: int, end: int) -> int:
    """Where the figures or number words end in a piece of a text; its end where there are none."""
    last = start
    for figure in _FIGURE.finditer(text, start, end):
        last = figure.end()
    return last if last > start else end


def _numbers(text: str, units: Mapping[str, str]) -> Iterator[Mention]:
    every = {at: ratio for ratio in ratios(text) for at in range(ratio.start, ratio.end)}
    taken = 0
    for found in explain_one_by_one(_with_marks(text), units):
        ratio = every.get(found.start)
        if ratio and (isinstance(found, Unread) or ratio.is_of_every):
            if ratio.end > taken:
                taken = ratio.end
                span = ratio.start, ratio.end
                yield Mention("quantity", *span, value=ratio.value, is_ratio=True)
            if isinstance(found, Reading):
                yield Mention("part", found.start, found.end, is_read=True)
        elif isinstance(found, Unread):
            yield from _unread(found, text)
        else:
            yield _since(_read(found), text)


def _unread(found: Unread, text: str) -> Iterator[Mention]:
    """What a draft may say in a number that the reader leaves unread."""
    if found.reason in _RANKS:
        yield from _rank(found, text)
    elif counted := _COUNTED.match(text, found.start):
        number = Decimal(key(counted[1], marked=False))
        yield Mention("quantity", *counted.span(1), value=exactly(number))
    elif found.text.isdecimal() and _BEFORE.search(text, max(0, found.start - _CLOSE), found.start):
        yield Mention("quantity", found.start, found.end, value=exactly(Decimal(found.text)))
    elif more := _AND_MORE.match(text, found.start):
        number = Decimal(re.sub(r"[.,]", "", more[1]))
        yield Mention("quantity", *more.span(), value=with_hedge("more than", exactly(number)))
    elif thousands := _in_thousands(found):
        yield thousands
    elif found.reason == Reason.PART_OF_YEAR and (year := _YEAR.search(found.text)):
        yield Mention("date", found.start, found.end, edtf=year[0])


def _in_thousands(found: Unread) -> Mention | None:
    """A number with a glued "k", as people write it for thousands: "hơn 13k"."""
    if not _THOUSANDS.search(found.text):
        return None
    for language, word in (("vi", " nghìn"), ("en", " thousand")):
        spelt = _THOUSANDS.sub(word, found.text)
        for read in scan_in(language, spelt):
            if (read.start, read.end) == (0, len(spelt)) and read.value:
                return Mention("quantity", found.start, found.end, value=read.value)
    return None


def _since(mention: Mention, text: str) -> Mention:
    """The year in which something began, as the time since then."""
    is_year = mention.kind == "date" and mention.edtf.isdecimal()
    if is_year and _BEGAN.search(text, max(0, mention.start - _CLOSE), mention.start):
        return mention._replace(kind="period", edtf=f"{mention.edtf}/..")
    return mention


def _with_marks(text: str) -> str:
    """The text with the diacritics of the small words beside numbers, where a line has none."""

    def marked(line: re.Match[str]) -> str:
        return line[0] if has_marks(line[0]) else _BARE.sub(_mark, line[0])

    return _LINE.sub(marked, text)


def _mark(words: re.Match[str]) -> str:
    small = words[0].lower()
    return _MARKS.get(small) or " ".join(_MARKS[word] for word in small.split())


def _read(found: Reading) -> Mention:
    span = found.start, found.end
    if found.value is not None:
        low, high = found.value.interval.low, found.value.interval.high
        ends = [end for end in (low, high, found.value.nominal) if end is not None]
        is_part = bool(ends) and all(Decimal(0) < end < 1 for end in ends)
        share = found.value.unit is None and is_part
        value = _as_meant(found.value, found.text)
        return Mention("quantity", *span, value=value, is_ratio=share, is_read=True)
    if found.number is not None:
        return Mention("document", *span, number=found.number, is_read=True)
    kind: Kind = "period" if found.type == "period" else "date"
    baseline = found.is_baseline
    return Mention(kind, *span, edtf=found.edtf or "", is_read=True, is_baseline=baseline)


def _as_meant(value: Value, words: str) -> Value:
    """The value of words that only say how many that is, "as many as 500"; of "500+", more."""
    if value.hedge == "up to" and value.nominal is not None and _STRESS.match(words):
        return replace(exactly(value.nominal), unit=value.unit)
    if value.hedge == "at least" and value.interval.low is not None and words.endswith("+"):
        return replace(with_hedge("more than", exactly(value.interval.low)), unit=value.unit)
    return value


def _rank(found: Unread, text: str) -> Iterator[Mention]:
    """The ordinal or the grade that is left unread as such."""
    figures = re.findall(r"[^\W_]+", found.text)
    number = key(figures[-1], marked=False) if figures else ""
    if number.isdecimal() and int(number) > _HIGHEST:  # "437 star-rated products"
        yield Mention("quantity", found.start, found.end, value=exactly(Decimal(number)))
    elif number.isdecimal():
        kind: Kind = "ordinal" if found.reason == Reason.ORDINAL else "grade"
        after = _GRADE.match(text, found.end)
        end = after.end() if after and kind == "grade" else found.end
        yield Mention(kind, found.start, end, value=exactly(Decimal(number)))


def _words(text: str) -> Iterator[Mention]:
    """Ordinals before a name and grades, in words, and "a single" of what there is just one of."""
    for found in _IN_WORDS.finditer(text):
        kind: Kind = "quantity" if found["single"] else "grade" if found["grade"] else "ordinal"
        number = _PLACES.get(found["place"] or "") or key(found["grade"] or found[0], marked=False)
        yield Mention(kind, *found.span(), value=exactly(Decimal(1 if found["single"] else number)))


def _ones(text: str, units: Mapping[str, str]) -> Iterator[Mention]:
    """What may be an article, or say that there is just one: "một website", "and one rated"."""
    for found in one_of(tuple(sorted(filter(str.isalpha, units)))).finditer(text):
        yield Mention("one", *found.span(), value=exactly(Decimal(1)))


def _quotations(text: str) -> Iterator[Mention]:
    """The words in quotation marks of any kind, marks included; none across a blank line."""
    for found in _QUOTED.finditer(text):
        if _LETTERS.search(found[0]):
            yield Mention("quotation", *found.span())


_INDENT = re.compile(r"\n[ \t]+\Z")
_LINE = re.compile(r"[^\n]+")
_MARKS = {
    "hon": "hơn", "tren": "trên", "vuot": "vượt", "gan": "gần", "ngot": "ngót", "khoang": "khoảng",
    "duoi": "dưới", "hang chuc": "hàng chục", "hang tram": "hàng trăm", "ty": "tỷ",
    "lan thu": "lần thứ", "den": "đến", "trieu": "triệu", "nghin": "nghìn",
    "ngan": "ngàn", "tu nam": "từ năm", "den nam": "đến năm",
    "ti": "tỉ", "nam": "năm", "ngay": "ngày", "thang": "tháng", "dong": "đồng",
    "giai doan": "giai đoạn",
}  # fmt: skip
_HEDGES_OF_SYLLABLES = {fold(phrase): phrase for phrase in HEDGES if " " in phrase}
"""Those of more than one: what they are without diacritics is hardly another word."""
_MARKS.update(_HEDGES_OF_SYLLABLES)
_BARE = re.compile(
    rf"\b(?:{'|'.join(sorted(_HEDGES_OF_SYLLABLES, key=len, reverse=True))})(?=\s+\d)"
    r"|\b(?:hon|tren|vuot|gan|ngot|khoang|duoi|tu nam|den nam|nam"
    r"|ngay|thang|giai doan|lan thu)(?=\s+\d)|(?<=\d )den(?= \d)|\bhang (?:chuc|tram)\b"
    r"|(?:(?<=\d )|(?<=\bhang chuc )|(?<=\bhang tram ))(?:ty|ti|trieu|nghin|ngan)(?: dong)?\b",
    re.IGNORECASE,
)
_STRESS = re.compile(r"as (?:many|much) as|(?:có |lên )?(?:tới|đến)", re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?= of (?:them|these|those|its|which|the)\b| (?:\d|one|two|three|four|five)-star"
    r"|(?<=\band one) (?:has|with|is|carries)\b|(?<!one) (?:have|had|hold|carry|are|were)\b)",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"\b(?:[a-z]{3,}s (?:now |already |currently |today )?number|[Aa]ll but)\s+\Z")
"""What may stand before a number that counts, though it looks like another."""
_AND_MORE = re.compile(r"(\d{1,3}(?:[.,]\d{3})*)(?:\+|-plus\b)")
_THOUSANDS = re.compile(r"(?<=\d)k\Z", re.IGNORECASE)
_BEGAN = re.compile(
    r"\b(?:launched|began|begun|begins|started|starts|set up|founded|phát động"
    r"|khởi động|bắt đầu|phat dong|khoi dong|bat dau)\b[^.;,\n]{0,70}\Z",
    re.IGNORECASE,
)
_CLOSE = 90
_RANKS = frozenset({Reason.ORDINAL, Reason.GRADE})
_FIGURE = re.compile(
    r"\d[\d.,]*|%|\b(?:nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion|trillion|hundred|dozens?|tens"
    r"|hundreds|thousands|hàng chục|hàng trăm|hàng nghìn|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven"
    r"|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|trăm|mươi|rưỡi"
    r"|ty|trieu|nghin|tram|muoi|quarters?|thirds?|fifths?|sixths?|eighths?|tenths?|thousand)\b",
    re.IGNORECASE,
)
_HIGHEST = 99
_IN_WORDS = re.compile(
    r"\b(?:(?P<single>(?:[Aa]|[Jj]ust|[Oo]nly)\s+(?:single|one)|[Dd]uy\s+nhất\s+một)"
    r"|(?P<grade>one|two|three|four|five)-star"
    r"|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=\s+[A-Z])"
    r"|(?:(?<=ranks )|(?<=ranked ))"
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    r"|(?:(?<=đứng )|(?<=xếp )|(?<=hạng ))"
    r"thứ (?P<place>nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))\b"
)
_PLACES = {
    **{word: str(digit) for word, digit in DIGITS.items()},
    "nhất": "1", "nhì": "2", "tư": "4", "mười": "10",
}  # fmt: skip
"""What an ordinal counts in Vietnamese: "thứ tư"."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_GRADE = re.compile(r"[ -](?:sao|stars?)\b", re.IGNORECASE)
_INSIDE = r"(?:[^\n{0}]|\n(?!\s*\n)){{2,600}}?"
_QUOTED = re.compile(
    "|".join(
        f"{opening}{_INSIDE.format(opening + closing)}{closing}"
        for opening, closing in ("“”", "„“", "«»", "‹›", '""')
    )
    + r"|(?<!\w)‘(?:[^\n‘’]|(?<=\w)’(?=\w)){2,600}’(?!\w)"
    + r"|(?<![\w'])'(?:[^\n']|(?<=\w)'(?=\w)){2,600}'(?![\w'])"
)
_LETTERS = re.compile(r"[^\W\d_]")
