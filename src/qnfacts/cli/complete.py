"""Ids for the shell."""

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from qnfacts.terms import Language


def complete_ids(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """The ids of facts that begin so, with their labels; none where there is no registry."""
    from pathlib import Path

    from qnfacts.cli.session import Session

    registry, taken = ctx.params.get("registry"), ctx.params.get("ids") or ()
    lang: Language = ctx.params.get("lang") or "en"
    try:
        found = Session(registry and Path(registry), lang).index.ids(incomplete)
    except Exception:  # a completion never complains
        return []
    return [(id_, label[lang]) for id_, label in found if id_ not in taken]
