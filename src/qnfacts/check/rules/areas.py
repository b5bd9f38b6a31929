"""A fact is recorded of the area that its quotations name, where they name one."""

from collections.abc import Iterator

from qnfacts.check.checked import Case, Subject
from qnfacts.check.finding import Finding


def placed(subject: Subject) -> list[Case]:
    """The facts that record an area."""
    return [case for case in subject.cases if case.get("area") is not None]


def find_wrong_area(subject: Subject, case: Case) -> Iterator[Finding]:
    """An area that is none of those named, nor the nearest one that holds several of them.

    A product, an initiative or a statement may be of the area around that one, too: "Trường Đại
    học Hạ Long" names a place, and serves the province.
    """
    area = str(case.get("area"))
    named = {
        id_
        for quoted in case.quotes
        for mention in subject.vocabulary.area_names.mentions(quoted.words)
        for id_ in mention.ids
    }
    if not named or area in named:
        return
    if not _fits(subject, area, named, exact=case.fact.kind in _EXACT):
        labels = ", ".join(subject.vocabulary.areas[id_].label.vi for id_ in sorted(named))
        message = (
            f"recorded of {subject.vocabulary.areas[area].label.vi}; the quotations name {labels}"
        )
        hint = "Correct the area, or quote the words that say which one is meant."
        yield Finding("area-mismatch", case.at("area"), message, hint)


def _fits(subject: Subject, area: str, named: set[str], *, exact: bool) -> bool:
    around = [_within(subject, id_) for id_ in sorted(named)]
    common = [id_ for id_ in around[0] if all(id_ in outer for outer in around)]
    return area in common[: 1 if exact else 2]


def _within(subject: Subject, area: str) -> list[str]:
    """`area` and every area around it, innermost first."""
    found: list[str] = []
    following: str | None = area
    while following is not None and following not in found:
        found.append(following)
        following = subject.vocabulary.areas[following].part_of
    return found


_EXACT = {"figure", "target", "event"}
