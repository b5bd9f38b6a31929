"""Sentences in two languages."""

from typing import TypeAlias

Templates: TypeAlias = tuple[tuple[str, str], ...]
"""English and Vietnamese; the first that fits counts."""
