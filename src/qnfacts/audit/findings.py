"""An audited draft: its mentions at their places, with what is said of each in words."""

from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from qnfacts.audit.matching.candidates import Candidate
from qnfacts.audit.reading.draft import Draft, Span
from qnfacts.audit.verdicts import BORNE_OUT, FINDINGS, Judgement, Verdict
from qnfacts.audit.wording.likeness import differences, likest_first, likest_quote
from qnfacts.audit.wording.pasting import Sources, wordings
from qnfacts.audit.wording.quoting import source_words
from qnfacts.phrases import say
from qnfacts.phrases.problems import message_in
from qnfacts.problems import Message, Problem
from qnfacts.records import Record
from qnfacts.records.shapes import AuditRecord, QuoteRecord
from qnfacts.terms import Language


class Finding(NamedTuple):
    """Words of a draft, where they stand as written, what is said of them, and what to write.

    `span` is of the draft's text. What to write, `right`, takes the place of exactly these words.
    `nearest` is the fact that words came near to of which the registry says nothing.
    """

    draft: str
    line: int
    column: int
    end: tuple[int, int]
    span: Span
    text: str
    verdict: Verdict
    facts: tuple[str, ...]
    right: str
    differs: str
    nearest: str = ""

    @property
    def is_wrong(self) -> bool:
        """Whether somebody has to look at it."""
        return self.verdict in FINDINGS

    @property
    def is_quotation(self) -> bool:
        """Whether it is of words in quotation marks, not of what stands between them."""
        return self.text.startswith(_OPENING)


def findings(draft: Draft, judgements: Sequence[Judgement], sources: Sources) -> list[Finding]:
    """The judgements on a draft at their places, each with what to write if there is anything."""
    judgements = [_about_words(judgement, draft, sources) for judgement in judgements]
    write = wordings(draft, judgements, sources)

    def finding(judgement: Judgement) -> Finding:
        edit = write.get(judgement.span)
        span = edit.span if edit else judgement.span
        return Finding(
            draft.name,
            *draft.place(span.start),
            draft.place(span.end),
            span,
            draft.words[slice(*span)],
            judgement.verdict,
            judgement.facts,
            edit.new if edit else "",
            judgement.differs,
        )

    return [finding(judgement) for judgement in judgements]


def telling_quote(finding: Finding, fact: Record) -> QuoteRecord:
    """The quotation of a fact that shows what is wrong: that of the words, or the fact's first."""
    quotes: list[QuoteRecord] = fact["quotes"]
    return likest_quote(finding.text, fact) if finding.verdict in _OF_WORDS else quotes[0]


def _about_words(judgement: Judgement, draft: Draft, sources: Sources) -> Judgement:
    """A judgement on quoted words with their fact first, and what the source has in words."""
    if judgement.verdict not in _OF_WORDS:
        return judgement
    words = draft.text[slice(*judgement.span)]
    facts = likest_first(words, filter(None, map(sources.fact, judgement.facts)))
    differs = ""
    if judgement.verdict == "misquoted" and facts:
        there = source_words(words[1:-1], facts[0])
        differs = differences(words[1:-1], there) if there else ""
    elif judgement.right:
        differs = Message("said by {speaker}", speaker=judgement.right)
    return judgement._replace(facts=tuple(fact["id"] for fact in facts), differs=differs)


class Counts(NamedTuple):
    """How many mentions there are, and what is said of them; each is counted once."""

    mentions: int
    supported: int
    findings: int
    ambiguous: int
    unknown: int
    ignored: int

    def summary(self, lang: Language) -> str:
        """The counts in a sentence, or that there is nothing to count."""
        noun = say("audit mention" if self.mentions == 1 else "audit mentions", lang)
        key = "audit summary" if self.mentions else "audit none"
        return say(key, lang, **self._asdict(), noun=noun)


def counts(every: Iterable[Finding]) -> Counts:
    """The mentions by what is said of them."""
    said = Counter(finding.verdict for finding in every)
    return Counts(
        mentions=said.total(),
        supported=sum(said[verdict] for verdict in BORNE_OUT),
        findings=sum(said[v] for v in FINDINGS if v != "ambiguous"),
        ambiguous=said["ambiguous"],
        unknown=said["unknown"],
        ignored=said["ignored"],
    )


def without_known(every: Sequence[Finding], known: Iterable[Record]) -> tuple[list[Finding], int]:
    """Those that stand in no earlier audit, wherever in their draft, and how many do."""
    left = Counter((each["draft"], each["text"], each["verdict"]) for each in known)
    new = []
    for finding in every:
        key = finding.draft, finding.text, finding.verdict
        if finding.is_wrong and left[key]:
            left[key] -= 1
        else:
            new.append(finding)
    return new, len(every) - len(new)


def audit_record(finding: Finding) -> AuditRecord:
    """A finding as it is published."""
    return {
        "draft": finding.draft,
        "line": finding.line,
        "column": finding.column,
        "text": finding.text,
        "verdict": finding.verdict,
        "fact": list(finding.facts),
        "right": finding.right or None,
        "differs": finding.differs or None,
    }


def explained_record(finding: Finding, candidates: Iterable[Candidate]) -> Record:
    """A finding as it is published, with the facts that it may be about."""
    about = [
        {
            "fact": each.subject.fact.id,
            "names_found": Decimal(f"{each.fit:.2f}"),
            "noun_known": Decimal(f"{each.explained:.2f}"),
            "verdict": each.verdict,
        }
        for each in candidates
    ]
    return {**audit_record(finding), "may_be": about}


def problem(finding: Finding, lang: Language) -> Problem:
    """A finding as the reports of a check have it."""
    write = f"{say('audit write', lang)}: {finding.right}" if finding.right else ""
    words = " ".join(finding.text.split())
    quoted = words if finding.is_quotation else f"“{words}”"
    near = f" ({say('audit nearest', lang)}: {finding.nearest})" if finding.nearest else ""
    said = say(f"audit {finding.verdict}", lang) + near
    return Problem(
        code=finding.verdict,
        message=Message("{said}: {note}", said=quoted, note=said),
        hint="\n".join(filter(None, (message_in(finding.differs, lang), write))),
        file=finding.draft,
        line=finding.line,
        column=finding.column,
        end_line=finding.end[0],
        end_column=finding.end[1],
        fact=", ".join(finding.facts) or None,
        severity="warning" if finding.verdict == "ambiguous" else "error",
    )


_OF_WORDS = ("misquoted", "wrong-attribution")
_OPENING = ("“", "„", "«", '"', "‘", "'")
"""What a mention begins with that is a quotation itself."""
