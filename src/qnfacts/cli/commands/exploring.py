"""The command `explore`: the registry in the terminal."""

import sys

from qnfacts.cli.session import Session
from qnfacts.cli.shared import writing
from qnfacts.cli.wrong_call import wrong


@writing
def explore(session: Session) -> None:
    """Look around in the registry."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise wrong("no screen")
    try:
        from qnfacts.tui.explorer import Explorer
    except ModuleNotFoundError as error:
        if str(error.name).partition(".")[0] != "textual":
            raise
        raise wrong("missing extra", form="explore", module="textual", extra="explore") from None
    from qnfacts.cli.clipboard import by_program

    Explorer(session.store, session.lang, by_program).run()
