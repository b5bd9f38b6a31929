"""What a YAML syntax error means, in words for its author."""

import re
from contextlib import suppress
from typing import NamedTuple

from yaml import MarkedYAMLError, ScalarEvent, YAMLError

from qnfacts.problems import Message, Problem
from qnfacts.registry.yaml.events import Event, Mark, events

MAX_DEPTH = 50


def explain(error: Exception, text: str, file: str) -> Problem:
    """A `not-yaml` problem out of a parser's error, placed where the mistake most likely is."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return Problem(code="not-yaml", message=_ESCAPE.message, hint=_ESCAPE.hint, file=file)
    at = error.problem_mark
    if "depth" in (error.problem or ""):  # libyaml 0.2.6 stops at 1,000 levels by itself
        return too_deep(at, file)
    found = text[at.index : at.index + 1]
    cause = _TAB if found == "\t" else _cause(f"{error.context} | {error.problem}")
    if not found and "{found}" in cause.message:
        cause = _ENDED
    if quoted := _closed_late(text, at.line):
        cause, at, found = _LATE, quoted.start_mark, str(quoted.end_mark.line + 1)
    elif cause.at_start and error.context_mark is not None:
        at = error.context_mark
    return Problem(
        code="not-yaml",
        message=Message(cause.message, found=found),
        hint=cause.hint,
        file=file,
        line=at.line + 1,
        column=at.column + 1,
    )


def too_deep(at: Mark, file: str) -> Problem:
    """What is nested deeper than any registry is."""
    return Problem(
        code="too-deep",
        message=Message("this is more than {most} levels deep", most=MAX_DEPTH),
        hint="Look for brackets or hyphens repeated by mistake.",
        file=file,
        line=at.line + 1,
        column=at.column + 1,
    )


def _closed_late(text: str, line: int) -> Event | None:
    """The last quoted text before an error, if it begins in an earlier line and ends in this one.

    It is what stands between two that were meant, and a mark of the first is missing.
    """
    following = events(text)
    last: Event = None
    with suppress(YAMLError, ValueError, OverflowError):
        while event := following():
            if isinstance(event, ScalarEvent) and event.style in ("'", '"'):
                last = event
    is_late = last is not None and last.start_mark.line < line == last.end_mark.line
    return last if is_late else None


class _Cause(NamedTuple):
    """`words` are common to both parsers; `at_start`: the place is where the construct begins."""

    words: str
    message: str
    hint: str
    at_start: bool = False


def _cause(words: str) -> _Cause:
    return next(cause for cause in _CAUSES if re.search(cause.words, words))


_CLOSE = 'Close it. Inside \'...\' an apostrophe is written twice, inside "..." a quote as \\".'
_LATE = _Cause("", "this quotation mark is closed only in line {found}", _CLOSE)
_ENDED = _Cause(
    "",
    "the file ends where a value is wanted",
    "Write the value, or close the bracket that is open.",
)
_TAB = _Cause("", "a tab stands where spaces are wanted", "Indent with spaces.")

_ESCAPE = _Cause(
    "escape|hexa?decimal",
    "a backslash begins an escape that does not exist",
    "Write the text in single quotation marks, or the backslash twice.",
)

_CAUSES = (
    _ESCAPE,
    _Cause(
        "scanning a (double-)?quoted.*(end of stream|document)",
        "this quotation mark is never closed",
        _CLOSE,
        at_start=True,
    ),
    _Cause(
        "',' or",
        "this bracket is never closed, or a comma is missing after it",
        'Text that begins with a bracket goes in quotation marks: "[10, 20)".',
        at_start=True,
    ),
    _Cause(
        "block scalar",
        "`>` or `|` at the beginning announces a block of text on the lines below",
        'Text that begins with it goes in quotation marks: ">13000".',
    ),
    _Cause(
        "mapping values",
        "a colon stands where no key can end",
        "Put text that holds a colon and a space in quotation marks, and check the indentation.",
    ),
    _Cause(
        "expected ':'",
        "this is neither `key: value` nor part of the text above",
        "Write a colon and a space after the key, or indent the text under its key.",
        at_start=True,
    ),
    _Cause(
        "entries are not allowed|mapping keys are not allowed",
        "an entry cannot begin in the middle of a line",
        "Begin it on a line of its own, or put the text in quotation marks.",
    ),
    _Cause(
        "cannot start|scanning an (alias|anchor)|pars.* a (tag|node) |scanning a tag",
        "text without quotation marks cannot begin like this",
        "Put the whole text in quotation marks.",
        at_start=True,
    ),
    _Cause(
        "document start",
        "text goes on after the end of the data",
        "Remove what stands here, or put the whole text in quotation marks.",
    ),
    _Cause(
        "block (end|mapping|collection)|expected key|'-' indicator",
        "this does not go on from what stands above it",
        "Let all entries of one list or mapping begin in the same column, "
        "and let nothing follow a closing quotation mark.",
    ),
    _Cause(
        "node content",
        "a value is wanted before `{found}`",
        "Write the value, or put text that begins like this in quotation marks.",
    ),
    _Cause(
        "directive|incompatible",
        "a line that begins with % says how to read the file, and this one is not known",
        "Remove the line.",
    ),
    _Cause(
        "",
        "this cannot be read as YAML",
        "Look here and in the lines above for a missing quotation mark, bracket or colon.",
    ),
)
