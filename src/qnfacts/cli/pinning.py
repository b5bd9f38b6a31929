"""The command `pin`: a fact from words of a source."""

from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli import FOUND_WRONG
from qnfacts.cli.checking import SourcesOption
from qnfacts.cli.choices import known_name, own_registry
from qnfacts.cli.output import complain, tell, write_text
from qnfacts.cli.shared import LangOption, RegistryOption
from qnfacts.phrases import say

if TYPE_CHECKING:
    from qnfacts.check.checked.gather import Gathered


def pin(
    source: Annotated[str, typer.Argument(metavar="SOURCE")],
    words: Annotated[str, typer.Argument(metavar="WORDS")],
    lang: LangOption = "en",
    registry: RegistryOption = None,
    sources: SourcesOption = None,
) -> None:
    """Print a fact that these words of a source prove, ready to paste."""
    from qnfacts.author.drafting import draft, misquoted
    from qnfacts.author.pinning import sections, yaml_text
    from qnfacts.check.checked.gather import gather

    gathered = gather(own_registry(registry), sources)
    checked = gathered.registry
    source = known_name(source, checked.sources, "source", "SOURCE")
    _refuse_without_text(gathered, source)
    words = " ".join(words.split())
    if wrong := misquoted(checked, source, words):
        complain(wrong)
        raise typer.Exit(FOUND_WRONG)
    found = draft(checked, source, words)
    write_text(yaml_text(sections(found, {}, checked.facts_by_id)))
    for finding in found.findings or found.instead_of:
        tell(say("still wrong" if found.findings else "no figure", lang, why=finding.message))
        if finding.hint:
            tell(f"  {finding.hint}")
    if found.findings:
        raise typer.Exit(FOUND_WRONG)
    tell(say("left to write", lang))


def _refuse_without_text(gathered: "Gathered", source: str) -> None:
    """Raises RegistryError where the text of the source is not at hand."""
    from qnfacts.check.checked.gather import missing_texts
    from qnfacts.problems import RegistryError

    if source not in gathered.registry.texts:
        file = gathered.registry.sources[source].file
        known = [*gathered.problems, *missing_texts(gathered)]
        raise RegistryError([problem for problem in known if problem.file.endswith(file)])
