"""What an index takes from one piece of a registry, or from all of it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from qnfacts.collector import no_garbage_collection
from qnfacts.coverage import quoted_spans
from qnfacts.index.making.grounds import Grounds
from qnfacts.index.making.rows import FactRows, fact_rows
from qnfacts.index.making.told import Missing, Quoted, Told
from qnfacts.lockfile import Lock
from qnfacts.model import Event, Fact, Source, Target
from qnfacts.pieces.opening import open_piece
from qnfacts.pieces.outline import Outline, outline
from qnfacts.pieces.piece import Piece
from qnfacts.pieces.rounds import Wanting, quoted_sources
from qnfacts.publish import Publisher
from qnfacts.publish.vocabulary import source_record
from qnfacts.quotation import SourceText
from qnfacts.sources import read_sources


class Chapter(NamedTuple):
    """The rows of the facts, what is told of them, and the piece's own sources."""

    told: Told
    sources: Sequence[Source]
    rows: Iterable[FactRows]

    @property
    def outline(self) -> Outline:
        """What the other pieces have to know."""
        return self.told.outline


def read_chapter(
    piece: Piece, grounds: Grounds, further: Mapping[str, Source]
) -> Chapter | Wanting | None:
    """The chapter of a piece, with `further` sources at hand.

    None for a piece in which something is wrong or not understood: it has to be read with all
    others.
    """
    with no_garbage_collection():
        opened = open_piece(piece)
        if opened is None or (found := outline(opened, grounds.common.ids)) is None:
            return None
        sources = quoted_sources(opened, grounds.common, further)
        if isinstance(sources, Wanting):
            return sources
        made = chapter(opened.facts, sources, found, grounds)
        return made._replace(sources=opened.sources, rows=list(made.rows))


def chapter(
    facts: Sequence[Fact], sources: Iterable[Source], outline: Outline, grounds: Grounds
) -> Chapter:
    """The chapter of facts that quote nothing but these sources. Its rows can be read once."""
    quoted = {quote.source for fact in facts for quote in fact.quotes}
    used = [source for source in sources if source.id in quoted]
    texts, _ = read_sources(used, grounds.folder)
    entries = grounds.entries._replace(sources={each.id: source_record(each) for each in used})
    lock = grounds.lock if isinstance(grounds.lock, Lock) else None
    publisher = Publisher(entries, facts, texts, lock)
    told = Told(outline, _quoted(facts, used, texts), list(_missing(facts)), len(facts))
    return Chapter(told, (), (fact_rows(publisher.fact(fact), entries) for fact in facts))


def _quoted(
    facts: Iterable[Fact], sources: Iterable[Source], texts: Mapping[str, SourceText]
) -> dict[str, Quoted]:
    together = [[quote.source for quote in fact.quotes] for fact in facts]
    quoting = Counter(chain.from_iterable(map(set, together)))
    quotes = Counter(chain.from_iterable(together))
    spans = quoted_spans(facts, texts)
    return {
        id_: Quoted(
            quoting[id_], quotes[id_], id_ in texts, list(chain.from_iterable(spans.get(id_, ())))
        )
        for id_ in (source.id for source in sources)
    }


def _missing(facts: Sequence[Fact]) -> Iterator[Missing]:
    """The figures that these facts name and do not hold."""
    ids = {fact.id for fact in facts}
    for number, fact in enumerate(facts):
        if isinstance(fact, Target) and fact.baseline and fact.baseline not in ids:
            yield Missing(number, "baseline", fact.baseline)
        if isinstance(fact, Event) and fact.attendance and fact.attendance not in ids:
            yield Missing(number, "attendance", fact.attendance)
