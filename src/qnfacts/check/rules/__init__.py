"""The rules a registry is checked by: one code each, explained on a page in each language."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from qnfacts.terms import Language

Group = Literal["file", "structure", "verbatim", "value", "between", "coverage", "lock", "review"]

PAGES = Path(__file__).with_name("pages")
"""A folder for each group of rules, and in it the page of each: `CODE.md`, and `CODE.vi.md`."""


@dataclass(frozen=True)
class Rule:
    """A rule, explained on a page in Markdown."""

    code: str
    group: Group

    def page(self, lang: Language) -> str:
        """What is wrong, why it matters, a bad and a good example, how to mend it."""
        ending = ".md" if lang == "en" else f".{lang}.md"
        return (PAGES / self.group / f"{self.code}{ending}").read_text(encoding="utf-8")

    def summary(self, lang: Language) -> str:
        """The page's first line: what is wrong, in one sentence."""
        return self.page(lang).partition("\n")[0].removeprefix("# ")


RULES: Mapping[str, Rule] = {
    page.stem: Rule(page.stem, group)
    for group in get_args(Group)
    for page in sorted((PAGES / group).glob("*.md"))
    if not page.stem.endswith(".vi")
}
"""Every rule under its code: group by group as above, by name within a group."""

ON_REQUEST = frozenset({"not-reviewed"})
"""The codes of the rules that count only where they are asked for by name."""


def chosen(select: Collection[str], ignore: Collection[str]) -> frozenset[str]:
    """The codes that are selected and not ignored; a group stands for all of its codes.

    Without `select` all codes are selected, but for those that have to be asked for by name.
    Raises ValueError for an unknown code or group.
    """
    known = {*RULES, *get_args(Group)}
    if unknown := sorted({*select, *ignore} - known):
        raise ValueError(f"no rule or group is called {', '.join(unknown)}")
    return frozenset(
        code
        for code, rule in RULES.items()
        if (code in select or (code not in ON_REQUEST and (not select or rule.group in select)))
        and not (code in ignore or rule.group in ignore)
    )
