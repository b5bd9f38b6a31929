"""Vietnamese newspaper text to intervals, dates and document numbers."""

from qnfacts.quantities.documents import DOCUMENT_TYPES
from qnfacts.quantities.scan import Reading, ReadingType, scan

__all__ = ["DOCUMENT_TYPES", "Reading", "ReadingType", "scan"]
