"""That a name is not known, in words that help: with the nearest one, and those there are."""

from collections.abc import Iterable


def no_such(what: str, given: str, known: Iterable[str]) -> str:
    """`no topic 'ocob'; did you mean 'ocop'?`; without the question where none is near."""
    from qnfacts.text.nearest import closest  # what compares words is loaded where one is wrong

    like = closest(given, known)
    return f"no {what} {given!r}" + (f"; did you mean {like!r}?" if like else "")


def no_such_among(what: str, given: str, known: Iterable[str]) -> str:
    """The same, and what there is: `no topic 'zz'; topics are business, ocop`."""
    said = no_such(what, given, known)
    plural = f" {what.capitalize()}s" if said.endswith("?") else f"; {what}s"
    return f"{said}{plural} are {listed(known)}"


def listed(names: Iterable[str]) -> str:
    """The names, the first of them where there are too many to read."""
    every = list(names)
    more = f" and {len(every) - _MOST} more" if len(every) > _MOST else ""
    return ", ".join(every[:_MOST]) + more


_MOST = 40
