"""Numbers of documents in a draft, and the days of issue beside them."""

import re
from collections.abc import Sequence

from qnfacts.audit.mentions import Mention
from qnfacts.audit.named import Named, NamedFacts
from qnfacts.audit.surroundings import Sentence
from qnfacts.audit.verdicts import Judgement
from qnfacts.registry.model import Policy
from qnfacts.text.folding import fold


def judge_documents(sentence: Sentence, facts: NamedFacts) -> dict[Mention, Judgement]:
    """What is said of the sentence's document numbers, and of the days that belong to them."""
    out: dict[Mention, Judgement] = {}
    policies = facts.documents
    for mention in sentence.mentions:
        if mention.kind == "document":
            day = _day_of(mention, sentence)
            known = _known(mention, policies) or _meant(mention, day, sentence, policies, facts)
            out[mention] = _judged(mention, known, day, sentence, policies, facts)
            if day is not None and known is not None and isinstance(known.fact, Policy):
                right = known.fact.issued or ""
                verdict = "supported" if right == day.edtf else "wrong-document"
                out[day] = Judgement(
                    day.span, verdict if right else "unknown", (known.fact.id,), right
                )
    return out


def _judged(
    mention: Mention,
    known: Named | None,
    day: Mention | None,
    sentence: Sentence,
    policies: Sequence[Named],
    facts: NamedFacts,
) -> Judgement:
    if known is None:
        return Judgement(mention.span, "unknown")
    number = known.fact.number  # type: ignore[union-attr]
    if not _same(mention.number, number):
        return Judgement(mention.span, "wrong-document", (known.fact.id,), number)
    fit = facts.fit(known, sentence)
    other = max(
        (p for p in policies if p is not known), key=lambda p: facts.fit(p, sentence), default=None
    )
    if other is not None and facts.fit(other, sentence) >= _SURE and fit < _HARDLY:
        if day is None or day.edtf != known.fact.issued:  # type: ignore[union-attr]
            return Judgement(
                mention.span,
                "wrong-document",
                (other.fact.id, known.fact.id),
                other.fact.number or "",  # type: ignore[union-attr]
            )
    if _other_issuer(mention, sentence):
        return Judgement(mention.span, "wrong-document", (known.fact.id,), number)
    return Judgement(mention.span, "supported", (known.fact.id,))


def _known(mention: Mention, policies: Sequence[Named]) -> Named | None:
    """The document of this number."""
    return next((p for p in policies if _same(mention.number, p.fact.number)), None)  # type: ignore[union-attr]


def _meant(
    mention: Mention,
    day: Mention | None,
    sentence: Sentence,
    policies: Sequence[Named],
    facts: NamedFacts,
) -> Named | None:
    """The document that a wrong number stands for: of its kind, of the same day or subject."""
    _, letters = _parts(mention.number)
    for policy in policies:
        _, theirs = _parts(policy.fact.number or "")  # type: ignore[union-attr]
        fit = facts.fit(policy, sentence)
        is_same_day = day is not None and day.edtf == policy.fact.issued  # type: ignore[union-attr]
        if letters == theirs and ((is_same_day and fit >= _HARDLY) or fit >= _VERY_SURE):
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


def _other_issuer(mention: Mention, sentence: Sentence) -> bool:
    """Whether the draft gives a document to another body than its number does."""
    _, letters = _parts(mention.number)
    rest = fold(sentence.draft.text[mention.end : min(sentence.span.end, mention.end + _NEAR)])
    said = next((body for body, names in _BODIES.items() if _ISSUED_BY[body].search(rest)), None)
    return said is not None and any(body in letters for body in _BODIES) and said not in letters


def _same(one: str, other: str | None) -> bool:
    return other is not None and _parts(one) == _parts(other)


def _parts(number: str) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Its figures without zeros in front, and its letters without marks."""
    parts = [part for part in re.split(r"[\s/.-]+", fold(number)) if part]
    return (
        tuple(int(part) for part in parts if part.isdecimal()),
        tuple(part for part in parts if not part.isdecimal()),
    )


_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ISSUED = re.compile(
    r"\b(?:ban hành|ban hanh|ký|thông qua|phê duyệt|issued|adopted|passed|signed|approved)\b",
    re.IGNORECASE,
)
_NEAR = 70
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
