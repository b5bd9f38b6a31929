"""What follows from facts."""

from decimal import Decimal
from textwrap import dedent

from catalogues import changed, published
from world import VAN_HAI, Run, records

from qnfacts.explore.derive import derive


def test_what_follows(van_hai: Run) -> None:
    derived = records(van_hai, "derive", "--topic", "society")
    (number,) = derived
    assert (number["kind"], number["type"], number["percent_rounded"]) == (
        "derived",
        "number",
        None,
    )
    value = number["value"]
    assert (value["low"], value["high"], value["low_open"], value["hedge"]) == (
        20,
        None,
        True,
        "more than",
    )
    assert (value["unit"], value["as_written"]) == ("idea", None)
    assert [figure["id"] for figure in number["follows_from"]] == ["pupils-share", "ideas"]
    assert "quotes" not in number


def test_what_follows_in_the_shipped_registry(shipped: Run) -> None:
    assert shipped("derive").out == dedent("""\
             Follows  How                            From                             What
        more than 72  more than 60% × more than 120  urban-share-2024 incubated-2024  Number \
behind: Share of incubated ideas and projects from technology enterprises and urban services
                1.8%  8 ÷ 437, rounded               ocop-5-stars ocop-total          OCOP \
products rated 5 stars, as a share of: Star-rated OCOP products, all tiers
               23.6%  103 ÷ 437, rounded             ocop-4-stars ocop-total          OCOP \
products rated 4 stars, as a share of: Star-rated OCOP products, all tiers
               74.6%  326 ÷ 437, rounded             ocop-3-stars ocop-total          OCOP \
products rated 3 stars, as a share of: Star-rated OCOP products, all tiers
        """)


def test_shares_that_never_end_are_bounded(shipped: Run) -> None:
    share = records(shipped, "derive", "--topic", "ocop")[0]
    assert share["percent_rounded"] == Decimal("1.8")
    assert share["value"]["low"] == Decimal("1.830663")
    assert share["value"]["high"] == Decimal("1.830664")
    assert share["value"]["low_open"]
    assert share["value"]["high_open"]


def test_nothing_follows_from_nothing() -> None:
    """Neither from a share without a bound, nor from a whole that can be 0."""
    unknown = {"low": None, "high": None, "low_open": True, "high_open": True}
    nothing = {"low": Decimal(0), "high": Decimal(0)}
    derived = derive(changed(published(VAN_HAI), pupils_share=unknown, farms=nothing))
    assert {figure["id"] for each in derived for figure in each["follows_from"]} == {
        "wood-workshops",
        "clay-workshops",
        "workshops",
    }
