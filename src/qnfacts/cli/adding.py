"""The command `add`: one fact, shown as it is read, changed where it is to be, and written."""

from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli import FOUND_WRONG, WRONG_CALL
from qnfacts.cli.asking import at_terminal, refusals_told, typed
from qnfacts.cli.choices import known_name, own_registry
from qnfacts.cli.output import Screen, emit, tell
from qnfacts.cli.pinning import (
    EnOption,
    TranslationOption,
    ViOption,
    add_fact,
    found_words,
    known_words_of,
    tell_wrong,
    why_so,
)
from qnfacts.cli.refusal import wrong
from qnfacts.cli.shared import LangOption, RegistryOption, SourcesOption
from qnfacts.phrases import say
from qnfacts.render import Output
from qnfacts.terms import Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pydantic import ValidationError

    from qnfacts.author.fitting import Draft
    from qnfacts.problems import Problem
    from qnfacts.render.pages import Page


def add(
    source: Annotated[str | None, typer.Argument(metavar="[SOURCE]")] = None,
    words: Annotated[str | None, typer.Argument(metavar="[WORDS]")] = None,
    fields: Annotated[list[str] | None, typer.Option("--set", metavar="FIELD=VALUE")] = None,
    en: EnOption = None,
    vi: ViOption = None,
    translation: TranslationOption = None,
    lang: LangOption = "en",
    registry: RegistryOption = None,
    sources: SourcesOption = None,
) -> None:
    """Write a fact into the registry: what is not given is asked for, and shown as it is read."""
    from qnfacts.author.drafting import draft
    from qnfacts.author.pinning import left_to_write, sections

    path = own_registry(registry)
    checked, id_, quoted = found_words(path, sources, source, words, lang)
    given = {"en": en, "vi": vi, "translation": translation}
    said = known_words_of(given, left_to_write(checked, id_))
    found = draft(checked, id_, quoted)
    [fact] = sections(found, {}, checked, checked.facts_by_id)["facts"]
    found.fact["id"] = fact["id"]
    for each in fields or ():
        found = _changed(found, each, lang)
    _show(found, lang)
    while at_terminal() and (each := typed("change", "", lang)):
        with refusals_told(lang):
            found = _changed(found, each, lang)
            _show(found, lang)
    if found.findings:
        tell(say("nothing written", lang))
        raise typer.Exit(FOUND_WRONG)
    add_fact(path, found, said, checked, sources, lang)


def _changed(found: "Draft", given: str, lang: Language) -> "Draft":
    """The draft with a field as it is given. Refuses what no fact of its kind can have."""
    from pydantic import ValidationError

    from qnfacts.author.fitting import changed

    name, is_one, value = (part.strip() for part in given.partition("="))
    if not is_one or name in _NOT_SET:
        raise wrong("no field", "--set", given=repr(given))
    values = [part.strip() for part in value.split(",")] if name in _LISTS else [value]
    if value:
        _refuse_unknown(found, name, values)
    try:
        return changed(found, {name: (values if name in _LISTS else value) if value else None})
    except ValidationError as error:
        tell_wrong(_problems(error, str(found.fact["kind"])), lang)
        raise typer.Exit(WRONG_CALL) from None


def _refuse_unknown(found: "Draft", name: str, ids: "Iterable[str]") -> None:
    """Refuse what a field refers to and the registry does not have."""
    from qnfacts.registry.shape import FACTS, fields

    field = fields(FACTS[found.fact["kind"]]).get(name)
    if field and field.ref:
        section = field.ref.section
        known = [entry.id for entry in getattr(found.trial.registry.model, section)]
        for id_ in ids:
            known_name(id_, known, section.removesuffix("s"), "--set")


def _show(found: "Draft", lang: Language) -> None:
    """The fact as it is read, in its sentence, and what is wrong with it."""
    from qnfacts.author.fitting import in_registry
    from qnfacts.check.reviewing import sentences
    from qnfacts.records.publish import publish

    registry = in_registry(found)
    catalogue = publish(registry.model, registry.texts)
    [fact] = registry.facts

    def page() -> "Page":
        from qnfacts.views.fact_page import fact_pages

        around = {fact.model.id: sentences(fact, registry)}
        return fact_pages(catalogue.facts, catalogue, lang, around)

    emit(Output((), page), "table", Screen(paged=False))
    why_so(found, lang)


def _problems(error: "ValidationError", kind: str) -> "Iterator[Problem]":
    """What is wrong with a field, as a check of the registry would say it."""
    from qnfacts.problems import Problem
    from qnfacts.registry.explain import in_plain_words
    from qnfacts.registry.shape import FACTS

    for details in error.errors(include_url=False):
        code, message, hint = in_plain_words(details, FACTS[kind])
        yield Problem(code=code, message=message, hint=hint)


_LISTS = frozenset({"topics", "aliases", "contrasts_with", "evidence"})
_NOT_SET = frozenset({"kind", "label", "quotes", "draft", ""})
