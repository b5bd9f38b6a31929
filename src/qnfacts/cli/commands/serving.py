"""The command `mcp`: a server for assistants."""

import sys

from qnfacts.cli.session import Session
from qnfacts.cli.shared import writing
from qnfacts.cli.wrong_call import needing, wrong


@writing
def mcp(session: Session) -> None:
    """Answer assistants from the registry, over stdin and stdout."""
    if sys.stdin.isatty():
        raise wrong("no assistant")
    with needing("mcp", "mcp", form="mcp"):
        from qnfacts.assistants.server import server
    session.store.counts()  # a registry that cannot be used is told before anybody asks
    server(session.named, session.lang).run("stdio")
