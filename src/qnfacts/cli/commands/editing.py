"""A fact of the registry that is still a draft: its label, its fields, or its end."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

from qnfacts.cli.asking import answered
from qnfacts.cli.choices import in_any_case
from qnfacts.cli.commands.pinning import known_words_of, tell_wrong
from qnfacts.cli.exit_codes import FOUND_WRONG
from qnfacts.cli.output import tell
from qnfacts.cli.wrong_call import wrong
from qnfacts.phrases import say
from qnfacts.terms import Language

if TYPE_CHECKING:
    from qnfacts.problems import Problem
    from qnfacts.registry.model import Fact


class Edited(NamedTuple):
    """A fact of the registry at `path`, the folder of its texts, and whom it is told to."""

    path: Path
    fact: "Fact"
    sources: Path | None
    lang: Language


def edit_draft(
    edited: Edited, fields: Sequence[str], words: Mapping[str, str | None], *, drop: bool
) -> None:
    """Drop a draft, or write its fields, or its label, which is asked for where nothing is given.

    Refuses to change the fields of a fact that has its label.
    """
    from qnfacts.author.writing import drop_fact, write_fields

    path, fact, sources, lang = edited
    if (fields or drop) and not fact.draft:
        raise wrong("label alone", "--drop" if drop else "--set")
    if drop:
        _end(drop_fact(path, fact.id, sources), say("dropped", lang, id=fact.id), lang)
        return
    if fields:
        given = dict(map(field_of, fields))
        done = say("fields written", lang, id=fact.id, names=", ".join(given))
        _end(write_fields(path, fact.id, given, sources), done, lang)
    if not fields or any(words.values()):
        _write_label(edited, words)


def fact_named(path: Path, given: str) -> "Fact | None":
    """The fact with this id, unless a source has it."""
    from qnfacts.registry.loading import load

    registry = load(path)
    if in_any_case(given, [source.id for source in registry.sources]):
        return None
    facts = {fact.id: fact for fact in registry.facts}
    id_ = in_any_case(given, facts)
    return facts[id_] if id_ else None


def field_of(given: str) -> tuple[str, "str | list[str] | None"]:
    """The field and the value of "FIELD=VALUE"; None where it is to have none."""
    name, is_one, value = (part.strip() for part in given.partition("="))
    if not is_one or name in (*_NOT_SET, "kind"):
        raise wrong("no field", "--set", given=repr(given))
    values = [part.strip() for part in value.split(",")] if name in _LISTS else value
    return name, values if value else None


def _write_label(edited: Edited, given: Mapping[str, str | None]) -> None:
    """Write the label of a fact, and its translation; what is not given is asked for."""
    from qnfacts.author.pinning import left_to_write
    from qnfacts.author.writing import write_label
    from qnfacts.check.checked.gather import gather

    path, fact, sources, lang = edited
    left = left_to_write(gather(path, sources).registry, fact.quotes[0].source)
    said = known_words_of(given, left)
    if any(name not in said for name in left):
        tell(getattr(fact.label, lang))
    words = {name: answered(said.get(name), name, f"--{name}", lang, str) for name in left}
    worse = write_label(path, fact.id, {**words, **said}, sources)
    _end(worse, say("labelled", lang, id=fact.id), lang)


def _end(worse: "Sequence[Problem]", done: str, lang: Language) -> None:
    """Tell what was done, or what is wrong and that nothing was written."""
    if worse:
        tell_wrong(worse, lang)
        tell(say("nothing written", lang))
        raise typer.Exit(FOUND_WRONG)
    tell(done)


_LISTS = frozenset({"topics", "aliases", "contrasts_with", "evidence"})
_NOT_SET = frozenset({"label", "quotes", "draft", ""})
