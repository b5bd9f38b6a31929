"""Where the registry and the texts of its sources lie."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


def registry_path() -> Path:
    """What QNFACTS_REGISTRY names, else the registry that comes with the program."""
    from pathlib import Path

    return Path(registry_name())


def registry_files(registry: Path) -> list[Path]:
    """The files that a registry is read from, in their order: itself, or those in the folder.

    Of a folder these are the YAML and JSON Lines files that lie directly in it and are not
    hidden, by name. A file need not exist; a folder that cannot be looked into stands for itself.
    """
    from pathlib import Path

    return [Path(name) for name in registry_file_names(str(registry))]


def lock_path(registry: Path) -> Path:
    """Where the lock lies: beside the registry's file, of the same name, or inside its folder."""
    from pathlib import Path

    return Path(lock_name(str(registry)))


def source_folder(registry: Path) -> Path:
    """The folder that QNFACTS_SOURCES names, else the one where the registry lies, or is."""
    from pathlib import Path

    return Path(source_folder_name(str(registry)))


def registry_name() -> str:
    """The `registry_path`, without the wait for pathlib."""
    if named := os.environ.get("QNFACTS_REGISTRY"):
        return named
    package = os.path.dirname(__file__)
    installed = os.path.join(package, "data", "facts.yaml")
    if os.path.exists(installed):
        return installed
    return os.path.join(os.path.dirname(os.path.dirname(package)), "data", "facts.yaml")


def registry_file_names(registry: str) -> list[str]:
    """The `registry_files`, without the wait for pathlib."""
    try:
        names = os.listdir(registry)
    except (OSError, ValueError):  # ValueError: a zero byte in the name
        return [registry]
    visible = (name for name in sorted(names) if not name.startswith("."))
    return [os.path.join(registry, name) for name in visible if name.endswith(_ENDINGS)]


def lock_name(registry: str) -> str:
    """The `lock_path`, without the wait for pathlib."""
    if os.path.isdir(registry):
        return os.path.join(registry, "facts.lock")
    stem, ending = os.path.splitext(registry)
    return f"{registry if ending == '.lock' else stem}.lock"


def source_folder_name(registry: str) -> str:
    """The `source_folder`, without the wait for pathlib."""
    beside = registry if os.path.isdir(registry) else os.path.dirname(registry)
    return os.environ.get("QNFACTS_SOURCES") or beside


_ENDINGS = (".yaml", ".yml", ".jsonl")
