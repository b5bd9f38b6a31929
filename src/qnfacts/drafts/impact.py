"""The lines of drafts that rest on facts, and those that a change of the registry makes stale."""

from collections.abc import Container
from typing import TYPE_CHECKING, NamedTuple, cast

from qnfacts.audit.judging import Knowledge, judge
from qnfacts.audit.reading.draft import Draft, Span
from qnfacts.audit.verdicts import BORNE_OUT, Judgement
from qnfacts.drafts.bindings import Binding, bindings
from qnfacts.drafts.filling import Said, is_stale, said_in
from qnfacts.drafts.notes import but_footnotes
from qnfacts.drafts.saying import Facts
from qnfacts.records.shapes import ImpactRecord

if TYPE_CHECKING:
    from qnfacts.terms import BindingField


class Known(NamedTuple):
    """A registry for drafts: what an audit holds them against, and what bindings say."""

    audited: Knowledge
    facts: Facts


def resting(draft: Draft, wanted: Container[str], known: Known) -> list[ImpactRecord]:
    """What rests on the wanted facts: bindings, and what an audit finds borne out by them."""
    bound = [
        _of_binding(draft, said.binding)
        for said in said_in(draft, known.facts)
        if said.binding.fact in wanted
    ]
    told = [
        _record(draft, judgement.span, fact)
        for judgement in _borne_out(draft, known)
        for fact in judgement.facts
        if fact in wanted
    ]
    return _in_order([*bound, *told])


def stale(draft: Draft, changed: Container[str], old: Known, new: Known) -> list[ImpactRecord]:
    """What rests on a changed fact in the old registry, and on none as well in the new one."""
    now = {said.binding: said for said in said_in(draft, new.facts)}
    bound = [
        _of_binding(draft, said.binding)
        for said in said_in(draft, old.facts)
        if said.binding.fact in changed and _is_stale(said.binding, now.get(said.binding), draft)
    ]
    still = {judgement.span: judgement.verdict for judgement in _borne_out(draft, new)}
    told = [
        _record(draft, judgement.span, fact)
        for judgement in _borne_out(draft, old)
        for fact in judgement.facts
        if fact in changed and still.get(judgement.span) not in {judgement.verdict, "supported"}
    ]
    return _in_order([*bound, *told])


def _is_stale(binding: Binding, now: Said | None, draft: Draft) -> bool:
    """Whether it names nothing any more, or other words are filled in than it says now."""
    return now is None or (binding.filled is not None and is_stale(now, draft))


def _borne_out(draft: Draft, known: Known) -> list[Judgement]:
    """The mentions that are borne out, without those inside bindings."""
    bound = {at for each in bindings(draft) for at in range(*each.span)}
    return [
        judgement
        for judgement in judge(but_footnotes(draft, known.facts.catalogue), known.audited)
        if judgement.verdict in BORNE_OUT and judgement.span.start not in bound
    ]


def _of_binding(draft: Draft, binding: Binding) -> ImpactRecord:
    record = _record(draft, binding.place, binding.fact)
    return {**record, "field": cast("BindingField", binding.field)}


def _record(draft: Draft, span: Span, fact: str) -> ImpactRecord:
    line, column = draft.place(span.start)
    text = " ".join(draft.words[span.start : span.end].split())
    return {
        "draft": draft.name,
        "line": line,
        "column": column,
        "text": text,
        "fact": fact,
        "field": None,
    }


def _in_order(records: list[ImpactRecord]) -> list[ImpactRecord]:
    return sorted(records, key=lambda each: (each["line"], each["column"]))
