"""The lists of fields that are written by hand, against the models they follow from."""

from collections.abc import Iterator
from typing import get_args

import pytest

from qnfacts.records.catalogue import VOCABULARIES
from qnfacts.registry.model import BaseFact
from qnfacts.registry.model.fields import Edtf
from qnfacts.registry.shape import FACTS, SECTIONS, fields
from qnfacts.store.searched import ENTRY_FIELDS
from qnfacts.terms import AGENT_FIELDS, DATE_FIELDS, PLURALS, Kind


def parts(annotation: object) -> Iterator[object]:
    """All that an annotation is made of."""
    yield annotation
    for part in get_args(annotation):
        yield from parts(part)


def referring(model: type[BaseFact], *sections: str) -> list[str]:
    """The fields of a model that refer to an entry of these sections, in their order."""
    found = fields(model).values()
    return [each.attribute for each in found if each.ref and each.ref.section in sections]


@pytest.mark.parametrize("kind", FACTS)
def test_dates(kind: Kind) -> None:
    found = FACTS[kind].model_fields.items()
    dates = [name for name, info in found if Edtf in parts(info.rebuild_annotation())]
    assert list(DATE_FIELDS[kind]) == dates


@pytest.mark.parametrize("kind", FACTS)
def test_agents(kind: Kind) -> None:
    assert list(AGENT_FIELDS[kind]) == referring(FACTS[kind], "agents")


def test_what_has_a_name_that_is_searched() -> None:
    named = ("agents", "areas", "indicators")
    assert set(ENTRY_FIELDS) == {
        name for model in FACTS.values() for name in referring(model, *named)
    }


def test_kinds_and_vocabularies() -> None:
    assert list(PLURALS) == list(FACTS)
    assert [*VOCABULARIES, "facts"] == list(SECTIONS)
