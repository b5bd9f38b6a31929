"""A page for each command, from its help and real runs of its examples: docs/commands/."""

import re
from collections.abc import Iterator
from itertools import accumulate

from qnfacts.cli.app import COMMANDS
from qnfacts.phrases.tables.commands import COMMANDS as SAID
from qnfacts.phrases.tables.examples import EXAMPLES
from scripts.docs import output


def command_pages() -> dict[str, str]:
    """The text of each page under its path."""
    return {f"docs/commands/{name}.md": "\n".join(_page(name)) + "\n" for name in COMMANDS}


def _page(name: str) -> Iterator[str]:
    yield f"# qnfacts {name}\n"
    yield SAID[name][0].partition("\n")[0]
    for call, english, _ in EXAMPLES[name]:
        yield f"\n{english}\n"
        yield from _block(call, _run(call))
    yield "\n## Options\n"
    yield from _block(f"qnfacts {name} --help", output(f"qnfacts {name} --help"), whole=True)
    yield f"\n[More about {name}, and all commands](../commands.md#{name})"


def _run(call: str) -> str:
    """What an example prints; nothing for one that would write, or that reads what is yours.

    The draft that is audited is that of the documents.
    """
    if re.search(r"> | -o |facts\.yaml|article\.txt|fill draft|impact \S+ --json", call):
        return ""
    return output(call.replace("draft.md", _DRAFT)).replace(_DRAFT, "draft.md")


def _block(call: str, printed: str, *, whole: bool = False) -> Iterator[str]:
    lines = printed.splitlines()
    lengths = accumulate(map(len, lines))
    shown = len(lines) if whole else sum(length <= _MOST for length in lengths)
    yield "```console"
    yield f"$ {call}"
    yield from lines[:shown]
    if lines[shown:]:
        yield f"… {len(lines) - shown} lines more"
    yield "```"


_DRAFT = "docs/examples/draft.md"
_MOST = 4000
"""Characters of an output that are shown."""
