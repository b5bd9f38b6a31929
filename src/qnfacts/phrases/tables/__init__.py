"""The phrases, English and Vietnamese side by side."""

from qnfacts.phrases.tables.assistants import ASSISTANTS
from qnfacts.phrases.tables.audits import AUDITS
from qnfacts.phrases.tables.authoring import AUTHORING
from qnfacts.phrases.tables.calls import CALLS
from qnfacts.phrases.tables.checks import CHECKS
from qnfacts.phrases.tables.comparisons import COMPARISONS
from qnfacts.phrases.tables.explanations import EXPLANATIONS
from qnfacts.phrases.tables.explorer import EXPLORER
from qnfacts.phrases.tables.exports import EXPORTS
from qnfacts.phrases.tables.notices import NOTICES
from qnfacts.phrases.tables.numbers import NUMBERS
from qnfacts.phrases.tables.words import WORDS

PHRASES: dict[str, tuple[str, str]] = {
    **WORDS,
    **NUMBERS,
    **EXPLANATIONS,
    **NOTICES,
    **COMPARISONS,
    **CHECKS,
    **AUDITS,
    **AUTHORING,
    **CALLS,
    **EXPORTS,
    **ASSISTANTS,
    **EXPLORER,
}
"""English and Vietnamese under one key; no key stands twice."""
