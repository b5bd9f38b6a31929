"""A sentence of a draft with what it is judged by, as a small draft of its own."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from qnfacts.audit.reading.draft import Draft, Edit, Passage, Span
from qnfacts.audit.reading.sentences import Sentence
from qnfacts.text.letters import Composed
from qnfacts.text.offsets import UNCHANGED


class Excerpt(NamedTuple):
    """A draft of one passage: the sentence, the one before it, and what stands over them.

    `pieces` are the spans of the whole draft that it is made of, and where each begins in it.
    """

    draft: Draft
    pieces: Mapping[Span, int]

    def holds(self, span: Span) -> bool:
        """Whether a span of the whole draft is in the passage, not only over it."""
        *_, own = self.pieces
        return own.start <= span.start and span.end <= own.end

    def here(self, span: Span) -> Span:
        """Where a span of the whole draft stands in the excerpt."""
        piece = next(p for p in self.pieces if p.start <= span.start and span.end <= p.end)
        by = self.pieces[piece] - piece.start
        return Span(span.start + by, span.end + by)

    def there(self, at: int) -> int:
        """Where a place of the excerpt stands in the whole draft."""
        begun = [piece for piece, start in self.pieces.items() if start <= at]
        piece = max(begun, key=lambda piece: self.pieces[piece])
        return at - self.pieces[piece] + piece.start


def excerpt(sentence: Sentence, end: int) -> Excerpt:
    """The excerpt of a sentence, and of what goes on behind it up to `end`."""
    start = sentence.before.span.start if sentence.before else sentence.span.start
    own = Span(start, max(end, sentence.span.end))
    text, pieces = "", {}
    for span in dict.fromkeys((*sentence.above, own)):
        pieces[span] = len(text)
        text += sentence.draft.text[slice(*span)] + (_CELL if sentence.passage.row else _BLOCK)

    def moved(span: Span) -> Span:
        return Span(pieces[span], pieces[span] + span.end - span.start)

    passage = _moved(sentence.passage._replace(start=own.start, end=own.end), moved)
    return Excerpt(_draft(sentence.draft.name, text, passage), pieces)


def pasted(draft: Draft, edit: Edit) -> Draft:
    """The draft of an excerpt with other words in one place."""
    start, end = edit.span
    longer = len(edit.new) - (end - start)

    def moved(span: Span) -> Span:
        return Span(*(at + longer if at >= end else at for at in span))

    text = draft.text[:start] + edit.new + draft.text[end:]
    return _draft(draft.name, text, _moved(draft.passages[0], moved))


def _draft(name: str, text: str, passage: Passage) -> Draft:
    return Draft(name, text, Composed(text, UNCHANGED), (passage,), ignored=(), lines=[0])


def _moved(passage: Passage, moved: Callable[[Span], Span]) -> Passage:
    """The passage, and all that stands over it, at other places."""
    start, end = moved(Span(passage.start, passage.end))
    return passage._replace(
        start=start,
        end=end,
        row=tuple(map(moved, passage.row)),
        parent=tuple(map(moved, passage.parent)),
        column=tuple(map(moved, passage.column)),
        lead=tuple(map(moved, passage.lead)),
        headings=tuple(map(moved, passage.headings)),
    )


_CELL, _BLOCK = " |\n\n", "\n\n"
"""What ends a cell, for a number in a line by itself is none, and what ends other pieces."""
