"""Nothing has changed since the registry was locked."""

from collections.abc import Iterator

from qnfacts.check.checked import Case, Subject
from qnfacts.check.finding import Finding, InLock
from qnfacts.registry.digests import claims_sha256, quote_sha256
from qnfacts.registry.lock import LockedFact, locked_spans
from qnfacts.registry.model import Source


def locked_things(subject: Subject) -> list[Case | str]:
    """The facts, and the ids that the lock has and the registry has not; none without a lock."""
    if subject.lock is None:
        return []
    return [*subject.cases, *(id_ for id_ in subject.lock.facts if id_ not in subject.facts)]


def locked_sources(subject: Subject) -> list[tuple[int, Source]]:
    """The sources with their numbers in the registry; none without a lock."""
    return list(enumerate(subject.registry.sources)) if subject.lock else []


def find_changed_source(subject: Subject, numbered: tuple[int, Source]) -> Iterator[Finding]:
    """A source that is not pinned to the text it was locked with."""
    number, source = numbered
    locked = subject.lock.sources.get(source.id) if subject.lock else None
    if locked not in (None, source.sha256):
        message = f"{source.id} was locked with another text: its SHA-256 differs"
        yield Finding("changed-since-lock", ("sources", number, "sha256"), message, _PROVE)


def find_changed(subject: Subject, thing: Case | str) -> Iterator[Finding]:
    """A fact that is locked and not recorded, or the reverse; what of it has changed."""
    if subject.lock is None:
        return
    if isinstance(thing, str):
        message = f"the lock holds the fact `{thing}`, which the registry does not have"
        yield Finding("not-locked", InLock(thing), message, _PROVE)
        return
    locked = subject.lock.facts.get(thing.fact.id)
    if locked is None:
        yield Finding("not-locked", thing.at("id"), "the lock does not hold this fact", _PROVE)
        return
    if locked.claims != claims_sha256(thing.fact):
        message = "what this fact says has changed since it was locked"
        yield Finding("changed-since-lock", thing.path, message, _PROVE)
    yield from _changed_quotes(subject, thing, locked)


def _changed_quotes(subject: Subject, case: Case, locked: LockedFact) -> Iterator[Finding]:
    for index, (quoted, known) in enumerate(zip(case.quotes, locked.quotes, strict=False)):
        same = known.source == quoted.quote.source and known.sha256 == quote_sha256(quoted.quote)
        if not same:
            message = "the quotation has changed since it was locked"
            yield Finding("changed-since-lock", quoted.span_path(0), message, _PROVE)
        elif _moved(subject, case, index):
            message = "the lock gives another place for this quotation than its source"
            yield Finding("changed-since-lock", quoted.span_path(0), message, _PROVE)
    for quoted in case.quotes[len(locked.quotes) :]:
        message = "the lock does not hold this quotation"
        yield Finding("not-locked", quoted.span_path(0), message, _PROVE)
    if len(locked.quotes) > len(case.quotes):
        message = f"the lock holds {len(locked.quotes)} quotations, the fact has {len(case.quotes)}"
        yield Finding("not-locked", case.at("quotes"), message, _PROVE)


def _moved(subject: Subject, case: Case, index: int) -> bool:
    """Whether a quotation that is in its source does not stand where the lock has it."""
    quoted = case.quotes[index]
    text = subject.texts.get(quoted.quote.source)
    source = subject.sources[quoted.quote.source]
    if subject.lock is None or text is None or not quoted.places:
        return False
    spans = locked_spans(subject.lock, case.fact.id, index, quoted.quote, source.sha256)
    return spans is not None and spans not in (
        [text.span(*span) for span in place] for place in quoted.places
    )


_PROVE = "Prove it with the texts at hand, then write the lock anew with `qnfacts lock`."
