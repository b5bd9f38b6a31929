"""An audit from beginning to end: a draft's mentions, each with what is said of it."""

from qnfacts.audit.draft import Draft
from qnfacts.audit.mentions import mentions
from qnfacts.audit.numbers import judge_number
from qnfacts.audit.subjects import Subjects
from qnfacts.audit.surroundings import sentences
from qnfacts.audit.verdicts import Judgement


def judge(draft: Draft, subjects: Subjects) -> list[Judgement]:
    """What is said of each mention of a draft, in order."""
    found = mentions(draft, subjects.unit_words)
    out = []
    for sentence in sentences(draft, found):
        for m in sentence.mentions:
            if m.kind == "quantity":
                out.append(judge_number(sentence, m, subjects, set()))
            else:
                out.append(Judgement(m.span, "unknown"))
    return out
