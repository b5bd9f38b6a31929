"""The screen: what can be chosen, the facts, and the one that is looked at."""

import os
from collections.abc import Callable
from textwrap import fill
from typing import TYPE_CHECKING, ClassVar, Literal

from textual import on
from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.events import DescendantFocus
from textual.widgets import Input, OptionList, Static

from qnfacts.library.exporting import citations
from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import Wording
from qnfacts.render.escaping import one_line
from qnfacts.render.links import href
from qnfacts.render.pages import Lines, Page
from qnfacts.store import Store
from qnfacts.terms import Language
from qnfacts.tui.choices import found_ids, narrowed
from qnfacts.tui.contents import contents
from qnfacts.tui.lists import ChoiceList, FactList
from qnfacts.tui.pages import cited_page, compared_page, fact_page, keys_page
from qnfacts.views.cells import quote_link

if TYPE_CHECKING:
    from qnfacts.records import Record

View = Literal["fact", "cited", "compared", "keys"]


class Explorer(App[None]):
    """The facts of a store. `copy` puts a text on the clipboard besides the terminal's own."""

    ENABLE_COMMAND_PALETTE = False
    CSS_PATH = "explorer.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 as App declares it
    BINDINGS: ClassVar[list[BindingType]] = [
        ("slash", "search", ""),
        ("f", "filter", ""),
        ("space", "choose", ""),
        ("x", "all", ""),
        ("c", "cite", ""),
        ("y", "copy", ""),
        ("m", "compare", ""),
        ("o", "open", ""),
        ("l", "language", ""),
        ("question_mark", "keys", ""),
        ("escape", "fact", ""),
        ("q,ctrl+c", "quit", ""),
    ]

    def __init__(self, store: Store, lang: Language, copy: Callable[[str], str | None]) -> None:
        super().__init__(ansi_color=True if os.environ.get("NO_COLOR") else None)
        self._store, self._lang, self._copy = store, lang, copy
        self._words = Input(id="words")
        self._choices, self._facts = ChoiceList(store, id="facets"), FactList(id="facts")
        self._fact: Record | None = None
        self._unfound = ""
        self._view: View = "fact"
        self._told: tuple[str, dict[str, object]] = "", {}

    def compose(self) -> ComposeResult:
        """A line to search in, three panes, a line for what was done, and the keys."""
        yield self._words
        with Horizontal():
            yield self._choices
            yield self._facts
            with VerticalScroll(id="page"):
                yield Static(id="fact")
        yield Static(id="told")
        yield Static(id="keys")

    def on_mount(self) -> None:
        """Begin among the facts."""
        self._say_all()
        self._facts.focus()

    def _say_all(self) -> None:
        """Put everything in the language."""
        self.title = one_line(pick(self._store.catalogue.title, self._lang))
        self._words.border_title = Content(self.title)
        self._words.placeholder = say("explore search", self._lang)
        self._fill()
        self._say_keys()

    def _say_keys(self) -> None:
        """The keys that do something where the focus is."""
        where = (self.focused and self.focused.id) or ""
        phrase = _KEYS.get(where, "keys elsewhere")
        pairs = say(phrase, self._lang).split("   ")
        together = "   ".join(pair.replace(" ", "\N{NO-BREAK SPACE}") for pair in pairs)
        self.query_one("#keys", Static).update(Content(fill(together, self.size.width - 4)))

    def _fill(self) -> None:
        """List what is searched and chosen; the fact that was looked at stays, if it is there."""
        found, self._unfound = found_ids(self._store, self._words.value, self._lang)
        chosen = self._choices.chosen
        self._choices.fill(found, self._lang)
        self._facts.fill(narrowed(found, chosen), chosen, self._store, self._lang)
        self._facts.border_subtitle = Content(one_line(self._unfound))
        self._fact = self._facts.go_to(self._fact["id"] if self._fact else None)
        self._draw()

    def _draw(self) -> None:
        """The pane on the right, from its beginning, and what was done."""
        pane = self.query_one("#page", VerticalScroll)
        pane.border_title = say(_NAMES[self._view], self._lang)
        pane.scroll_home(animate=False)
        self.query_one("#fact", Static).update(contents(self._page()))
        self._tell(self._told[0], **self._told[1])

    def _page(self) -> Page:
        if self._view == "keys":
            return keys_page(self._lang)
        if self._fact is None:
            return (
                Lines.of(self._unfound or say("none", self._lang), say("explore none", self._lang)),
            )
        return _PAGES[self._view](self._fact, self._store, self._lang)

    def _see(self, view: View, phrase: str = "", **slots: object) -> None:
        """Show something else of the fact, and say what was done."""
        self._view, self._told = view, (phrase, slots)
        self._draw()

    def _tell(self, phrase: str, **slots: object) -> None:
        """Say what was done, or why nothing was; what is shown stays where it is."""
        self._told = phrase, slots
        told = say(phrase, self._lang, **slots) if phrase else ""
        self.query_one("#told", Static).update(Content(one_line(told)))

    def on_resize(self) -> None:
        """Put the keys into lines anew; none is parted from what it does."""
        self._say_keys()

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Say its keys; in a narrow terminal what can be chosen is there for this time."""
        self._choices.set_class(event.widget is self._choices, "open")
        self._say_keys()

    @on(Input.Changed)
    def _searched(self) -> None:
        self._fact, self._view, self._told = None, "fact", ("", {})
        self._fill()

    @on(Input.Submitted)
    def _found(self) -> None:
        self._facts.focus()

    @on(OptionList.OptionHighlighted, "#facts")
    def _looked_at(self, event: OptionList.OptionHighlighted) -> None:
        fact = self._facts.facts.get(event.option_id or "")
        if fact and fact is not self._fact:
            self._fact = fact
            self._see("fact")

    @on(OptionList.OptionSelected, "#facts")
    def _opened(self) -> None:
        self.query_one("#page").focus()

    @on(OptionList.OptionSelected, "#facets")
    def _chose(self, event: OptionList.OptionSelected) -> None:
        self._choices.turn(event.option_id or "")
        self._view, self._told = "fact", ("", {})
        self._fill()

    def action_search(self) -> None:
        """Go to the line to search in."""
        self._words.focus()

    def action_filter(self) -> None:
        """Go to what can be chosen."""
        self._choices.add_class("open")
        self._choices.focus()

    def action_choose(self) -> None:
        """Choose with the space bar, too."""
        if isinstance(self.focused, OptionList):
            self.focused.action_select()

    def action_all(self) -> None:
        """List all facts again."""
        self._choices.clear()
        self._words.value = ""
        self._told = "explore all", {}
        self._fill()

    def action_fact(self) -> None:
        """Show the fact again; go back to the list."""
        self._see("fact")
        self._facts.focus()

    def action_keys(self) -> None:
        """Show what each key does."""
        self._see("keys", "explore told keys")

    def action_cite(self) -> None:
        """Show the citation."""
        if self._fact:
            self._see("cited", "explore told cited")

    def action_copy(self) -> None:
        """Copy the citation, and show what was copied."""
        if self._fact is None:
            return
        wording = Wording(self._lang)
        text = citations([self._fact], self._store.catalogue, "plain", wording)
        self.copy_to_clipboard(text)
        by = self._copy(text)
        self._see("cited", "copied" if by else "sent to be copied", by=by)

    def action_compare(self) -> None:
        """Show what figures prove of targets."""
        if self._fact is None:
            return
        if compared_page(self._fact, self._store, self._lang):
            self._see("compared", "explore told compared")
        else:
            self._tell("explore nothing to compare")

    def action_open(self) -> None:
        """Open the source at the words, in a browser."""
        quotes = self._fact["quotes"] if self._fact else ()
        link = quote_link(quotes[0], self._store.catalogue) if quotes else None
        if link:
            self.open_url(href(link))
            self._tell("explore opened", address=link.address)
        else:
            self._tell("explore no address")

    def action_language(self) -> None:
        """Say everything in the other language."""
        self._lang = "vi" if self._lang == "en" else "en"
        self._say_all()


_NAMES: dict[View, str] = {
    "fact": "explore fact",
    "cited": "explore cited",
    "compared": "explore compared",
    "keys": "explore keys",
}
_PAGES = {"fact": fact_page, "cited": cited_page, "compared": compared_page}
_KEYS = {"words": "keys words", "facets": "keys facets"}
"""Where the focus is, and the phrase that names the keys there."""
