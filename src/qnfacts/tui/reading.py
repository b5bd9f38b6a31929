"""The pane on the right, and the lines below all panes."""

from textwrap import fill
from typing import Literal

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Resize
from textual.widgets import Static

from qnfacts.phrases import say
from qnfacts.records import Record
from qnfacts.render.escaping import one_line
from qnfacts.render.pages import Lines, Page
from qnfacts.store import Store
from qnfacts.terms import Language
from qnfacts.tui.contents import contents
from qnfacts.tui.pages import cited_page, compared_page, fact_page, keys_page

View = Literal["fact", "cited", "compared", "keys"]


class FactPane(VerticalScroll):
    """A fact, its citation, its comparison, or the keys."""

    def __init__(self, store: Store, *, id: str) -> None:  # noqa: A002 as every widget has it
        super().__init__(id=id)
        self._store = store
        self.view: View = "fact"

    def compose(self) -> ComposeResult:
        """One text, as long as it is."""
        yield Static()

    def show(self, fact: Record | None, otherwise: str, lang: Language) -> None:
        """Show it from the beginning; where there is no fact, what is to be said of that."""
        self.border_title = say(_NAMES[self.view], lang)
        self.query_one(Static).update(contents(self._page(fact, otherwise, lang)))
        self.scroll_home(animate=False)

    def _page(self, fact: Record | None, otherwise: str, lang: Language) -> Page:
        if self.view == "keys":
            return keys_page(lang)
        if fact is None:
            return (Lines.of(otherwise or say("none", lang), say("explore none", lang)),)
        return _PAGES[self.view](fact, self._store, lang)


class Foot(Static):
    """What the last key did, or was not found; and the keys that do something where one is."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 as every widget has it
        super().__init__(id=id)
        self._told: tuple[str, dict[str, object]] = "", {}
        self._lang: Language = "en"
        self._pane = self._note = ""

    def note(self, text: str) -> None:
        """Say this as long as nothing was done; it is in the language of now."""
        self._note = text
        self._say()

    def tell(self, phrase: str = "", **slots: object) -> None:
        """Say what was done; nothing, where it can be seen."""
        self._told = phrase, slots
        self._say()

    def say_in(self, lang: Language) -> None:
        """Say the same in a language."""
        self._lang = lang
        self._say()

    def say_keys_of(self, pane: str) -> None:
        """Name the keys that do something in a pane."""
        self._pane = pane
        self._say()

    def on_resize(self, _: Resize) -> None:
        """Break the line of keys anew."""
        self._say()

    def _say(self) -> None:
        phrase, slots = self._told
        told = one_line(say(phrase, self._lang, **slots)) if phrase else one_line(self._note)
        keys = say(_KEYS.get(self._pane, "keys elsewhere"), self._lang)
        width = self.app.size.width - self.gutter.width
        self.update(Content.assemble((told, "$text-success"), "\n", _broken(keys, width)))


def _broken(keys: str, width: int) -> str:
    """The keys in lines; none is parted from what it does."""
    pairs = (pair.replace(" ", "\N{NO-BREAK SPACE}") for pair in keys.split("   "))
    return fill("   ".join(pairs), max(width, 1))


_NAMES: dict[View, str] = {
    "fact": "explore fact",
    "cited": "explore cited",
    "compared": "explore compared",
    "keys": "explore keys",
}
_PAGES = {"fact": fact_page, "cited": cited_page, "compared": compared_page}
_KEYS = {"words": "keys words", "facets": "keys facets"}
"""The panes whose keys are others, and the phrases that name them."""
