"""The templates of what a check says, each with its sentence in Vietnamese."""

from qnfacts.phrases.tables.messages.between import BETWEEN
from qnfacts.phrases.tables.messages.editors import EDITORS
from qnfacts.phrases.tables.messages.fact_hints import FACT_HINTS
from qnfacts.phrases.tables.messages.facts import FACTS
from qnfacts.phrases.tables.messages.file_hints import FILE_HINTS
from qnfacts.phrases.tables.messages.files import FILES
from qnfacts.phrases.tables.messages.parts import PARTS
from qnfacts.phrases.tables.messages.quotations import QUOTATIONS

__all__ = ["FINDINGS", "HINTS", "PARTS", "VIETNAMESE"]

FINDINGS = {**FILES, **QUOTATIONS, **FACTS, **EDITORS, **BETWEEN}
HINTS = {**FILE_HINTS, **FACT_HINTS}
VIETNAMESE = {**FINDINGS, **HINTS, **PARTS}
"""No template stands twice."""
