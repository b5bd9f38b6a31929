"""The rules a registry is checked by: one code each, explained on a page of its own."""

from collections.abc import Collection, Mapping
from functools import cache
from typing import Literal, NamedTuple

Group = Literal["file", "structure", "verbatim", "value", "between", "coverage", "lock"]


class Rule(NamedTuple):
    """A rule and its page, `CODE.md` beside this file: Markdown, read when first asked for."""

    code: str
    group: Group

    @property
    def summary(self) -> str:
        """The page's first line: what is wrong, in one sentence."""
        return self.page.partition("\n")[0].removeprefix("# ")

    @property
    def page(self) -> str:
        """What is wrong, why it matters, a bad and a good example, how to mend it."""
        return _page(self.code)


@cache
def _page(code: str) -> str:
    from importlib.resources import files

    return files(__name__).joinpath(f"{code}.md").read_text(encoding="utf-8")


_CODES: Mapping[Group, tuple[str, ...]] = {
    "file": (
        "registry-missing",
        "registry-unreadable",
        "registry-folder",
        "registry-empty",
        "not-utf8",
        "byte-order-mark",
        "crlf",
        "not-yaml",
        "duplicate-key",
        "alias",
        "tag",
        "too-deep",
    ),
    "structure": (
        "wrong-type",
        "wrong-value",
        "missing-field",
        "unknown-field",
        "duplicate-id",
        "unknown-reference",
        "wrong-reference",
        "circular-reference",
        "bad-date",
        "impossible-date",
        "bad-value",
    ),
    "verbatim": (
        "source-unreadable",
        "source-changed",
        "not-verbatim",
        "segments-apart",
        "ambiguous-quotation",
        "truncated-quotation",
        "joined-sentences",
        "long-quotation",
    ),
    "value": (
        "value-not-quoted",
        "hedge-dropped",
        "hedge-changed",
        "scale-changed",
        "unit-not-quoted",
        "statistic-not-quoted",
        "statistic-dropped",
        "dimension-not-quoted",
        "dimension-dropped",
        "date-not-quoted",
        "date-dropped",
        "number-not-quoted",
        "number-dropped",
        "document-type-mismatch",
        "name-not-quoted",
        "attribution-dropped",
        "area-mismatch",
        "status-not-quoted",
        "unquoted-number",
    ),
    "between": (
        "parts-and-whole",
        "conflicting-values",
        "ends-before-issue",
        "horizon-contradicts-title",
        "one-sided-contrast",
    ),
    "coverage": (
        "uncovered-numeral",
        "uncovered-sentence",
        "waiver-not-found",
        "needless-waiver",
    ),
    "lock": (
        "lock-unreadable",
        "not-locked",
        "changed-since-lock",
    ),
}

RULES: Mapping[str, Rule] = {
    code: Rule(code, group) for group, codes in _CODES.items() for code in codes
}


def chosen(select: Collection[str], ignore: Collection[str]) -> frozenset[str]:
    """The codes that are selected and not ignored, where a group stands for all of its codes."""
    known = {*RULES, *(rule.group for rule in RULES.values())}
    if unknown := sorted({*select, *ignore} - known):
        raise ValueError(f"no rule or group is called {', '.join(unknown)}")
    return frozenset(
        code
        for code, rule in RULES.items()
        if (not select or code in select or rule.group in select)
        and not (code in ignore or rule.group in ignore)
    )
