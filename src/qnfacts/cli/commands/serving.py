"""The command `mcp`: a server for assistants."""

import sys

from qnfacts.cli.session import Session
from qnfacts.cli.shared import writing
from qnfacts.cli.wrong_call import wrong


@writing
def mcp(session: Session) -> None:
    """Answer assistants from the registry, over stdin and stdout."""
    if sys.stdin.isatty():
        raise wrong("no assistant")
    try:
        from qnfacts.assistants.server import server
    except ModuleNotFoundError as error:
        if str(error.name).partition(".")[0] != "mcp":
            raise
        raise wrong("missing extra", form="mcp", module="mcp", extra="mcp") from None
    session.store.counts()  # a registry that cannot be used is told before anybody asks
    server(session.named, session.lang).run("stdio")
