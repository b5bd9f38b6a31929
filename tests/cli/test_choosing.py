"""Who and what the options of listings name, and what the options choose."""

import pytest
from world import Run, records


def ids(run: Run, *words: str) -> list[str]:
    return [record["id"] for record in records(run, *words)]


@pytest.mark.parametrize(
    ("command", "option", "name", "some"),
    [
        ("statements", "--speaker", "Thứ trưởng Vũ Hải Quân", "wide-5g-coverage"),
        ("statements", "--speaker", "Ambassador Phạm Quang Hiệu", "japanese-interest"),
        ("statements", "--speaker", "Ông Bùi Văn Khắng", "khang-key-driver"),
        ("statements", "--speaker", "Mr. Khang", "khang-key-driver"),
        ("statements", "--speaker", "Quân", "wide-5g-coverage"),
        ("statements", "--speaker", "quan", "wide-5g-coverage"),
        ("policies", "--issuer", "Hội đồng nhân dân", "resolution-35-2021"),
        ("policies", "--issuer", "Ủy ban nhân dân tỉnh", "decision-1919-2024"),
        ("policies", "--issuer", "Uỷ ban nhân dân", "decision-1919-2024"),
        ("figures", "--according-to", "Sở KH&CN", "incubated-2024"),
        ("figures", "--according-to", "article", "ocop-total"),
        ("figures", "--source", "Quỳnh Trang", "ocop-total"),
    ],
)
def test_names_as_people_write_them(
    shipped: Run, command: str, option: str, name: str, some: str
) -> None:
    assert some in ids(shipped, command, option, name)


@pytest.mark.parametrize(
    ("command", "option"),
    [("policies", "--issuer"), ("targets", "--set-by"), ("initiatives", "--run-by")],
)
def test_an_article_says_things_and_does_none(shipped: Run, command: str, option: str) -> None:
    ran = shipped(command, option, "the article")
    assert (ran.code, ran.out) == (2, "")
    assert "'the article' says things, and does none" in " ".join(ran.err.split())


@pytest.mark.parametrize("command", ["compare", "reconcile", "derive", "ocop", "timeline"])
def test_one_source_alone(shipped: Run, command: str) -> None:
    every = records(shipped, command)
    some = [records(shipped, command, "--source", source) for source in ("S.T.I.D", "conference")]
    assert all(record in every for each in some for record in each)
    assert max(map(len, some)) > 0
    assert min(map(len, some)) < len(every)


def test_an_area_chooses_among_the_products_named(shipped: Run) -> None:
    tiers = records(shipped, "ocop", "--area", "Ba Chẽ")
    assert [tier["id"] for tier in tiers] == ids(shipped, "ocop")
    named = [product["id"] for tier in tiers for product in tier["products"]]
    assert set(named) <= set(ids(shipped, "products", "--area", "Ba Chẽ"))


def test_dates_of_one_year(shipped: Run) -> None:
    dated = records(shipped, "timeline", "--year", "2018")
    assert [(entry["id"], entry["field"]) for entry in dated] == [
        ("resolution-148-2018", "issued"),
        ("resolution-148-2018", "horizon"),
    ]


def test_numbers_are_sorted_within_their_unit(shipped: Run) -> None:
    values = [record["value"] for record in records(shipped, "figures", "--sort", "value")]
    units = list(dict.fromkeys(value["unit"] for value in values))
    assert sorted(values, key=lambda value: units.index(value["unit"])) == values


def test_areas_are_counted_as_they_are_filtered(shipped: Run) -> None:
    for area in records(shipped, "terms", "areas"):
        assert area["facts"] == len(ids(shipped, "list", "--area", area["id"]))
