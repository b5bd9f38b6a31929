"""The text of a lock: JSON with a line for each quotation, so that differences read well."""

import json
import re
from collections.abc import Iterable, Sequence

from qnfacts.lockfile.lock import Lock, LockedFact, LockedQuote, Span


def dump_lock(lock: Lock) -> str:
    """The text of `lock`, the same for equal locks."""
    sources = _block(f"{_json(id_)}: {_json(sha)}" for id_, sha in sorted(lock.sources.items()))
    facts = _block(f"{_json(id_)}: {_fact_text(fact)}" for id_, fact in sorted(lock.facts.items()))
    return f'{{\n  "version": 1,\n  "sources": {sources},\n  "facts": {facts}\n}}\n'


def parse_lock(text: str) -> Lock:
    """The lock that `text` holds. Raises ValueError that says what is wrong with it."""
    try:
        data = json.loads(text, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise ValueError(f"line {error.lineno} is not JSON") from None
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    match data:
        case {"version": 1, "sources": dict(sources), "facts": dict(facts), **rest} if not rest:
            return Lock(
                {_id(id_): _hash(sha256) for id_, sha256 in sources.items()},
                {_id(id_): _fact(fact) for id_, fact in facts.items()},
            )
    raise ValueError("it is no lock of version 1 with `sources` and `facts`")


def _fact(fact: object) -> LockedFact:
    match fact:
        case {"claims": claims, "quotes": list(quotes), **rest} if not rest:
            return LockedFact(_hash(claims), tuple(map(_quote, quotes)))
    raise ValueError("the entry of a fact does not hold `claims` and `quotes`")


def _quote(quote: object) -> LockedQuote:
    match quote:
        case {"source": source, "spans": list(spans), "sha256": sha256, **rest} if not rest:
            return LockedQuote(_id(source), tuple(map(_span, spans)), _hash(sha256))
    raise ValueError("a quotation does not hold `source`, `spans` and `sha256`")


def _span(span: object) -> Span:
    match span:
        case [int(start), int(end)] if 0 <= start < end:
            return start, end
    raise ValueError("a span is not a start and an end after it")


def _id(id_: object) -> str:
    if isinstance(id_, str) and _ID.fullmatch(id_):
        return id_
    raise ValueError(f"{id_!a:.80} is not an id")


def _hash(sha256: object) -> str:
    if isinstance(sha256, str) and _HASH.fullmatch(sha256):
        return sha256
    raise ValueError(f"{sha256!a:.80} is not a SHA-256")


def _once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key is given twice")
    return found


def _fact_text(fact: LockedFact) -> str:
    quotes = [
        _json({"source": quote.source, "spans": quote.spans, "sha256": quote.sha256})
        for quote in fact.quotes
    ]
    listed = ",".join(f"\n      {quote}" for quote in quotes)
    return f'{{"claims": {_json(fact.claims)}, "quotes": [{listed}]}}'


def _block(lines: Iterable[str]) -> str:
    return "{" + ",".join(f"\n    {line}" for line in lines) + "\n  }"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HASH = re.compile(r"[0-9a-f]{64}")
