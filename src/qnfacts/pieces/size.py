"""How large a registry is."""

from pathlib import Path

from qnfacts.location import registry_files

LARGE = 500_000
"""Bytes of a registry beyond which it is read piece by piece."""


def is_large(registry: Path) -> bool:
    """Whether it is worth reading in pieces; a pipe cannot be, for it can be read only once."""
    files = registry_files(registry)
    regular = all(file.is_file() for file in files)
    return regular and sum(file.stat().st_size for file in files) > LARGE
