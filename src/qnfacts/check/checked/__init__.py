"""What is checked: a registry with its texts and its lock, its facts and their quotations."""

from qnfacts.check.checked.fact import CheckedFact
from qnfacts.check.checked.quote import CheckedQuote
from qnfacts.check.checked.registry import CheckedRegistry

__all__ = ["CheckedFact", "CheckedQuote", "CheckedRegistry"]
