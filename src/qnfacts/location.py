"""Where the registry and the texts of its sources lie."""

import os
from pathlib import Path


def registry_path() -> Path:
    """The file that QNFACTS_REGISTRY names, else the registry that comes with the program."""
    if named := os.environ.get("QNFACTS_REGISTRY"):
        return Path(named)
    package = Path(__file__).parent
    installed = package / "data" / "facts.yaml"
    return installed if installed.exists() else package.parents[1] / "data" / "facts.yaml"


def source_folder(registry: Path) -> Path:
    """The folder that QNFACTS_SOURCES names, else the one where the registry lies."""
    named = os.environ.get("QNFACTS_SOURCES")
    return Path(named) if named else registry.parent
