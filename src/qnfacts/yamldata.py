"""A fast reader of YAML in which nothing has to be told: no problem, no place, data alone."""

import yaml
from yaml.events import (
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from qnfacts.document import OMITTED, Data
from qnfacts.yamlparser import Event, NextEvent, events

MAX_DEPTH = 50


def read_data(text: str) -> Data:
    """The data; OMITTED for a text in which something is wrong, or not seen to be right."""
    next_event = events(text)
    try:
        next_event()  # the start of the stream
        if type(next_event()) is StreamEndEvent:
            return None
        data = _value(next_event(), next_event, 0)
        next_event()  # the end of the document
        return data if type(next_event()) is StreamEndEvent else OMITTED
    except (yaml.YAMLError, ValueError, OverflowError, _StrangeError):
        return OMITTED


def text_of(event: Event) -> str | None:
    """What a scalar says: its text as written, or nothing."""
    value: str = event.value
    return None if value in _NOTHING and event.implicit[0] else value


class _StrangeError(Exception):
    """Something that the author has to be told of."""


def _value(event: Event, next_event: NextEvent, depth: int) -> Data:
    if event.anchor is not None or event.tag is not None:
        raise _StrangeError
    kind = type(event)
    if kind is ScalarEvent:
        return text_of(event)
    if depth == MAX_DEPTH:
        raise _StrangeError
    return (_mapping if kind is MappingStartEvent else _sequence)(next_event, depth + 1)


def _mapping(next_event: NextEvent, depth: int) -> dict[str, Data]:
    data: dict[str, Data] = {}
    while type(at_key := next_event()) is not MappingEndEvent:
        if type(at_key) is not ScalarEvent or at_key.anchor is not None or at_key.tag is not None:
            raise _StrangeError
        event = next_event()
        key = text_of(at_key)
        if key is None or key in data:
            raise _StrangeError
        if type(event) is ScalarEvent and event.anchor is event.tag is None:
            data[key] = text_of(event)  # most are, and are done with here for speed
        else:
            data[key] = _value(event, next_event, depth)
    return data


def _sequence(next_event: NextEvent, depth: int) -> list[Data]:
    data: list[Data] = []
    while type(event := next_event()) is not SequenceEndEvent:
        data.append(_value(event, next_event, depth))
    return data


_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
