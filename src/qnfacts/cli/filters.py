"""The filters that every listing has."""

import inspect
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, TypeVar

import typer

from qnfacts.cli.choices import choice_of
from qnfacts.cli.naming import known_ids
from qnfacts.cli.session import Session
from qnfacts.phrases import pick
from qnfacts.terms import Language
from qnfacts.text.folding import fold

if TYPE_CHECKING:
    from qnfacts.records import Record
    from qnfacts.store import Selection

T = TypeVar("T")

Order = Literal["registry", "id", "label", "value", "date"]

TopicOption = Annotated[list[str] | None, typer.Option("--topic", "-t", metavar="NAME")]
AreaOption = Annotated[list[str] | None, typer.Option("--area", "-a", metavar="NAME")]
SourceOption = Annotated[list[str] | None, typer.Option("--source", "-s", metavar="NAME")]
YearOption = Annotated[list[int] | None, typer.Option("--year", "-y", metavar="YEAR")]
UndatedOption = Annotated[bool, typer.Option("--undated")]
SortOption = Annotated[Order, typer.Option("--sort", metavar=choice_of(Order))]
LimitOption = Annotated[int, typer.Option("--limit", "-n", min=0, metavar="N")]


class Filters(NamedTuple):
    """What was asked of a listing, as given."""

    topic: list[str] | None = None
    area: list[str] | None = None
    source: list[str] | None = None
    year: list[int] | None = None
    undated: bool = False
    sort: Order = "registry"
    limit: int = 0


def filtered(command: Callable[..., T]) -> Callable[..., T]:
    """Make a function of (session, filters, own options) one that has the options of `Filters`."""
    asked = list(inspect.signature(command).parameters.values())
    added = list(inspect.signature(_filters).parameters.values())

    @wraps(command)
    def run(session: Session, **given: Any) -> T:
        chosen = Filters(*(given.pop(name) for name in Filters._fields))
        return command(session, chosen, **given)

    parameters = [asked[0], *asked[2:], *added]
    run.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in parameters]
    )
    return run


def selection(session: Session, chosen: Filters, **rest: Any) -> "Selection":
    """What the filters ask for; `rest` has the fields of one command's own. Refuses bad names."""
    from qnfacts.store import Selection

    catalogue = session.catalogue
    return Selection(
        topic=known_ids(catalogue.topics, chosen.topic, "--topic"),
        area=known_ids(catalogue.areas, chosen.area, "--area"),
        source=known_ids(catalogue.sources, chosen.source, "--source"),
        year=tuple(chosen.year or ()),
        undated=chosen.undated,
        **rest,
    )


def titled(
    what: str, shown: int | Callable[[], int], lang: Language, *wanted: Any, **more: Any
) -> Callable[[], str]:
    """The line over a listing, which `views.title` makes once it is asked for."""

    def title() -> str:
        from qnfacts.views import title as line

        count = shown if isinstance(shown, int) else shown()
        return line.title(what, count, lang, *wanted, **more)

    return title


def in_order(facts: "list[Record]", order: Order, lang: Language) -> "list[Record]":
    """The facts sorted; those without what they are sorted by come last."""
    if order == "registry":
        return facts
    if order == "label":
        return sorted(facts, key=lambda fact: fold(pick(fact["label"], lang)))
    return sorted(facts, key=_KEYS[order])


def _filters(
    topic: TopicOption = None,
    area: AreaOption = None,
    source: SourceOption = None,
    year: YearOption = None,
    undated: UndatedOption = False,
    sort: SortOption = "registry",
    limit: LimitOption = 0,
) -> None:
    """Only its signature counts."""


def _value(fact: "Record") -> tuple[bool, str, Any]:
    """Numbers are in order within a unit: eight products are no fewer than eight percent."""
    value = fact["value"] or {}
    ends = (value.get(name) for name in ("nominal", "low", "high"))
    end = next((end for end in ends if end is not None), None)
    return end is None, value.get("unit") or "", end or 0


def _date(fact: "Record") -> tuple[bool, str]:
    from qnfacts.terms import OWN_DATES
    from qnfacts.values.edtf import parse_edtf

    spans = [parse_edtf(fact[field]) for field in OWN_DATES[fact["kind"]] if fact[field]]
    known = [day.isoformat() for span in spans for day in (span.first, span.last) if day]
    return not known, min(known, default="")


_KEYS: dict[Order, Callable[["Record"], Any]] = {
    "id": lambda fact: fact["id"],
    "value": _value,
    "date": _date,
}
