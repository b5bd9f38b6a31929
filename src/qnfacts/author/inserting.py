"""An entry put into the text of a registry's file; all that stands there stays as it is."""

from bisect import bisect_right
from itertools import accumulate

import yaml

from qnfacts.author.notation import Entry, flat, item
from qnfacts.registry.parts import read_part
from qnfacts.registry.yaml.document import Data, Path


class NoPlaceError(Exception):
    """The list is written in a form that nothing can be put into."""


def with_entry(text: str, path: Path, entry: Entry, *, apart: bool = False) -> str:
    """The text with an entry at the end of the list at `path`, which need not be there yet.

    `apart` puts a blank line before it. Raises NoPlaceError.
    """
    new = _inserted(text, path, entry, apart=apart)
    before, after = read_part(text, "").data, read_part(new, "").data
    if not _only_added(before, after, path):
        raise NoPlaceError
    return new


def with_word(text: str, path: Path, word: str) -> str:
    """The text with another word in the place of the one at `path`."""
    node = _composed(text)
    for part in path:
        node = _child(node, part)
    if not isinstance(node, yaml.ScalarNode):
        raise NoPlaceError
    starts = _starts(text)
    start, end = (starts[mark.line] + mark.column for mark in (node.start_mark, node.end_mark))
    return f"{text[:start]}{word}{text[end:]}"


def with_field(text: str, path: Path, value: Entry) -> str:
    """The text with a field of a mapping, which need not be there yet, written anew.

    Raises NoPlaceError.
    """
    node = _mapping(text, path[:-1])
    lines = _lines_of(text, node, path[-1])
    start, end = lines or (_last_line(text, node), _last_line(text, node))
    line = f"{' ' * node.start_mark.column}{path[-1]}: {flat(value)}\n"
    return text[:start] + line + text[end:]


def without_field(text: str, path: Path) -> str:
    """The text without the lines of a field of a mapping, if it has it. Raises NoPlaceError."""
    start, end = _lines_of(text, _mapping(text, path[:-1]), path[-1]) or (0, 0)
    return text[:start] + text[end:]


def without_entry(text: str, path: Path) -> str:
    """The text without an entry of a list and the blank line above it; the key goes with the last.

    Raises NoPlaceError.
    """
    parent, node = _composed(text), None
    for part in path[:-1]:
        parent = _child(parent, part)
    node = _child(parent, path[-1])
    if not isinstance(parent, yaml.SequenceNode) or parent.flow_style or node is None:
        raise NoPlaceError
    starts, first = _starts(text), node.start_mark.line
    if len(parent.value) == 1:
        first = next(n for n, line in enumerate(text.splitlines()) if line == f"{path[0]}:")
    before = text[: starts[first]]
    kept = before[:-1] if before.endswith("\n\n") else before
    return kept + text[_last_line(text, node) :]


def _mapping(text: str, path: Path) -> yaml.MappingNode:
    """The mapping at `path`, on lines of its own. Raises NoPlaceError."""
    node = _composed(text)
    for part in path:
        node = _child(node, part)
    if not isinstance(node, yaml.MappingNode) or node.flow_style:
        raise NoPlaceError
    return node


def _lines_of(text: str, node: yaml.MappingNode, name: str | int) -> tuple[int, int] | None:
    """Where the lines of a field begin and end; None if there is none. Raises NoPlaceError."""
    for key, value in node.value:
        if key.value == name:
            if key.start_mark.line == node.start_mark.line:
                raise NoPlaceError  # beside the hyphen
            return _starts(text)[key.start_mark.line], _last_line(text, value)
    return None


def _inserted(text: str, path: Path, entry: Entry, *, apart: bool) -> str:
    node = _composed(text)
    for part in path[:-1]:
        node = _child(node, part)
    found = _child(node, path[-1])
    if isinstance(found, yaml.SequenceNode) and not found.flow_style:
        at, indent, head = _last_line(text, found), found.start_mark.column, ""
    elif found is None and isinstance(node, yaml.MappingNode) and not node.flow_style:
        at, indent = _last_line(text, node), node.start_mark.column + 2
        head = f"{' ' * node.start_mark.column}{path[-1]}:\n"
        apart = apart or len(path) == 1
    else:
        raise NoPlaceError
    added = ("\n" if apart else "") + head + item(entry, indent)
    start = text[:at] if text[:at].endswith("\n") else f"{text[:at]}\n"
    return start + added + text[at:]


def _composed(text: str) -> yaml.Node | None:
    return yaml.compose(text, getattr(yaml, "CBaseLoader", yaml.BaseLoader))


def _child(node: yaml.Node | None, part: str | int) -> yaml.Node | None:
    """What stands under a key or a number; None where nothing does."""
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int):
        return node.value[part]  # type: ignore[no-any-return]
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == part), None)
    return None


def _last_line(text: str, node: yaml.Node) -> int:
    """Where the line behind the last one of a node begins."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    starts = _starts(text)
    end = starts[min(node.end_mark.line, len(starts) - 1)] + node.end_mark.column
    written = len(text[:end].rstrip())  # a block of text ends behind the blank lines below it
    return starts[min(bisect_right(starts, max(written - 1, 0)), len(starts) - 1)]


def _starts(text: str) -> list[int]:
    """Where each line begins."""
    return [0, *accumulate(len(line) for line in text.splitlines(keepends=True))]


def _only_added(before: Data, after: Data, path: Path) -> bool:
    """Whether both say the same, but for one more entry in the list."""
    if not path:
        old = before if isinstance(before, list) else []
        return isinstance(after, list) and len(after) == len(old) + 1 and after[:-1] == old
    part = path[0]
    if isinstance(part, int):
        if not (isinstance(before, list) and isinstance(after, list)) or len(before) != len(after):
            return False
        others = [n for n in range(len(before)) if n != part]
        alike = all(before[n] == after[n] for n in others)
        return alike and _only_added(before[part], after[part], path[1:])
    if not (isinstance(before, dict) and isinstance(after, dict)):
        return False
    rest = {**before, part: None}, {**after, part: None}
    return rest[0] == rest[1] and _only_added(before.get(part), after.get(part), path[1:])
