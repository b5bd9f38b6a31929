"""A registry dealt out to several parts: files of a folder, or lines of one file."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal

import yaml

from qnfacts.registry.loading import open_registry
from qnfacts.problems import RegistryError

Form = Literal["yaml", "lines", "files"]
"""One YAML file that is not dealt out, JSON Lines, or a YAML file for each part."""


def deal(registry: dict[str, Any], owners: Iterable[int], form: Form, folder: Path) -> None:
    """Write it into the folder, and nothing else: each entry to the part that `owners` gives."""
    for file in folder.iterdir():
        file.unlink()
    dealt = [registry] if form == "yaml" else _parts(registry, owners)
    if form == "lines":
        lines = (json.dumps(part, ensure_ascii=False) for part in dealt)
        (folder / "facts.jsonl").write_text("\n".join(lines), "utf-8")
        return
    for number, part in enumerate(dealt):
        text = yaml.safe_dump(part, allow_unicode=True, sort_keys=False)
        (folder / f"{number}.yaml").write_text(text, "utf-8")


def data_of(path: Path) -> dict[str, Any] | None:
    """What a registry's file says, unless it is no registry."""
    try:
        return dict(open_registry(path).written.data)
    except RegistryError:
        return None


def _parts(registry: dict[str, Any], owners: Iterable[int]) -> list[dict[str, Any]]:
    numbers = iter(owners)
    dealt: dict[int, dict[str, Any]] = {}
    for section, entries in registry.items():
        if not isinstance(entries, list):
            dealt.setdefault(next(numbers), {})[section] = entries
            continue
        for entry in entries:
            dealt.setdefault(next(numbers), {}).setdefault(section, []).append(entry)
    return list(dealt.values())
