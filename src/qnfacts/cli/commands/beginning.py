"""The command `init`: a registry from articles."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import typer

from qnfacts.cli.asking import answered, at_terminal, refuse_without, typed
from qnfacts.cli.choices import choice_of, known_words
from qnfacts.cli.dates import read_period
from qnfacts.cli.output import tell
from qnfacts.cli.shared import LangOption, named_path
from qnfacts.cli.texts import read_text
from qnfacts.cli.wrong_call import wrong
from qnfacts.phrases import say
from qnfacts.terms import Language

if TYPE_CHECKING:
    from qnfacts.author.beginning import Article

SourceType = Literal[
    "article", "article-journal", "article-magazine", "article-newspaper", "book", "chapter",
    "document", "legislation", "report", "webpage",
]  # fmt: skip
Text: TypeAlias = str | None


def init(
    directory: Annotated[Path, typer.Argument(metavar="DIR", parser=named_path)],
    articles: Annotated[list[str], typer.Argument(metavar="FILE...")],
    area: Annotated[Text, typer.Option("--area", metavar="NAME")] = None,
    issued: Annotated[Text, typer.Option("--issued", metavar="DATE")] = None,
    title: Annotated[Text, typer.Option("--title", metavar="TEXT")] = None,
    author: Annotated[Text, typer.Option("--author", metavar="NAME")] = None,
    container_title: Annotated[Text, typer.Option("--container-title", metavar="TEXT")] = None,
    publisher: Annotated[Text, typer.Option("--publisher", metavar="NAME")] = None,
    url: Annotated[Text, typer.Option("--url", metavar="TEXT")] = None,
    type_: Annotated[
        SourceType, typer.Option("--type", metavar=choice_of(SourceType))
    ] = "article-newspaper",
    topic: Annotated[Text, typer.Option("--topic", metavar="TEXT")] = None,
    languages: Annotated[Text, typer.Option("--languages", metavar="A,B")] = None,
    workflow: Annotated[bool, typer.Option("--workflow")] = False,
    pre_commit: Annotated[bool, typer.Option("--pre-commit")] = False,
    lang: LangOption = "en",
) -> None:
    """Begin a registry: the texts pinned, their language guessed, a topic and an area."""
    from qnfacts.author.beginning import (
        REGISTRY,
        TEXTS,
        guessed_languages,
        ignored_text,
        registry_text,
        schema_text,
    )

    if len(articles) > 1 and (title or url):
        raise wrong("several articles", "--title" if title else "--url")
    spoken = known_words(languages.split(",") if languages else (), Language, "--languages")
    given = {
        "type": type_, "title": title, "author": author, "container-title": container_title,
        "publisher": publisher, "issued": issued, "URL": url,
    }  # fmt: skip
    example = "qnfacts init facts news.txt --area 'Bến Đá' --issued 2026-01-31"
    refuse_without({"--area": area, "--issued": issued}, example)
    place = answered(area or None, "area", "--area", lang, str)
    found = [_article(directory, file, given, lang) for file in articles]
    names = Counter(each.file for each in found)
    if twice := [file for file, times in names.items() if times > 1]:
        raise wrong("same name", "FILE", file=twice[0])
    files = {f"{TEXTS}/.gitignore": ignored_text(lang)}
    files |= {each.file: each.text for each in found}
    files["registry.schema.json"] = schema_text()
    files[REGISTRY] = registry_text(found, place, topic, spoken or guessed_languages(found), lang)
    beside = [each.file for each in found if not each.file.startswith(f"{TEXTS}/")]
    others = {directory / ".gitignore": ignored_text(lang, *beside)} if beside else {}
    others |= _at_top(directory, workflow=workflow, pre_commit=pre_commit)
    mine = {file: text for file, text in others.items() if not _is_anothers(file, text)}
    _write({directory / name: text for name, text in files.items()} | mine)
    for line in _said(directory, [*(directory / name for name in files), *mine], lang):
        tell(line)
    for file in others.keys() - mine.keys():
        tell(f"{say('put into', lang, file=file)}\n{others[file]}")
    if (workflow or pre_commit) and not _repository(directory):
        tell(say("put at top", lang, files=", ".join(map(str, mine))))


def _article(directory: Path, file: str, given: Mapping[str, Text], lang: Language) -> "Article":
    """The article in a file, with what is given of it, guessed, or asked for."""
    from qnfacts.author.beginning import TEXTS, Article, guessed_title

    text, fields = read_text(file), dict(given)
    if at_terminal():
        tell(file)
    title = guessed_title(text)
    fields["title"] = given["title"] or (typed("title", title, lang) if at_terminal() else title)
    if not fields["title"]:
        raise wrong("not given", "--title")
    for name in ("author", "container-title"):
        if at_terminal() and fields[name] is None:
            fields[name] = typed(name, "", lang)
    fields["issued"] = answered(
        given["issued"], "issued", "--issued", lang, lambda day: read_period(day, "--issued", lang)
    )
    path, inside = Path(file).resolve(), directory.resolve()
    is_inside = path.is_relative_to(inside)
    name = path.relative_to(inside).as_posix() if is_inside else f"{TEXTS}/{path.name}"
    return Article(name, text, {key: value for key, value in fields.items() if value})


def _at_top(directory: Path, *, workflow: bool, pre_commit: bool) -> dict[Path, str]:
    """What GitHub and pre-commit read at the top of a repository; of none, in the folder."""
    from qnfacts.author.beginning import REGISTRY, pre_commit_text, workflow_text

    top = _repository(directory)
    inside = directory.resolve().relative_to(top.resolve()) if top else Path()
    registry, files = (inside / REGISTRY).as_posix(), {}
    if workflow:
        files[(top or directory) / ".github/workflows/facts.yml"] = workflow_text(registry)
    if pre_commit:
        files[(top or directory) / ".pre-commit-config.yaml"] = pre_commit_text(registry)
    return files


def _repository(directory: Path) -> Path | None:
    """The top of the repository in which a folder lies."""
    full = directory.absolute()
    return next((each for each in (full, *full.parents) if (each / ".git").exists()), None)


def _is_anothers(path: Path, text: str) -> bool:
    return path.exists() and not _holds(path, text)


def _write(files: Mapping[Path, str]) -> None:
    """Write what is not there. Refuses the call where a file of another content is there."""
    from qnfacts.registry.replacing import replace_file

    for path, text in files.items():
        if _is_anothers(path, text):
            raise wrong("file there", "DIR", file=path)
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            replace_file(path, text.encode())


def _holds(path: Path, text: str) -> bool:
    return path.is_file() and path.read_bytes() == text.encode()


def _said(directory: Path, files: Iterable[Path], lang: Language) -> Iterator[str]:
    for path in files:
        yield say("locked", lang, path=path)
    yield say("begun", lang, registry=os.path.join(directory, "facts.yaml"))  # noqa: PTH118
