"""A strict reader of YAML: plain data in which every scalar stays the text that was written.

`12:30`, `99.90`, `no`, `2024` and `0x10` are text. What YAML would do behind its author's back
(a key given twice, anchors, tags) is a problem. The data remember where they stood.

It reads events, not PyYAML's nodes: these forget anchors and tags, and are made without an end
to their depth.
"""

from typing import TypeAlias

import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from qnfacts.problems import Problem
from qnfacts.registry.yaml.document import OMITTED, Data, Document, Path, Place
from qnfacts.registry.yaml.errors import MAX_DEPTH, explain, too_deep
from qnfacts.registry.yaml.events import Event, Mark, events

Marks: TypeAlias = dict[int, dict[str | int, tuple[Mark, Mark]]]
"""For each list and mapping by its `id()`, where every key and its value begin."""


def read_yaml(text: str, file: str) -> Document:
    """Read one YAML document, going on after a problem wherever the rest is still certain.

    `text` holds only characters that YAML allows. Of a key given twice the first is kept.
    """
    reader = _Reader(text, file)
    return Document(reader.data, tuple(reader.problems), reader.place, text)


class _Reader:
    """Turns events into data. `path` leads to the value at hand; its length is the depth."""

    def __init__(self, text: str, file: str) -> None:
        self.problems: list[tuple[Path, Problem]] = []
        self.marks: Marks = {}
        self.path: list[str | int] = []
        self.text = text
        self.file = file
        self.next = events(text)
        self.data = self.document()

    def place(self, path: Path, key: bool) -> Place:  # noqa: FBT001
        """Where the value at `path` stands, or its key; what is missing, where it is missing."""
        found, data = _START, self.data
        for part in path:
            inside = self.marks[id(data)] if isinstance(data, dict | list) else {}
            if part not in inside:
                key = True
                break
            found = inside[part]
            data = data[part]  # type: ignore[index]  # its marks have just shown that it is there
        mark = found[0 if key else 1]
        return mark.line + 1, mark.column + 1

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
            self.report(event, "alias", f"`*{event.anchor}` stands for other text", _WRITE_OUT)
            return OMITTED
        if event.anchor is not None:
            self.report(event, "alias", f"`&{event.anchor}` lets text be repeated", _WRITE_OUT)
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self.report(event, "tag", f"`{tag}` changes what text means", _WRITE_OUT)
        if kind is ScalarEvent:
            return _text_of(event)
        if len(self.path) == MAX_DEPTH:
            self.problems.append((tuple(self.path), too_deep(event.start_mark, self.file)))
            raise _StopError
        return self.mapping() if kind is MappingStartEvent else self.sequence()

    def mapping(self) -> dict[str, Data]:
        data: dict[str, Data] = {}
        marks = self.marks[id(data)] = {}
        while type(at_key := self.next()) is not MappingEndEvent:
            key = self.child("?", at_key)
            at_value = self.next()
            value = self.child(key if isinstance(key, str) else "?", at_value)
            if key is OMITTED:
                continue
            if not isinstance(key, str):
                self.report(at_key, "wrong-type", "this key is not text", "Write `key: value`.")
            elif key in data:
                lines = f"{marks[key][0].line + 1} and again in line {at_key.start_mark.line + 1}"
                message = f"`{key}` is given in line {lines}"
                self.report(at_key, "duplicate-key", message, "Keep one of the two.")
            else:
                data[key] = value
                marks[key] = at_key.start_mark, at_value.start_mark
        return data

    def sequence(self) -> list[Data]:
        data: list[Data] = []
        marks = self.marks[id(data)] = {}
        while type(event := self.next()) is not SequenceEndEvent:
            marks[len(data)] = event.start_mark, event.start_mark
            data.append(self.child(len(data), event))
        return data

    def report(self, event: Event, code: str, message: str, hint: str) -> None:
        at = event.start_mark
        problem = Problem(
            code=code,
            message=message,
            hint=hint,
            file=self.file,
            line=at.line + 1,
            column=at.column + 1,
        )
        self.problems.append((tuple(self.path), problem))


def _text_of(event: Event) -> str | None:
    """What a scalar says: its text as written, or nothing."""
    value: str = event.value
    return None if value in _NOTHING and event.implicit[0] else value


class _StopError(Exception):
    """Nothing certain can be read from here on; the problem is reported."""


_START: tuple[Mark, Mark] = (yaml.Mark("", 0, 0, 0, None, 0),) * 2
_WRITE_OUT = "Write the text itself; text that begins with this sign goes in quotation marks."
_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
