"""Ids for the shell: read from the text of the registry alone, without checking it."""

from collections.abc import Iterator
from pathlib import Path

import typer


def complete_ids(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """The ids of facts that begin so, with their labels; none where there is no registry."""
    from qnfacts.location import registry_path

    path = Path(ctx.params.get("registry") or registry_path())
    lang = ctx.params.get("lang") or "en"
    taken = ctx.params.get("ids") or ()
    try:
        labels = list(_labels(path, lang))
    except Exception:  # a completion never complains
        return []
    return [(key, name) for key, name in labels if key.startswith(incomplete) and key not in taken]


def _labels(path: Path, lang: str) -> Iterator[tuple[str, str]]:
    from qnfacts.yamltext import read

    data = read(path.read_text("utf-8"), str(path)).data
    facts = data["facts"] if isinstance(data, dict) else ()
    for fact in facts if isinstance(facts, list) else ():
        if isinstance(fact, dict):
            label = fact.get("label")
            yield str(fact["id"]), str(label.get(lang, "")) if isinstance(label, dict) else ""
