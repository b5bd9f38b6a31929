"""Characters that can deceive a reader or drive a terminal, made visible."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable


def escape(text: str) -> str:
    r"""Hidden characters written out: `\u202e`, `\U000e0041`. For reading, not for reading back."""
    return hidden_replaced(text, _written_out)


def one_line(text: str) -> str:
    """Escaped, with a space for each tab and line break."""
    if "\n" in text or "\t" in text:
        text = text.replace("\r\n", " ").replace("\n", " ").replace("\t", " ")
    return escape(text)


def log_line(text: str) -> str:
    """`one_line`, and `no_command` either."""
    return no_command(one_line(text))


def no_command(line: str) -> str:
    r"""The line so that a CI runner, which reads what is printed, sees no command in it.

    Commands begin with `::`, or hold `##[`: `\u003a:error::`, `##\u005b`.
    """
    line = line.replace("##[", r"##\u005b")
    return line.replace(":", r"\u003a", 1) if line.lstrip().startswith("::") else line


def hidden_replaced(text: str, shown: Callable[[re.Match[str]], str]) -> str:
    """The text with what `shown` gives for each hidden character.

    Most texts have none, and to compile the pattern takes longer than to see that.
    """
    if _lines(text).isprintable() and _NOTHING_TO_SEE.isdisjoint(text):
        return text
    from qnfacts.render.hidden import HIDDEN

    return HIDDEN.sub(shown, text)


def _lines(text: str) -> str:
    """The text without the signs that only move on."""
    return text.replace("\n", "").replace("\t", "")


def _written_out(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


# What is hidden though Python calls it printable: letters and marks without a shape.
_NOTHING_TO_SEE = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0"
) | {
    chr(code)
    for first, last in ((0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
    for code in range(first, last + 1)
}
