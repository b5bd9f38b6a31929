"""The number and type of a policy altered."""

from collections.abc import Iterator
from typing import get_args

from mutants.digits import misplaced_digits, other_digits
from mutants.mutant import Data, without
from qnfacts.quantities import DOCUMENT_TYPES
from qnfacts.registry.model import Registry
from qnfacts.terms import DocumentType


def digits(_: Registry, data: Data) -> Iterator[Data]:
    """148/2018/NQ-HĐND as 149/2018/NQ-HĐND, 14/2018/NQ-HĐND."""
    if number := data.get("number"):
        for altered in (*other_digits(number), *misplaced_digits(number)):
            yield data | {"number": altered}


def letters(_: Registry, data: Data) -> Iterator[Data]:
    """148/2018/NQ-HĐND as 148/2018/QĐ-HĐND, 148/2018/NQ-UBND; a part of it left out."""
    if number := data.get("number"):
        head, _slash, tail = number.rpartition("/")
        kind, _dash, body = tail.partition("-")
        numbers = [f"{head}/{other}-{body}" for other in DOCUMENT_TYPES]
        numbers += [f"{head}/{kind}-{other}" for other in _BODIES]
        numbers += [f"{head}/{kind}", head, head.partition("/")[0], tail]
        for altered in numbers:
            yield data | {"number": altered}


def presence(_: Registry, data: Data) -> Iterator[Data]:
    """A number left out, or given to a document that has none."""
    if "number" in data:
        yield without(data, "number")
    elif data["kind"] == "policy":
        for kind in ("NQ", "QĐ", "CTr", "ĐA"):
            yield data | {"number": f"12/{kind}-UBND"}


def types(_: Registry, data: Data) -> Iterator[Data]:
    """A resolution as a decision."""
    if data["kind"] == "policy":
        for kind in get_args(DocumentType):
            yield data | {"document_type": kind}


_BODIES = ("HĐND", "UBND", "CP", "TTg", "TW", "TU")
