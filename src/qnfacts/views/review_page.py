"""A fact as a person has to see it who gives their word for it."""

from collections.abc import Iterable, Iterator

from qnfacts.check.reviewing import ReviewedFact, Sentence
from qnfacts.phrases import say
from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.phrases.problems import message_in
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Cell, Lines, Page
from qnfacts.terms import Language
from qnfacts.views.cells import Named, filled, label_cell
from qnfacts.views.fact_page import fact_pages


def review_page(
    reviewed: ReviewedFact,
    sentences: Iterable[Sentence],
    fact: Record,
    catalogue: Catalogue,
    lang: Language,
) -> Page:
    """All that `show` shows, in the other language too; the sentences; what the check finds."""
    other: Language = "vi" if lang == "en" else "en"
    findings = (
        Cell(f"{each.code}: {message_in(each.message, lang)}", "bad") for each in reviewed.findings
    )
    return (
        *fact_pages([fact], catalogue, lang),
        filled(_labels(fact, lang, other), lang),
        Lines((Cell(say("in its sentence", lang)), *map(_sentence, sentences))),
        Lines((*findings, Cell(seen(reviewed, lang), "faint"))),
    )


def seen(reviewed: ReviewedFact, lang: Language) -> str:
    """Who has looked at it so far."""
    if reviewed.last is None:
        return say("seen by nobody", lang)
    by, date = reviewed.last.by, phrase_period(reviewed.last.date, lang)
    if not reviewed.current:
        return say("changed since seen", lang, by=by, date=date)
    return say(f"seen {reviewed.last.verdict}", lang, by=by, date=date)


def _labels(fact: Record, shown: Language, other: Language) -> Iterator[Named]:
    """What is said in the other language in other words."""
    for field in ("label", "goal", "status", "note"):
        if (label := fact.get(field)) and label[shown] != label[other]:
            yield field, (label_cell(label, other),)
    yield "aims", tuple(label_cell(aim, other) for aim in fact.get("aims", ()))


def _sentence(sentence: Sentence) -> Cell:
    """The sentence, its quotation in square brackets."""
    line = f":{sentence.line}" if sentence.line else ""
    before = f"{sentence.source}{line}: {sentence.before}"
    words = f"[{sentence.words}]"
    end = len(before) + len(words)
    return Cell(f"{before}{words}{sentence.after}", "quote", ((len(before), end),))
