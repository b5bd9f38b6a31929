"""Numbers written otherwise."""

from collections.abc import Iterator


def other_digits(written: str) -> Iterator[str]:
    """Each digit changed to every other one."""
    for at, sign in enumerate(written):
        if sign.isdecimal():
            for digit in "0123456789".replace(sign, ""):
                yield written[:at] + digit + written[at + 1 :]


def misplaced_digits(written: str) -> Iterator[str]:
    """Each digit left out or doubled, and neighbours swapped."""
    for at, sign in enumerate(written):
        if sign.isdecimal():
            before, after = written[:at], written[at + 1 :]
            yield before + after
            yield before + sign * 2 + after
            if after[:1].isdecimal() and after[0] != sign:
                yield before + after[0] + sign + after[1:]
