"""Where a large text can be cut: before entries and sections, as far as the text itself tells.

Where it is cut depends on what stands right before, so an edit moves no cut but its own.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Literal, NamedTuple
from zlib import crc32

SIZE = 150_000
"""Bytes of a piece, on average."""

Role = Literal["vocabulary", "facts", "both"]
"""What a piece is read for. Sources are of the vocabulary, save where facts go with them."""


class Cut(NamedTuple):
    """What lies between two cuts; `section` is the one whose entries go on in it, if one does."""

    start: int
    stop: int
    section: str
    role: Role


def whole_yaml(data: bytes) -> Cut:
    """A YAML file that is not cut."""
    keys = _keys(data)
    if keys is None or (b"facts" in keys and keys - {b"facts", b"sources"}):
        return Cut(0, len(data), "", "both")
    return Cut(0, len(data), "", "facts" if b"facts" in keys else "vocabulary")


def cut_yaml(data: bytes) -> Iterator[Cut]:
    """A YAML file in sections, and these in runs of entries.

    A piece is YAML by itself if and only if nothing reached over the cuts around it: a quotation
    mark or bracket that was open.
    """
    begins = [] if _keys(data) is None else list(_begins(data))
    keys = [begin.key for begin in begins if not begin.goes_on]
    if not keys or len(set(keys)) < len(keys):
        yield whole_yaml(data)
        return
    start, section = 0, ""
    end = _Begin(len(data), "", goes_on=False)
    for begin, following in pairwise([*begins, end]):
        if not following.goes_on or _ends_run(data[begin.at : following.at]):
            role: Role = "facts" if begin.key == "facts" else "vocabulary"
            yield Cut(start, following.at, section, role)
            start, section = following.at, following.key if following.goes_on else ""


def cut_lines(lines: Iterable[bytes]) -> Iterator[Cut]:
    """Lines of JSON Lines in runs."""
    start = at = 0
    role: Role | None = None
    for line in lines:
        own = _role_of_line(line)
        if role is not None and own != role:
            yield Cut(start, at, "", role)
            start = at
        at, role = at + len(line), own
        if _ends_run(line):
            yield Cut(start, at, "", role)
            start, role = at, None
    if role is not None:
        yield Cut(start, at, "", role)


def _keys(data: bytes) -> set[bytes] | None:
    """The keys of a text; None if it is not seen at a glance what the text is made of."""
    heads = set(_HEAD.findall(b"\n" + data))
    if b"\r" in data or not all(map(_PLAIN.fullmatch, heads)):
        return None
    return {head.removesuffix(b":") for head in heads if head != b"-"}


class _Begin(NamedTuple):
    """Where a section begins or, if it `goes_on`, its second or a later entry."""

    at: int
    key: str
    goes_on: bool


def _begins(data: bytes) -> Iterator[_Begin]:
    key, indent = "", None
    # A line feed stands before each line, so places count from the end of the one before.
    for line in _TOP.finditer(b"\n" + data):
        if line["key"] is not None:
            key, indent = line["key"].decode(), None
            yield _Begin(line.start(), key, goes_on=False)
        elif indent is None:
            indent = line["indent"]
        elif key and line["indent"] == indent:
            yield _Begin(line.start(), key, goes_on=True)


def _ends_run(entry: bytes) -> bool:
    """Whether a piece ends after this entry: so rarely that pieces have about the same size."""
    return crc32(entry) % SIZE < len(entry)


def _role_of_line(line: bytes) -> Role:
    if b'"facts"' not in line:
        return "vocabulary"
    return "both" if _VOCABULARY.search(line) else "facts"


_HEAD = re.compile(rb"\n([^\s#]\S*)")
"""What a line begins with that is neither indented nor a comment."""
_PLAIN = re.compile(rb"[a-z]+:|-")
_TOP = re.compile(rb"\n(?:(?P<key>[a-z]+):(?=\s|$)|(?P<indent> *+)-(?=\s|$))")
_VOCABULARY = re.compile(
    rb'"(?:version"\s*:|title"\s*:\s*\{|(?:topics|units|areas|agents|indicators)"\s*:\s*\[\s*\{)'
)
"""A section; facts and sources have fields of these names, which hold no mappings."""
