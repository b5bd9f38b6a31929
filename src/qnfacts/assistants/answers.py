"""What an assistant is answered: what it rests on, and what the registry does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from qnfacts.library import FactRegistry
from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import noted_reference, original, sources_of
from qnfacts.phrases.problems import in_language
from qnfacts.phrases.unknown import no_such
from qnfacts.problems import CallError
from qnfacts.records.shapes.typed_dict import TypedDict
from qnfacts.registry.files import source_folder
from qnfacts.store import open_store
from qnfacts.terms import AGENT_FIELDS, OWN_DATES
from qnfacts.views.cells import value_cell
from qnfacts.views.fact_page import fact_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from qnfacts.records import Record
    from qnfacts.records.shapes import ComparisonRecord
    from qnfacts.store import Store
    from qnfacts.terms import Language


class Answer(TypedDict):
    """Facts with their quotations, and what the registry does not say."""

    # Assistants read the line above with each tool. `records` are those that the command prints.
    facts: list[dict[str, Any]]
    references: dict[str, str]
    not_said: list[str]
    warnings: list[str]
    records: list[Any]


class Asked(NamedTuple):
    """A registry as it is now, and the language of what is said of it."""

    path: Path
    store: Store
    lang: Language

    @classmethod
    def of(cls, path: Path, lang: Language) -> Asked:
        """Raises RegistryError for a registry that cannot be used."""
        return cls(path, open_store(path, source_folder(path)), lang)

    def fact(self, id_: str) -> Record:
        """The fact with this id. Raises CallError where there is none."""
        if found := self.store.facts([id_]):
            return found[id_]
        raise CallError(no_such("fact", id_, self.store.ids(), self.lang))


def search_facts(asked: Asked, words: str, limit: int) -> Answer:
    """The facts that words or a question find, the best first."""
    from qnfacts.explore.search import search, unfound

    found = search(asked.store, words, limit)
    facts = [hit.fact for hit in found.hits]
    return _answer(asked, facts, [*unfound(found, asked.lang), *_left_open(facts, asked.lang)])


def get_fact(asked: Asked, id_: str) -> Answer:
    """All that is recorded of a fact. Raises CallError where there is none."""
    fact = asked.fact(id_)
    return _answer(asked, [fact], _left_open([fact], asked.lang), [fact])


def compare_target(asked: Asked, id_: str, day: date | None) -> Answer:
    """What the figures prove of a target. Raises CallError for what is none."""
    target = asked.fact(id_)
    if target["kind"] != "target":
        raise CallError(say("no target", asked.lang, given=id_, kind=target["kind"]))
    compared = FactRegistry(asked.store).compare(day)
    [record] = (each for each in compared if each["id"] == id_)
    ids = [id_, *(each["figure"]["id"] for each in record["figures"])]
    facts = list(asked.store.facts(ids).values())
    told = [*_undecided(record, asked.lang), *_left_open(facts, asked.lang)]
    return _answer(asked, facts, told, [record])


def scan_text(asked: Asked, text: str, language: Language | None) -> Answer:
    """Each number, date and document number of any text, read or not, and why."""
    from qnfacts.explore.explanations import explanations
    from qnfacts.records.readings import readings

    units = asked.store.catalogue.units
    records = list(explanations(readings(text, units, language), text, units))
    unread = (each for each in records if each["type"] == "unread")
    told = [f"“{each['text']}”: {pick(each['reason']['words'], asked.lang)}" for each in unread]
    return _answer(asked, [], told if records else [say("no readings", asked.lang)], records)


def audit_text(asked: Asked, text: str) -> Answer:
    """What the facts say of each number, date, document and quotation of a draft in Markdown."""
    from qnfacts.audit.findings import audit_record, findings
    from qnfacts.audit.judging import Knowledge, judge
    from qnfacts.audit.reading.draft import read_draft
    from qnfacts.audit.wording.pasting import Sources
    from qnfacts.drafts.notes import but_footnotes
    from qnfacts.registry.loading import load

    store, lang = asked.store, asked.lang
    draft = but_footnotes(read_draft("text.md", text), store.ids())
    known = Knowledge.of(load(asked.path))
    judged = judge(draft, known)
    facts = store.facts(id_ for judgement in judged for id_ in judgement.facts)
    found = findings(draft, judged, Sources(known, facts.get, store.catalogue.units))
    unknown = [f"“{f.text}”: {say('audit unknown', lang)}" for f in found if f.verdict == "unknown"]
    told = unknown if found else [say("no readings", lang)]
    return _answer(asked, list(facts.values()), told, [audit_record(f) for f in found])


def _answer(
    asked: Asked, facts: Sequence[Record], not_said: Iterable[str], records: Iterable[Any] = ()
) -> Answer:
    store, lang = asked.store, asked.lang
    sources = sources_of(facts, store.catalogue)
    return {
        "facts": [_told(fact, asked) for fact in facts],
        "references": {source["id"]: noted_reference(source, lang) for source in sources},
        "not_said": list(not_said),
        "warnings": [problem.message for problem in in_language(store.problems, lang)],
        "records": list(records),
    }


def _told(fact: Record, asked: Asked) -> dict[str, Any]:
    """A fact with its value as hedged as its words, its other fields and its quotations."""
    catalogue = asked.store.catalogue
    fields = fact_fields(fact, catalogue, asked.lang)
    return {
        "id": fact["id"],
        "kind": fact["kind"],
        "label": fact["label"],
        "value": value_cell(fact["value"], catalogue, asked.lang).text or None,
        "said": {name: "; ".join(cell.text for cell in cells) for name, cells in fields.pairs},
        "quotes": [
            {
                "role": quote["role"],
                "words": original(quote),
                "translation": quote["translation"],
                "source": quote["source"],
            }
            for quote in fact["quotes"]
        ],
    }


def _undecided(record: ComparisonRecord, lang: Language) -> Iterator[str]:
    """Why a comparison decides nothing, and what would have to be known."""
    if record["needed"]:
        yield f"{say(record['outcome'], lang)}: {pick(record['reason']['words'], lang)}"
        yield f"{say('needed', lang)}: {pick(record['needed'], lang)}"


def _left_open(facts: Iterable[Record], lang: Language) -> Iterator[str]:
    """What a fact's words do not state: who and when, and the number that they only hedge."""
    for fact in facts:
        fields = (*AGENT_FIELDS[fact["kind"]], *OWN_DATES[fact["kind"]])
        names = [say(field.replace("_", " "), lang).lower() for field in fields if not fact[field]]
        if fact["value"] and fact["value"]["hedge"]:
            names.insert(0, say("exact number", lang))
        if names:
            yield f"{fact['id']}: {say('not stated', lang)}: {', '.join(names)}"
