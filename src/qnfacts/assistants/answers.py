"""What an assistant is answered: what it rests on, and what the registry does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from qnfacts.assistants import unsaid
from qnfacts.library import FactRegistry
from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import noted_reference, original, sources_of
from qnfacts.phrases.problems import in_language
from qnfacts.phrases.unknown import no_such
from qnfacts.problems import CallError
from qnfacts.records.shapes.typed_dict import TypedDict
from qnfacts.registry.files import registry_path
from qnfacts.registry.named import the_one
from qnfacts.store import open_named
from qnfacts.views.cells import value_cell
from qnfacts.views.comparison_cells import known_fields
from qnfacts.views.fact_page import fact_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from qnfacts.audit.findings import Finding
    from qnfacts.records import Record
    from qnfacts.registry.named import NamedRegistry
    from qnfacts.render.pages import Fields
    from qnfacts.store import Store
    from qnfacts.terms import Language


class Answer(TypedDict):
    """Facts with their quotations, and what the registry does not say."""

    # `records` are those that the command prints.
    facts: list[dict[str, Any]]
    references: dict[str, str]
    not_said: list[str]
    warnings: list[str]
    records: list[Any]


class Asked(NamedTuple):
    """Registries as they are now, and the language of what is said of them."""

    registries: Sequence[NamedRegistry]
    store: Store
    lang: Language

    @classmethod
    def of(cls, registries: Sequence[NamedRegistry], lang: Language) -> Asked:
        """Raises RegistryError for a registry that cannot be used."""
        return cls(registries, open_named(registries), lang)

    def fact(self, id_: str) -> Record:
        """The fact with this id. Raises CallError where there is none."""
        if found := self.store.facts([id_]):
            return found[id_]
        raise CallError(no_such("fact", id_, self.store.ids(), self.lang))


def search_facts(asked: Asked, words: str, limit: int) -> Answer:
    """The facts that words or a question find, the best first. Raises CallError without words."""
    from qnfacts.explore.search import search
    from qnfacts.store.query import terms_of

    if not terms_of(words):
        raise CallError(say("no words", asked.lang))
    found = search(asked.store, words, limit)
    facts = [hit.fact for hit in found.hits]
    told = unsaid.of_search(found, asked.lang)
    return _answer(asked, facts, (*told, *unsaid.of_targets(facts, asked.lang)))


def get_fact(asked: Asked, id_: str) -> Answer:
    """All that is recorded of a fact. Raises CallError where there is none."""
    fact = asked.fact(id_)
    return _answer(asked, [fact], unsaid.of_targets([fact], asked.lang), [fact])


def compare_target(asked: Asked, id_: str, day: date | None) -> Answer:
    """What the figures prove of a target. Raises CallError for what is none."""
    store, lang = asked.store, asked.lang
    target = asked.fact(id_)
    if target["kind"] != "target":
        raise CallError(say("no target", lang, given=id_, kind=say(target["kind"], lang)))
    [record] = (each for each in FactRegistry(store).compare(day) if each["id"] == id_)
    ids = [id_, *(each["figure"]["id"] for each in record["figures"])]
    told = unsaid.of_comparison(record, store.catalogue, lang)
    answer = _answer(asked, list(store.facts(ids).values()), told, [record])
    first, *others = answer["facts"]
    first = {**first, "said": {**_in_short(known_fields(record, lang)), **first["said"]}}
    return {**answer, "facts": [first, *others]}


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
    from qnfacts.audit.verdicts import FINDINGS
    from qnfacts.audit.wording.pasting import Sources
    from qnfacts.drafts.notes import but_footnotes
    from qnfacts.registry.loading import load

    store, lang = asked.store, asked.lang
    draft = but_footnotes(read_draft("text.md", text), store.catalogue)
    known = Knowledge.of(load(the_one(asked.registries) or registry_path()))
    judged = judge(draft, known)
    facts = store.facts(id_ for judgement in judged for id_ in judgement.facts)
    found = findings(draft, judged, Sources(known, facts.get, store.catalogue.units))
    unknown = [_in_words(each, lang) for each in found if each.verdict == "unknown"]
    told = unknown if found else [say("no readings", lang)]
    answer = _answer(asked, list(facts.values()), told, [audit_record(each) for each in found])
    wrong = [_in_words(each, lang) for each in found if each.verdict in FINDINGS]
    return {**answer, "warnings": wrong + answer["warnings"]}


def _in_words(finding: Finding, lang: Language) -> str:
    """What an audit says of a mention, and what to write instead."""
    said = [f"“{finding.text}”: {say(f'audit {finding.verdict}', lang)}"]
    if finding.differs:
        said.append(f"{say('audit differs', lang)}: {finding.differs}")
    if finding.right:
        said.append(f"{say('audit write', lang)}: {finding.right}")
    return ". ".join(said)


def _answer(
    asked: Asked, facts: Sequence[Record], not_said: Iterable[str], records: Iterable[Any] = ()
) -> Answer:
    """The facts with their sources; behind what is `not_said`, what each of them leaves open."""
    store, lang = asked.store, asked.lang
    sources = sources_of(facts, store.catalogue)
    return {
        "facts": [_told(fact, asked) for fact in facts],
        "references": {source["id"]: noted_reference(source, lang) for source in sources},
        "not_said": [*not_said, *unsaid.of_facts(facts, lang)],
        "warnings": [problem.message for problem in in_language(store.problems, lang)],
        "records": list(records),
    }


def _told(fact: Record, asked: Asked) -> dict[str, Any]:
    """A fact with its value as hedged as its words, its other fields and its quotations."""
    catalogue = asked.store.catalogue
    return {
        "id": fact["id"],
        "kind": fact["kind"],
        "label": fact["label"],
        "value": value_cell(fact["value"], catalogue, asked.lang).text or None,
        "said": _in_short(fact_fields(fact, catalogue, asked.lang)),
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


def _in_short(fields: Fields) -> dict[str, str]:
    return {name: "; ".join(cell.text for cell in cells) for name, cells in fields.pairs}
