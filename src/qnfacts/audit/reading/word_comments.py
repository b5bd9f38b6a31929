"""Comments at words of a draft in Word."""

import io
from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import Any

from docx.oxml.ns import qn
from docx.text.run import Run

from qnfacts.audit.reading.draft import Span
from qnfacts.audit.reading.word import Block, WordDraft, text_of


def with_comments(word: WordDraft, comments: Iterable[tuple[Span, str]]) -> bytes:
    """The file with these comments, each at its words."""
    for span, comment in sorted(comments, reverse=True):
        block = next(block for block in reversed(word.blocks) if block.start <= span.start)
        runs = [Run(run, word.document) for run in _runs(block, span)]
        if runs:
            word.document.add_comment(runs, comment, author="qnfacts", initials="qn")
    file = io.BytesIO()
    word.document.save(file)
    return file.getvalue()


def _runs(block: Block, span: Span) -> Sequence[Any]:
    """The runs that hold these words and no others, as far as runs can be parted."""
    if block.is_footnote:
        return block.runs
    start, end = block.letters.span(span.start - block.start, span.end - block.start)
    _part(block.runs, end)
    _part(block.runs, start)
    at, found = 0, []
    for run in block.runs:
        length = len(text_of(run))
        if at < end and start < at + length:
            found.append(run)
        at += length
    return found


def _part(runs: list[Any], place: int) -> None:
    """Part the run that has this place inside, unless it holds more than letters."""
    at = 0
    for number, run in enumerate(runs):
        text = text_of(run)
        if at < place < at + len(text) and {each.tag for each in run} <= _LETTERS:
            rest = deepcopy(run)
            run.addnext(rest)
            Run(run, None).text = text[: place - at]  # type: ignore[arg-type]
            Run(rest, None).text = text[place - at :]  # type: ignore[arg-type]
            runs.insert(number + 1, rest)
            return
        at += len(text)


_LETTERS = {qn("w:rPr"), qn("w:t"), qn("w:tab")}
