"""Doubts: errors that only a person can decide, and that a review of the fact answers."""

from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.checked.finding import Finding

DOUBTS = frozenset(
    {
        "doubtful-cut",
        "attribution-dropped",
        "limited-claim",
        "word-before-date",
        "word-before-number",
        "word-behind-number",
        "part-not-quoted",
        "aim-as-figure",
        "aim-not-quoted",
        "not-asserted",
        "doubt-not-recorded",
        "reordered-numbers",
        "untranslated-name",
        "unquoted-name",
        "negation-changed",
        "sense-changed",
        "repeated-translation",
    }
)
"""The codes of what the program suspects and, save for some findings, cannot know."""


def is_doubt(finding: Finding) -> bool:
    """Whether only a person can decide it."""
    return finding.code in DOUBTS and not finding.known


def is_answered(finding: Finding, registry: CheckedRegistry) -> bool:
    """Whether it is a doubt about a fact that a person, knowing of it, has confirmed as it is."""
    if not is_doubt(finding) or finding.fact is None:
        return False
    review = registry.review_of(registry.facts[finding.fact])
    if review is None or review.verdict != "confirmed":
        return False
    return finding.code in review.answers
