"""A strict reader of YAML: plain data in which every scalar stays the text that was written.

`12:30`, `99.90`, `no`, `2024` and `0x10` are text. What YAML would do behind its author's back
(a key given twice, anchors, tags) is a problem. The data remember where they stood.

It reads events, not PyYAML's nodes: these forget anchors and tags, and are made without an end
to their depth.
"""

import re
from array import array
from bisect import bisect_right
from sys import intern

import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from qnfacts.problems import Message, Problem, Severity
from qnfacts.registry.yaml.comments import cut_off
from qnfacts.registry.yaml.document import OMITTED, Data, Document, Marks, Path, lines_of, place_at
from qnfacts.registry.yaml.errors import MAX_DEPTH, explain, too_deep
from qnfacts.registry.yaml.events import Event, events


def read_yaml(text: str, file: str) -> Document:
    """Read one YAML document, going on after a problem wherever the rest is still certain.

    `text` holds only characters that YAML allows. Of a key given twice the first is kept.
    """
    reader = _Reader(text, file)
    return Document(reader.data, tuple(reader.problems), text, reader.marks)


class _Reader:
    """Turns events into data. `path` leads to the value at hand; its length is the depth."""

    def __init__(self, text: str, file: str) -> None:
        self.problems: list[tuple[Path, Problem]] = []
        self.marks: Marks = {}
        self.path: list[str | int] = []
        self.text = text
        self.lines = lines_of(text)
        signs = (found.start() for found in re.finditer("#", text))
        self.commented = {bisect_right(self.lines, sign) - 1 for sign in signs}
        self.file = file
        self.next = events(text)
        self.data = self.document()

    def document(self) -> Data:
        try:
            self.next()  # the start of the stream
            if isinstance(self.next(), StreamEndEvent):
                return None
            data = self.value(self.next())
            self.end()
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            self.problems.append(((), explain(error, self.text, self.file)))
        except _StopError:
            pass
        else:
            return data
        return OMITTED

    def end(self) -> None:
        self.next()  # the end of the document
        if not isinstance(event := self.next(), StreamEndEvent):
            self.report(event, "not-yaml", "a second document begins here", "Remove the `---`.")
            raise _StopError

    def child(self, part: str | int, event: Event) -> Data:
        self.path.append(part)
        value = self.value(event)
        self.path.pop()
        return value

    def value(self, event: Event) -> Data:
        kind = type(event)
        if kind is AliasEvent:
            self.report(
                event,
                "alias",
                Message("`*{name}` stands for other text", name=event.anchor),
                _WRITE_OUT,
            )
            return OMITTED
        if event.anchor is not None:
            self.report(
                event,
                "alias",
                Message("`&{name}` lets text be repeated", name=event.anchor),
                _WRITE_OUT,
            )
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self.report(
                event, "tag", Message("`{tag}` changes what text means", tag=tag), _WRITE_OUT
            )
        if kind is ScalarEvent:
            if event.end_mark.line in self.commented:
                self.warn_of_comment(event)
            return _text_of(event)
        if len(self.path) == MAX_DEPTH:
            self.problems.append((tuple(self.path), too_deep(event.start_mark, self.file)))
            raise _StopError
        return self.mapping() if kind is MappingStartEvent else self.sequence()

    def mapping(self) -> dict[str, Data]:
        data: dict[str, Data] = {}
        marks = self.marks[id(data)] = array("L")
        while type(at_key := self.next()) is not MappingEndEvent:
            key = self.child("?", at_key)
            at_value = self.next()
            value = self.child(key if isinstance(key, str) else "?", at_value)
            if key is OMITTED:
                continue
            if not isinstance(key, str):
                self.report(at_key, "wrong-type", "this key is not text", "Write `key: value`.")
            elif key in data:
                first = marks[4 * list(data).index(key)]
                line, again = (bisect_right(self.lines, at) for at in (first, _span(at_key)[0]))
                message = Message(
                    "`{key}` is given in line {line} and again in line {again}",
                    key=key,
                    line=line,
                    again=again,
                )
                self.report(at_key, "duplicate-key", message, "Keep one of the two.")
            else:
                data[intern(key)] = value
                marks.extend((*_span(at_key), *_span(at_value)))
        return data

    def sequence(self) -> list[Data]:
        data: list[Data] = []
        marks = self.marks[id(data)] = array("L")
        while type(event := self.next()) is not SequenceEndEvent:
            marks.extend((*_span(event), *_span(event)))
            data.append(self.child(len(data), event))
        return data

    def warn_of_comment(self, event: Event) -> None:
        if hidden := cut_off(event, self.text):
            message = Message("the text ends before “{hidden}”, which is a comment", hidden=hidden)
            hint = "Put text with ` #` in quotation marks; put two spaces before a comment."
            self.report(event, "comment-in-text", message, hint, "warning")

    def report(
        self, event: Event, code: str, message: str, hint: str, severity: Severity = "error"
    ) -> None:
        line, column, end_line, end_column = place_at(self.lines, *_span(event))
        problem = Problem(
            code=code,
            message=message,
            hint=hint,
            file=self.file,
            line=line,
            column=column,
            end_line=end_line,
            end_column=end_column,
            severity=severity,
        )
        self.problems.append((tuple(self.path), problem))


def _span(event: Event) -> tuple[int, int]:
    """Where an event begins and ends in the text; what is no text ends where it begins."""
    start: int = event.start_mark.index
    end: int = event.end_mark.index
    return (start, end) if type(event) is ScalarEvent else (start, start)


def _text_of(event: Event) -> str | None:
    """What a scalar says: its text as written, or nothing."""
    value: str = event.value
    return None if value in _NOTHING and event.implicit[0] else value


class _StopError(Exception):
    """Nothing certain can be read from here on; the problem is reported."""


_WRITE_OUT = "Write the text itself; text that begins with this sign goes in quotation marks."
_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
