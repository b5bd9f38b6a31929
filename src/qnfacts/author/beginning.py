"""The files that a registry begins with."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import PurePosixPath
from typing import NamedTuple, get_args

from qnfacts.author.notation import Entry, Flat, flat, item, label, slug
from qnfacts.phrases import say
from qnfacts.quantities.passages import passages
from qnfacts.records.schemas import json_schema
from qnfacts.registry.loading import parse
from qnfacts.render.records import json_object
from qnfacts.terms import Language

REGISTRY = "facts.yaml"
TEXTS = "texts"


class Article(NamedTuple):
    """A text in a file of this name, and its bibliographic fields under their CSL names."""

    file: str
    text: str
    fields: Mapping[str, str]


def guessed_title(text: str) -> str:
    """The first line of a text, if it is short enough for a title."""
    lines = text.removeprefix(_BYTE_ORDER_MARK).splitlines()
    first = next((line.strip() for line in lines if line.strip()), "")
    return first if len(first) <= _LONGEST_TITLE else ""


def guessed_language(text: str) -> Language:
    """The language of most of a text."""
    sizes: dict[Language, int] = {"vi": 0, "en": 0}
    for start, end, language, _ in passages(text):
        sizes[language] += end - start
    return max(sizes, key=sizes.__getitem__)


def guessed_languages(articles: Iterable[Article]) -> list[Language]:
    """Those of the texts."""
    found = {guessed_language(article.text) for article in articles}
    return [lang for lang in get_args(Language) if lang in found]


def registry_text(
    articles: Sequence[Article],
    area: str,
    topic: str | None,
    languages: Sequence[Language],
    lang: Language,
) -> str:
    """A registry in these languages, without a fact, of these sources, about a place and a topic.

    Its comments are in `lang`; without a topic it is a general one. Raises RegistryError for
    fields that a registry cannot have.
    """
    place = slug(area) or "area"
    named = partial(_label, languages)
    general = label({each: say("general", each) for each in languages})
    head = "".join(f"# {line}\n" for line in say("registry head", lang).splitlines())
    text = (
        f"# yaml-language-server: $schema=registry.schema.json\n#\n{head}"
        f"version: 1\n"
        f"languages: {flat(languages)}  # {say('languages of labels', lang)}\n"
        f"title: {flat(named(area))}\n"
        f"\nsources:\n{_sources(articles, place, languages, lang)}"
        f"\ntopics:\n  - {flat(_topic(topic, named(topic) if topic else general))}\n"
        f"\nareas:\n  - {flat(_area(place, area, named(area)))}\n"
    )
    parse(text, REGISTRY)
    return text


def ignored_text(lang: Language, *files: str) -> str:
    """What keeps git from publishing these texts; without any, those of a whole folder."""
    listed = "".join(f"/{file}\n" for file in files) or "*\n!.gitignore\n"
    return f"# {say('texts not ours', lang)}\n{listed}"


def workflow_text(registry: str) -> str:
    """A workflow that checks the registry in this file of a repository."""
    return _WORKFLOW.replace(REGISTRY, registry)


def pre_commit_text(registry: str) -> str:
    """The entry by which pre-commit does so."""
    folder = re.escape(registry.removesuffix(REGISTRY))
    return _PRE_COMMIT.replace("^(", f"^{folder}(").replace(REGISTRY, registry)


def schema_text() -> str:
    """The schema by which an editor completes and checks."""
    return json_object(json_schema("registry"))


def _topic(topic: str | None, named: Entry) -> Entry:
    return Flat(id=slug(topic or "") or "general", label=named)


def _sources(
    articles: Sequence[Article], area: str, languages: Sequence[Language], lang: Language
) -> str:
    taken: set[str] = set()
    entries = []
    for article in articles:
        id_ = base = slug(PurePosixPath(article.file).stem) or "source"
        while id_ in taken:
            id_ = f"{base}-{len(taken) + 1}"
        taken.add(id_)
        entries.append(item(_source(id_, article, area, languages, lang)))
    return "\n".join(entries)


def _source(
    id_: str, article: Article, area: str, languages: Sequence[Language], lang: Language
) -> dict[str, Entry]:
    title = article.fields["title"]
    fields: dict[str, Entry] = {"id": id_, "label": _label(languages, title), **article.fields}
    if "author" in fields:
        fields["author"] = [Flat(literal=article.fields["author"])]
    fields.setdefault("language", guessed_language(article.text))
    digest = hashlib.sha256(article.text.encode()).hexdigest()
    fields |= {"file": article.file, "sha256": digest, "area": area}
    waived = _waived(article, lang)
    return {**fields, "waived": waived} if waived else fields


def _area(id_: str, name: str, named: Entry) -> Entry:
    """The place, which texts may name without the word for what it is."""
    bare = _RANK.sub("", name)
    entry = Flat(id=id_, label=named)
    return entry if bare in ("", name) else Flat(entry, forms=[bare])


def _waived(article: Article, lang: Language) -> Sequence[Entry]:
    """The title, where it is a line of the text."""
    title = article.fields["title"]
    if article.text.count(title) != 1 or title not in map(str.strip, article.text.splitlines()):
        return ()
    return [Flat(text=title, kind="heading", reason=say("the title", lang))]


def _label(languages: Sequence[Language], name: str) -> Entry:
    return label(dict.fromkeys(languages, name))


_WORKFLOW = """\
name: facts
on: [push, pull_request]
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: python -m pip install qnfacts
      # Where the texts are not published, the lock says whether anything has changed.
      - run: qnfacts check --registry facts.yaml --release --format github
"""
_PRE_COMMIT = """\
repos:
  - repo: local
    hooks:
      - id: qnfacts
        name: qnfacts check
        entry: qnfacts check --registry facts.yaml
        language: system
        pass_filenames: false
        files: ^(facts|texts/)
"""
_BYTE_ORDER_MARK = "\ufeff"
_LONGEST_TITLE = 200
_RANK = re.compile("(?:tỉnh|thành phố|thị xã|quận|huyện|xã|phường|đặc khu) ", re.IGNORECASE)
