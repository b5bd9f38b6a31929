"""Vietnamese newspaper text to intervals, dates and document numbers."""

from qnfacts.quantities.documents import DOCUMENT_TYPES
from qnfacts.quantities.reading import Reading, ReadingType
from qnfacts.quantities.scan import scan

__all__ = ["DOCUMENT_TYPES", "Reading", "ReadingType", "scan"]
