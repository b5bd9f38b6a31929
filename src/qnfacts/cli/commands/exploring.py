"""The command `explore`: the registry in the terminal."""

import sys

from qnfacts.cli.session import Session
from qnfacts.cli.shared import writing
from qnfacts.cli.wrong_call import needing, wrong


@writing
def explore(session: Session) -> None:
    """Look around in the registry."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise wrong("no screen")
    with needing("textual", "explore", form="explore"):
        from qnfacts.tui.explorer import Explorer
    from qnfacts.cli.clipboard import by_program

    Explorer(session.store, session.lang, by_program).run()
