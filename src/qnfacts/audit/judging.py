"""An audit from beginning to end: a draft's mentions, each with what is said of it."""

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from qnfacts.audit.facts.names import NamedFacts
from qnfacts.audit.facts.subjects import Subjects
from qnfacts.audit.judges.aims import judge_aims
from qnfacts.audit.judges.documents import judge_documents
from qnfacts.audit.judges.numbers import MOST_TRIED, judge_number
from qnfacts.audit.judges.occasions import judge_occasions
from qnfacts.audit.judges.quotations import Quotations
from qnfacts.audit.judges.speakers import Speakers
from qnfacts.audit.matching.candidates import Candidate, candidates
from qnfacts.audit.matching.said import Said, Setting
from qnfacts.audit.reading.draft import Draft, Span
from qnfacts.audit.reading.mention import Mention
from qnfacts.audit.reading.mentions import mentions
from qnfacts.audit.reading.sentences import Sentence, names_any, sentences
from qnfacts.audit.verdicts import BORNE_OUT, Judgement, Verdict
from qnfacts.registry.model import Registry


class Knowledge(NamedTuple):
    """A registry as drafts are held against it."""

    subjects: Subjects
    facts: NamedFacts
    quotations: Quotations
    speakers: Speakers

    @classmethod
    def of(cls, registry: Registry) -> "Knowledge":
        """What a registry knows."""
        subjects = Subjects(registry)
        speakers = Speakers(registry, subjects.places)
        quotations = Quotations(registry, subjects.places, speakers)
        return cls(subjects, NamedFacts(registry), quotations, speakers)


class Judged(NamedTuple):
    """What is said of each mention of a draft, in order, and the first numbers borne out."""

    judgements: list[Judgement]
    matched: list[Said]


def judge(draft: Draft, known: Knowledge) -> list[Judgement]:
    """What is said of each mention of a draft, in order."""
    return judge_all(draft, known).judgements


def judge_all(draft: Draft, known: Knowledge) -> Judged:
    """What is said of a draft.

    Each mention that the reader reads is judged once. An ordinal or a grade is none where it is no
    fact's.
    """
    found = mentions(draft, known.subjects.unit_words)
    judged: dict[Span, Judgement] = {}
    matched: list[Said] = []
    for mention, judgement, said in _every(draft, found, known):
        judged[mention.span] = judgement
        if said and judgement.verdict in BORNE_OUT and len(matched) < MOST_TRIED:
            matched.append(said)
    every = dict.fromkeys([*(m.span for m in found if m.is_read), *judged])
    return Judged([_told(span, judged, draft) for span in sorted(every)], matched)


def explain_lines(
    draft: Draft, known: Knowledge, lines: Container[int]
) -> list[tuple[Judgement, list[Candidate]]]:
    """What is said of the mentions in lines, and what each may be about, the likeliest first."""
    found = mentions(draft, known.subjects.unit_words)
    return [
        (judgement, candidates(said)[:_MOST] if said else [])
        for mention, judgement, said in _every(draft, found, known)
        if draft.place(mention.start)[0] in lines
    ]


def _every(
    draft: Draft, found: Sequence[Mention], known: Knowledge
) -> Iterator[tuple[Mention, Judgement, Said | None]]:
    """The mentions that are judged, sentence by sentence; each number as the draft tells it."""
    every = sentences(draft, found)
    is_placed = names_any(every, known.subjects.main, known.subjects.places)
    for sentence in every:
        yield from _judged(sentence, known, is_placed=is_placed)
        sentence.forget()


def _told(span: Span, judged: dict[Span, Judgement], draft: Draft) -> Judgement:
    if any(span.start < ignored.end and ignored.start < span.end for ignored in draft.ignored):
        return Judgement(span, "ignored")
    return judged.get(span) or Judgement(span, "ignored")


def _judged(
    sentence: Sentence, known: Knowledge, *, is_placed: bool
) -> Iterator[tuple[Mention, Judgement, Said | None]]:
    """The sentence's mentions and what is said of them; nothing of a rank that is no fact's.

    A period that only places a number in time, or heads what does, is left alone: it is looked at
    with the number.
    """
    places = known.subjects.places
    documents = judge_documents(sentence, known.facts, places)
    named = {id_ for judgement in documents.values() for id_ in judgement.facts}
    settled = {**judge_occasions(sentence, known.facts, places, named), **documents}
    setting = Setting(is_placed, frozenset(settled))
    for mention in sentence.mentions:
        if mention in settled:
            yield mention, known.speakers.checked(settled[mention], sentence), None
        elif mention.kind == "quantity":
            said = Said(sentence, mention, known.subjects, setting)
            yield mention, known.speakers.checked(judge_number(said), sentence), said
        elif mention.kind == "one":
            said = Said(sentence, mention, known.subjects, setting)
            judged = known.speakers.checked(judge_number(said), sentence)
            if judged.verdict in BORNE_OUT:
                yield mention, judged, None
        elif mention.kind == "quotation":
            yield mention, known.quotations.judge(sentence, mention), None
        elif mention.is_read and mention.kind != "part":
            is_above = sentence.passage.is_heading or sentence.passage.row
            places_others = mention.edtf and (sentence.quantities or is_above)
            verdict: Verdict = "ignored" if places_others else "unknown"
            yield mention, Judgement(mention.span, verdict), None
    for mention, judgement in judge_aims(
        sentence, known.facts, known.subjects, is_placed=is_placed
    ):
        yield mention, judgement, None


_MOST = 5
"""How many candidates are told."""
