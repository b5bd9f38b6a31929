"""Several catalogues as one: whose each id is, and what is the same in all."""

from pathlib import Path
from typing import Any

import pytest
from catalogues import published
from world import LAM_SON, VAN_HAI

from qnfacts.records.catalogue import VOCABULARIES, Catalogue
from qnfacts.records.merging import merged

EVERY_KIND = Path(__file__).parents[1] / "cases" / "good" / "every-kind.yaml"
IDS = {"id", "figure", "source", "unit", "base", "part_of", "share_of", "succeeds"}
LISTS = {"topics", "contrasts_with"}


def relabelled(catalogue: Catalogue, *sections: str) -> Catalogue:
    """The catalogue with other labels of all entries of these sections."""
    other = {"en": "other", "vi": "khác"}
    changed: dict[str, Any] = {
        section: {
            id_: {**entry, "label": other} for id_, entry in getattr(catalogue, section).items()
        }
        for section in sections
    }
    return catalogue._replace(**changed)


def ids_in(thing: Any, key: str = "") -> list[str]:
    """Every id that a record holds, in the order in which it does."""
    if isinstance(thing, dict):
        return [id_ for name, each in thing.items() for id_ in ids_in(each, name)]
    if isinstance(thing, list | tuple):
        return [id_ for each in thing for id_ in ids_in(each, key)]
    return [thing] if isinstance(thing, str) and key in IDS | LISTS else []


@pytest.mark.parametrize("path", [EVERY_KIND, LAM_SON, VAN_HAI])
def test_every_id_of_what_differs_has_the_name(path: Path) -> None:
    one = published(path)
    both = merged({"a": one, "b": relabelled(one, *VOCABULARIES)})
    ours = both.facts[: len(one.facts)]
    assert ids_in(ours) == [f"a/{id_}" for id_ in ids_in(one.facts)]
    for section in VOCABULARIES:
        entries = [*getattr(one, section).values()]
        found = [e for e in getattr(both, section).values() if e["id"].startswith("a/")]
        assert ids_in(found) == [f"a/{id_}" for id_ in ids_in(entries)]


@pytest.mark.parametrize("path", [EVERY_KIND, LAM_SON, VAN_HAI])
def test_what_is_the_same_is_one(path: Path) -> None:
    one = published(path)
    both = merged({"a": one, "b": one})
    for section in ("topics", "units", "areas", "agents", "indicators"):
        assert getattr(both, section) == getattr(one, section)
    assert [*both.sources] == [f"{name}/{id_}" for name in "ab" for id_ in one.sources]
    assert [f["id"] for f in both.facts] == [f"{n}/{f['id']}" for n in "ab" for f in one.facts]


def test_what_refers_to_what_differs_differs() -> None:
    """The indicator says the same in both, of units that are not the same."""
    one = published(LAM_SON)
    both = merged({"a": one, "b": relabelled(one, "units", "areas")})
    assert "visits" not in both.indicators
    assert both.indicators["b/visits"]["unit"] == "b/visit"
    assert both.areas["b/dong-khe"]["part_of"] == "b/lam-son"
    assert [*both.agents] == [*one.agents]


def test_an_entry_of_one_catalogue_alone_keeps_its_id() -> None:
    both = merged({"a": published(LAM_SON), "b": published(VAN_HAI)})
    alone = published(LAM_SON).areas.keys() - published(VAN_HAI).areas.keys()
    assert alone
    assert alone <= both.areas.keys()
