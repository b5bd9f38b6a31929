"""What commands print besides facts."""

from decimal import Decimal
from typing import Any

from qnfacts.records.shapes.entry_records import LabelRecord, SourceRecord
from qnfacts.records.shapes.fact_records import FigureRecord, ProductRecord, QuoteRecord
from qnfacts.records.shapes.typed_dict import TypedDict
from qnfacts.terms import Vocabulary


class ShareRecord(TypedDict):
    """Part over whole, and the percentage rounded to one decimal; `of` is the whole's fact."""

    of: str
    part: Decimal
    whole: Decimal
    percent_rounded: Decimal


class TierRecord(FigureRecord):
    """The figure of one tier, or of all tiers where `stars` is null."""

    stars: int | None
    share: ShareRecord | None
    adds_up: bool | None
    products: list[ProductRecord]


class CitationRecord(TypedDict):
    """A fact's quotations, and their sources as CSL items."""

    id: str
    label: LabelRecord
    quotes: list[QuoteRecord]
    references: list[dict[str, Any]]


class CoverageRecord(TypedDict):
    """How many numerals and sentences of a source a quotation or a waiver accounts for."""

    numerals: int
    numerals_covered: int
    sentences: int
    sentences_covered: int


class CoveredSourceRecord(SourceRecord):
    """A source, what the registry takes from it, and its coverage where the text is at hand."""

    facts: int
    quotes: int
    coverage: CoverageRecord | None


class TermRecord(TypedDict):
    """An entry of a vocabulary, and how many facts name it."""

    vocabulary: Vocabulary
    id: str
    label: LabelRecord
    facts: int


class KindRecord(TypedDict):
    """One kind of fact: how many there are, and the command that lists them."""

    kind: str
    facts: int
    command: str


class SchemaRecord(TypedDict):
    """A schema that `schema` prints."""

    name: str
    describes: str
