"""The command `review`: a person looks at one fact after another and says yes or no."""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from qnfacts.cli.choices import known_name, own_registry
from qnfacts.cli.output import Screen, emit, tell, write
from qnfacts.cli.shared import LangOption, RegistryOption, SourcesOption
from qnfacts.cli.wrong_call import wrong
from qnfacts.phrases import say
from qnfacts.phrases.problems import message_in
from qnfacts.render import Output
from qnfacts.terms import Language, ReviewVerdict

if TYPE_CHECKING:
    from qnfacts.check.checked import CheckedRegistry
    from qnfacts.check.reviewing import ReviewedFact
    from qnfacts.registry.reviews import Review


class Answer(NamedTuple):
    """What a person says of a fact, and why."""

    reviewed: "ReviewedFact"
    verdict: ReviewVerdict
    note: str | None


def review(
    ids: Annotated[list[str] | None, typer.Argument(metavar="[ID...]")] = None,
    yes: Annotated[bool, typer.Option("--yes")] = False,
    by: Annotated[
        str | None, typer.Option("--by", envvar="QNFACTS_REVIEWER", metavar="NAME")
    ] = None,
    note: Annotated[str | None, typer.Option("--note", metavar="TEXT")] = None,
    lang: LangOption = "en",
    registry: RegistryOption = None,
    sources: SourcesOption = None,
) -> None:
    """Give your word for facts, beside their words and sentences.

    Those that nobody has looked at, or that have changed since, come first.
    """
    from qnfacts.check.reviewing import facts_to_review, gather_for_review, review, write_reviews

    _refuse_to_guess(ids, yes=yes)
    path, who, note = own_registry(registry), _line(by or _git_name(), "--by"), note or None
    if note is not None:
        _line(note, "--note")
    checked = gather_for_review(path, sources).registry
    facts = _asked(facts_to_review(checked), ids)
    answers = (
        (Answer(fact, "confirmed", note) for fact in facts)
        if yes
        else _asking(facts, checked, note, lang)
    )
    given: list[Review] = []
    for reviewed, verdict, why in answers:
        given.append(review(reviewed, checked, verdict, who, why))
        if not yes:  # whoever is asked may leave at any time
            write_reviews(path, [*checked.reviews.values(), *given])
    if yes:
        _tell_doubts(facts, lang)
        write_reviews(path, [*checked.reviews.values(), *given])
    tell(say("reviewed", lang, facts=len(given), by=who))


def _tell_doubts(facts: Sequence["ReviewedFact"], lang: Language) -> None:
    """Show the doubts that nobody has been asked about."""
    for reviewed in facts:
        for doubt in reviewed.doubts:
            said = message_in(doubt.message, lang)
            tell(f"{doubt.code} {said} [{reviewed.fact.model.id}]")


def _refuse_to_guess(ids: list[str] | None, *, yes: bool) -> None:
    if yes and not ids:
        raise wrong("nothing seen", "ID")
    if not yes and not (sys.stdin and sys.stdin.isatty()):
        raise wrong("no terminal", "--yes")


def _asked(facts: Sequence["ReviewedFact"], ids: list[str] | None) -> list["ReviewedFact"]:
    """The facts with these ids; all without any."""
    known = {reviewed.fact.model.id: reviewed for reviewed in facts}
    return [known[known_name(id_, known, "fact", "ID")] for id_ in ids] if ids else list(facts)


def _asking(
    facts: Sequence["ReviewedFact"], checked: "CheckedRegistry", note: str | None, lang: Language
) -> Iterator[Answer]:
    """The answers, each as soon as it is given; skipped facts have none."""
    from qnfacts.check.reviewing import sentences
    from qnfacts.records.publish import publish
    from qnfacts.views.review_page import review_page

    catalogue = publish(checked.model, checked.texts, checked.lock)
    records = {fact["id"]: fact for fact in catalogue.facts}
    for number, reviewed in enumerate(facts, 1):
        record = records[reviewed.fact.model.id]
        quoted = sentences(reviewed.fact, checked)
        page = review_page(reviewed, quoted, record, catalogue, lang)
        write(f"\n{say('one of many', lang, number=number, all=len(facts))}\n\n")
        emit(Output((), lambda page=page: page), "table", _UNPAGED)  # type: ignore[misc]
        match _choice(lang):
            case "y":
                yield Answer(reviewed, "confirmed", note)
            case "n":
                yield Answer(reviewed, "rejected", note or _why(lang))
            case "q":
                return


def _choice(lang: Language) -> str:
    """One of the letters y, n, s, q; q at the end of the input."""
    while True:
        write(f"\n{say('borne out', lang)} ")
        line = sys.stdin.readline()
        letter = line.strip()[:1].lower()
        if not line or letter in ("y", "n", "s", "q"):
            return letter or "q"


def _why(lang: Language) -> str | None:
    write(f"{say('why not', lang)} ")
    return "".join(filter(str.isprintable, sys.stdin.readline())).strip() or None


def _line(given: str, option: str) -> str:
    """A line as it can stand in the file of reviews. Refuses the call if it is none."""
    if not given.strip() or not given.isprintable():
        raise wrong("no printable line", option)
    return given.strip()


def _git_name() -> str:
    """The name that git signs with; empty where there is none."""
    if not (git := shutil.which("git")):
        return ""
    asked = (git, "config", "user.name")
    done = subprocess.run(asked, capture_output=True, check=False, encoding="utf-8")  # noqa: S603
    return done.stdout.strip()


_UNPAGED = Screen(paged=False)
"""The question has to stand below what it asks about."""
