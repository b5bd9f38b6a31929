"""An audited draft: its mentions at their places, with what is said of each in words."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from qnfacts.audit.draft import Draft
from qnfacts.audit.matching import Candidate
from qnfacts.audit.verdicts import BORNE_OUT, FINDINGS, Judgement, Verdict
from qnfacts.audit.wording import wording
from qnfacts.phrases import say
from qnfacts.phrases.problems import message_in
from qnfacts.problems import Message, Problem
from qnfacts.quantities.passages import passages
from qnfacts.records import Record
from qnfacts.records.shapes import AuditRecord, UnitRecord
from qnfacts.terms import Language


class Finding(NamedTuple):
    """A mention at its place in a draft as written: what is said of it, and what to write."""

    draft: str
    line: int
    column: int
    end: tuple[int, int]
    text: str
    verdict: Verdict
    facts: tuple[str, ...]
    right: str
    differs: str

    @property
    def is_wrong(self) -> bool:
        """Whether somebody has to look at it."""
        return self.verdict in FINDINGS


def findings(
    draft: Draft,
    judgements: Iterable[Judgement],
    facts: Callable[[str], Record | None],
    units: Mapping[str, UnitRecord],
) -> list[Finding]:
    """The judgements on a draft at their places; `facts` gives the published record of an id."""
    spoken = list(passages(draft.text))
    starts = [passage.start for passage in spoken]

    def finding(judgement: Judgement) -> Finding:
        start, end = judgement.span
        lang = spoken[max(0, bisect_right(starts, start) - 1)].language
        first = judgement.facts[0] if judgement.facts else None
        fact = facts(first) if first and judgement.verdict in FINDINGS else None
        return Finding(
            draft.name,
            *draft.place(start),
            draft.place(end),
            draft.words[start:end],
            judgement.verdict,
            judgement.facts,
            wording(judgement, draft.text[start:end], fact, units, lang),
            judgement.differs,
        )

    return [finding(judgement) for judgement in judgements]


class Counts(NamedTuple):
    """How many mentions there are, and what is said of them; each is counted once."""

    mentions: int
    supported: int
    findings: int
    ambiguous: int
    unknown: int
    ignored: int


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
    quoted = words if words.startswith(_OPENING) else f"“{words}”"
    said = say(f"audit {finding.verdict}", lang)
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


_OPENING = ("“", "„", "«", '"', "‘", "'")
"""What a mention begins with that is a quotation itself."""
