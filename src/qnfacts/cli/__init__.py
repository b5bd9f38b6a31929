"""The command line: parses, calls, prints, and turns every outcome into an exit code."""

from __future__ import annotations

import os
import sys

from qnfacts.cli.exit_codes import DONE, FAULT, INTERRUPTED, UNREADABLE, WRONG_CALL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.terms import Language


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code.

    0: done. 1: it looked and found something wrong. 2: the call is wrong. 3: something could
    not be read, so nothing can be said, or what was said could not be written. 70: the program
    itself has failed.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    if os.environ.get("_QNFACTS_COMPLETE"):
        return _complete(words)
    try:
        return _run(words)
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:  # a file that cannot be read has its own error
        from qnfacts.cli.calls import language
        from qnfacts.cli.output import tell
        from qnfacts.phrases.problems import message_in
        from qnfacts.problems import reason_of

        lang = language(words)
        cause = message_in(reason_of(error), lang)
        tell(f"{error.filename or _nameless(error, lang)}: {cause}")
        return UNREADABLE
    except Exception as error:
        from qnfacts.cli.calls import language
        from qnfacts.cli.output import complain, tell
        from qnfacts.problems import CallError, QnfactsError

        if isinstance(error, CallError):
            from qnfacts.phrases import say
            from qnfacts.phrases.problems import message_in

            lang = language(words)
            tell(say("wrong", lang, why=message_in(error.problems[0].message, lang)))
            return WRONG_CALL
        if not isinstance(error, QnfactsError):
            tell(_fault(error, language(words)))
            return FAULT
        complain(error.problems, language(words))
        return UNREADABLE


def _run(words: list[str]) -> int:
    from qnfacts.cli.app import COMMANDS, Abort, Reader, UsageError, app
    from qnfacts.cli.calls import command_first, language
    from qnfacts.cli.output import Screen

    lang = language(words)
    try:
        words = command_first(words)
        named = [word for word in words[:1] if word in COMMANDS]
        default = {"lang": lang, **{name: {"lang": lang} for name in named}}
        reader = Reader(lang, Screen(paged="--no-pager" not in words))
        code: int | None = app(named)(
            args=words, prog_name="qnfacts", standalone_mode=False, obj=reader, default_map=default
        )
    except UsageError as error:
        from qnfacts.cli.output import tell
        from qnfacts.cli.refusal import refusal

        for line in refusal(error, words, lang):
            tell(line)
        return WRONG_CALL
    except Abort:  # nothing more is typed
        return INTERRUPTED
    return code or DONE


def _complete(words: list[str]) -> int:
    """Answer a shell that completes the last of the words."""
    try:
        from qnfacts.cli.complete import answers
        from qnfacts.cli.output import write

        write(f"{line}\n" for line in answers(words))
    except Exception:  # a completion never complains
        return WRONG_CALL
    return DONE


def _nameless(error: OSError, lang: Language) -> str:
    """What an error is about that names no file."""
    from qnfacts.phrases import say

    gone = isinstance(error, FileNotFoundError)  # raised for a path that begins nowhere
    return say("the current folder" if gone else "not written", lang)


def _fault(error: Exception, lang: Language) -> str:
    """What failed and where, on one line."""
    from qnfacts.phrases import say

    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" in {place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else ""
    said = " ".join(f"{type(error).__name__}: {error}".split())
    return say("fault", lang, said=f"{said}{where}")
