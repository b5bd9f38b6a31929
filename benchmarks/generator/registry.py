"""A generated registry: its files, and what is asked of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.generator.articles import article
from benchmarks.generator.files import write_database, write_texts, write_yaml
from benchmarks.generator.newspaper import Entry


@dataclass(frozen=True, slots=True)
class Registry:
    """So many facts, in a folder of their own."""

    folder: Path
    facts: int

    @property
    def yaml(self) -> Path:
        """The registry in one file."""
        return self.folder / "facts.yaml"

    @property
    def texts(self) -> Path:
        """The folder of its sources; not where the program would look for it by itself."""
        return self.folder / "articles"

    @property
    def database(self) -> Path:
        """Its facts in SQLite, for the plain program."""
        return self.folder / "plain.db"

    @property
    def wanted(self) -> Entry:
        """A fact in the middle: the visits to a commune in a month."""
        return article(self.facts // 20).facts[1]

    @property
    def id(self) -> str:
        """The id of that fact."""
        return str(self.wanted["id"])

    @property
    def area(self) -> str:
        """The commune's id."""
        return str(self.wanted["area"])

    @property
    def year(self) -> str:
        """The year of that month; two figures are of the commune and the year."""
        return str(self.wanted["period"])[:4]

    @property
    def words(self) -> Sequence[str]:
        """What to search for: words of that fact, and of few others whatever the size."""
        return (*self.area.split("-"), "tham", "quan", self.year)

    def write(self) -> None:
        """Write all its files."""
        self.folder.mkdir(parents=True)
        write_yaml(self.yaml, self.facts)
        write_texts(self.texts, self.facts)
        write_database(self.database, self.facts)
