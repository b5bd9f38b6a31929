"""What a command works on: registries, the reader's language, and the format asked for."""

from __future__ import annotations

import os
import sys
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from qnfacts.records.catalogue import Catalogue
    from qnfacts.registry.named import NamedRegistry
    from qnfacts.render import Form
    from qnfacts.store import Store
    from qnfacts.terms import Language


class Session:
    """The registry is read when something of it is first asked for.

    Asking raises RegistryError when there is no registry to use.
    """

    def __init__(
        self, registries: Sequence[NamedRegistry] | None, lang: Language, form: Form | None = None
    ) -> None:
        """Without registries it is that of `registry_path`; `form` if one is named."""
        self.lang = lang
        self.form = form
        self.named = registries or ()

    @cached_property
    def store(self) -> Store:
        """What answers; a registry that nobody named, but stands here, is named on a terminal."""
        from qnfacts.registry.files import shipped_registry
        from qnfacts.store import open_named

        if not self.named and sys.stderr.isatty() and self.path != shipped_registry():
            from qnfacts.cli.output import tell
            from qnfacts.phrases import say

            tell(say("registry asked", self.lang, path=self.path))
        return open_named(self.named)

    @cached_property
    def path(self) -> Path:
        """Where the registry is. Raises CallError where there are several."""
        from qnfacts.registry.files import registry_path
        from qnfacts.registry.named import the_one

        return the_one(self.named) or registry_path()

    @property
    def option(self) -> str:
        """What names the registries behind another command, where this call had to name them."""
        from shlex import quote

        if "QNFACTS_REGISTRY" in os.environ:
            return ""
        return "".join(f" -r {quote(each.called)}" for each in self.named)

    @property
    def catalogue(self) -> Catalogue:
        """The published registry; what is asked of it is read, and no more."""
        return self.store.catalogue

    def complain(self) -> None:
        """Tell what is wrong with the texts that the answer quotes."""
        if "store" in self.__dict__ and self.store.problems:
            from qnfacts.cli.output import complain

            complain(self.store.problems, self.lang)
