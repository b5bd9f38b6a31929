"""The commands `pin` and `waive`: words of a source accounted for."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli.asking import answered, at_terminal
from qnfacts.cli.choices import choice_of, known_name, own_registry
from qnfacts.cli.exit_codes import FOUND_WRONG
from qnfacts.cli.output import Screen, complain, show_text, tell
from qnfacts.cli.shared import LangOption, RegistryOption, SourcesOption
from qnfacts.cli.wrong_call import wrong
from qnfacts.phrases import say
from qnfacts.phrases.problems import in_language
from qnfacts.problems import Problem
from qnfacts.terms import Language, WaiverKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from qnfacts.author.additions import Addition
    from qnfacts.author.fitting import Draft
    from qnfacts.author.pinning import Sections
    from qnfacts.check.checked import CheckedRegistry
    from qnfacts.check.checked.finding import Finding
    from qnfacts.check.checked.gather import Gathered

SourceArgument = Annotated[str, typer.Argument(metavar="SOURCE")]
WordsArgument = Annotated[str, typer.Argument(metavar="WORDS")]
EnOption = Annotated[str | None, typer.Option("--en", metavar="TEXT")]
ViOption = Annotated[str | None, typer.Option("--vi", metavar="TEXT")]
TranslationOption = Annotated[str | None, typer.Option("--translation", metavar="TEXT")]


def pin(
    source: SourceArgument,
    words: WordsArgument,
    add: Annotated[bool, typer.Option("--add")] = False,
    en: EnOption = None,
    vi: ViOption = None,
    translation: TranslationOption = None,
    lang: LangOption = "en",
    registry: RegistryOption = None,
    sources: SourcesOption = None,
) -> None:
    """Print a fact that these words of a source prove, ready to paste, or add it."""
    from qnfacts.author.drafting import draft
    from qnfacts.author.pinning import left_to_write, sections

    path = own_registry(registry)
    checked, source, words = found_words(path, sources, source, words, lang)
    found = draft(checked, source, words)
    left = left_to_write(checked, source)
    said = known_words_of({"en": en, "vi": vi, "translation": translation}, left)
    if not add or any(name not in said for name in left):
        show_yaml(sections(found, said, checked, checked.facts_by_id))
    why_so(found, lang)
    if found.findings:
        raise typer.Exit(FOUND_WRONG)
    if not add:
        tell(say("left to write", lang, what=", ".join(say(f"ask {name}", lang) for name in left)))
        return
    add_fact(path, found, said, checked, sources, lang)


def waive(
    source: SourceArgument,
    words: WordsArgument,
    kind: Annotated[WaiverKind, typer.Option("--reason", metavar=choice_of(WaiverKind))],
    note: Annotated[str | None, typer.Option("--note", metavar="TEXT")] = None,
    lang: LangOption = "en",
    registry: RegistryOption = None,
    sources: SourcesOption = None,
) -> None:
    """Write into the registry that words of a source state no fact, and why."""
    from qnfacts.author.additions import Addition
    from qnfacts.author.notation import Flat

    path = own_registry(registry)
    checked, source, words = found_words(path, sources, source, words, lang)
    number = list(checked.sources).index(source)
    waiver = Flat(text=words, kind=kind, reason=note or kind.replace("-", " "))
    _write(path, [Addition(("sources", number, "waived"), waiver)], sources, lang)


def found_words(
    path: Path, sources: Path | None, source: str | None, words: str | None, lang: Language
) -> "tuple[CheckedRegistry, str, str]":
    """The registry, the id of the source, and the words, which stand in its text once.

    Source and words that are not given are asked for.
    """
    from qnfacts.check.checked.gather import gather

    gathered = gather(path, sources)
    id_ = answered(source, "source", "SOURCE", lang, partial(_source, gathered))
    once = partial(words_in, gathered.registry, id_, lang)
    return gathered.registry, id_, answered(words, "words", "WORDS", lang, once)


def _source(gathered: "Gathered", given: str) -> str:
    id_ = known_name(given, gathered.registry.sources, "source", "SOURCE")
    refuse_without_text(gathered, id_)
    return id_


def words_in(registry: "CheckedRegistry", source: str, lang: Language, given: str) -> str:
    """The words without white space to spare. Refuses those that do not stand in the text once."""
    from qnfacts.author.drafting import misquoted

    words = " ".join(given.split())
    if not words:
        raise wrong("no words", "WORDS")
    if len(words) > _MOST:
        raise wrong("too many words", "WORDS", most=_MOST)
    if problems := misquoted(registry, source, words):
        complain(problems, lang)
        raise typer.Exit(FOUND_WRONG)
    return words


def known_words_of(given: "Mapping[str, str | None]", left: "Sequence[str]") -> dict[str, str]:
    """The editors' words that are given. Refuses those in a language that is not the registry's."""
    said = {name: text for name, text in given.items() if text}
    if other := [name for name in said if name not in (*left, "translation")]:
        raise wrong("no such language here", f"--{other[0]}")
    return said


def why_so(found: "Draft", lang: Language) -> None:
    """Tell what is still wrong with a draft, or why it has no value where its words have one."""
    said_of = "still wrong" if found.findings else "no figure"
    kind = say(str(found.fact["kind"]), lang)
    for problem in in_language(map(_problem, found.findings or found.instead_of), lang):
        tell(say(said_of, lang, why=problem.message, kind=kind))
        if problem.hint:
            tell(f"  {problem.hint}")
    if _leaves_number(found):
        tell(say("no figure", lang, why=say("no such number", lang), kind=kind))


def _leaves_number(found: "Draft") -> bool:
    """Whether a draft in words has a number of which no figure was tried."""
    from qnfacts.author.fitting import said

    is_in_words = found.fact["kind"] in ("statement", "target") and "value" not in found.fact
    is_told = bool(found.findings or found.instead_of)
    return is_in_words and not is_told and any(map(str.isdigit, said(found.fact)))


def _problem(finding: "Finding") -> Problem:
    """What the check finds in a draft, which has no place yet."""
    return Problem(code=finding.code, message=finding.message, hint=finding.hint)


def show_yaml(added: "Sections") -> None:
    """Print entries as they are pasted."""
    from qnfacts.author.pinning import yaml_text

    show_text(yaml_text(added), Screen(paged=False))


def add_fact(
    path: Path,
    found: "Draft",
    said: "Mapping[str, str]",
    checked: "CheckedRegistry",
    sources: Path | None,
    lang: Language,
) -> None:
    """Add the draft with the editors' words, or tell which errors that would bring about.

    Words that are not given are asked for, and again where the check finds them wrong.
    """
    from qnfacts.author.additions import additions_of
    from qnfacts.author.pinning import left_to_write, sections
    from qnfacts.author.writing import already_there

    new = additions_of(sections(found, {}, checked, ()))
    if at_terminal() and (there := already_there(path, new)):
        tell_wrong(there, lang)
        tell(say("nothing written", lang))
        raise typer.Exit(FOUND_WRONG)
    left = left_to_write(checked, found.fact["quotes"][0]["source"])
    asked = [name for name in left if name not in said]
    while True:
        typed = {name: answered(None, name, f"--{name}", lang, str) for name in asked}
        added = sections(found, {**said, **typed}, checked, checked.facts_by_id)
        try:
            return _write(path, additions_of(added), sources, lang)
        except typer.Exit:
            if not asked or not at_terminal():
                raise


def _write(
    path: Path, additions: "Sequence[Addition]", sources: Path | None, lang: Language
) -> None:
    """Add the entries, or tell which errors that would bring about."""
    from qnfacts.author.writing import write_entries

    if worse := write_entries(path, additions, sources):
        tell_wrong(worse, lang)
        tell(say("nothing written", lang))
        raise typer.Exit(FOUND_WRONG)
    tell_added(additions, lang)


def tell_wrong(problems: "Iterable[Problem]", lang: Language) -> None:
    """Tell what the check would find."""
    for problem in in_language(problems, lang):
        fact = f" [{problem.fact}]" if problem.fact else ""
        tell(f"{problem.code}: {problem.message}{fact}")
        if problem.hint:
            tell(f"  {problem.hint}")


def tell_added(additions: "Iterable[Addition]", lang: Language) -> None:
    """Tell what was written."""
    for place, entry in additions:
        name = entry.get("id") or entry["text"]
        tell(say("added", lang, what=name, section=place[-1]))


def refuse_without_text(gathered: "Gathered", source: str) -> None:
    """Raises RegistryError where the text of the source is not at hand."""
    from qnfacts.check.checked.gather import missing_texts
    from qnfacts.problems import RegistryError

    if source not in gathered.registry.texts:
        file = gathered.registry.sources[source].file
        known = [*gathered.problems, *missing_texts(gathered)]
        raise RegistryError([problem for problem in known if problem.file.endswith(file)])


_MOST = 1000
"""Characters; a quotation of more is refused by the shape of a registry or by the check."""
