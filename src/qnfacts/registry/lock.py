"""`facts.lock`: where each quotation stood when the registry was last locked.

The file is JSON with a line for each quotation, so that differences read well.
"""

import json
import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, StrictInt, ValidationError

from qnfacts.problems import Problem
from qnfacts.registry.digests import quote_sha256
from qnfacts.registry.file_bytes import bytes_beside
from qnfacts.registry.model import Quote
from qnfacts.registry.model.fields import Id, Sha256


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
    """Where a quotation's segments stood, and the hash of their words."""

    source: Id
    spans: tuple[Span, ...]
    sha256: Sha256


class LockedFact(_Locked):
    """The hash of what a fact claimed, and its quotations in order."""

    claims: Sha256
    quotes: tuple[LockedQuote, ...]


class Lock(_Locked):
    """The SHA-256 of each source's text, and the facts, both under their ids."""

    version: Literal[1] = 1
    sources: dict[Id, Sha256]
    facts: dict[Id, LockedFact]


def locked_spans(lock: Lock, fact: str, index: int, quote: Quote, pinned: str) -> list[Span] | None:
    """Where the segments of a fact's quotation stand, if neither it nor its source has changed.

    `pinned` is the hash of the text that the registry pins for the source.
    None where the lock does not know the quotation, or knows another one in its place.
    """
    known = lock.facts.get(fact)
    if known is None or index >= len(known.quotes):
        return None
    locked = known.quotes[index]
    same = locked.source == quote.source and locked.sha256 == quote_sha256(quote)
    fresh = lock.sources.get(quote.source) == pinned
    return list(locked.spans) if same and fresh and len(locked.spans) == len(quote.spans) else None


def read_lock(path: Path) -> Lock | Problem | None:
    """The lock in the file `path`; None if there is no such file, a problem if it is no lock."""
    try:
        return parse_lock(bytes_beside(path).decode())
    except FileNotFoundError:
        return None
    except OSError as error:
        return _unreadable(path, f"the lock cannot be read: {error.strerror or error}")
    except UnicodeDecodeError:
        return _unreadable(path, "the lock is not in UTF-8")
    except ValueError as error:
        return _unreadable(path, f"this is not a lock: {error}")


def parse_lock(text: str) -> Lock:
    """The lock that `text` holds. Raises ValueError that says what is wrong with it."""
    try:
        return Lock.model_validate(json.loads(text, object_pairs_hook=_once))
    except json.JSONDecodeError as error:
        raise ValueError(f"line {error.lineno} is not JSON") from None
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    except ValidationError as error:
        where = ".".join(map(str, error.errors()[0]["loc"]))
        what = f"`{where}`" if where else "it"
        raise ValueError(f"{what} is not as `qnfacts lock` writes it") from None


def dump_lock(lock: Lock) -> str:
    """The text of `lock`, the same for equal locks."""
    sources = _block(f"{_json(id_)}: {_json(sha)}" for id_, sha in sorted(lock.sources.items()))
    facts = _block(f"{_json(id_)}: {_fact_text(fact)}" for id_, fact in sorted(lock.facts.items()))
    return f'{{\n  "version": 1,\n  "sources": {sources},\n  "facts": {facts}\n}}\n'


def replace_lock(path: Path, lock: Lock) -> None:
    """Write `lock` to the file `path`: all of it or, when that fails, nothing. Raises OSError."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(dump_lock(lock))
        Path(name).chmod(path.stat().st_mode if path.exists() else _READABLE)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key is given twice")
    return found


def _fact_text(fact: LockedFact) -> str:
    listed = ",".join(f"\n      {_json(quote.model_dump())}" for quote in fact.quotes)
    return f'{{"claims": {_json(fact.claims)}, "quotes": [{listed}]}}'


def _block(lines: Iterable[str]) -> str:
    return "{" + ",".join(f"\n    {line}" for line in lines) + "\n  }"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _unreadable(path: Path, message: str) -> Problem:
    hint = "Write it anew with `qnfacts lock`, the texts at hand."
    return Problem(code="lock-unreadable", file=str(path), line=1, message=message, hint=hint)


_READABLE = 0o644
