"""How many columns of a terminal a text takes, and where its lines break."""

import re
from unicodedata import category, east_asian_width, normalize


def display_width(text: str) -> int:
    """Combining marks count 0, East Asian wide and fullwidth characters 2, all others 1."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, normalize("NFC", text)))


def longest_word(text: str) -> int:
    """The width that the text needs if it breaks at every space."""
    return max(map(display_width, text.split(" ")))


def line_spans(text: str, width: int) -> list[tuple[int, int]]:
    """Where each line begins and ends; at least one line.

    Lines break at spaces only, so a word wider than `width` stands whole on a line of its own.
    """
    lines: list[tuple[int, int]] = []
    for word in re.finditer("[^ ]+", text):
        start, end = word.span()
        if lines and display_width(text[lines[-1][0] : end]) <= width:
            lines[-1] = lines[-1][0], end
        else:
            lines.append((start, end))
    return lines or [(0, 0)]


def wrapped(line: str, width: int) -> list[str]:
    """The lines it is broken into, at spaces only, each indented as it is."""
    words = line.lstrip(" ")
    indent = len(line) - len(words)
    spans = line_spans(words, width - indent)
    return [" " * indent + words[start:end] for start, end in spans]


def _columns(char: str) -> int:
    if category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if east_asian_width(char) in {"W", "F"} else 1
