"""Ids for the shell."""

import typer


def complete_ids(ctx: typer.Context, incomplete: str) -> list[str]:
    """The ids of facts that begin so; none where there is no registry."""
    from pathlib import Path

    from qnfacts.cli.session import Session

    registry, taken = ctx.params.get("registry"), ctx.params.get("ids") or ()
    try:
        found = Session(registry and Path(registry), "en").store.ids()
    except Exception:  # a completion never complains
        return []
    return [id_ for id_ in found if id_.startswith(incomplete) and id_ not in taken]
