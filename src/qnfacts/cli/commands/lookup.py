"""The commands that look closer: one fact, a search, the OCOP tiers."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qnfacts.cli.choices import known_facts, known_words
from qnfacts.cli.commands.listing import KindOption
from qnfacts.cli.filters import (
    AreaOption,
    Filters,
    LimitOption,
    SourceOption,
    TopicOption,
    UndatedOption,
    YearOption,
    selection,
    titled,
)
from qnfacts.cli.naming import named_ids
from qnfacts.cli.session import Session
from qnfacts.cli.shared import SourcesOption, printing
from qnfacts.cli.wrong_call import wrong
from qnfacts.phrases import pick, say
from qnfacts.render import Output
from qnfacts.store.selection import EVERYTHING
from qnfacts.terms import HIGHEST_TIER, LOWEST_TIER, PLURALS, Kind, Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qnfacts.check.reviewing import Sentence
    from qnfacts.explore.search import Found
    from qnfacts.records import Record
    from qnfacts.render.pages import Page
    from qnfacts.store import Selection

IdsArgument = Annotated[list[str], typer.Argument(metavar="ID...")]


@printing
def show(
    session: Session,
    ids: IdsArgument,
    context: Annotated[bool, typer.Option("--context")] = False,
    sources: SourcesOption = None,
) -> Output:
    """Everything about a fact."""
    facts, notice, code = known_facts(session, ids)
    if context and session.form not in {None, "table", "markdown"}:
        raise wrong("context for people", "--context", form=session.form)
    around = _sentences(session.path, sources, facts) if context else {}

    def page() -> "Page":
        from qnfacts.views.fact_page import fact_pages

        return fact_pages(facts, session.catalogue, session.lang, around)

    return Output(facts, page, notice, code)


def _sentences(
    path: Path, sources: Path | None, facts: "list[Record]"
) -> "dict[str, list[Sentence]]":
    """The sentences in which the quotations stand. Raises RegistryError without the texts."""
    from qnfacts.check.reviewing import gather_for_review, sentences

    checked, wanted = gather_for_review(path, sources).registry, {fact["id"] for fact in facts}
    found = (fact for fact in checked.facts if fact.model.id in wanted)
    return {fact.model.id: sentences(fact, checked) for fact in found}


@printing
def search(
    session: Session,
    words: Annotated[list[str], typer.Argument(metavar="WORDS...")],
    kind: KindOption = None,
    topic: TopicOption = None,
    area: AreaOption = None,
    source: SourceOption = None,
    year: YearOption = None,
    undated: UndatedOption = False,
    limit: LimitOption = 100,
) -> Output:
    """Find facts, with or without diacritics, in Vietnamese or English."""
    from qnfacts.explore.hits import search_record
    from qnfacts.explore.search import search as of_words
    from qnfacts.store.query import terms_of

    if not terms_of(" ".join(words)):
        raise wrong("no words", "WORDS")
    chosen = Filters(topic, area, source, year, undated)
    among = selection(session, chosen, kind=known_words(kind, Kind, "--kind"))
    found = of_words(session.store, " ".join(words), limit or None, among)
    records = [search_record(hit) for hit in found.hits]

    def page() -> "Page":
        from qnfacts.views.search_page import search_page

        return search_page(found.hits, session.catalogue, session.lang)

    asked = f"“{' '.join(words)}”"
    title = titled(
        "fact",
        len(records),
        session.lang,
        among,
        session.catalogue,
        total=found.total,
        besides=(asked,),
    )
    notice = [
        *_notices(found, session.lang),
        *_undated(session, " ".join(words), among),
        *_topic(session, " ".join(words), among, found.total),
    ]
    return Output(records, page, "\n".join(notice), title=title)


@printing
def ocop(
    session: Session,
    stars: Annotated[
        int | None, typer.Option("--stars", min=LOWEST_TIER, max=HIGHEST_TIER, metavar="N")
    ] = None,
    topic: TopicOption = None,
    area: AreaOption = None,
    source: SourceOption = None,
) -> Output:
    """The OCOP tiers with their counts and shares, and the named products.

    An area chooses among the products that are named; the counts stay those of their own area.
    """
    from qnfacts.explore.ocop import tiers

    records = tiers(_tiered(session, topic, area, source), session.catalogue, stars)

    def page() -> "Page":
        from qnfacts.views.ocop_page import ocop_page

        return ocop_page(records, session.catalogue, session.lang)

    absent = "none" if stars is None else "no tier"
    return Output(records, page, "" if records else say(absent, session.lang, stars=stars))


def _tiered(
    session: Session, topic: list[str] | None, area: list[str] | None, source: list[str] | None
) -> "list[Record]":
    chosen = {
        kind: {fact["id"] for fact in session.store.select(selection(session, filters))}
        for kind, filters in (
            ("product", Filters(topic, area, source)),
            ("figure", Filters(topic, None, source)),
        )
    }
    return [fact for fact in session.store.tiered() if fact["id"] in chosen.get(fact["kind"], ())]


def _notices(found: "Found", lang: Language) -> list[str]:
    from qnfacts.explore.search import unfound

    told = unfound(found, lang)
    if 0 < len(found.hits) < found.total:
        told.append(say("first hits", lang, shown=len(found.hits), total=found.total))
    return told


def _undated(session: Session, words: str, among: "Selection") -> "Iterator[str]":
    """How many facts a year leaves out because they have no date."""
    from qnfacts.explore.search import search as of_words

    if among.year and not among.undated:
        undated = among._replace(year=(), undated=True)
        found = of_words(session.store, words, 1, undated)
        if found.whole and found.total:
            yield say("not dated", session.lang, count=found.total)


def _topic(session: Session, words: str, among: "Selection", found: int) -> "Iterator[str]":
    """The topic that the words name, if it has more facts of the kind than are found."""
    named = named_ids(session.catalogue.topics, words)
    if len(named) != 1 or among._replace(kind=()) != EVERYTHING or len(among.kind) > 1:
        return
    count = len(session.store.select(among._replace(topic=tuple(named))))
    if count > found:
        kinds = next((many for one, many in PLURALS.items() if one in among.kind), "facts")
        yield say(
            "topic named",
            session.lang,
            count=count,
            kinds=say(kinds, session.lang).lower(),
            name=f"“{pick(session.catalogue.topics[named[0]]['label'], session.lang)}”",
            call=f"qnfacts {'list' if kinds == 'facts' else kinds} --topic {named[0]}",
        )
