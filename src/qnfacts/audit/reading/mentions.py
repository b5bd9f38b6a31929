"""What of a draft is looked at: what the reader reads, ratios, ordinals, grades, and quotations."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from qnfacts.audit.reading.diacritics import with_diacritics
from qnfacts.audit.reading.draft import Draft
from qnfacts.audit.reading.mention import Kind, Mention
from qnfacts.audit.reading.ratios import one_of, ratios
from qnfacts.audit.reading.tokens import key
from qnfacts.audit.reading.unread import in_unread
from qnfacts.quantities import Reading, Unread, explain_one_by_one
from qnfacts.quantities.vietnamese.number_words import DIGITS
from qnfacts.values.value import Value, exactly, with_hedge


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


def _numbers(text: str, units: Mapping[str, str]) -> Iterator[Mention]:
    every = {at: ratio for ratio in ratios(text) for at in range(ratio.start, ratio.end)}
    taken = 0
    for found in explain_one_by_one(with_diacritics(text), units):
        ratio = every.get(found.start)
        if ratio and (isinstance(found, Unread) or ratio.is_of_every):
            if ratio.end > taken:
                taken = ratio.end
                span = ratio.start, ratio.end
                yield Mention("quantity", *span, value=ratio.value, is_ratio=True)
            if isinstance(found, Reading):
                yield Mention("part", found.start, found.end, is_read=True)
        elif isinstance(found, Unread):
            yield from in_unread(found, text)
        else:
            yield _since(_read(found), text)


def _since(mention: Mention, text: str) -> Mention:
    """The year in which something began, as the time since then."""
    is_year = mention.kind == "date" and mention.edtf.isdecimal()
    if is_year and _BEGAN.search(text, max(0, mention.start - _CLOSE), mention.start):
        return mention._replace(kind="period", edtf=f"{mention.edtf}/..")
    return mention


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
_STRESS = re.compile(r"as (?:many|much) as|(?:có |lên )?(?:tới|đến)", re.IGNORECASE)
_BEGAN = re.compile(
    r"\b(?:launched|began|begun|begins|started|starts|set up|founded|phát động"
    r"|khởi động|bắt đầu|phat dong|khoi dong|bat dau)\b[^.;,\n]{0,70}\Z",
    re.IGNORECASE,
)
_CLOSE = 90
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
