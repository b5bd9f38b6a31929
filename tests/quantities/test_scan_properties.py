"""What holds of the reader whatever the text."""

import unicodedata
from decimal import Decimal

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from reading import WORDS

from qnfacts.quantities import Reading, scan
from qnfacts.quantities.machine.figures import add, times_power_of_ten
from qnfacts.values.edtf import parse_edtf

SPACES = st.sampled_from(["", " ", " ", " ", "\n", "\u00a0"])
PHRASES = st.lists(st.tuples(st.sampled_from(WORDS), SPACES), max_size=12).map(
    lambda pairs: "".join(word + space for word, space in pairs)
)
TEXTS = PHRASES | st.text(max_size=40) | st.text(alphabet="0123456789.,/-% \n", max_size=30)
UNITS = {"sản phẩm": "product", "xã": "commune"}


@given(TEXTS)
@settings(max_examples=300)
def test_readings_are_sound_whatever_the_text(text: str) -> None:
    last = 0
    for reading in scan(text, UNITS):
        assert last <= reading.start < reading.end <= len(text)
        assert reading.text == text[reading.start : reading.end]
        has_its_own_field_alone(reading)
        is_edtf_where_it_is_a_date(reading)
        last = reading.end


@given(TEXTS)
@settings(max_examples=200)
def test_composed_and_decomposed_letters_read_alike(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    decomposed = unicodedata.normalize("NFD", text)
    assert [gist(r) for r in scan(composed)] == [gist(r) for r in scan(decomposed)]


@given(st.integers(0, 10**60))
def test_grouped_figures_are_read_to_the_last_digit(number: int) -> None:
    (reading,) = scan(f"{number:,}".replace(",", ".") + " đồng")
    assert reading.value is not None
    assert reading.value.interval.exact == Decimal(number)


@given(st.integers(0, 10**40), st.text("0123456789", min_size=1, max_size=40))
def test_decimals_are_read_to_the_last_digit(whole: int, places: str) -> None:
    assume(not (0 < whole < 1000 and len(places) == 3))  # as well thousands: "1,420"
    (reading,) = scan(f"{whole},{places}%")
    assert reading.value is not None
    assert reading.value.interval.exact == Decimal(f"{whole}.{places}")


@given(st.integers(1, 10**15 - 1))
def test_numbers_in_words_are_read_back(number: int) -> None:
    (reading,) = scan(in_words(number))
    assert reading.value is not None
    assert reading.value.interval.exact == Decimal(number)


@given(st.decimals(allow_nan=False, allow_infinity=False), st.integers(-40, 40))
def test_exact_arithmetic_undoes_itself(number: Decimal, power: int) -> None:
    there = times_power_of_ten(number, power)
    assert times_power_of_ten(there, -power) == number
    assert add(there, there.copy_negate()) == 0


def has_its_own_field_alone(reading: Reading) -> None:
    fields = {"quantity": reading.value, "document": reading.number}
    expected = fields.get(reading.type, reading.edtf)
    stated = (reading.value, reading.edtf, reading.number)
    assert expected is not None
    assert [field for field in stated if field is not None] == [expected]
    assert reading.value is None or reading.value.as_written == reading.text


def is_edtf_where_it_is_a_date(reading: Reading) -> None:
    if reading.edtf is not None and "X" not in reading.edtf:
        parse_edtf(reading.edtf.removesuffix("~"))


def gist(reading: Reading) -> tuple[object, ...]:
    """What a reading says, without the spelling of the text."""
    value = reading.value
    said = value and (value.interval, value.hedge, value.nominal, value.unit)
    return reading.type, said, reading.edtf, reading.number, reading.mean


def in_words(number: int) -> str:
    """A number below 10^15 as Vietnamese spells it."""
    parts: list[str] = []
    for scale, word in ((10**12, "nghìn tỷ"), (10**9, "tỷ"), (10**6, "triệu"), (1000, "nghìn")):
        if number >= scale:
            parts += [below_thousand(number // scale, first=not parts), word]
            number %= scale
    if number:
        parts.append(below_thousand(number, first=not parts))
    return " ".join(parts)


def below_thousand(number: int, *, first: bool) -> str:
    hundreds, rest = divmod(number, 100)
    if first and not hundreds:
        return below_hundred(rest)
    tens = below_hundred(rest) if rest >= 10 else f"linh {DIGITS[rest]}"
    return f"{DIGITS[hundreds]} trăm" + (f" {tens}" if rest else "")


def below_hundred(number: int) -> str:
    tens, unit = divmod(number, 10)
    if not tens:
        return DIGITS[unit]
    ending = {0: "", 1: "mốt" if tens > 1 else "một", 5: "lăm"}.get(unit, DIGITS[unit])
    return f"{'mười' if tens == 1 else DIGITS[tens] + ' mươi'} {ending}".strip()


DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
