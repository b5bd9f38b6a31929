"""The parts that a registry is written in: YAML files, and lines of JSON Lines files."""

from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple

from qnfacts import jsontext, yamltext
from qnfacts.document import NOWHERE, OMITTED, Data, Document, Find, Path
from qnfacts.loading.characters import decode, forbidden, in_lines, unmarked
from qnfacts.problems import Problem, RegistryError


class Place(NamedTuple):
    """Where something is written; line and column count from 1."""

    file: str
    line: int
    column: int


@dataclass(frozen=True, eq=False, slots=True)
class Part:
    """A mapping with any of the registry's sections, or what stands in its place.

    `before` counts the lines of its file that stand before it. `problems` are of its characters
    and its language.
    """

    file: str
    before: int
    document: Document
    problems: tuple[Problem, ...]

    @property
    def data(self) -> Data:
        """What it says; OMITTED where that could not be read."""
        return self.document.data

    @property
    def sections(self) -> dict[str, Data]:
        """What it says under each key; nothing where it is no mapping."""
        return self.data if isinstance(self.data, dict) else {}

    def place(self, path: Path, *, key: bool = False) -> Place:
        """Where the value at `path` stands, or its key; see `Document.place`."""
        line, column = self.document.place(path, key=key)
        return Place(self.file, self.before + line, column)

    def fact(self, path: Path) -> str | None:
        """The id of the fact that `path` leads into."""
        return _fact(self.data, path)


def read_part(text: str | bytes, file: str, before: int = 0) -> Part:
    """Read a part, in the language that the name of its file tells."""
    problems: list[Problem] = []
    try:
        document = _document(
            decode(text, file) if isinstance(text, bytes) else text, file, problems
        )
    except RegistryError as error:
        problems += error.problems
        document = Document(OMITTED, (), NOWHERE)
    problems += (replace(p, fact=_fact(document.data, path)) for path, p in document.problems)
    told = [replace(p, line=p.line and p.line + before) for p in problems]
    return Part(file, before, document, tuple(told))


def under(section: str, part: Part) -> Part:
    """The part that has in this section what stands alone in the given one."""
    given = part.document
    look = partial(_look_under, given)
    return replace(part, document=Document({section: given.data}, given.problems, look))


def without(section: str, part: Part) -> Part:
    """The part but for a section."""
    rest = {key: value for key, value in part.sections.items() if key != section}
    return replace(part, document=replace(part.document, data=rest))


def of_lines(file: str) -> bool:
    """Whether each line of the file is a part, in JSON."""
    return file.endswith(".jsonl")


def _document(given: str, file: str, problems: list[Problem]) -> Document:
    """Raises RegistryError for what cannot be read; what can be is added to the problems."""
    text, found = unmarked(given, file)
    problems += found
    if of_lines(file):
        return jsontext.read(text, file)
    text, found = in_lines(text, file)
    problems += found
    if problem := forbidden(text, file):
        raise RegistryError([problem])
    return yamltext.read(text, file)


def _look_under(document: Document) -> Find:
    return lambda path, key: document.place(path[1:], key=key)


def _fact(data: Data, path: Path) -> str | None:
    match path[:2], data:
        case ("facts", int(index)), {"facts": list(facts)} if index < len(facts):
            fact = facts[index]
            id_ = fact.get("id") if isinstance(fact, dict) else None
            return id_ if isinstance(id_, str) else None
    return None
