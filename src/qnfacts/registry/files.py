"""Where the registry and the texts of its sources lie."""

import os
from pathlib import Path

from qnfacts.registry.named import named_by_variable, the_one

_REVIEWS = ".reviews"
_ENDINGS = (".yaml", ".yml")


def registry_path() -> Path:
    """The registry that nobody names.

    It is what QNFACTS_REGISTRY names, else `facts.yaml` in the current folder or the nearest above
    it that has one, else the registry that comes with the program. Raises CallError where the
    variable names several.
    """
    return the_one(named_by_variable()) or _registry_here() or shipped_registry()


def _registry_here() -> Path | None:
    own = Path("facts.yaml")
    if own.is_file():
        return own
    try:
        above = Path.cwd().parents
    except OSError:  # the current folder is gone
        return None
    return next((folder / own for folder in above if (folder / own).is_file()), None)


def shipped_registry() -> Path:
    """The registry that comes with the program."""
    package = Path(__file__).parent.parent
    installed = package / "data" / "facts.yaml"
    return installed if installed.exists() else package.parent.parent / "data" / "facts.yaml"


def registry_files(registry: Path) -> list[Path]:
    """The files that a registry is read from, in their order: itself, or those in the folder.

    Of a folder these are the YAML files that lie directly in it and are not hidden, by name, save
    for the reviews. A file need not exist; a folder that cannot be looked into stands for itself.
    """
    try:
        files = sorted(registry.iterdir())
    except (OSError, ValueError):  # ValueError: a zero byte in the name
        return [registry]
    shown = (file for file in files if not file.name.startswith("."))
    return [f for f in shown if f.suffix in _ENDINGS and not f.stem.endswith(_REVIEWS)]


def lock_path(registry: Path) -> Path:
    """Where the lock lies: beside the registry's file, of the same name, or inside its folder."""
    if registry.is_dir():
        return registry / "facts.lock"
    stem = registry.name if registry.suffix == ".lock" else registry.stem
    return registry.with_name(f"{stem}.lock")


def reviews_path(registry: Path) -> Path:
    """Where people's reviews lie: beside the registry's file, or inside its folder."""
    if registry.is_dir():
        return registry / f"facts{_REVIEWS}.yaml"
    return registry.with_name(f"{registry.stem}{_REVIEWS}{registry.suffix}")


def source_folder(registry: Path) -> Path:
    """The folder that QNFACTS_SOURCES names, else the one where the registry lies, or is."""
    if named := os.environ.get("QNFACTS_SOURCES"):
        return Path(named)
    return own_folder(registry)


def own_folder(registry: Path) -> Path:
    """The folder where a registry lies, or is; texts that are not elsewhere lie there."""
    return registry if registry.is_dir() else registry.parent
