"""The command `add`: one fact, shown as it is read, changed where it is to be, and written."""

from functools import partial
from typing import TYPE_CHECKING, Annotated, get_args

import typer

from qnfacts.cli.asking import at_terminal, refusals_told, typed
from qnfacts.cli.choices import known_name, own_registry
from qnfacts.cli.commands.editing import Edited, edit_draft, fact_named, field_of
from qnfacts.cli.commands.pinning import (
    EnOption,
    TranslationOption,
    ViOption,
    add_fact,
    found_words,
    known_words_of,
    tell_wrong,
    why_so,
    words_in,
)
from qnfacts.cli.exit_codes import FOUND_WRONG, WRONG_CALL
from qnfacts.cli.output import Screen, emit, tell
from qnfacts.cli.shared import LangOption, RegistryOption, SourcesOption
from qnfacts.cli.wrong_call import wrong
from qnfacts.phrases import say
from qnfacts.render import Output
from qnfacts.terms import Kind, Language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pydantic import ValidationError

    from qnfacts.author.fitting import Draft
    from qnfacts.check.checked import CheckedRegistry
    from qnfacts.problems import Problem
    from qnfacts.render.pages import Page


def add(
    source: Annotated[str | None, typer.Argument(metavar="[SOURCE]")] = None,
    words: Annotated[str | None, typer.Argument(metavar="[WORDS]")] = None,
    fields: Annotated[list[str] | None, typer.Option("--set", metavar="FIELD=VALUE")] = None,
    en: EnOption = None,
    vi: ViOption = None,
    translation: TranslationOption = None,
    drop: Annotated[bool, typer.Option("--drop")] = False,
    lang: LangOption = "en",
    registry: RegistryOption = None,
    sources: SourcesOption = None,
) -> None:
    """Write a fact into the registry: what is not given is asked for, and shown as it is read.

    Of a draft that is there the label is written, or the fields are, or it is dropped.
    """
    from qnfacts.author.drafting import draft, draft_of
    from qnfacts.author.pinning import left_to_write

    path = own_registry(registry)
    if source and words is None and (fact := fact_named(path, source)):
        words_of = {"en": en, "vi": vi, "translation": translation}
        edit_draft(Edited(path, fact, sources, lang), fields or (), words_of, drop=drop)
        return
    if drop:
        raise wrong("no draft to drop", "--drop")
    checked, id_, quoted = found_words(path, sources, source, words, lang)
    given = {"en": en, "vi": vi, "translation": translation}
    said = known_words_of(given, left_to_write(checked, id_))
    of_kind = partial(draft_of, checked, id_, quoted)
    found = draft(checked, id_, quoted)
    for each in sorted(fields or (), key=_is_kind, reverse=True):
        found = _changed(found, each, of_kind, lang)
    _show(found, checked, lang)
    while at_terminal() and (each := typed("change", "", lang)):
        with refusals_told(lang):
            found = _changed(found, each, of_kind, lang)
            _show(found, checked, lang)
    if found.findings:
        tell(say("nothing written", lang))
        raise typer.Exit(FOUND_WRONG)
    add_fact(path, found, said, checked, sources, lang)


def _is_kind(given: str) -> bool:
    return given.partition("=")[0].strip() == "kind"


def _changed(
    found: "Draft", given: str, of_kind: "Callable[[str], Draft | None]", lang: Language
) -> "Draft":
    """The draft with a field as it is given. Refuses what no fact of its kind can have.

    `of_kind` drafts one of another kind.
    """
    from pydantic import ValidationError

    from qnfacts.author.fitting import changed

    if _is_kind(given):
        kind = known_name(given.partition("=")[2].strip(), get_args(Kind), "kind", "--set")
        if other := of_kind(kind):
            return other
        why = "no number of it" if kind in ("figure", "target") else "not of that kind"
        raise wrong(why, "--set", kind=say(kind, lang))
    name, value = field_of(given)
    if name == "goal" and len(found.trial.registry.model.languages) > 1:
        raise wrong("no field", "--set", given=repr(given))  # it has words in each language
    if name == "quote":
        return _requoted(found, str(value or ""), lang)
    if value:
        _refuse_unknown(found, name, [value] if isinstance(value, str) else value)
    try:
        return changed(found, {name: value})
    except ValidationError as error:
        tell_wrong(_problems(error, str(found.fact["kind"])), lang)
        raise typer.Exit(WRONG_CALL) from None


def _requoted(found: "Draft", words: str, lang: Language) -> "Draft":
    """The draft with other words as its quotation."""
    from qnfacts.author.fitting import changed

    source = found.fact["quotes"][0]["source"]
    text = words_in(found.trial.registry, source, lang, words)
    return changed(found, {"quotes": [{"source": source, "text": text}]})


def _refuse_unknown(found: "Draft", name: str, ids: "Iterable[str]") -> None:
    """Refuse what a field refers to and the registry does not have."""
    from qnfacts.registry.shape import FACTS, fields

    field = fields(FACTS[found.fact["kind"]]).get(name)
    if field and field.ref:
        section = field.ref.section
        known = [entry.id for entry in getattr(found.trial.registry.model, section)]
        for id_ in ids:
            known_name(id_, known, section.removesuffix("s"), "--set")


def _show(found: "Draft", checked: "CheckedRegistry", lang: Language) -> None:
    """The fact as it is read, in its sentence, and what is wrong with it."""
    from qnfacts.author.fitting import in_registry
    from qnfacts.author.pinning import sections
    from qnfacts.check.reviewing import sentences
    from qnfacts.records.publish import publish

    [fact] = sections(found, {}, checked, checked.facts_by_id)["facts"]
    registry = in_registry(found._replace(fact={**found.fact, "id": fact["id"]}))
    catalogue = publish(registry.model, registry.texts)
    [shown] = registry.facts

    def page() -> "Page":
        from qnfacts.views.fact_page import fact_pages

        around = {shown.model.id: sentences(shown, registry)}
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
