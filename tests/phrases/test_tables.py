"""The tables of phrases against the source: what is said exists, and what exists is said."""

import ast
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import get_args

import qnfacts
from qnfacts import terms
from qnfacts.audit.verdicts import VERDICTS
from qnfacts.check.report import Outcome
from qnfacts.explore.changes import Change
from qnfacts.explore.compare.reasons import NEEDS_IN_WORDS
from qnfacts.phrases.tables import (
    PHRASES,
    assistants,
    audits,
    authoring,
    calls,
    checks,
    comparisons,
    explanations,
    explorer,
    exports,
    notices,
    numbers,
    words,
)
from qnfacts.phrases.tables.commands import GROUPS
from qnfacts.quantities import Reason
from qnfacts.store import Selection
from qnfacts.values.value import HEDGES

PACKAGE = Path(qnfacts.__file__).parent

TERMS = {
    *terms.PLURALS, *terms.PLURALS.values(), *get_args(terms.DocumentType),
    *get_args(terms.Vocabulary),
    *get_args(terms.InitiativeType), *get_args(terms.StatementType), *get_args(terms.Direction),
    *get_args(terms.Accumulation), *get_args(terms.Outcome), *get_args(terms.HorizonStatus),
    *(field.replace("_", " ") for fields in terms.DATE_FIELDS.values() for field in fields),
    *(field.replace("_", " ") for fields in terms.AGENT_FIELDS.values() for field in fields),
}  # fmt: skip
"""The registry's own words, which are said as they are."""

_TABLES = ("fact", "source", "topic", "area", "indicator", "unit", "agent")
FAMILIES: dict[str, Collection[str]] = {
    "hedge {}": set(HEDGES) - {"between"},
    "reading {}": {"quantity", "date", "period", "document"},
    "unread {}": set(Reason),
    "reconcile {}": {"parts", "twice", "contrast"},
    "verdict {} {}": {
        "contrast in tension",
        "twice same number",
        *(f"{kind} {verdict}" for kind in ("parts", "twice") for verdict in
          set(get_args(terms.Verdict)) - {"in tension", "same number"}),
    },
    "says {}": get_args(terms.DateField),
    "strength {}": get_args(terms.Strength),
    "direction from {}": get_args(terms.DirectionFrom),
    "area {}": set(get_args(terms.AreaRelation)) - {"same"},
    "derived {}": {"number", "share"},
    "reason {}": get_args(terms.ReasonCode),
    "needed {}": NEEDS_IN_WORDS,
    "audit {}": set(VERDICTS),
    "verdict {}": set(VERDICTS),
    "fact {}": get_args(Change),
    "check {}": get_args(Outcome),
    "basis {}": {"lock", "nothing"},
    "seen {}": get_args(terms.ReviewVerdict),
    "to {}": GROUPS,
    "only {}": set(Selection._fields) - {"unattributed"},
    "ask {}": {
        "area", "title", "author", "container-title", "issued", "en", "vi", "translation",
        "source", "words", "change",
    },
    "one {}": {
        "fact", "topic", "area", "source", "indicator", "agent", "kind", "type", "verdict", "style",
        "language", "rule", "vocabulary", "schema", "command", "option", "field", "unit",
        "column", "outcome", "argument", "tool",
    },
    "open {}": {
        field for table in (terms.AGENT_FIELDS, terms.OWN_DATES)
        for fields in table.values() for field in fields
    },
    "argument {}": {"words", "limit", "id", "as_of", "text", "language"},
    "table {}": {*_TABLES, "figure", "target", "quote"},
    "column {}": {
        "stated", "nominal", "low", "high", "low_open", "high_open", "hedge", "as_written",
        "record",
    },
    "{}s": {"error", "warning", "check", "doubt"},
}  # fmt: skip
"""The phrases whose names are put together, and what can stand in the gap."""

EXPANDED = {
    family.replace("{} {}", "{}").format(word) for family, gaps in FAMILIES.items() for word in gaps
}


def modules() -> Iterator[ast.Module]:
    """The modules that say something, and those that name fields for `filled` to say."""
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        if names & {"say", "wrong", "filled"}:
            yield tree


def said(tree: ast.Module) -> Iterator[ast.expr]:
    """The names of phrases in the calls of `say` and `wrong`, as they are written."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"say", "wrong"}:
            name = node.args[0]
            yield from (name.body, name.orelse) if isinstance(name, ast.IfExp) else (name,)


def listed(tree: ast.Module) -> Iterator[str]:
    """The names of headers and fields: `for name in ("id", "kind")`, `yield "id", ...`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.GeneratorExp) and "say(name, lang)" in ast.unparse(node.elt):
            first = node.generators[0].iter
            yield from (ast.literal_eval(first) if isinstance(first, ast.Tuple) else ())
        if isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple):
            first = node.value.elts[0]
            if isinstance(first, ast.Constant):
                yield str(first.value)


def texts(tree: ast.Module) -> Iterator[str]:
    """Every text in the module's code."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


QUOTED = re.compile(r"""["']([a-z ]+)["']""")
SAID = [name for tree in modules() for name in said(tree)]
NAMED = {name.value for name in SAID if isinstance(name, ast.Constant)}


def test_every_phrase_that_is_said_exists() -> None:
    listed_names = {name for tree in modules() for name in listed(tree)}
    assert len(NAMED) > 30
    assert len(listed_names) > 30
    assert (NAMED | listed_names | TERMS | EXPANDED) - PHRASES.keys() == set()


def test_the_families_are_those_of_the_source() -> None:
    put_together = {
        "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in name.values)
        for name in SAID
        if isinstance(name, ast.JoinedStr)
    }
    assert put_together == FAMILIES.keys()


def test_every_phrase_that_exists_is_said() -> None:
    """In the code, or on the pages that templates make."""
    templates = (PACKAGE / "formats" / "templates").glob("*.html")
    sheets = (PACKAGE / "views" / "sheet_page.py", *templates)
    written = {text for tree in modules() for text in texts(tree)}
    written |= {name for sheet in sheets for name in QUOTED.findall(sheet.read_text("utf-8"))}
    assert PHRASES.keys() - written - TERMS - EXPANDED == set()


def test_no_phrase_stands_in_two_tables() -> None:
    tables = (
        words.WORDS, numbers.NUMBERS, explanations.EXPLANATIONS, notices.NOTICES,
        comparisons.COMPARISONS, checks.CHECKS, audits.AUDITS, authoring.AUTHORING,
        calls.CALLS, exports.EXPORTS, assistants.ASSISTANTS, explorer.EXPLORER,
    )  # fmt: skip
    assert sum(map(len, tables)) == len(PHRASES)
