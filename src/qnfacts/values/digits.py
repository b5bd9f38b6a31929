"""Decimals as text, exactly."""

from decimal import Decimal

_LONGEST = 1000


def plain_digits(number: Decimal) -> str:
    """Digits without an exponent, except where it would take more than a thousand of them.

    The result is a number in JSON, in YAML and to a spreadsheet. Raises ValueError for NaN
    and infinity, which JSON does not have.
    """
    if not number.is_finite():
        raise ValueError(f"{number} cannot be written in digits")
    if -_LONGEST < number.adjusted() < _LONGEST:
        return format(number, "f")
    precision = max(1, len(number.as_tuple().digits) - 1)  # YAML 1.1 wants a dot in a float
    return format(number, f".{precision}E")


def trimmed_digits(number: Decimal) -> str:
    """All digits, without an exponent and without zeros that say nothing: "13000", "1.5"."""
    digits = format(number, "f") if number else "0"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits
