"""Nothing has changed since the registry was locked."""

from collections.abc import Iterator
from typing import NamedTuple

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.finding import Finding, InLock
from qnfacts.problems import Message
from qnfacts.registry.digests import entry_sha256
from qnfacts.registry.lock import LockedFact, locked_spans
from qnfacts.registry.model import Source
from qnfacts.registry.yaml.document import Path

CODES = frozenset({"not-locked", "changed-since-lock"})


_OF_SENTENCES = frozenset(
    {
        "aim-not-quoted",
        "ambiguous-claim",
        "area-mismatch",
        "attribution-dropped",
        "date-dropped",
        "indicator-not-quoted",
        "level-mismatch",
        "limited-claim",
        "name-not-quoted",
        "period-mismatch",
        "word-before-date",
        "word-before-number",
        "word-behind-number",
    }
)
"""The rules that the rest of a sentence may satisfy."""


class FactPair(NamedTuple):
    """A fact as the registry has it and as the lock has it; None where one of them has not."""

    id: str
    fact: CheckedFact | None
    locked: LockedFact | None


class EntryPair(NamedTuple):
    """The hash of an entry of a vocabulary, in the same way; `at` leads to it in the registry."""

    name: str
    at: Path
    recorded: str | None
    locked: str | None


def is_settled(finding: Finding, registry: CheckedRegistry) -> bool:
    """Whether the lock says that the sentence of a fact, which is not at hand, answers a finding.

    Only what its text proves is locked, and a sentence may say more than its quotation.
    """
    if registry.lock is None or finding.fact is None or finding.code not in _OF_SENTENCES:
        return False
    fact = registry.facts[finding.fact]
    sources = {quote.model.source for quote in fact.quotes if quote.layout is None}
    locked = registry.lock.facts.get(fact.model.id)
    pinned = all(
        registry.lock.texts.get(source) == registry.sources[source].sha256 for source in sources
    )
    known = locked is not None and locked.sha256 == entry_sha256(fact.model)
    return bool(sources) and pinned and known


def recorded(registry: CheckedRegistry, fact: CheckedFact) -> list[FactPair]:
    """A fact of the registry and the same in its lock; none without a lock."""
    id_ = fact.model.id
    return [FactPair(id_, fact, registry.lock.facts.get(id_))] if registry.lock else []


def lost(registry: CheckedRegistry) -> list[FactPair]:
    """The facts that the lock alone has."""
    locked = registry.lock.facts if registry.lock else {}
    gone = locked.keys() - registry.facts_by_id.keys()
    return [FactPair(id_, None, fact) for id_, fact in locked.items() if id_ in gone]


def entries(registry: CheckedRegistry) -> list[EntryPair]:
    """The title, and all that facts can refer to, in the same way."""
    if registry.lock is None:
        return []
    lock, recorded = registry.lock, registry.digests
    found = [
        EntryPair(Message("the title"), ("title",), entry_sha256(registry.model.title), lock.title)
    ]
    for section in {**recorded, **lock.entries}:
        ours, theirs = recorded.get(section, {}), lock.entries.get(section, {})
        numbers = {id_: number for number, id_ in enumerate(ours)}
        for id_ in {**ours, **theirs}:
            at: Path = (section, numbers[id_]) if id_ in ours else ()
            name = Message("{id} of `{section}`", id=id_, section=section)
            found.append(EntryPair(name, at, ours.get(id_), theirs.get(id_)))
    return found


def sources(registry: CheckedRegistry) -> list[tuple[int, Source]]:
    """The sources with their numbers in the registry; none without a lock."""
    return list(enumerate(registry.model.sources)) if registry.lock else []


def check_fact(registry: CheckedRegistry, pair: FactPair) -> Iterator[Finding]:
    """A fact that is locked and not recorded, or the reverse; what of it has changed."""
    id_, fact, locked = pair
    if fact is None:
        message = Message(
            "the lock holds the fact `{id}`, which the registry does not have", id=id_
        )
        yield Finding("not-locked", InLock(id_, is_fact=True), message, _PROVE)
    elif locked is None:
        yield Finding("not-locked", fact.at("id"), "the lock does not hold this fact", _PROVE)
    else:
        if locked.sha256 != entry_sha256(fact.model):
            changed = "what this fact says has changed since it was locked"
            yield Finding("changed-since-lock", fact.path, changed, _PROVE)
        yield from _changed_quotes(registry, fact, locked)


def check_entry(_: CheckedRegistry, pair: EntryPair) -> Iterator[Finding]:
    """An entry that is locked and not recorded, or the reverse, or that has changed."""
    name, at, recorded, locked = pair
    if recorded is None:
        message = Message("the lock holds {entry}, which the registry does not have", entry=name)
        yield Finding("not-locked", InLock(name), message, _PROVE)
    elif locked is None:
        yield Finding(
            "not-locked", at, Message("the lock does not hold {entry}", entry=name), _PROVE
        )
    elif locked != recorded:
        message = Message("{entry} has changed since it was locked", entry=name)
        yield Finding("changed-since-lock", at, message, _PROVE)


def check_source(registry: CheckedRegistry, numbered: tuple[int, Source]) -> Iterator[Finding]:
    """A source that is not pinned to the text it was locked with."""
    number, source = numbered
    locked = registry.lock.texts.get(source.id) if registry.lock else None
    if locked not in (None, source.sha256):
        message = Message(
            "{source} was locked with another text: its SHA-256 differs", source=source.id
        )
        yield Finding("changed-since-lock", ("sources", number, "sha256"), message, _PROVE)


def _changed_quotes(
    registry: CheckedRegistry, fact: CheckedFact, locked: LockedFact
) -> Iterator[Finding]:
    for index, (quote, known) in enumerate(zip(fact.quotes, locked.quotes, strict=False)):
        if not known.is_of(quote.model):
            message = "the quotation, or its place in the lock, has changed since it was locked"
            yield Finding("changed-since-lock", quote.segment_path(0), message, _PROVE)
        elif _moved(registry, fact, index):
            message = "the lock gives another place for this quotation than its source"
            yield Finding("changed-since-lock", quote.segment_path(0), message, _PROVE)
    for quote in fact.quotes[len(locked.quotes) :]:
        message = "the lock does not hold this quotation"
        yield Finding("not-locked", quote.segment_path(0), message, _PROVE)
    if len(locked.quotes) > len(fact.quotes):
        message = Message(
            "the lock holds {number} quotations, the fact has {other}",
            number=len(locked.quotes),
            other=len(fact.quotes),
        )
        yield Finding("not-locked", fact.at("quotes"), message, _PROVE)


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
