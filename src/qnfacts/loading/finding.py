"""What validation finds, before it is known in which line it stands."""

from typing import NamedTuple

from qnfacts.yamltext import Path


class Finding(NamedTuple):
    """A problem with the value at `path`, or with its key."""

    path: Path
    code: str
    message: str
    hint: str = ""
    at_key: bool = False
