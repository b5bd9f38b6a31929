"""The two lists: what can be chosen, and the facts that are found."""

from collections.abc import Iterator, Sequence

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from qnfacts.phrases import grouped, pick, say
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.escaping import one_line
from qnfacts.store import Store
from qnfacts.terms import Language
from qnfacts.tui.choices import MOST, Choice, facets, narrowed, selection
from qnfacts.tui.contents import FAINT
from qnfacts.views.cells import fact_name, value_cell
from qnfacts.views.title import title


class ChoiceList(OptionList):
    """The facets with their choices, and which of these are chosen."""

    def __init__(self, store: Store, *, id: str) -> None:  # noqa: A002 as every widget has it
        super().__init__(id=id)
        self._facets = facets(store)
        self._chosen: dict[str, Choice] = {}

    @property
    def chosen(self) -> list[Choice]:
        """What is chosen, in the order in which it was."""
        return list(self._chosen.values())

    def turn(self, key: str) -> None:
        """Choose what is not chosen, and the other way round."""
        if self._chosen.pop(key, None) is None:
            every = (choice for choices in self._facets.values() for choice in choices)
            self._chosen[key] = next(choice for choice in every if choice.key == key)

    def clear(self) -> None:
        """Choose nothing."""
        self._chosen.clear()

    def fill(self, found: Sequence[str], lang: Language) -> None:
        """Say behind each choice how many of the found facts it would list; the cursor stays."""
        before = self.highlighted_option.id if self.highlighted_option else None
        options = list(self._options_of(found, lang))
        self.border_title = say("explore filter", lang)
        self.set_options(options)
        ids = [option.id for option in options]
        self.highlighted = ids.index(before) if before in ids else None

    def _options_of(self, found: Sequence[str], lang: Language) -> Iterator[Option]:
        """The choices that would list something, and those chosen, below the name of each facet."""
        for name, choices in self._facets.items():
            among = frozenset(narrowed(found, self.chosen, but=choices[0].field))
            options = [
                Option(self._line(choice, facts, lang), id=choice.key)
                for choice in choices
                if (facts := len(choice.facts & among)) or choice.key in self._chosen
            ]
            if options:
                yield Option(Content.styled(say(name, lang), "bold"), disabled=True)
                yield from options

    def _line(self, choice: Choice, facts: int, lang: Language) -> Content:
        sign = "●" if choice.key in self._chosen else "○"
        label = one_line(pick(choice.label, lang))
        return Content.assemble(f"{sign}\N{NO-BREAK SPACE}{label} ", (grouped(facts, lang), FAINT))


class FactList(OptionList):
    """The facts that are found, as many as are listed."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 as every widget has it
        super().__init__(id=id)
        self.facts: dict[str, Record] = {}

    def fill(
        self, ids: Sequence[str], chosen: Sequence[Choice], store: Store, lang: Language
    ) -> None:
        """List these facts."""
        catalogue = store.catalogue
        self.facts = store.facts(ids[:MOST])
        self.set_options(
            [Option(_fact_line(fact, catalogue, lang), id=id_) for id_, fact in self.facts.items()]
        )
        shown, wanted = len(self.facts), selection((each.field, each.id) for each in chosen)
        named = title("fact", shown, lang, wanted, catalogue, total=len(ids))
        self.border_title = Content(one_line(named))

    def go_to(self, id_: str | None) -> Record | None:
        """The fact with this id if it is listed, else the first one; it is highlighted."""
        ids = list(self.facts)
        if not ids:
            return None
        self.highlighted = ids.index(id_) if id_ in self.facts else 0
        return self.facts[ids[self.highlighted]]


def _fact_line(fact: Record, catalogue: Catalogue, lang: Language) -> Content:
    value = value_cell(fact["value"], catalogue, lang).text
    return Content.assemble(
        one_line(fact_name(fact, lang)),
        "\n",
        (one_line(value) or say(fact["kind"], lang), "bold" if value else FAINT),
    )
