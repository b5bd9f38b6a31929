"""The screen: what can be chosen, the facts, and the one that is looked at."""

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from qnfacts.library.exporting import citations
from qnfacts.phrases import grouped, pick, say
from qnfacts.phrases.citation import Wording
from qnfacts.records import Record
from qnfacts.render.escaping import one_line
from qnfacts.render.links import href
from qnfacts.render.pages import Lines, Page
from qnfacts.store import Store
from qnfacts.terms import Language
from qnfacts.tui.choices import Choice, facets, listed, selection
from qnfacts.tui.contents import FAINT, contents
from qnfacts.tui.pages import cited_page, compared_page, fact_page
from qnfacts.views.cells import quote_link, value_cell
from qnfacts.views.title import title


class Explorer(App[None]):
    """The facts of a store. `copy` puts a text on the clipboard besides the terminal's own."""

    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        ("slash", "search", ""),
        ("escape", "fact", ""),
        ("space", "choose", ""),
        ("c", "cite", ""),
        ("y", "copy", ""),
        ("m", "compare", ""),
        ("o", "open", ""),
        ("l", "language", ""),
        ("q", "quit", ""),
    ]
    CSS = """
    Input { border: round $primary; }
    OptionList, VerticalScroll { height: 1fr; border: round $primary; padding: 0 1; }
    OptionList, VerticalScroll { scrollbar-size-vertical: 1; }
    OptionList:focus, VerticalScroll:focus, Input:focus { border: round $accent; }
    #facets { width: 1fr; min-width: 21; }
    #facts { width: 2fr; }
    #page { width: 3fr; }
    #keys { color: $text-muted; padding: 0 2; }
    """

    def __init__(self, store: Store, lang: Language, copy: Callable[[str], str | None]) -> None:
        super().__init__()
        self._store, self._lang, self._copy = store, lang, copy
        self._chosen: dict[tuple[str, str], None] = {}
        self._facts: dict[str, Record] = {}
        self._choices: dict[str, Choice] = {}
        self._fact: Record | None = None

    def compose(self) -> ComposeResult:
        """A line to search in, three panes, a line of keys."""
        yield Input(id="words")
        with Horizontal():
            yield OptionList(id="facets")
            yield OptionList(id="facts")
            with VerticalScroll(id="page"):
                yield Static(id="fact")
        yield Static(id="keys")

    def on_mount(self) -> None:
        """Begin among the facts."""
        self._say_all()
        self.query_one("#facts").focus()

    def _say_all(self) -> None:
        """Put everything in the language."""
        lang = self._lang
        self.title = one_line(pick(self._store.catalogue.title, lang))
        self.query_one("#words", Input).border_title = Content(self.title)
        self.query_one("#words", Input).placeholder = say("explore search", lang)
        self.query_one("#facets").border_title = say("explore choose", lang)
        self.query_one("#keys", Static).update(Content(say("explore keys", lang)))
        self._fill_facets()
        self._fill_facts()

    def _fill_facets(self) -> None:
        list_ = self.query_one("#facets", OptionList)
        at, options = list_.highlighted, []
        self._choices = {}
        for name, choices in facets(self._store, self._lang):
            options.append(Option(Content.styled(name, "bold"), disabled=True))
            for choice in choices:
                key = f"{choice.field} {choice.id}"
                self._choices[key] = choice
                options.append(Option(self._choice(choice), id=key))
        list_.set_options(options)
        list_.highlighted = at

    def _choice(self, choice: Choice) -> Content:
        sign = "●" if (choice.field, choice.id) in self._chosen else "○"
        return Content.assemble(
            f"{sign}\N{NO-BREAK SPACE}{one_line(choice.label)} ",
            (grouped(choice.facts, self._lang), FAINT),
        )

    def _fill_facts(self) -> None:
        """List what is chosen and searched; the fact that was looked at stays, if it is there."""
        words = self.query_one("#words", Input).value
        found = listed(self._store, words, selection(self._chosen), self._lang)
        self._facts = {fact["id"]: fact for fact in found.facts}
        list_ = self.query_one("#facts", OptionList)
        list_.set_options([Option(self._line(fact), id=fact["id"]) for fact in found.facts])
        list_.border_title = title("fact", len(found.facts), self._lang, total=found.total)
        list_.border_subtitle = Content(one_line(found.unfound))
        before, ids = self._fact and self._fact["id"], list(self._facts)
        list_.highlighted = (ids.index(before) if before in ids else 0) if ids else None
        self._show(self._facts[ids[list_.highlighted or 0]] if ids else None, found.unfound)

    def _line(self, fact: Record) -> Content:
        value = value_cell(fact["value"], self._store.catalogue, self._lang).text
        kind = say(fact["kind"], self._lang)
        return Content.assemble(
            one_line(pick(fact["label"], self._lang)),
            "\n",
            (one_line(value) or kind, "bold" if value else FAINT),
        )

    def _show(self, fact: Record | None, otherwise: str = "") -> None:
        """Show a fact; where there is none, what is to be said of that."""
        self._fact = fact
        page = fact_page(fact, self._store, self._lang) if fact else (Lines.of(otherwise),)
        self._draw(page, "explore fact")

    def _draw(self, page: Page, name: str) -> None:
        self.query_one("#fact", Static).update(contents(page))
        pane = self.query_one("#page", VerticalScroll)
        pane.border_title = say(name, self._lang)
        pane.scroll_home(animate=False)

    @on(Input.Changed)
    def _searched(self) -> None:
        self._fact = None
        self._fill_facts()

    @on(Input.Submitted)
    def _found(self) -> None:
        self.query_one("#facts").focus()

    @on(OptionList.OptionHighlighted, "#facts")
    def _looked_at(self, event: OptionList.OptionHighlighted) -> None:
        fact = self._facts.get(event.option_id or "")
        if fact and fact is not self._fact:
            self._show(fact)

    @on(OptionList.OptionSelected, "#facts")
    def _opened(self) -> None:
        self.query_one("#page").focus()

    @on(OptionList.OptionSelected, "#facets")
    def _chose(self, event: OptionList.OptionSelected) -> None:
        choice = self._choices[event.option_id or ""]
        key = choice.field, choice.id
        if key in self._chosen:
            del self._chosen[key]
        else:
            self._chosen[key] = None
        event.option_list.replace_option_prompt_at_index(event.option_index, self._choice(choice))
        self._fill_facts()

    def action_search(self) -> None:
        """Go to the line to search in."""
        self.query_one("#words").focus()

    def action_fact(self) -> None:
        """Show the fact again; go back to the list."""
        if self._fact:
            self._show(self._fact)
        self.query_one("#facts").focus()

    def action_choose(self) -> None:
        """Choose with the space bar, too."""
        if isinstance(self.focused, OptionList):
            self.focused.action_select()

    def action_cite(self) -> None:
        """Show the citation."""
        if self._fact:
            self._draw(cited_page(self._fact, self._store, self._lang), "explore cited")

    def action_compare(self) -> None:
        """Show what figures prove of targets."""
        if self._fact is None:
            return
        if page := compared_page(self._fact, self._store, self._lang):
            self._draw(page, "explore compared")
        else:
            self._tell("explore nothing to compare")

    def action_copy(self) -> None:
        """Copy the citation."""
        if self._fact is None:
            return
        wording = Wording(self._lang)
        text = citations([self._fact], self._store.catalogue, "plain", wording)
        self.copy_to_clipboard(text)
        by = self._copy(text)
        self._tell("copied" if by else "sent to be copied", by=by)

    def action_open(self) -> None:
        """Open the source at the words, in a browser."""
        quotes = self._fact["quotes"] if self._fact else ()
        link = quote_link(quotes[0], self._store.catalogue) if quotes else None
        if link:
            self.open_url(href(link))
        else:
            self._tell("explore no address")

    def action_language(self) -> None:
        """Say everything in the other language."""
        self._lang = "vi" if self._lang == "en" else "en"
        self._say_all()

    def _tell(self, phrase: str, **slots: object) -> None:
        self.notify(say(phrase, self._lang, **slots), markup=False)
