"""Each quotation stands in its source, to the letter, once."""

import re
from collections.abc import Iterator
from itertools import pairwise

from qnfacts.check.checked import Quoted, Subject
from qnfacts.check.finding import Finding
from qnfacts.text.nearest import nearest
from qnfacts.text.quotation import SEGMENT_GAP, SourceText, occurrences, words

LONGEST = 160
"""Characters of a quotation: a claim is short, and more than a claim is the publisher's."""


def with_text(subject: Subject) -> list[Quoted]:
    """The quotations whose source is at hand."""
    return [quoted for quoted in subject.quoted if quoted.quote.source in subject.texts]


def all_quoted(subject: Subject) -> tuple[Quoted, ...]:
    """Every quotation."""
    return subject.quoted


def find_unfound(subject: Subject, quoted: Quoted) -> Iterator[Finding]:
    """A quotation that is not in its source, and what stands there instead."""
    text = subject.texts[quoted.quote.source]
    if quoted.places:
        yield from _stitched(quoted, text)
        return
    missing = [
        index
        for index, segment in enumerate(quoted.quote.spans)
        if next(occurrences((segment,), text), None) is None
    ]
    for index in missing:
        yield _not_verbatim(subject, quoted, index, text)
    if not missing:
        message = f"the segments do not stand in this order within {SEGMENT_GAP} characters"
        hint = "Segments are parts of one sentence; what stands further apart is another quotation."
        yield Finding("segments-apart", quoted.path, message, hint)


def find_ambiguous(subject: Subject, quoted: Quoted) -> Iterator[Finding]:
    """A quotation that occurs more than once."""
    if len(quoted.places) > 1:
        text = subject.texts[quoted.quote.source]
        source = quoted.quote.source
        lines = [subject.place(source, text.span(*place[0])[0])[0] for place in quoted.places]
        message = f"{source} has these words in line {lines[0]} and again in line {lines[1]}"
        hint = "Quote a word or two more, until only one place has them."
        yield Finding("ambiguous-quotation", quoted.path, message, hint)


def find_long(_: Subject, quoted: Quoted) -> Iterator[Finding]:
    """A quotation that says more than a claim needs."""
    length = sum(len(words(span)) for span in quoted.quote.spans)
    if length > LONGEST:
        message = f"the quotation has {length} characters, {LONGEST} are the most"
        hint = "Quote the shortest span that carries the claim; put context in another quotation."
        yield Finding("long-quotation", quoted.path, message, hint)


def _stitched(quoted: Quoted, text: SourceText) -> Iterator[Finding]:
    """Segments between which the text goes on: a caption or page number has lines of its own."""
    for index, (before, after) in enumerate(pairwise(quoted.places[0]), 1):
        between = text.original[text.span(*before)[1] : text.span(*after)[0]]
        if not _INTERRUPTION.fullmatch(between):
            message = f"the text goes on between the segments: “{' '.join(between.split())}”"
            hint = "Quote what stands there too, or make two quotations."
            yield Finding("segments-apart", quoted.span_path(index), message, hint)


def _not_verbatim(subject: Subject, quoted: Quoted, index: int, text: SourceText) -> Finding:
    source, at = quoted.quote.source, quoted.span_path(index)
    found = nearest(words(quoted.quote.spans[index]), text.text)
    if found is None:
        message = f"{source} has nothing like these words"
        return Finding("not-verbatim", at, message, "Copy the words from the source's text.")
    line, _ = subject.place(source, text.span(found.start, found.end)[0])
    message = f"not the words of {source}: line {line} has {found.differences}"
    return Finding("not-verbatim", at, message, f"The closest passage is “{found.passage}”.")


_INTERRUPTION = re.compile(r"\s*|[^\S\n]*\n.*\n[^\S\n]*", re.DOTALL)
