"""`facts.lock`: what a registry said, and where each quotation stood, when it was last locked.

The file is JSON with a line for each entry and each quotation, so that differences read well.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictInt, ValidationError

from qnfacts.problems import Message, Problem, reason_of
from qnfacts.registry.digests import entry_digests, entry_sha256, quote_sha256
from qnfacts.registry.file_bytes import bytes_beside
from qnfacts.registry.files import lock_path, registry_files
from qnfacts.registry.model import BaseFact, Quote, Registry
from qnfacts.registry.model.fields import Id, Sha256, UnitKey

VERSION = 2


def _forward(span: tuple[int, int]) -> tuple[int, int]:
    start, end = span
    if not 0 <= start < end:
        raise ValueError("a span is not a start and an end after it")
    return span


Span = Annotated[tuple[StrictInt, StrictInt], AfterValidator(_forward)]
"""Start and end in code points of a source's text as given."""


class _Locked(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class LockedQuote(_Locked):
    """Where a quotation's segments stood, and the hash of their words and of these places."""

    source: Id
    spans: Annotated[tuple[Span, ...], Field(min_length=1)]
    sha256: Sha256

    def is_of(self, quote: Quote) -> bool:
        """Whether it is the quotation's, and its spans are those that were written with it."""
        same = (self.source, len(self.spans)) == (quote.source, len(quote.spans))
        return same and self.sha256 == quote_sha256(quote, self.spans)


class LockedFact(_Locked):
    """The hash of what a fact said, and its quotations in order."""

    sha256: Sha256
    quotes: Annotated[tuple[LockedQuote, ...], Field(min_length=1)]

    def is_of(self, fact: BaseFact) -> bool:
        """Whether it is the fact's, in every field and every quotation."""
        same = (self.sha256, len(self.quotes)) == (entry_sha256(fact), len(fact.quotes))
        return same and all(map(LockedQuote.is_of, self.quotes, fact.quotes))


class Lock(_Locked):
    """The hashes of a registry's title, of the sources' texts, and of every entry under its id."""

    registry: str
    title: Sha256
    texts: dict[Id, Sha256]
    entries: dict[str, dict[UnitKey, Sha256]]
    facts: dict[Id, LockedFact]


def locked_spans(lock: Lock, fact: str, index: int, quote: Quote, pinned: str) -> list[Span] | None:
    """Where the segments of a fact's quotation stand, if neither it nor its source has changed.

    `pinned` is the hash of the text that the registry pins for the source.
    None where the lock does not know the quotation, or knows another one in its place.
    """
    known = lock.facts.get(fact)
    if known is None or index >= len(known.quotes) or lock.texts.get(quote.source) != pinned:
        return None
    locked = known.quotes[index]
    return list(locked.spans) if locked.is_of(quote) else None


def read_lock(registry: Path) -> Lock | Problem | None:
    """The lock of the registry at `registry`; None if there is none, a problem if it is no lock."""
    path, name = lock_path(registry), name_in_lock(registry)
    try:
        lock = parse_lock(bytes_beside(path).decode())
    except FileNotFoundError:
        return None
    except OSError as error:
        return _unusable(path, Message("the lock cannot be read: {cause}", cause=reason_of(error)))
    except UnicodeDecodeError:
        return _unusable(path, "the lock is not in UTF-8")
    except ValueError as error:
        return _unusable(path, Message("the lock cannot be used: {reason}", reason=error.args[0]))
    if lock.registry != name:
        return _unusable(
            path,
            Message("the lock is of `{other}`, not of `{name}`", other=lock.registry, name=name),
        )
    return lock


def name_in_lock(registry: Path) -> str:
    """What a lock calls its registry: the name of the file, or "." for the folder it lies in.

    A folder that has nothing but `facts.yaml` is the registry in that file.
    """
    if not registry.is_dir():
        return registry.name
    files = [file.name for file in registry_files(registry)]
    return "facts.yaml" if files == ["facts.yaml"] else "."


def is_as_locked(registry: Registry, lock: Lock) -> bool:
    """Whether the registry says all that it said when it was locked, and nothing else."""
    return (
        lock.title == entry_sha256(registry.title)
        and lock.texts == {source.id: source.sha256 for source in registry.sources}
        and lock.entries == entry_digests(registry)
        and lock.facts.keys() == {fact.id for fact in registry.facts}
        and all(lock.facts[fact.id].is_of(fact) for fact in registry.facts)
    )


def parse_lock(text: str) -> Lock:
    """The lock that `text` holds. Raises ValueError that says what is wrong with it."""
    try:
        given = json.loads(text, object_pairs_hook=_once)
        return Lock.model_validate(_of_this_version(given))
    except json.JSONDecodeError as error:
        raise ValueError(Message("line {line} is not JSON", line=error.lineno)) from None
    except RecursionError:
        raise ValueError(Message("it is nested too deep")) from None
    except ValidationError as error:
        where = ".".join(map(str, error.errors()[0]["loc"]))
        if not where:
            raise ValueError(Message("it is not as `qnfacts lock` writes it")) from None
        reason = Message("`{field}` is not as `qnfacts lock` writes it", field=where)
        raise ValueError(reason) from None


def dump_lock(lock: Lock) -> str:
    """The text of `lock`, the same for equal locks."""
    entries = (f"{_json(name)}: {_hashes(found, 6)}" for name, found in lock.entries.items())
    facts = (f"{_json(id_)}: {_fact_text(fact)}" for id_, fact in sorted(lock.facts.items()))
    members = (
        f'"version": {VERSION}',
        f'"registry": {_json(lock.registry)}',
        f'"title": {_json(lock.title)}',
        f'"texts": {_hashes(lock.texts, 4)}',
        f'"entries": {_block(entries, 4)}',
        f'"facts": {_block(facts, 4)}',
    )
    return f"{_block(members, 2)}\n"


def _of_this_version(given: object) -> object:
    """What a lock of this version holds beside the version. Raises ValueError for another one."""
    if not isinstance(given, dict):
        return given
    version = given.pop("version", None)
    if type(version) is not int or version != VERSION:
        raise ValueError(
            Message(
                "it is of version {version}, and this program writes {own}",
                version=_json(version),
                own=VERSION,
            )
        )
    return given


def _once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError(Message("a key is given twice"))
    return found


def _fact_text(fact: LockedFact) -> str:
    quotes = _block((_json(quote.model_dump()) for quote in fact.quotes), 6, "[]")
    return f'{{"sha256": {_json(fact.sha256)}, "quotes": {quotes}}}'


def _hashes(hashes: Mapping[str, str], margin: int) -> str:
    return _block((f"{_json(id_)}: {_json(sha)}" for id_, sha in sorted(hashes.items())), margin)


def _block(members: Iterable[str], margin: int, brackets: str = "{}") -> str:
    lines = ",".join(f"\n{' ' * margin}{member}" for member in members)
    return f"{brackets[0]}{lines}\n{' ' * (margin - 2)}{brackets[1]}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _unusable(path: Path, message: str) -> Problem:
    hint = "Write it anew with `qnfacts lock`, the texts at hand."
    return Problem(code="lock-unreadable", file=str(path), line=1, message=message, hint=hint)
