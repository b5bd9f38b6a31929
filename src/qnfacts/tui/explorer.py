"""The screen: what can be chosen, the facts, and the one that is looked at."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.events import DescendantFocus
from textual.widgets import Input, OptionList

from qnfacts.library.exporting import citations
from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import Wording
from qnfacts.render.escaping import one_line
from qnfacts.render.links import href
from qnfacts.store import Store
from qnfacts.terms import Language
from qnfacts.tui.choices import found_ids, narrowed
from qnfacts.tui.lists import ChoiceList, FactList
from qnfacts.tui.pages import compared_page
from qnfacts.tui.reading import FactPane, Foot, View
from qnfacts.views.cells import quote_link

if TYPE_CHECKING:
    from qnfacts.records import Record


class Explorer(App[None]):
    """The facts of a store. `copy` puts a text on the clipboard besides the terminal's own."""

    ENABLE_COMMAND_PALETTE = False
    CSS_PATH = "explorer.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 as App declares it
    BINDINGS: ClassVar[list[BindingType]] = [
        ("slash", "search", ""),
        ("down", "list", ""),
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
        self._fact: Record | None = None
        self._unfound = ""
        self._words = Input(id="words")
        self._choices, self._facts = ChoiceList(store, id="facets"), FactList(id="facts")
        self._pane, self._foot = FactPane(store, id="page"), Foot(id="foot")

    def compose(self) -> ComposeResult:
        """A line to search in, three panes, what was done, and the keys."""
        yield self._words
        with Horizontal():
            yield self._choices
            yield self._facts
            yield self._pane
        yield self._foot

    def on_mount(self) -> None:
        """Begin among the facts."""
        self._say_all()
        self._facts.focus()

    def _say_all(self) -> None:
        """Put everything in the language."""
        self.title = one_line(pick(self._store.catalogue.title, self._lang))
        self._words.border_title = Content(self.title)
        self._words.placeholder = say("explore search", self._lang)
        self._foot.say_in(self._lang)
        self._fill()

    def _fill(self) -> None:
        """List what is searched and chosen; the fact that was looked at stays, if it is there."""
        found, self._unfound = found_ids(self._store, self._words.value, self._lang)
        chosen = self._choices.chosen
        self._choices.fill(found, self._lang)
        self._facts.fill(narrowed(found, chosen), chosen, self._store, self._lang)
        self._foot.note(self._unfound)
        self._fact = self._facts.go_to(self._fact["id"] if self._fact else None)
        self._pane.show(self._fact, self._unfound, self._lang)

    def _fill_anew(self, told: str = "") -> None:
        """List what is asked for now, and say what was done."""
        self._pane.view = "fact"
        self._foot.tell(told)
        self._fill()

    def _see(self, view: View, told: str = "", **slots: object) -> None:
        """Show something else of the fact, and say what was done."""
        self._pane.view = view
        self._pane.show(self._fact, self._unfound, self._lang)
        self._foot.tell(told, **slots)

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Say its keys; in a narrow terminal what can be chosen is there for this time."""
        self._choices.set_class(event.widget is self._choices, "open")
        self._foot.say_keys_of(event.widget.id or "")

    @on(Input.Changed)
    def _searched(self) -> None:
        self._fact = None
        self._fill_anew()

    @on(Input.Submitted)
    def action_list(self) -> None:
        """Go to the facts that are found; so does the arrow down, where nothing else takes it."""
        self._facts.focus()

    @on(OptionList.OptionHighlighted, "#facts")
    def _looked_at(self, event: OptionList.OptionHighlighted) -> None:
        fact = self._facts.facts.get(event.option_id or "")
        if fact and fact is not self._fact:
            self._fact = fact
            self._see("fact")

    @on(OptionList.OptionSelected, "#facts")
    def _opened(self) -> None:
        self._pane.focus()

    @on(OptionList.OptionSelected, "#facets")
    def _chose(self, event: OptionList.OptionSelected) -> None:
        self._choices.turn(event.option_id or "")
        self._fill_anew()

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
        with self.prevent(Input.Changed):
            self._words.value = ""
        self._fill_anew("explore all")

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
            self._foot.tell("explore nothing to compare")

    def action_open(self) -> None:
        """Open the source at the words, in a browser."""
        if self._fact is None:
            return
        if link := quote_link(self._fact["quotes"][0], self._store.catalogue):
            self.open_url(href(link))
            self._foot.tell("explore opened", address=link.address)
        else:
            self._foot.tell("explore no address")

    def action_language(self) -> None:
        """Say everything in the other language."""
        self._lang = "vi" if self._lang == "en" else "en"
        self._say_all()
