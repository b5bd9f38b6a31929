"""One registry, asked from Python."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from qnfacts.library.given import among, each, facts_of, path_of, records_of, years_of
from qnfacts.phrases.unknown import no_such
from qnfacts.problems import CallError
from qnfacts.store import Selection, Store
from qnfacts.terms import PLURALS, Kind, Language, Style

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from os import PathLike

    from qnfacts.check.report import Report
    from qnfacts.problems import Problem
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import (
        ComparisonRecord,
        DerivedRecord,
        EventRecord,
        FigureRecord,
        InitiativeRecord,
        PolicyRecord,
        ProductRecord,
        ReconciliationRecord,
        StatementRecord,
        TargetRecord,
    )

    Records = Mapping[str, Any] | Iterable[Mapping[str, Any]]


def load(path: str | PathLike[str] | None = None, *others: str | PathLike[str]) -> FactRegistry:
    """The registry in a file or a folder, whose texts lie there or where QNFACTS_SOURCES says.

    Several are read as one, in which ids of facts and sources begin with the names of their
    folders. A name that is no path is that of an installed registry. Without a path it is what
    QNFACTS_REGISTRY names, else `facts.yaml` in the current folder or the nearest above it, else
    the one that comes with the program. Raises RegistryError with everything that is wrong.

    >>> load()
    <FactRegistry “Innovation in Quảng Ninh”>
    """
    from qnfacts.registry.named import named_by_variable, named_registry
    from qnfacts.store import open_named

    if path is None:
        return FactRegistry(open_named(named_by_variable()))
    return FactRegistry(open_named([named_registry(path_of(each)) for each in (path, *others)]))


def check_file(
    path: str | PathLike[str],
    sources: str | PathLike[str] | None = None,
    *,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
) -> Report:
    """The report of a check of the registry in a file or a folder.

    Its texts are looked for in the folder `sources`, else where `load` does. Codes and groups of
    rules in `select` and `ignore` choose the rules. Raises RegistryError for a registry that
    cannot be used and for a folder that is not there, CallError for a rule that there is not.

    >>> from qnfacts.registry.files import shipped_registry
    >>> check_file(shipped_registry()).outcome  # its texts do not come with the program
    'unchanged'
    """
    from qnfacts.check.run import check_file as checked

    folder = None if sources is None else path_of(sources)
    chosen = {"select": each(select), "ignore": each(ignore)}
    for code in (*chosen["select"], *chosen["ignore"]):
        if not isinstance(code, str):
            raise CallError(f"rules are chosen by their codes, and {code!r} is none")
    try:
        return checked(path_of(path), folder, **chosen)
    except ValueError as error:
        raise CallError(str(error)) from None


class FactRegistry:
    """The facts of one registry, each a record as `qnfacts show --json` prints it.

    It can be asked for a fact by its id, for how many there are, and gone through in order.

    >>> registry = load()
    >>> fact = registry["active-enterprises"]
    >>> fact["label"]["en"]
    'Enterprises in operation in the province'
    >>> value = fact["value"]
    >>> value["hedge"], value["stated"], value["unit"], value["as_written"]
    ('more than', Decimal('13000'), 'enterprise', 'hơn 13.000 doanh nghiệp')
    >>> "active-enterprises" in registry
    True

    Every method raises CallError when it is asked for what there is not:

    >>> registry["active-enterprise"]
    Traceback (most recent call last):
    qnfacts.problems.CallError: no fact 'active-enterprise'; did you mean \
'active-enterprises'?
    """

    def __init__(self, store: Store) -> None:
        if not isinstance(store, Store):
            raise CallError(f"load() opens a registry, also the one at {store!r}")
        self._store = store

    def __repr__(self) -> str:
        return f"<FactRegistry “{self.catalogue.title['en']}”>"

    def __getitem__(self, id_: str) -> Record:
        """The fact with this id."""
        found = self._store.facts([id_]) if isinstance(id_, str) else {}
        if not found:
            raise CallError(no_such("fact", str(id_), self._store.ids(), "en"))
        return found[id_]

    def __contains__(self, id_: object) -> bool:
        return isinstance(id_, str) and bool(self._store.facts([id_]))

    def __iter__(self) -> Iterator[Record]:
        return iter(self.facts)

    def __len__(self) -> int:
        return sum(self._store.counts().values())

    @property
    def catalogue(self) -> Catalogue:
        """The whole registry as records: `sources`, `topics`, `areas` and so on under their ids."""
        return self._store.catalogue

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with the lock, and with the texts of the facts given so far."""
        return self._store.problems

    @property
    def facts(self) -> list[Record]:
        """All facts."""
        return self.select()

    @property
    def policies(self) -> list[PolicyRecord]:
        """Documents: resolutions, decisions, schemes."""
        return self._of("policy")

    @property
    def figures(self) -> list[FigureRecord]:
        """Reported values.

        >>> [figure["id"] for figure in load().figures][:2]
        ['homestays-binh-lieu', 'visits-binh-lieu']
        """
        return self._of("figure")

    @property
    def targets(self) -> list[TargetRecord]:
        """Aims."""
        return self._of("target")

    @property
    def events(self) -> list[EventRecord]:
        """What took place."""
        return self._of("event")

    @property
    def initiatives(self) -> list[InitiativeRecord]:
        """Programmes, projects, start-ups, centres."""
        return self._of("initiative")

    @property
    def products(self) -> list[ProductRecord]:
        """Named products."""
        return self._of("product")

    @property
    def statements(self) -> list[StatementRecord]:
        """Who said what."""
        return self._of("statement")

    def select(
        self,
        kind: Kind | Sequence[Kind] | None = None,
        *,
        topic: str | Sequence[str] | None = None,
        area: str | Sequence[str] | None = None,
        source: str | Sequence[str] | None = None,
        indicator: str | Sequence[str] | None = None,
        year: int | Sequence[int] | None = None,
    ) -> list[Record]:
        """The facts that meet every demand, with any of the ids given for it.

        An area stands for all areas inside it.

        >>> len(load().select("figure", topic="ocop", year=2024))
        3
        >>> load().select(topic="zz")
        Traceback (most recent call last):
        qnfacts.problems.CallError: no topic 'zz'; topics are policy, startups, ...
        >>> load().select(topic=[])
        Traceback (most recent call last):
        qnfacts.problems.CallError: no topic is given; without topic, facts of all are selected
        """
        found = self.catalogue
        wanted = Selection(
            kind=among("kind", kind, PLURALS),
            topic=among("topic", topic, found.topics),
            area=among("area", area, found.areas),
            source=among("source", source, found.sources),
            indicator=among("indicator", indicator, found.indicators),
            year=years_of(year),
        )
        return self._store.select(wanted)

    def search(self, words: str, limit: int | None = None) -> list[Record]:
        """The facts that words or a question find, the best first, each with its `matches`.

        >>> [fact["id"] for fact in load().search("Quảng Ninh có bao nhiêu sản phẩm OCOP?", 1)]
        ['ocop-total']
        """
        from qnfacts.explore.hits import search_record
        from qnfacts.explore.search import search

        if not isinstance(words, str):
            raise CallError(f"words to search for are a text, and {words!r} is none")
        if limit is not None and not (isinstance(limit, int) and limit > 0):
            raise CallError(f"a limit is a number from 1, or None, and {limit!r} is neither")
        return [search_record(hit) for hit in search(self._store, words, limit).hits]

    def cite(
        self,
        *ids: str,
        style: Style = "plain",
        lang: Language = "en",
        translation: bool | None = None,
    ) -> str:
        """Quotations with their references, as `qnfacts cite` sets them; of all without an id.

        Translations stand where the source is not in the reader's language, unless `translation`
        says otherwise.

        >>> print(load().cite("ocop-total", style="markdown", lang="vi"))
        > “Đến nay, toàn tỉnh có 437 sản phẩm OCOP đạt sao”
        >
        > — Quỳnh Trang, “Khi lợi thế địa phương gặp công nghệ số: hành trình khởi nghiệp mới ở ...
        """
        from qnfacts.library.exporting import citations
        from qnfacts.phrases.citation import Wording

        among("style", [style], get_args(Style))
        among("language", [lang], get_args(Language))
        facts = [self[id_] for id_ in ids] if ids else self.facts
        return citations(facts, self.catalogue, style, Wording(lang, translation))

    def compare(self, as_of: date | None = None) -> list[ComparisonRecord]:
        """Each target with what the figures prove of it; the day, or today, sets the time left.

        >>> {record["outcome"] for record in load().compare()}
        {'undetermined'}
        """
        from qnfacts.explore.compare import compare

        return compare(self.catalogue, as_of)

    def reconcile(self) -> list[ReconciliationRecord]:
        """What the sources say about the same thing, side by side.

        >>> [record["verdict"] for record in load().reconcile() if record["type"] == "parts"]
        ['agree']
        """
        from qnfacts.explore.reconcile import reconcile

        return reconcile(self.catalogue)

    def derive(self) -> list[DerivedRecord]:
        """Values that no source states, but that follow from stated ones."""
        from qnfacts.explore.derive import derive

        return derive(self.catalogue)

    @property
    def columns(self) -> list[str]:
        """Those of `to_records`, which are those of `qnfacts list --format csv`."""
        from qnfacts.formats.tables import columns_of

        return columns_of("list")

    def to_records(self, facts: Records | None = None) -> list[dict[str, Any]]:
        """Facts as flat rows for a data frame, all of them or those given.

        Each has all of `columns`: exact numbers, dates as texts, None for what there is not. What
        a fact has several of is one text, with " | " between.

        >>> rows = load().to_records(load().select("figure", topic="ocop"))
        >>> rows[1]["id"], rows[1]["value.stated"], rows[1]["source.issued"]
        ('ocop-total', Decimal('437'), '2026')
        """
        from qnfacts.formats.tables import with_added
        from qnfacts.render.delimited import value_at

        columns, given = self.columns, self.facts if facts is None else facts_of(facts)
        records = with_added(given, lambda: self.catalogue)
        return [{name: value_at(record, name) for name in columns} for record in records]

    def to_json(self, records: Records | None = None) -> str:
        """Records as the commands print them with `--json`: all facts, or what is given.

        Its numbers have all of their digits, which `json.dumps` cannot write.

        >>> print(load().to_json([{"low": load()["4g-coverage"]["value"]["low"]}]), end="")
        [
          {
            "low": 99.8
          }
        ]
        """
        from qnfacts.render.records import json_text

        try:
            return json_text(self.facts if records is None else records_of(records))
        except TypeError as error:
            raise CallError(str(error)) from None

    def _of(self, kind: Kind) -> list[Any]:
        return self._store.select(Selection(kind=(kind,)))
