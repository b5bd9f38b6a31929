"""Numbers of documents in a draft, and the days of issue beside them."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from qnfacts.audit.facts.names import NamedFacts
from qnfacts.audit.reading.mention import Mention
from qnfacts.audit.reading.places import ELSEWHERE, Places
from qnfacts.audit.reading.sentences import Sentence
from qnfacts.audit.reading.tokens import keys
from qnfacts.audit.verdicts import Judgement
from qnfacts.registry.model import Policy
from qnfacts.text.folding import fold


class Told(NamedTuple):
    """A document number in a draft: its sentence, the day beside it, and how each policy fits."""

    mention: Mention
    sentence: Sentence
    day: Mention | None
    fits: Mapping[str, float]

    @property
    def edtf(self) -> str:
        """The day beside it; empty where there is none."""
        return self.day.edtf if self.day else ""


def judge_documents(
    sentence: Sentence, facts: NamedFacts, places: Places
) -> dict[Mention, Judgement]:
    """What is said of the sentence's document numbers, and of the days that belong to them."""
    out: dict[Mention, Judgement] = {}
    for mention in sentence.mentions:
        if mention.kind == "document":
            told = Told(mention, sentence, _day_of(mention, sentence), facts.fits(sentence))
            known = _known(told, facts.documents) or _meant(told, facts.documents)
            if _is_of_another_place(told, places):
                known = None
            out[mention] = _judged(told, known, facts.documents)
            if told.day is not None and known is not None and known.issued:
                out[told.day] = _of_day(told.day, known)
    return out


def _is_of_another_place(told: Told, places: Places) -> bool:
    """Whether the words behind a number name a place that issued it, and none of the registry's."""
    sentence, start = told.sentence, told.mention.end
    text = sentence.draft.text
    marks = [m for m in sentence.marks(places) if start <= m.at < start + _NEAR]
    mine = [m for m in marks if _OF_PLACE.search(text[start : m.end])]
    return bool(mine) and all(mark.area == ELSEWHERE for mark in marks)


def _judged(told: Told, known: Policy | None, policies: Sequence[Policy]) -> Judgement:
    span = told.mention.span
    if known is None or known.number is None:
        return Judgement(span, "unknown")
    others = [policy for policy in policies if policy is not known]
    other = max(others, key=lambda policy: told.fits[policy.id], default=None)
    is_others = (
        other is not None
        and told.fits[other.id] >= _SURE
        and told.fits[known.id] < _HARDLY
        and told.edtf != known.issued
    )
    if other is not None and is_others:
        ids = (other.id, known.id)
        return Judgement(span, "wrong-document", ids, other.number or "")
    is_wrong = not _same(told.mention.number, known.number) or _is_other_issuer(told)
    if not is_wrong and _is_on_another_subject(told, known):
        if told.edtf != known.issued:
            return Judgement(span, "unknown")
        is_wrong = True
    if is_wrong:
        return Judgement(span, "wrong-document", (known.id,), known.number)
    return Judgement(span, "supported", (known.id,))


def _is_on_another_subject(told: Told, known: Policy) -> bool:
    """Whether the draft says what the document is on, and hardly in the registry's words."""
    start = max(told.mention.end, told.day.end if told.day else 0)
    sentence = told.sentence
    said = _ON.match(sentence.draft.text, start, sentence.span.end)
    if said is None or _WITH_NUMBER.search(said["subject"]):
        return False
    words = set(sentence.telling(said.span("subject")))
    texts = [known.label.vi, known.label.en, *known.aliases]
    texts += [text for quote in known.quotes for text in (*quote.spans, quote.translation)]
    ours = {word for text in texts for word in keys(text, marked=sentence.marked)}
    return len(words) >= _TOLD and len(words & ours) * 3 <= len(words)


def _of_day(day: Mention, known: Policy) -> Judgement:
    right = known.issued or ""
    is_right = right == day.edtf
    return Judgement(day.span, "supported" if is_right else "wrong-document", (known.id,), right)


def _known(told: Told, policies: Sequence[Policy]) -> Policy | None:
    """The document of this number."""
    return next((p for p in policies if _same(told.mention.number, p.number)), None)


def _meant(told: Told, policies: Sequence[Policy]) -> Policy | None:
    """The document that a wrong number stands for: of its kind, of the same day or subject."""
    figures, letters = _parts(told.mention.number)
    for policy in policies:
        theirs, other_letters = _parts(policy.number or "")
        fit = told.fits[policy.id]
        is_same_day = policy.issued is not None and told.edtf == policy.issued
        if letters == other_letters:
            is_meant = (is_same_day and fit >= _HARDLY) or fit >= _VERY_SURE
        elif figures == theirs and letters[:1] == other_letters[:1]:  # only the body is another
            is_of_body = _issuer(told) in other_letters
            is_meant = is_same_day or (not told.edtf and (is_of_body or fit >= _VERY_SURE))
        else:
            is_meant = False
        if is_meant:
            return policy
    return None


def _day_of(mention: Mention, sentence: Sentence) -> Mention | None:
    """The day that stands behind a document's number, with no more than an issuer between."""
    text = sentence.draft.text
    for other in sentence.mentions:
        if other.kind == "date" and other.start >= mention.end:
            between = text[mention.end : other.start]
            is_near = len(between) <= _NEAR and not re.search(r"[;.!?]\s", between)
            return other if is_near and _DAY.fullmatch(other.edtf) else None
        if other.kind == "document" and other.start >= mention.end:
            break
    for other in reversed(sentence.mentions):
        if other.kind == "date" and other.end <= mention.start and _DAY.fullmatch(other.edtf):
            between = text[other.end : mention.start]
            return other if len(between) <= _NEAR and _ISSUED.search(between) else None
        if other.kind == "document" and other.end <= mention.start:
            break
    return None


def _is_other_issuer(told: Told) -> bool:
    """Whether the draft gives a document to another body than its number does."""
    _, letters = _parts(told.mention.number)
    said = _issuer(told)
    return said is not None and said not in letters and any(body in letters for body in _BODIES)


def _issuer(told: Told) -> str | None:
    """The body, by its letters in a number, that the draft names behind one."""
    start = told.mention.end
    rest = fold(told.sentence.draft.text[start : min(told.sentence.span.end, start + _NEAR)])
    return next((body for body, issued in _ISSUED_BY.items() if issued.search(rest)), None)


def _same(one: str, other: str | None) -> bool:
    return other is not None and _parts(one) == _parts(other)


def _parts(number: str) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Its figures without zeros in front, and its letters without marks."""
    parts = [part for part in re.split(r"[\s/.-]+", fold(number)) if part]
    return (
        tuple(int(part) for part in parts if part.isdecimal()),
        tuple(part for part in parts if not part.isdecimal()),
    )


_OF_PLACE = re.compile(
    r"\A[^;.]*?\b(?:của|of|by|do)\s+(?:[^\W\d_.]+\s+){0,5}?"
    r"(?:tỉnh|thành phố|TP\.?|huyện|province|city|of|của)\s+(?!(?:the|[^\W\d_]+\s+of)\b)[^,;]*\Z|"
    r"\A\s*(?:của|of)\s+[^\W\d_]+(?:\s+[^\W\d_]+)?\Z"
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ISSUED = re.compile(
    r"\b(?:ban hành|ban hanh|ký|thông qua|phê duyệt|issued|adopted|passed|signed|approved)\b",
    re.IGNORECASE,
)
_NEAR = 70
_ON = re.compile(
    r"(?:[^;.]{0,60}?\W)??(?:về(?: việc)?|phê duyệt|quy định|ve(?: viec)?"
    r"|phe duyet|quy dinh|on|about"
    r"|concerning|approv(?:es|ed|ing)|lay(?:s|ing) down|which|regulat(?:es|ing))\s"
    r"(?P<subject>[^;.,\n]+)",
    re.IGNORECASE,
)
_WITH_NUMBER = re.compile(r"\d")
_TOLD = 3
_HARDLY, _SURE, _VERY_SURE = 0.3, 0.75, 0.85
_BODIES: dict[str, str] = {
    "hdnd": r"hdnd|hoi dong nhan dan|people['’]s council",
    "ubnd": r"ubnd|uy ban nhan dan|people['’]s committee",
    "ttg": r"thu tuong|prime minister",
    "cp": r"chinh phu|government",
}
"""The bodies that the letters of a number name, as texts write them, without marks."""
_ISSUED_BY = {
    body: re.compile(
        rf"^[^.;]{{0,40}}?\b(?:cua|do|by|of)\s+(?:the\s+)?(?:[\w']+\s+){{0,3}}?(?:{names})\b"
    )
    for body, names in _BODIES.items()
}
