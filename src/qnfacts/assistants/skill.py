"""The skill file: when an assistant asks the registry, how, and what it owes the reader."""

from collections.abc import Iterator

from qnfacts.phrases import say
from qnfacts.phrases.tables.commands import COMMANDS
from qnfacts.phrases.tables.examples import EXAMPLES
from qnfacts.terms import Language

_USED = ("search", "show", "cite", "terms", "compare", "reconcile", "scan", "audit")


def skill(lang: Language) -> str:
    """Front matter, the rules that the server gives, and the commands with an example each."""
    return "\n".join(_lines(lang)) + "\n"


def _lines(lang: Language) -> Iterator[str]:
    yield "---"
    yield "name: qnfacts"
    yield f"description: {say('skill description', lang)}"
    yield "---"
    yield ""
    yield say("assistant rules", lang).replace("\n", "\n\n", 1)
    yield ""
    yield say("skill commands", lang)
    yield ""
    for name in _USED:
        does = COMMANDS[name][lang == "vi"].partition("\n")[0]
        yield f"- `{EXAMPLES[name][0][0]}`: {does}"
