"""Nothing has changed since the registry was locked."""

from collections.abc import Iterator
from typing import NamedTuple

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.finding import Finding, InLock
from qnfacts.registry.digests import claims_sha256, quote_sha256
from qnfacts.registry.lock import LockedFact, LockedQuote, locked_spans
from qnfacts.registry.model import Quote, Source


class Pair(NamedTuple):
    """A fact as the registry has it and as the lock has it; None where one of them has not."""

    id: str
    fact: CheckedFact | None
    locked: LockedFact | None


def pairs(registry: CheckedRegistry) -> list[Pair]:
    """The facts of the registry and of its lock; none without a lock."""
    if registry.lock is None:
        return []
    locked = registry.lock.facts
    recorded = [Pair(each.model.id, each, locked.get(each.model.id)) for each in registry.facts]
    lost = locked.keys() - registry.facts_by_id.keys()
    return recorded + [Pair(id_, None, fact) for id_, fact in locked.items() if id_ in lost]


def sources(registry: CheckedRegistry) -> list[tuple[int, Source]]:
    """The sources with their numbers in the registry; none without a lock."""
    return list(enumerate(registry.model.sources)) if registry.lock else []


def check_fact(registry: CheckedRegistry, pair: Pair) -> Iterator[Finding]:
    """A fact that is locked and not recorded, or the reverse; what of it has changed."""
    id_, fact, locked = pair
    if fact is None:
        message = f"the lock holds the fact `{id_}`, which the registry does not have"
        yield Finding("not-locked", InLock(id_), message, _PROVE)
    elif locked is None:
        yield Finding("not-locked", fact.at("id"), "the lock does not hold this fact", _PROVE)
    else:
        if locked.claims != claims_sha256(fact.model):
            message = "what this fact says has changed since it was locked"
            yield Finding("changed-since-lock", fact.path, message, _PROVE)
        yield from _changed_quotes(registry, fact, locked)


def check_source(registry: CheckedRegistry, numbered: tuple[int, Source]) -> Iterator[Finding]:
    """A source that is not pinned to the text it was locked with."""
    number, source = numbered
    locked = registry.lock.sources.get(source.id) if registry.lock else None
    if locked not in (None, source.sha256):
        message = f"{source.id} was locked with another text: its SHA-256 differs"
        yield Finding("changed-since-lock", ("sources", number, "sha256"), message, _PROVE)


def _changed_quotes(
    registry: CheckedRegistry, fact: CheckedFact, locked: LockedFact
) -> Iterator[Finding]:
    for index, (quote, known) in enumerate(zip(fact.quotes, locked.quotes, strict=False)):
        if not _is_locked(quote.model, known):
            message = "the quotation has changed since it was locked"
            yield Finding("changed-since-lock", quote.segment_path(0), message, _PROVE)
        elif _moved(registry, fact, index):
            message = "the lock gives another place for this quotation than its source"
            yield Finding("changed-since-lock", quote.segment_path(0), message, _PROVE)
    for quote in fact.quotes[len(locked.quotes) :]:
        message = "the lock does not hold this quotation"
        yield Finding("not-locked", quote.segment_path(0), message, _PROVE)
    if len(locked.quotes) > len(fact.quotes):
        message = f"the lock holds {len(locked.quotes)} quotations, the fact has {len(fact.quotes)}"
        yield Finding("not-locked", fact.at("quotes"), message, _PROVE)


def _is_locked(quote: Quote, known: LockedQuote) -> bool:
    same_length = len(known.spans) == len(quote.spans)
    return same_length and (known.source, known.sha256) == (quote.source, quote_sha256(quote))


def _moved(registry: CheckedRegistry, fact: CheckedFact, index: int) -> bool:
    """Whether a quotation that is in its source does not stand where the lock has it."""
    quote = fact.quotes[index]
    text, places = quote.text, quote.standing.places
    if registry.lock is None or text is None or not places:
        return False
    pinned = registry.sources[quote.model.source].sha256
    locked = locked_spans(registry.lock, fact.model.id, index, quote.model, pinned)
    return locked is not None and locked not in (
        [text.span(*span) for span in place] for place in places
    )


_PROVE = "Prove it with the texts at hand, then write the lock anew with `qnfacts lock`."
