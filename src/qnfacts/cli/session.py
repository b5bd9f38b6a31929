"""What a command works on: one registry, published, and the reader's language."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from qnfacts.cli.output import complain
from qnfacts.phrases import Language

if TYPE_CHECKING:
    from qnfacts.catalogue import Catalogue
    from qnfacts.coverage import Coverage
    from qnfacts.model import Registry
    from qnfacts.quotation import SourceText


@dataclass(frozen=True)
class Session:
    """The registry is read when something of it is first asked for.

    Asking raises RegistryError when there is no registry to use.
    """

    registry: Path | None
    lang: Language

    @cached_property
    def catalogue(self) -> "Catalogue":
        """The published facts."""
        from qnfacts.publish import publish

        return publish(*self._read)

    @cached_property
    def coverage(self) -> "dict[str, Coverage]":
        """What the registry accounts for of each source whose text is at hand."""
        from qnfacts.coverage import coverage

        registry, texts = self._read
        return {
            source.id: coverage(registry, source, texts[source.id])
            for source in registry.sources
            if source.id in texts
        }

    @cached_property
    def _read(self) -> "tuple[Registry, dict[str, SourceText]]":
        from qnfacts.load import load
        from qnfacts.location import registry_path, source_folder
        from qnfacts.sources import read_sources

        path = self.registry or registry_path()
        registry = load(path)
        texts, problems = read_sources(registry.sources, source_folder(path))
        complain(problems)
        return registry, texts
