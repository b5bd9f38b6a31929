"""Places in a draft that stand for a fact: `{{id}}` or `{{id#field}}`, filled in or not yet."""

import re
from collections.abc import Iterator
from typing import NamedTuple, get_args

from qnfacts.audit.reading.draft import Draft, Span
from qnfacts.drafts.saying import Facts
from qnfacts.phrases import say
from qnfacts.phrases.unknown import no_such, no_such_among
from qnfacts.terms import BindingField, Language


class Binding(NamedTuple):
    """A binding at its place in a draft's words.

    `name` is the fact's id as written, `field` what is wanted of it.
    `filled` is where the words stand that were filled in; None where none were yet.
    """

    span: Span
    name: str
    field: str
    filled: Span | None = None

    @property
    def fact(self) -> str:
        """The id of the fact."""
        return self.name.lower()

    @property
    def place(self) -> Span:
        """Where its words stand, or where it is to be filled in."""
        return self.filled or self.span

    @property
    def has_footnote(self) -> bool:
        """Whether the mark of the fact's footnote is part of it."""
        return self.field not in ("value", "quote", "translation")

    @property
    def written(self) -> str:
        """What it names: `id` or `id#field`."""
        return self.name if self.field == "words" else f"{self.name}#{self.field}"

    def around(self, words: str) -> str:
        """The binding with these words filled in."""
        return f'<span data-fact="{self.written}">{words}</span>'


def bindings(draft: Draft) -> list[Binding]:
    """The bindings of a draft, in order; none in code, in comments or in front matter."""
    return sorted([*_unfilled(draft), *_filled(draft)])


def words_of(binding: Binding, facts: Facts, lang: Language, following: str = "") -> str:
    """What a binding says that is not refused, before the words that follow it.

    A name with a capital begins a sentence.
    """
    words = facts.say(binding.fact, binding.field, lang, following)
    return words[:1].upper() + words[1:] if binding.name[0].isupper() else words


def refused(binding: Binding, facts: Facts, lang: Language) -> str:
    """Why a binding says nothing, with the nearest name there is; empty where it says something."""
    fields = get_args(BindingField)
    if binding.fact not in facts.by_id:
        return no_such("fact", binding.name, facts.by_id, lang)
    if binding.field not in fields:
        return no_such_among("field", binding.field, fields, lang)
    if not words_of(binding, facts, lang):
        return say("binding empty", lang, fact=binding.fact, field=binding.field)
    return ""


def _unfilled(draft: Draft) -> Iterator[Binding]:
    for found in _UNFILLED.finditer(draft.words):
        if draft.text.startswith("{{", found.start()):
            yield Binding(Span(*found.span()), found["name"], found["field"] or "words")


def _filled(draft: Draft) -> Iterator[Binding]:
    for found in _FILLED.finditer(draft.words):
        inside = Span(*found.span("words"))
        if draft.text[inside.start : inside.end].strip():
            yield Binding(Span(*found.span()), found["name"], found["field"] or "words", inside)


def malformed(draft: Draft) -> Iterator[Span]:
    """Where braces or a tag look like a binding and are none; none in code, as for bindings."""
    understood = {found.end() for found in _UNFILLED.finditer(draft.words)}
    for found in _BRACES.finditer(draft.words):
        if draft.text.startswith("{{", found.start()) and found.end() not in understood:
            yield Span(*found.span())
    filled = {binding.span.start for binding in _filled(draft)}
    for found in _TAG.finditer(draft.words):
        said = draft.text[found.end() : found.end() + 1].strip()  # in code there is none
        if said and found.start() not in filled:
            yield Span(*found.span())


_NAMED = r"(?P<name>\w[\w-]*)(?:#(?P<field>\w*))?"
_UNFILLED = re.compile(rf"\{{\{{ *{_NAMED} *\}}\}}")
_BRACES = re.compile(r"\{\{(?:(?!\{\{|\n[^\S\n]*\n).)*?\}\}", re.DOTALL)
_TAG = re.compile(r"<\w+\s[^<>]*\bdata-fact\b[^<>]*>")
_FILLED = re.compile(
    rf'<span data-fact="{_NAMED}">(?P<words>(?:(?!</?span|\{{\{{).)*)</span>', re.DOTALL
)
"""A tag with text behind it begins no block of HTML: what it holds is Markdown still."""
