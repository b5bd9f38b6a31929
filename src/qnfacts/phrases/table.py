"""All phrases."""

from qnfacts.phrases.checks import CHECKS
from qnfacts.phrases.comparisons import COMPARISONS
from qnfacts.phrases.names import NAMES
from qnfacts.phrases.sentences import SENTENCES
from qnfacts.phrases.values import VALUES

PHRASES: dict[str, tuple[str, str]] = {**NAMES, **VALUES, **SENTENCES, **COMPARISONS, **CHECKS}
"""English and Vietnamese under one key; no key stands twice."""
