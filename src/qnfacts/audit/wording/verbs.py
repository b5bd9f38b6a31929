"""A verb that bounds a number, such as "topped" or "vượt": it stays, or another takes its place."""

import re
from typing import NamedTuple

from qnfacts.audit.reading.draft import Edit, Span
from qnfacts.audit.wording.cases import HEDGE, Case, without_marks
from qnfacts.terms import Language


class Verb(NamedTuple):
    """Where such a verb stands, with the words that belong to it, and what it says."""

    span: Span
    form: str
    is_more: bool


def bounding_verb(case: Case) -> Verb | None:
    """The verb that the words begin with, or that stands right before them."""
    start, number = case.sentence.span.start, len(case.before)
    for found in _VERB[case.lang].finditer(without_marks(case.before + case.words)):
        if found.start() <= number <= found.end():
            form = _DONE.get((found["do"] or "").lower()) or found["ending"] or ""
            is_more = found["more"] is not None and not found["not"]
            return Verb(Span(start + found.start(), start + found.end()), form.lower(), is_more)
    return None


def with_verb(value: str, verb: Verb, case: Case) -> Edit:
    """The value behind a verb of the same form: as bounded as it is, the verb says so or not."""
    is_more = (case.fact["value"] or {}).get("hedge") == "more than"
    number = HEDGE.sub("", value, count=1)
    if is_more and verb.is_more and verb.span.start == case.span.start:
        return Edit(case.span, case.text[slice(*verb.span)] + number)
    behind = _BEHIND.match(case.text, case.span.end)
    new = _conjugated(verb.form, case.lang, is_more=is_more)
    span = Span(verb.span.start, behind.end() if behind else case.span.end)
    return Edit(span, f"{new} {number if is_more else value}")


def _conjugated(form: str, lang: Language, *, is_more: bool) -> str:
    if lang == "vi":
        return "vượt" if is_more else "đạt"
    ending = {"s": "s" if is_more else "es"}.get(form.removeprefix("e"), form)
    return ("exceed" if is_more else "reach") + ending


_VERB = {
    "en": re.compile(
        r"""\b(?P<not>(?:(?P<do>did|does|do)\s+)?not\s+)?
        (?:(?P<more>exceed|surpass|topp?|pass|cross)|approach|near(?=s|ed|ing))
        (?P<ending>e?s|ed|ing)?\s+(?:the\s+)?(?:(?:mark|threshold|milestone)\s+of\s+)?""",
        re.IGNORECASE | re.VERBOSE,
    ),
    "vi": re.compile(
        r"""\b(?P<not>(?:khong|chua)\s+)?
        (?:(?P<more>vuot(?:\s+len)?(?:\s+(?:tren|qua))?)|tiem\s+can|cham|can|dat(?=\s+(?:moc|nguong)))
        (?P<do>)(?P<ending>)(?:\s+(?:moc|muc|nguong|con\s+so))?\s+""",
        re.IGNORECASE | re.VERBOSE,
    ),
}
"""Of a Vietnamese text without its diacritics."""
_BEHIND = re.compile(r"\s+(?:mark|threshold|milestone)\b")
_DONE = {"did": "ed", "does": "s"}
