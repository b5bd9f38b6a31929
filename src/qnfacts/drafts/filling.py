"""What the bindings of a draft say, by the registry as it is now."""

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from qnfacts.audit.reading.draft import Draft, Edit, Span
from qnfacts.drafts.bindings import Binding, bindings, malformed, refused, words_of
from qnfacts.drafts.editing import edited
from qnfacts.drafts.notes import footnote, footnotes_in, with_footnotes
from qnfacts.drafts.saying import Facts
from qnfacts.phrases import say
from qnfacts.problems import Problem
from qnfacts.quantities.passages import passages
from qnfacts.terms import Language


class Filled(NamedTuple):
    """A draft whose bindings are filled in.

    `stale` says what was not filled in, or not with these words; `refused` which bindings name
    nothing that the registry has, or are none though they look it: these stay as they are.
    """

    text: str
    stale: list[Problem]
    refused: list[Problem]


class Said(NamedTuple):
    """A binding, the language of its passage, and what it says."""

    binding: Binding
    lang: Language
    words: str


def fill(given: str, draft: Draft, facts: Facts, lang: Language) -> Filled:
    """The draft, whose text as written is `given`, with all bindings filled in.

    Each is in the language of its passage; `lang` is that of the problems. What says the same
    already stays, however its lines are broken.
    """
    said = list(said_in(draft, facts))
    stale = [each for each in said if is_stale(each, draft)]
    there = footnotes_in(draft)
    notes = _notes(said, facts).items()
    other = {id_: note for id_, note in notes if _written(draft, there.get(id_)) != note.split()}
    edits = [Edit(binding.span, binding.around(words)) for binding, _, words in stale]
    edits += [Edit(there[id_], note) for id_, note in other.items() if id_ in there]
    missing = [note for id_, note in other.items() if id_ not in there]
    return Filled(
        with_footnotes(edited(given, draft, edits), missing),
        [*_stale(stale, draft, lang), *_stale_notes(other, said, draft, lang)],
        sorted(_refused(draft, facts, lang), key=lambda each: (each.line or 0, each.column or 0)),
    )


def said_in(draft: Draft, facts: Facts) -> Iterator[Said]:
    """What the bindings of a draft say, in order, without those that name nothing."""
    every = list(_own_bindings(draft, facts))
    language = language_beside(draft, [binding.span for binding in every])
    for binding in every:
        if not refused(binding, facts, "en"):
            lang = language(binding.span)
            yield Said(binding, lang, words_of(binding, facts, lang, _following(binding, draft)))


def _following(binding: Binding, draft: Draft) -> str:
    """The words of its paragraph behind a binding, as many as may name what is counted."""
    end = binding.span.end
    return draft.words[end : end + _LONGEST_NOUN].partition("\n\n")[0].strip()


def _own_bindings(draft: Draft, facts: Facts) -> Iterator[Binding]:
    """The bindings of a draft; none in the footnote of a fact, which is filled in as a whole."""
    notes = [span for label, span in footnotes_in(draft).items() if label in facts.by_id]
    for binding in bindings(draft):
        if not any(note.start <= binding.span.start < note.end for note in notes):
            yield binding


def language_beside(draft: Draft, spans: Iterable[Span]) -> Callable[[Span], Language]:
    """What tells the language of the passage of a span.

    What stands in these spans does not count for it, nor do the footnotes.
    """
    own = list(draft.text)
    for start, end in (*spans, *footnotes_in(draft).values()):
        own[start:end] = " " * (end - start)
    found = list(passages("".join(own)))
    starts = [passage.start for passage in found]
    return lambda span: found[max(0, bisect_right(starts, span.start) - 1)].language


def is_stale(said: Said, draft: Draft) -> bool:
    """Whether a binding is not filled in, or with other words than it says."""
    return _written(draft, said.binding.filled) != said.words.split()


def _notes(said: list[Said], facts: Facts) -> dict[str, str]:
    """The footnotes that are called for, each in the language of the place that calls first."""
    notes: dict[str, str] = {}
    for binding, lang, _ in said:
        if binding.has_footnote and binding.fact not in notes:
            notes[binding.fact] = footnote(facts.by_id[binding.fact], facts.catalogue, lang)
    return notes


def _stale(stale: list[Said], draft: Draft, lang: Language) -> Iterator[Problem]:
    for binding, _, words in stale:
        if old := " ".join(_written(draft, binding.filled)):
            why = say("stale binding", lang, old=old, new=words)
            yield _problem(draft, binding, "stale-binding", why)
        else:
            why = say("unfilled binding", lang, new=words)
            yield _problem(draft, binding, "unfilled-binding", why)


def _stale_notes(
    other: Collection[str], said: list[Said], draft: Draft, lang: Language
) -> Iterator[Problem]:
    """A problem for each footnote that is another or missing, where it is first called for."""
    first = {binding.fact: binding for binding, *_ in reversed(said) if binding.has_footnote}
    for id_, binding in first.items():
        if id_ in other and binding.filled:
            yield _problem(draft, binding, "stale-footnote", say("stale footnote", lang))


def _refused(draft: Draft, facts: Facts, lang: Language) -> Iterator[Problem]:
    for binding in _own_bindings(draft, facts):
        if why := refused(binding, facts, lang):
            yield _problem(draft, binding, "unknown-binding", why)
    for start, end in malformed(draft):
        written = " ".join(draft.words[start:end].split())
        line, column = draft.place(start)
        why = say("malformed binding", lang, written=written)
        yield Problem(
            code="malformed-binding", message=why, file=draft.name, line=line, column=column
        )


def _problem(draft: Draft, binding: Binding, code: str, message: str) -> Problem:
    line, column = draft.place(binding.place.start)
    return Problem(
        code=code, message=message, file=draft.name, line=line, column=column, fact=binding.fact
    )


def _written(draft: Draft, span: Span | None) -> list[str]:
    """The words of a draft in a piece of it; none where there is none."""
    return draft.words[span.start : span.end].split() if span else []


_LONGEST_NOUN = 100
