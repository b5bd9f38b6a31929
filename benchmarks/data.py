"""The generated files of one size, each written when first asked for, and kept."""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks import peerdata, registries
from benchmarks.articles import MOST_FACTS, article, articles

LARGEST_YAML = 100_000
"""Facts of the largest registry that is one YAML file; a larger one is a folder."""


@dataclass(frozen=True, slots=True)
class Data:
    """A registry of `facts` facts in all the forms that are measured."""

    folder: Path
    facts: int

    @property
    def an_id(self) -> str:
        """The id of a fact in the middle of the registry."""
        return article(self.facts // 20).facts[0].id

    @property
    def an_area(self) -> str:
        """The area of that fact."""
        area: str = article(self.facts // 20).facts[0].fields["area"]
        return area

    @property
    def texts(self) -> Path:
        """The folder of the sources."""
        return self._made("texts", registries.write_texts)

    @property
    def registry(self) -> Path:
        """The registry in the form that suits its size."""
        return self.yaml if self.facts <= LARGEST_YAML else self.parts

    @property
    def yaml(self) -> Path:
        """The registry as one YAML file."""
        return self._made("facts.yaml", registries.write_yaml)

    @property
    def parts(self) -> Path:
        """The registry as a folder of YAML files."""
        return self._made("parts", registries.write_folder)

    @property
    def lines(self) -> Path:
        """The registry in JSON Lines."""
        return self._made("facts.jsonl", registries.write_lines)

    @property
    def bare(self) -> Path:
        """The facts alone in JSON Lines."""
        return self._made("bare.jsonl", peerdata.write_jsonl)

    @property
    def offsets(self) -> Path:
        """The offsets of those lines."""
        bare = self.bare
        return self._made("bare.offsets", lambda path, _: peerdata.write_offsets(bare, path))

    @property
    def database(self) -> Path:
        """The facts in SQLite."""
        return self._made("facts.db", peerdata.write_sqlite)

    @property
    def ledger(self) -> Path:
        """The facts as transactions of a ledger."""
        return self._made("facts.beancount", peerdata.write_ledger)

    @property
    def papers(self) -> Path:
        """The facts as a Papis library."""
        return self._made("papis", peerdata.write_papis_library)

    def quotations(self, *, offsets: bool) -> Path:
        """The folder of quotations, with their recorded offsets or without."""
        name = "quotations" if offsets else "quotations-only"
        return self._made(name, partial(peerdata.write_quotations, offsets=offsets))

    def _made(self, name: str, write: Callable[[Path, int], object]) -> Path:
        path, partly = self.folder / name, self.folder / f"{name}.partly"
        if not path.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            shutil.rmtree(partly, ignore_errors=True)
            partly.unlink(missing_ok=True)
            write(partly, self.facts)
            partly.rename(path)
        return path


def write_prose(path: Path, size: int) -> None:
    """Articles one after the other, `size` bytes of them and no more than an article over."""
    texts = (article.text.encode() + b"\n\n" for article in articles(MOST_FACTS))
    written = 0
    with path.open("wb") as file:
        while written < size:
            written += file.write(next(texts))


def generation() -> str:
    """A word that changes with the code and the words that the data come from."""
    names = ("newspaper.yaml", "newspaper.py", "details.py", "articles.py", "yamlblocks.py",
             "registries.py", "peerdata.py")  # fmt: skip
    sources = b"".join(Path(__file__).with_name(name).read_bytes() for name in names)
    return hashlib.sha256(sources).hexdigest()[:8]
