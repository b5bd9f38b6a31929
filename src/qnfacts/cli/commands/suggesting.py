"""The command `suggest`: drafts of facts for what nothing accounts for."""

import sys
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli.choices import known_name, own_registry
from qnfacts.cli.commands.pinning import (
    refuse_without_text,
    show_yaml,
    tell_added,
    tell_wrong,
    why_so,
)
from qnfacts.cli.exit_codes import FOUND_WRONG
from qnfacts.cli.output import tell
from qnfacts.cli.shared import LangOption, RegistryOption, SourcesOption
from qnfacts.phrases import say
from qnfacts.terms import Language

if TYPE_CHECKING:
    from qnfacts.author.pinning import Sections
    from qnfacts.check.checked import CheckedRegistry


def suggest(
    source: Annotated[str | None, typer.Argument(metavar="[SOURCE]")] = None,
    add: Annotated[bool, typer.Option("--add")] = False,
    lang: LangOption = "en",
    registry: RegistryOption = None,
    sources: SourcesOption = None,
) -> None:
    """Print drafts of facts for what nothing accounts for, ready to paste, or add them."""
    from qnfacts.author.pinning import joined
    from qnfacts.check.checked.gather import gather

    path = own_registry(registry)
    gathered = gather(path, sources)
    known = gathered.registry.sources
    ids = [known_name(source, known, "source", "SOURCE")] if source else list(known)
    for id_ in ids:
        refuse_without_text(gathered, id_)
    found = list(_suggested(gathered.registry, ids, lang))
    if not found:
        tell(say("nothing to suggest", lang))
    elif add:
        _add(path, found, sources, lang)
    else:
        show_yaml(joined(found))
        tell(say("suggested", lang, count=len(found)))


def _suggested(
    registry: "CheckedRegistry", sources: Sequence[str], lang: Language
) -> "Iterator[Sections]":
    """What each draft adds that the check finds right; of the others it is told what is wrong."""
    from qnfacts.author.fitting import said
    from qnfacts.author.pinning import sections
    from qnfacts.author.suggesting import suggestions

    taken = {*registry.facts_by_id}
    for source in sources:
        if sys.stderr.isatty():
            count = len(registry.coverage[source].sentences)
            tell(say("reading", lang, source=source, count=count))
        for found in suggestions(registry, source):
            if found.findings:
                tell(say("no draft of", lang, words=said(found.fact)))
                why_so(found, lang)
                continue
            added = sections(found, None, registry, taken)
            taken.update(str(fact["id"]) for fact in added["facts"])
            yield added


def _without(added: "Sections", wrong: "Collection[str | None]") -> "Sections":
    """What a draft adds, without the fact if that is wrong; others may need the rest."""
    facts = [fact for fact in added["facts"] if fact["id"] not in wrong]
    return {**added, "facts": facts}


def _add(path: Path, found: "Sequence[Sections]", sources: Path | None, lang: Language) -> None:
    """Write the drafts, but for those that the check finds wrong beside the others."""
    from qnfacts.author.additions import additions_of
    from qnfacts.author.pinning import joined
    from qnfacts.author.writing import write_entries

    while found:
        additions = additions_of(joined(found))
        worse = write_entries(path, additions, sources)
        if not worse:
            tell_added(additions, lang)
            return
        tell_wrong(worse, lang)
        wrong = {problem.fact for problem in worse}
        right = [_without(each, wrong) for each in found]
        found = right if right != found and any(each["facts"] for each in right) else []
    tell(say("nothing written", lang))
    raise typer.Exit(FOUND_WRONG)
