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
    """What a source's text has, and how much of it facts state, quotations hold, waivers waive.

    A numeral is in a value, else quoted, else waived, else open; a sentence is quoted to the last
    word, else touched by a quotation, else waived, else open.
    """

    numerals: int
    numerals_in_values: int
    numerals_quoted: int
    numerals_waived: int
    sentences: int
    sentences_quoted: int
    sentences_touched: int
    sentences_waived: int
    words: int
    words_quoted: int


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
