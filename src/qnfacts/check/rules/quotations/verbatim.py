"""Each quotation stands in its source, to the letter, once."""

from collections.abc import Iterator

from qnfacts.check.checked import CheckedQuote, CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.problems import Message
from qnfacts.text.nearest import nearest
from qnfacts.text.quotation import SEGMENT_GAP, SourceText, occurrences, words

LONGEST = 160
"""Characters of a quotation: a claim is short, and more than a claim is the publisher's."""

LONGEST_CLAUSE = 300
"""Characters of a quotation that is one clause: the sense goes before the length."""


def check_verbatim(registry: CheckedRegistry, quote: CheckedQuote) -> Iterator[Finding]:
    """A quotation that is not in its source, or between whose segments the text goes on."""
    if not quote.standing.places:
        yield from _not_found(registry, quote)
    for index, words_between in quote.standing.gaps.items():
        message = Message("the text goes on between the segments: “{words}”", words=words_between)
        hint = "Quote what stands there too, or make two quotations."
        yield Finding("segments-apart", quote.segment_path(index), message, hint)


def check_unique(registry: CheckedRegistry, quote: CheckedQuote) -> Iterator[Finding]:
    """A quotation that occurs more than once."""
    places = quote.standing.places
    if len(places) > 1:
        source = quote.model.source
        one, other = (_line(registry, source, place[0]) for place in places)
        message = Message(
            "{source} has these words in line {line} and again in line {again}",
            source=source,
            line=one,
            again=other,
        )
        hint = "Quote a word or two more, until only one place has them."
        yield Finding("ambiguous-quotation", quote.path, message, hint)


def check_length(_: CheckedRegistry, quote: CheckedQuote) -> Iterator[Finding]:
    """A quotation that says more than a claim needs: more than a clause, or a very long one."""
    length = sum(len(words(segment)) for segment in quote.model.spans)
    most = LONGEST if ";" in quote.words else LONGEST_CLAUSE
    if length > most:
        message = Message(
            "the quotation has {length} characters, {most} are the most", length=length, most=most
        )
        hint = "Quote the shortest span that carries the claim; put context in another quotation."
        yield Finding("long-quotation", quote.path, message, hint)


def shared_claims(registry: CheckedRegistry) -> list[tuple[CheckedQuote, list[str]]]:
    """Each fact's claim, with the ids of all facts that quote the same words for theirs."""
    facts: dict[tuple[str, str], list[str]] = {}
    for fact in registry.facts:
        claim = fact.quotes[0]
        facts.setdefault((claim.model.source, claim.words), []).append(fact.model.id)
    claims = (fact.quotes[0] for fact in registry.facts)
    return [(claim, facts[claim.model.source, claim.words]) for claim in claims]


def check_shared(_: CheckedRegistry, shared: tuple[CheckedQuote, list[str]]) -> Iterator[Finding]:
    """A quotation that is the claim of several facts: it can hardly carry each of them."""
    claim, facts = shared
    if len(facts) >= _MANY:
        message = Message(
            "{count} facts quote these words as their claim: {facts}",
            count=len(facts),
            facts=", ".join([*facts[:_MANY], *(["…"] if len(facts) > _MANY else [])]),
        )
        hint = "Quote for each fact the clause that states it."
        yield Finding("shared-claim", claim.path, message, hint, "warning")


def _not_found(registry: CheckedRegistry, quote: CheckedQuote) -> Iterator[Finding]:
    if other := _elsewhere(registry, quote):
        message = Message(
            "{source} does not have these words: they stand in {place}",
            source=quote.model.source,
            place=other,
        )
        hint = "Name that source for the quotation, or quote the words of this one."
        yield Finding("misattributed", quote.path, message, hint)
        return
    text = registry.texts[quote.model.source]
    segments = list(enumerate(quote.model.spans))
    missing = [index for index, segment in segments if not _occurs(segment, text)]
    for index in missing:
        yield _not_verbatim(registry, quote, index)
    if not missing:
        message = Message(
            "the segments do not stand in this order within {most} characters", most=SEGMENT_GAP
        )
        hint = "Segments are parts of one sentence; what stands further apart is another quotation."
        yield Finding("segments-apart", quote.path, message, hint)


def _occurs(segment: str, text: SourceText) -> bool:
    return bool(segment.strip()) and words(segment) in text.text


def _elsewhere(registry: CheckedRegistry, quote: CheckedQuote) -> str:
    """The other source that has the whole quotation, and the line; nothing if none has."""
    for id_, text in registry.texts.items():
        place = next(occurrences(quote.model.spans, text), None) if all(quote.model.spans) else None
        if place is not None:
            return Message("{source}, line {line}", source=id_, line=_line(registry, id_, place[0]))
    return ""


def _not_verbatim(registry: CheckedRegistry, quote: CheckedQuote, index: int) -> Finding:
    """The segment with this number is not in the source; what stands there instead."""
    source, at = quote.model.source, quote.segment_path(index)
    found = nearest(words(quote.model.spans[index]), registry.texts[source].text)
    if found is None:
        message = Message("{source} has nothing like these words", source=source)
        return Finding("not-verbatim", at, message, "Copy the words from the source's text.")
    line = _line(registry, source, (found.start, found.end))
    message = Message(
        "not the words of {source}: line {line} has {differences}",
        source=source,
        line=line,
        differences=found.differences,
    )
    return Finding(
        "not-verbatim",
        at,
        message,
        Message("The closest passage is “{passage}”.", passage=found.passage),
    )


def _line(registry: CheckedRegistry, source: str, span: tuple[int, int]) -> int:
    """The line of the text as given in which a span of its folded text begins."""
    offset, _ = registry.texts[source].span(*span)
    return registry.line_and_column(source, offset)[0]


_MANY = 3
"""Facts that share a claim: two may well be of one clause."""
