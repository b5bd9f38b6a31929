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
    from qnfacts.cli.direct import direct_answer
    from qnfacts.cli.write import write

    words = list(sys.argv[1:] if argv is None else argv)
    try:
        if (answer := direct_answer(words)) is None:
            return _run(words)
        write(answer)
    except OSError as error:  # a file that cannot be read has its own error
        from qnfacts.cli.output import tell

        tell(f"{error.filename or 'the answer could not be written'}: {error.strerror}")
        return UNREADABLE
    return DONE


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
