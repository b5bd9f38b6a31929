"""What a lock remembers of words and claims: their hashes."""

import hashlib
import json
from decimal import Decimal

from qnfacts.registry.model import BaseFact, Label, Quote
from qnfacts.text.quotation import words
from qnfacts.values.digits import trimmed_digits
from qnfacts.values.value import Value


def quote_sha256(quote: Quote) -> str:
    """The hash of a quotation's words, however their letters are composed and lines broken."""
    return _sha256("\n".join(map(words, quote.spans)))


def claims_sha256(fact: BaseFact) -> str:
    """The hash of all that a fact says in either language: its fields, and its translations.

    What only helps to find it, and the editors' remark, are left out. A field that is absent
    counts for nothing, so a field that a later version adds changes no hash.
    """
    fields = {
        name: value for name, value in fact if name not in _BESIDE and value not in (None, (), {})
    }
    return _sha256(json.dumps(fields, default=_plain, sort_keys=True, ensure_ascii=False))


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
    raise TypeError(f"{type(field).__name__} has no place in a claim")


def _digits(number: Decimal | None) -> str | None:
    """The same for 1.50, 1.5 and 15E-1, at any length; locks have a point behind a whole number."""
    if number is None:
        return None
    digits = trimmed_digits(number)
    return digits if "." in digits else f"{digits}."


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


_BESIDE = frozenset({"aliases", "topics", "note"})
