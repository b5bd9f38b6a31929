"""Everything that the program says, in both languages side by side: docs/messages.md."""

from collections.abc import Iterable, Iterator, Mapping
from string import Formatter

from qnfacts.phrases.tables import PHRASES
from qnfacts.phrases.tables.commands import COMMANDS
from qnfacts.phrases.tables.messages import HINTS, MESSAGES, PARTS
from qnfacts.phrases.tables.options import OPTIONS
from qnfacts.phrases.tables.values import VALUES

Pairs = Iterable[tuple[str, str]]


def messages_page() -> str:
    """The page, in Markdown."""
    return "\n".join([*_HEAD, *_problems(), *_others()]) + "\n"


def _problems() -> Iterator[str]:
    yield "## What a check finds\n"
    yield from _table((code, pair) for code, pairs in MESSAGES.items() for pair in pairs)
    yield "\n## How it is mended\n"
    yield from _table(("", pair) for pair in HINTS)
    yield "\n## Words inside a message\n"
    yield from _table((slot, pair) for slot, pairs in PARTS.items() for pair in pairs)


def _others() -> Iterator[str]:
    tables: Mapping[str, Mapping[str, tuple[str, str]]] = {
        "What the commands say": PHRASES,
        "What help says of the commands": COMMANDS,
        "What help says of their options": OPTIONS,
        "What help says of the values of options": VALUES,
    }
    for heading, table in tables.items():
        yield f"\n## {heading}\n"
        yield from _table(table.items())


def _table(rows: Iterable[tuple[str, tuple[str, str]]]) -> Iterator[str]:
    yield "| where | English | Vietnamese |"
    yield "| --- | --- | --- |"
    for name, (english, vietnamese) in rows:
        where = f"`{name}`" if name else ""
        yield f"| {where} | {_cell(english)} | {_cell(vietnamese)} |"


def _cell(text: str) -> str:
    """A text in a cell of a table, without what the braces of a slot hold beside its name."""
    plain = "".join(
        f"{words}{'{' + slot + '}' if slot else ''}" for words, slot, *_ in Formatter().parse(text)
    )
    return " ".join(plain.split()).replace("|", "\\|")


_HEAD = (
    "# Everything that the program says",
    "",
    "Written by `python scripts/docs.py` from the tables in `phrases/`; the pages of the rules are",
    "in both languages beside each other in `check/rules/pages/`. In braces stands what is named.",
    "",
)
