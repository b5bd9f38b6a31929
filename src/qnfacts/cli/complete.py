"""What a shell can put for the last word of a call.

A shell runs the program with the words so far, the last of them perhaps empty, and with
`_QNFACTS_COMPLETE` set. Each line of the answer is a word, a tab, and what the word means.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from qnfacts.cli.session import Session
    from qnfacts.terms import Language


def answers(words: Sequence[str]) -> Iterator[str]:
    """A line for each word that begins as the last one does."""
    *before, begun = words
    for word, means in possible(before, begun).items():
        if word.startswith(begun) and (word.startswith("-") or word not in before):
            yield f"{word}\t{' '.join(means.split())}"


def possible(before: Sequence[str], begun: str = "") -> Mapping[str, str]:
    """The words that may follow those before, if they begin so, each with what it means."""
    import typer

    from qnfacts.cli.app import COMMANDS, app
    from qnfacts.cli.calls import command_first, language
    from qnfacts.cli.help import meaning, summary, values

    lang = language(before)
    first = command_first([*before, "help"])  # where no command is given, this is taken for one
    name = next((word for word in first[:1] if word in COMMANDS), "")
    program: Any = typer.main.get_command(app([name] if name else []))
    command = program.commands[name] if name else program
    options = {flag: each for each in command.params for flag in each.opts if flag[0] == "-"}
    asked = options.get(before[-1]) if before else None
    if asked and not asked.is_flag:
        if asked.opts == ["--columns"]:
            return _columns(name or "overview", begun)
        if asked.opts == ["--set"]:
            return _fields()
        return values(name, asked, lang) or _named(name, max(asked.opts, key=len), first, lang)
    if begun.startswith("-"):
        return {flag: meaning(name, each, lang) for flag, each in options.items()}
    if not name:
        return {each: summary(each, lang) for each in COMMANDS}
    if asked := _of_authors(name, before, first, lang):
        return asked
    arguments = [each for each in command.params if each.param_type_name == "argument"]
    taken = values(name, arguments[0], lang) if arguments else {}
    return taken or _named(name, "", first, lang)


def _named(command: str, option: str, words: list[str], lang: Language) -> Mapping[str, str]:
    """The names that an option takes, or without one the command; none where files are taken."""
    if (command, option) == ("schema", ""):
        from qnfacts.phrases.problems import message_in
        from qnfacts.records.schemas import SCHEMAS

        return {each: message_in(what, lang) for each, what in SCHEMAS.items()}
    if option in {"--select", "--ignore"} or (command, option) == ("check", "--explain"):
        from qnfacts.check.rules import RULES

        return {code: rule.summary(lang) for code, rule in RULES.items()}
    if option == "--registry":
        from qnfacts.registry.named import installed_names

        return dict.fromkeys(installed_names(), "")
    if command in _OF_IDS and not option:
        return _ids(command, _session(words, lang))
    if option in _VOCABULARIES:
        return _entries(_VOCABULARIES[option], _session(words, lang))
    field = option.removeprefix("--").replace("-", "_")
    return _agents(field, _session(words, lang))


def _of_authors(
    command: str, before: Sequence[str], words: list[str], lang: Language
) -> Mapping[str, str]:
    """The sources of a registry for those commands that write, and of `add` its drafts, too."""
    if command not in _OF_SOURCES:
        return {}
    session = _session(words, lang)
    sources = _entries("sources", session)
    if not sources.keys().isdisjoint(before):
        return {}
    return {**sources, **(_drafts(session) if command == "add" else {})}


def _drafts(session: Session) -> Mapping[str, str]:
    from qnfacts.phrases import pick
    from qnfacts.store.selection import EVERYTHING

    every = session.store.select(EVERYTHING)
    return {fact["id"]: pick(fact["label"], session.lang) for fact in every if fact.get("draft")}


def _fields() -> Mapping[str, str]:
    """What `--set` may begin with, and what each field holds."""
    from qnfacts.registry.shape import FACTS, fields

    named = {name: field for model in FACTS.values() for name, field in fields(model).items()}
    hidden = {"label", "quotes", "draft"}
    return {f"{name}=": field.description for name, field in named.items() if name not in hidden}


def _columns(command: str, begun: str) -> Mapping[str, str]:
    """The columns of a command, behind those that are given already."""
    from qnfacts.formats.tables import columns_of

    given, comma, _ = begun.rpartition(",")
    columns = columns_of(command)
    groups = (column.partition(".")[0] for column in columns)
    return {f"{given}{comma}{name}": "" for name in (*groups, *columns)}


def _ids(command: str, session: Session) -> Mapping[str, str]:
    from qnfacts.phrases import pick
    from qnfacts.store.selection import EVERYTHING

    wanted = EVERYTHING._replace(kind=("target",)) if command == "compare" else EVERYTHING
    return {fact["id"]: pick(fact["label"], session.lang) for fact in session.store.select(wanted)}


def _entries(vocabulary: str, session: Session) -> Mapping[str, str]:
    from qnfacts.phrases import pick

    entries = getattr(session.catalogue, vocabulary)
    return {id_: pick(entry["label"], session.lang) for id_, entry in entries.items()}


def _agents(field: str, session: Session) -> Mapping[str, str]:
    """Those whom facts name in this field; none where it is no field of agents."""
    from qnfacts.phrases import pick
    from qnfacts.store.selection import EVERYTHING
    from qnfacts.terms import AGENT_FIELDS

    kinds = tuple(kind for kind, fields in AGENT_FIELDS.items() if field in fields)
    if not kinds:
        return {}
    facts = session.store.select(EVERYTHING._replace(kind=kinds))
    named = [fact[field] if isinstance(fact[field], list) else [fact[field]] for fact in facts]
    return {
        each["id"]: pick(each["label"], session.lang) for all_ in named for each in all_ if each
    }


def _session(words: list[str], lang: Language) -> Session:
    """On the registry that the words name, or the usual one."""
    from itertools import pairwise

    from qnfacts.cli.session import Session
    from qnfacts.registry.named import named_by_variable, named_registry

    named = [after for word, after in pairwise(words) if word in _REGISTRY]
    return Session([named_registry(each) for each in named] or named_by_variable(), lang)


_OF_IDS = frozenset({"show", "cite", "compare", "review", "impact"})
_OF_SOURCES = frozenset({"add", "pin", "waive", "suggest"})
_REGISTRY = frozenset({"--registry", "-r"})
_VOCABULARIES = {
    "--topic": "topics",
    "--area": "areas",
    "--source": "sources",
    "--indicator": "indicators",
}
