"""The command `fill`: a draft with what its bindings say."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from qnfacts.cli.drafts import read_drafts
from qnfacts.cli.exit_codes import DONE, FOUND_WRONG
from qnfacts.cli.output import Screen, complain, show_text, write
from qnfacts.cli.overwriting import refuse_what_is_read
from qnfacts.cli.session import Session
from qnfacts.cli.shared import LangOption, RegistryOption, named_path
from qnfacts.cli.wrong_call import wrong

if TYPE_CHECKING:
    from qnfacts.problems import Problem


def _file(given: str) -> Path | None:
    """The file to write; none for `-`, which is stdout."""
    return None if given == "-" else named_path(given)


def fill(
    files: Annotated[list[str], typer.Argument(metavar="FILE...")],
    out: Annotated[
        Path | None, typer.Option("--output", "-o", parser=_file, metavar="FILE")
    ] = None,
    check: Annotated[bool, typer.Option("--check")] = False,
    lang: LangOption = "en",
    registry: RegistryOption = None,
) -> None:
    """Write into a draft in Markdown what its bindings say.

    Exit 0: done. 1: a binding names nothing or, with --check, is not as the registry has it.
    """
    from qnfacts.drafts.filling import fill
    from qnfacts.drafts.saying import Facts
    from qnfacts.registry.named import the_one
    from qnfacts.registry.replacing import replace_file

    if check and out:
        raise wrong("check writes nothing", "--output")
    given = read_drafts(files, piped="stdin.md")
    if any(each.word for each in given):
        raise wrong("not in Word", "FILE")
    if not check and len(given) != 1:
        raise wrong("one draft", "FILE")
    the_one(registry or ())  # a binding names no registry
    session = Session(registry, lang)
    if out:
        refuse_what_is_read(out, session)
    facts = Facts.of(session.catalogue)
    filled = [fill(text, draft, facts, lang) for draft, text, _ in given]
    session.complain()
    refused = [problem for each in filled for problem in each.refused]
    if check:
        _print([*refused, *(problem for each in filled for problem in each.stale)])
    if refused:
        complain(refused, lang)
        raise typer.Exit(FOUND_WRONG)
    if out:
        out.parent.mkdir(parents=True, exist_ok=True)
        replace_file(out, filled[0].text.encode())
    else:
        show_text(filled[0].text, Screen(paged=False))


def _print(found: "list[Problem]") -> NoReturn:
    """Print the problems of all drafts in order, and end with whether there are any."""
    from qnfacts.check.reports.concise import problem_line
    from qnfacts.render.escaping import log_line

    found.sort(key=lambda problem: (problem.file, problem.line or 0, problem.column or 0))
    write(f"{log_line(problem_line(problem))}\n" for problem in found)
    raise typer.Exit(FOUND_WRONG if found else DONE)
