"""All phrases."""

from qnfacts.phrases.tables.checks import CHECKS
from qnfacts.phrases.tables.comparisons import COMPARISONS
from qnfacts.phrases.tables.names import NAMES
from qnfacts.phrases.tables.sentences import SENTENCES
from qnfacts.phrases.tables.values import VALUES

PHRASES: dict[str, tuple[str, str]] = {**NAMES, **VALUES, **SENTENCES, **COMPARISONS, **CHECKS}
"""English and Vietnamese under one key; no key stands twice."""
