"""What a command works on: one registry, the reader's language, and the format asked for."""

from __future__ import annotations

import os
import sys
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from qnfacts.records.catalogue import Catalogue
    from qnfacts.render import Form
    from qnfacts.store import Store
    from qnfacts.terms import Language


class Session:
    """The registry is read when something of it is first asked for.

    Asking raises RegistryError when there is no registry to use.
    """

    def __init__(self, registry: Path | None, lang: Language, form: Form | None = None) -> None:
        """Without `registry` it is the one that `registry_path` chooses; `form` if one is named."""
        self.lang = lang
        self.form = form
        self.named = registry

    @cached_property
    def store(self) -> Store:
        """What answers; a registry that nobody named, but stands here, is named on a terminal."""
        from qnfacts.registry.files import shipped_registry, source_folder
        from qnfacts.store import open_store

        found = self.named is None and "QNFACTS_REGISTRY" not in os.environ
        if found and sys.stderr.isatty() and self.path != shipped_registry():
            from qnfacts.cli.output import tell
            from qnfacts.phrases import say

            tell(say("registry asked", self.lang, path=self.path))
        return open_store(self.path, source_folder(self.path))

    @cached_property
    def path(self) -> Path:
        """Where the registry is."""
        from qnfacts.registry.files import registry_path

        return self.named or registry_path()

    @property
    def option(self) -> str:
        """What names the registry behind another command, where this call had to name it."""
        from shlex import quote

        if self.named is None or "QNFACTS_REGISTRY" in os.environ:
            return ""
        return f" -r {quote(str(self.named))}"

    @property
    def catalogue(self) -> Catalogue:
        """The published registry; what is asked of it is read, and no more."""
        return self.store.catalogue

    def complain(self) -> None:
        """Tell what is wrong with the texts that the answer quotes."""
        if "store" in self.__dict__ and self.store.problems:
            from qnfacts.cli.output import complain

            complain(self.store.problems, self.lang)
