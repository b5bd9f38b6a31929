"""Units that a registry uses without defining them."""

import pytest

from qnfacts.problems import RegistryError
from qnfacts.registry.loading import parse
from qnfacts.registry.model import Unit, by_id

HEAD = "version: 1\ntitle: {en: T, vi: T}\nsources: []\n"


def units(*indicators: str, own: str = "[]") -> dict[str, Unit]:
    """The units of a registry with indicators of these."""
    entries = "".join(
        f"\n  - {{id: i{number}, label: {{en: I, vi: I}}, unit: {unit}}}"
        for number, unit in enumerate(indicators)
    )
    return by_id(parse(f"{HEAD}units: {own}\nindicators:{entries}\n", "facts.yaml").units)


def test_a_known_unit_is_there_where_it_is_used_with_its_base() -> None:
    assert list(units("VND", "hectare", "VND")) == ["VND", "hectare", "square-metre"]
    assert units("percent")["percent"].label.vi == "phần trăm"


def test_the_registry_has_the_last_word() -> None:
    own = "[{id: person, label: {en: souls, vi: nhân khẩu}, forms: [nhân khẩu]}]"
    assert units("person", own=own)["person"].label.en == "souls"


@pytest.mark.parametrize("base", ["kilometre", "tonne"])
def test_own_bases_and_known_ones_make_no_circle(base: str) -> None:
    own = f"[{{id: metre, label: {{en: m, vi: m}}, base: {base}, factor: 0.001}}]"
    found = units("kilometre", own=own)
    assert found["metre"].base == base
    assert found["kilometre"].base is None


def test_an_unknown_unit_is_none() -> None:
    with pytest.raises(RegistryError, match="`wagon` is not in `units`"):
        units("wagon")
