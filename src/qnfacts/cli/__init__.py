"""The command line: parses, calls, prints, and turns every outcome into an exit code."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

DONE = 0
FOUND_WRONG = 1
WRONG_CALL = 2
UNREADABLE = 3


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code.

    0: done. 1: it looked and found something wrong. 2: the call is wrong. 3: something could
    not be read, so nothing can be said, or what was said could not be written.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        code = _directly(words)
        return _through_typer(words) if code is None else code
    except KeyboardInterrupt:
        return 130
    except OSError as error:  # a file that cannot be read has its own error
        from qnfacts.cli.output import tell

        tell(f"{error.filename or 'the answer could not be written'}: {error.strerror or error}")
        return UNREADABLE
    except Exception as error:
        from qnfacts.cli.output import complain
        from qnfacts.problems import QnfactsError

        if not isinstance(error, QnfactsError):
            raise
        complain(error.problems)
        return UNREADABLE


def _directly(words: list[str]) -> int | None:
    """The exit code of a call that is so usual that it does not wait for Typer."""
    if words[:1] == ["check"]:
        from qnfacts.cli.directcheck import check_directly

        return check_directly(words)
    from qnfacts.cli.direct import direct_answer

    if (answer := direct_answer(words)) is None:
        return None
    from qnfacts.cli.write import write

    write(answer)
    return DONE


def _through_typer(words: list[str]) -> int:
    from qnfacts.cli.app import COMMANDS, app

    named = words[:1] if words[:1] and words[0] in COMMANDS else COMMANDS
    try:
        app(named, listed=words in _HELP)(args=words, prog_name="qnfacts")
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else WRONG_CALL
    return DONE


_HELP = (["-h"], ["--help"])
