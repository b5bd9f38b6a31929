"""What locks and reviews remember of a registry: the hash of each of its entries."""

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

from pydantic import BaseModel

from qnfacts.registry.model import BaseFact, Label, Quote, Registry
from qnfacts.registry.shape import SECTIONS, fields
from qnfacts.text.quotation import words
from qnfacts.values.digits import trimmed_digits
from qnfacts.values.value import Value

Digests = Mapping[str, Mapping[str, str]]
"""For each section of a registry but the facts, the hashes of its entries under their ids."""


def entry_sha256(entry: BaseModel, without: Collection[str] = ()) -> str:
    """The hash of all that an entry says but for the words of its quotations.

    A field that has its default counts for nothing, so one that a later version adds changes no
    hash.
    """
    return _sha256(_fields(entry, without))


def quote_sha256(quote: Quote, spans: Sequence[Sequence[int]]) -> str:
    """The hash of a quotation and of where its segments stand.

    However its letters are composed and its lines broken, the words are the same.
    """
    return _sha256([quote.source, *map(words, quote.spans), *map(list, spans)])


def entry_digests(registry: Registry) -> Digests:
    """The hashes of all that facts can refer to; the texts of sources have their own."""
    return _digests(registry, {"sha256"})


def seen_digests(registry: Registry) -> Digests:
    """The hashes of what people see of that.

    The words by which texts are read are left out, and the texts, of which they see sentences. An
    indicator is seen with its unit.
    """
    seen = _digests(registry, {"forms", "waived", "sha256"})
    units = seen["units"]
    indicators = {
        each.id: _sha256([seen["indicators"][each.id], units[each.unit]])
        for each in registry.indicators
    }
    return {**seen, "indicators": indicators}


def seen_sha256(fact: BaseFact, seen: Digests) -> str:
    """The hash of what people see of a fact: it, its quotations, and what it refers to.

    `seen` are the `seen_digests` of its registry.
    """
    quoted = [[quote.source, *map(words, quote.spans)] for quote in fact.quotes]
    named = [seen[section][id_] for section, id_ in _named(fact)]
    return _sha256([_fields(fact), quoted, named])


def sentences_sha256(sentences: Iterable[str]) -> str:
    """The hash of the sentences in which the quotations of a fact stand."""
    return _sha256(list(sentences))


def _digests(registry: Registry, without: Collection[str]) -> Digests:
    return {
        section: {entry.id: entry_sha256(entry, without) for entry in getattr(registry, section)}
        for section in VOCABULARIES
    }


def _named(fact: BaseFact) -> Iterator[tuple[str, str]]:
    """The section and id of each entry that a fact or a quotation of it refers to."""
    for field in fields(type(fact)).values():
        if field.ref and field.ref.section in VOCABULARIES:
            given = getattr(fact, field.attribute)
            for id_ in given if isinstance(given, tuple) else [given]:
                if id_ is not None:
                    yield field.ref.section, id_
    for quote in fact.quotes:
        yield "sources", quote.source


def _fields(entry: BaseModel, without: Collection[str] = ()) -> dict[str, object]:
    defaults = _defaults(type(entry))
    return {
        name: value
        for name, value in vars(entry).items()
        if _is_given(value, defaults[name]) and name not in without
    }


@cache
def _defaults(model: type[BaseModel]) -> dict[str, object]:
    return {name: field.default for name, field in model.model_fields.items()}


def _is_given(value: object, default: object) -> bool:
    if isinstance(value, str | bool):
        return value != default
    return bool(value) if isinstance(value, tuple | dict) else value is not None


def _plain(field: object) -> object:
    """What JSON has no word for, in a form that no change of the classes touches."""
    if isinstance(field, Label):
        return [field.en, field.vi]
    if isinstance(field, Quote):
        return field.translation
    if isinstance(field, Value):
        ends = field.interval
        numbers = (ends.low, ends.high, field.nominal)
        return [field.hedge, ends.low_open, ends.high_open, *map(_digits, numbers)]
    if isinstance(field, Decimal):
        return _digits(field)
    if isinstance(field, BaseModel):
        return _fields(field)
    raise TypeError(f"{type(field).__name__} has no place in an entry")


def _digits(number: Decimal | None) -> str | None:
    """The same for 1.50, 1.5 and 15E-1, at any length."""
    return None if number is None else trimmed_digits(number)


def _sha256(given: object) -> str:
    return hashlib.sha256(_ENCODER.encode(given).encode()).hexdigest()


_ENCODER = json.JSONEncoder(default=_plain, sort_keys=True, ensure_ascii=False)
VOCABULARIES = tuple(section for section in SECTIONS if section != "facts")
