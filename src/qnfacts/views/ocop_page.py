"""The OCOP tiers as a chart, and the products that the sources name."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from qnfacts.explore.conversion import interval
from qnfacts.phrases import say
from qnfacts.phrases.value_phrases import phrase_number
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.pages import Bar, Bars, Lines, Page, table
from qnfacts.terms import Language
from qnfacts.views.cells import id_cell, name_cell, names_cell, original_names, value_cell


def ocop_page(tiers: Sequence[Record], catalogue: Catalogue, lang: Language) -> Page:
    """The tiers with counts and shares, then what is named in them; nothing for no tiers."""
    if not tiers:
        return ()
    total = next((tier for tier in tiers if tier["stars"] is None), None)
    bars = (_bar(tier, catalogue, lang, alone=total is None) for tier in tiers)
    sums = () if total is None else (_sum(tiers, total, lang),)
    named = [block for tier in tiers if tier["stars"] for block in _named(tier, catalogue, lang)]
    return (Bars(tuple(bars)), *sums, *named)


def _bar(tier: Record, catalogue: Catalogue, lang: Language, *, alone: bool) -> Bar:
    """The tier with its share of the total; a tier that stands alone is not drawn."""
    label = say("stars of tier" if tier["stars"] else "total", lang, stars=tier["stars"])
    text = value_cell(tier["value"], catalogue, lang).text
    share = tier["share"]
    if share is None:
        return Bar(label, text, None, "")
    drawn = None if alone else Fraction(share["part"]) / Fraction(share["whole"])
    return Bar(label, text, drawn, f"{phrase_number(share['percent_rounded'], lang)}%")


def _sum(tiers: Sequence[Record], total: Record, lang: Language) -> Lines:
    """Whether the tiers add up to their total."""
    numbers = [number for tier in tiers if tier["stars"] and (number := _exact(tier)) is not None]
    text = say(
        _VERDICTS[total["adds_up"]],
        lang,
        parts=" + ".join(phrase_number(number, lang) for number in numbers),
        sum=phrase_number(sum(numbers, Decimal(0)), lang),
        total=phrase_number(_exact(total) or Decimal(0), lang),
    )
    return Lines.of(text, role="bad" if total["adds_up"] is False else "text")


def _named(tier: Record, catalogue: Catalogue, lang: Language) -> Page:
    products = tier["products"]
    count = value_cell(tier["value"], catalogue, lang).text
    named = say("named products", lang, stars=tier["stars"], named=len(products), count=count)
    if not products:
        return (Lines.of(named),)
    originals = original_names(catalogue, lang)
    names = ("id", "area", "label", *originals)
    rows = (
        (
            id_cell(fact, catalogue),
            names_cell(fact["areas"], lang),
            name_cell(fact["label"], lang),
            *(name_cell(fact["label"], "vi") for _ in originals),
        )
        for fact in products
    )
    rest = () if _exact(tier) == len(products) else (Lines.of(say("not named", lang)),)
    return (
        Lines.of(named),
        table((say(name, lang) for name in names), rows, 1 + len(originals)),
        *rest,
    )


def _exact(tier: Record) -> Decimal | None:
    return interval(tier["value"]).exact


_VERDICTS: dict[bool | None, str] = {
    True: "adds up",
    False: "does not add up",
    None: "cannot add up",
}
