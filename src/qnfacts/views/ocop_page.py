"""The OCOP tiers as a chart, and the products that the sources name."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from qnfacts.explore.ocop import exact, fraction
from qnfacts.phrases import say
from qnfacts.phrases.value_phrases import phrase_number
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Bar, Bars, Lines, Page, table
from qnfacts.terms import Language
from qnfacts.views.cells import area_cell, id_cell, label_cell, value_cell


def ocop_page(tiers: Sequence[Record], catalogue: Catalogue, lang: Language) -> Page:
    """The tiers with counts and shares, then what is named in them; nothing for no tiers."""
    if not tiers:
        return ()
    total = next((tier for tier in tiers if tier["stars"] is None), None)
    bars = Bars(tuple(_bar(tier, total, catalogue, lang) for tier in tiers))
    sums = () if total is None else (_sum(tiers, total, lang),)
    named = [block for tier in tiers if tier["stars"] for block in _named(tier, catalogue, lang)]
    return (bars, *sums, *named)


def _bar(tier: Record, total: Record | None, catalogue: Catalogue, lang: Language) -> Bar:
    label = say("stars of tier" if tier["stars"] else "total", lang, stars=tier["stars"])
    text = value_cell(tier["value"], catalogue, lang).text
    share = tier["share"]
    note = f"{phrase_number(share['percent_rounded'], lang)}%" if share else ""
    return Bar(label, text, fraction(tier, total) if tier["stars"] else None, note)


def _sum(tiers: Sequence[Record], total: Record, lang: Language) -> Lines:
    verdicts: dict[bool | None, Literal["adds up", "does not add up", "cannot add up"]] = {
        True: "adds up",
        False: "does not add up",
        None: "cannot add up",
    }
    numbers = [exact(tier) for tier in tiers if tier["stars"]]
    known = [number for number in numbers if number is not None]
    verdict = verdicts[total["adds_up"]]
    text = say(
        verdict,
        lang,
        parts=" + ".join(phrase_number(number, lang) for number in known),
        sum=phrase_number(sum(known, Decimal(0)), lang),
        total=phrase_number(exact(total) or Decimal(0), lang),
    )
    return Lines.of(text, role="bad" if total["adds_up"] is False else "text")


def _named(tier: Record, catalogue: Catalogue, lang: Language) -> Page:
    products = tier["products"]
    count = value_cell(tier["value"], catalogue, lang).text
    named = say("named products", lang, stars=tier["stars"], named=len(products), count=count)
    if not products:
        return (Lines.of(named),)
    header = (say(name, lang) for name in ("id", "area", "label"))
    rows = (
        (id_cell(fact), area_cell(fact["area"], lang), label_cell(fact["label"], lang))
        for fact in products
    )
    rest = () if exact(tier) == len(products) else (Lines.of(say("not named", lang)),)
    return (Lines.of(named), table(header, rows), *rest)
