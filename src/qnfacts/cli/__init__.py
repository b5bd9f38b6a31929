"""The command line: parses, calls, prints, and turns every outcome into an exit code."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

DONE = 0
FOUND_WRONG = 1
WRONG_CALL = 2
UNREADABLE = 3


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code.

    0: done. 1: it looked and found something wrong. 2: the call is wrong. 3: something could
    not be read, so nothing can be said.
    """
    from qnfacts.cli.direct import direct_answer
    from qnfacts.cli.write import write

    words = list(sys.argv[1:] if argv is None else argv)
    if (answer := direct_answer(words)) is not None:
        write(answer)
        return DONE
    return _run(words)


def entry() -> NoReturn:
    """The program `qnfacts`."""
    sys.exit(main())


def _run(words: list[str]) -> int:
    from qnfacts.cli.app import COMMANDS, app

    named = words[:1] if words[:1] and words[0] in COMMANDS else COMMANDS
    try:
        app(named, listed=words in _HELP)(args=words, prog_name="qnfacts")
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else WRONG_CALL
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        from qnfacts.cli.output import complain
        from qnfacts.problems import QnfactsError

        if not isinstance(error, QnfactsError):
            raise
        complain(error.problems)
        return UNREADABLE
    return DONE


_HELP = (["-h"], ["--help"])
