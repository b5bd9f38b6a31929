"""Records as the store keeps them come back as they were."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qnfacts.records import Record
from qnfacts.render.records import ndjson_text
from qnfacts.store.notation import restored, stored
from qnfacts.values.digits import plain_digits


def plain(record: object) -> object:
    """A record in which 1E+1 and 10 are the same Decimal."""
    match record:
        case dict():
            return {key: plain(value) for key, value in record.items()}
        case list():
            return [plain(item) for item in record]
        case Decimal():
            return Decimal(plain_digits(record))
    return record


NUMBERS = st.none() | st.decimals(allow_nan=False, allow_infinity=False)
TEXTS = st.text(max_size=9)
DECIMALS = {"low": NUMBERS, "high": NUMBERS, "nominal": NUMBERS, "stated": NUMBERS}
VALUES = st.fixed_dictionaries(DECIMALS | {"hedge": st.none() | TEXTS})
UNITS = st.fixed_dictionaries({"id": TEXTS, "factor": NUMBERS})
NAMES = TEXTS.filter(lambda name: name not in {"=", "hedge", "factor", *DECIMALS})
DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS | VALUES | UNITS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(NAMES, DATA, max_size=3))
def test_what_is_stored_comes_back_and_is_the_line_of_ndjson(record: Record) -> None:
    assert repr(plain(restored(stored(record)))) == repr(plain(record)), "types and order, too"
    assert stored(record) + "\n" == ndjson_text([record])


def test_what_is_no_json_has_no_place() -> None:
    with pytest.raises(TypeError):
        stored({"low": object()})
