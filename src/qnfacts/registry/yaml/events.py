"""PyYAML's parser: libyaml where it was built in, else the one in Python, ten times slower."""

from collections.abc import Callable
from typing import Any, Protocol, TypeAlias

from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

try:
    from yaml._yaml import CParser
except ImportError:  # PyYAML built without libyaml
    CParser = None  # type: ignore[assignment, misc]


class Mark(Protocol):
    """A place in the text, counted from 0 in code points."""

    line: int
    column: int
    index: int


Event: TypeAlias = Any
"""One of yaml.events: `start_mark`, and as far as it has them `anchor`, `tag`, `value`."""

NextEvent: TypeAlias = Callable[[], Event]


def events(text: str) -> NextEvent:
    """A function that gives the next event of `text` at each call.

    It raises YAMLError, and ValueError or OverflowError for an escaped number past Unicode's end.
    """
    return PythonParser(text).get_event if CParser is None else CParser(text).get_event


class PythonParser(Reader, Scanner, Parser):
    """The parser in Python, put together without the parts that give text a type."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)
