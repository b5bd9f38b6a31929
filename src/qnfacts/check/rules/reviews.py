"""What people have said of the facts still holds, and is in their favour."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.finding import Finding, InReviews
from qnfacts.problems import Message
from qnfacts.registry.reviews import Review


class ReviewedFact(NamedTuple):
    """A review and its fact; None where the registry has no such fact."""

    review: Review
    fact: CheckedFact | None


def reviewed(registry: CheckedRegistry) -> list[ReviewedFact]:
    """The facts that people have reviewed."""
    facts = registry.checked_by_id
    return [ReviewedFact(each, facts.get(each.fact)) for each in registry.reviews.values()]


def check_review(registry: CheckedRegistry, reviewed: ReviewedFact) -> Iterator[Finding]:
    """A review of what is no longer so, or one against the fact."""
    review, fact = reviewed
    seen = Message("{by} looked at it on {day}", by=review.by, day=date.fromisoformat(review.date))
    if fact is None:
        message = Message("the registry has no fact `{fact}`; {seen}", fact=review.fact, seen=seen)
        yield Finding("review-outdated", InReviews(review.fact), message, _AGAIN, "warning")
    elif registry.review_of(fact) is None:
        message = Message("the fact, or what it refers to, has changed since {seen}", seen=seen)
        yield Finding("review-outdated", fact.path, message, _AGAIN, "warning")
    elif review.verdict == "rejected":
        message = Message("{seen} and says that the words do not prove it", seen=seen)
        if review.note:
            message = Message("{said}: {note}", said=message, note=review.note)
        hint = "Correct the fact, then let it be looked at again with `qnfacts review`."
        yield Finding("review-rejected", fact.path, message, hint)


def check_reviewed(registry: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A fact that nobody has looked at as it is."""
    if registry.review_of(fact) is None:
        message = "nobody has looked at the fact as it is"
        hint = "Let somebody look with `qnfacts review`."
        yield Finding("not-reviewed", fact.path, message, hint)


_AGAIN = "The word no longer counts. Let somebody look again with `qnfacts review`."
