"""Everything that the program says, in both languages side by side: docs/messages.md."""

from collections.abc import Iterator, Mapping

from qnfacts.phrases.tables import PHRASES
from qnfacts.phrases.tables.commands import COMMANDS
from qnfacts.phrases.tables.messages import FINDINGS, HINTS, PARTS
from qnfacts.phrases.tables.options import OPTIONS
from qnfacts.phrases.tables.values import VALUES


def messages_page() -> str:
    """The page, in Markdown."""
    return "\n".join([*_HEAD, *_problems(), *_others()]) + "\n"


def _problems() -> Iterator[str]:
    tables = {
        "What a check finds": FINDINGS,
        "How it is mended": HINTS,
        "Words inside a message": PARTS,
    }
    for heading, table in tables.items():
        yield f"\n## {heading}\n"
        yield "| English | Vietnamese |"
        yield "| --- | --- |"
        for english, vietnamese in table.items():
            yield f"| {_cell(english)} | {_cell(vietnamese)} |"


def _others() -> Iterator[str]:
    tables: Mapping[str, Mapping[str, tuple[str, str]]] = {
        "What the commands say": PHRASES,
        "What help says of the commands": COMMANDS,
        "What help says of their options": OPTIONS,
        "What help says of the values of options": VALUES,
    }
    for heading, table in tables.items():
        yield f"\n## {heading}\n"
        yield "| where | English | Vietnamese |"
        yield "| --- | --- | --- |"
        for name, (english, vietnamese) in table.items():
            yield f"| `{name}` | {_cell(english)} | {_cell(vietnamese)} |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


_HEAD = (
    "# Everything that the program says",
    "",
    "Written by `python scripts/docs.py` from the tables in `phrases/`; the pages of the rules are",
    "in both languages beside each other in `check/rules/pages/`. In braces stands what is named.",
)
