"""Exact arithmetic on decimals of any size.

The operators of Decimal round to the context's 28 digits; these do not.
"""

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal, Inexact

_EXACT = Context(prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[Inexact])


def add(a: Decimal, b: Decimal) -> Decimal:
    """The sum, to the last digit."""
    return _EXACT.add(a, b)


def times_power_of_ten(number: Decimal, power: int) -> Decimal:
    """The number with its decimal point moved."""
    return _EXACT.scaleb(number, power)


def last_place(number: Decimal) -> int:
    """The power of ten of the last digit written: 0 for 25, 6 for 3E+6, -1 for 1.5."""
    return int(number.as_tuple().exponent)


def figure(text: str) -> Decimal | None:
    """Digits as Vietnamese writes them: "." groups thousands, "," marks decimals.

    None for what follows another convention or none: "1,234.5", "12.34", "3.11.7", "0912".
    """
    whole, comma, fraction = text.partition(",")
    first, *groups = whole.split(".")
    if comma and not fraction.isdecimal():
        return None
    if groups and (len(first) > 3 or first.startswith("0")):
        return None
    if any(len(group) != 3 for group in groups) or (len(first) > 2 and first.startswith("0")):
        return None
    return Decimal(first + "".join(groups) + ("." + fraction if comma else ""))
