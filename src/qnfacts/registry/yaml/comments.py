"""Text that a comment cuts off, since ` #` begins one where its author meant a sign."""

import re

from qnfacts.registry.yaml.events import Event


def cut_off(event: Event, text: str) -> str:
    """What the comment behind a plain scalar hides that may well be its text; nothing in most.

    A comment has two spaces before its sign or one behind it; behind a single word it is one.
    """
    found = _COMMENT.match(text, event.end_mark.index) if event.implicit[0] else None
    if not found:
        return ""
    glued, prose = found["sign"], len(found["space"]) == 1 and " " in event.value
    return found["comment"].strip() if glued or prose else ""


_COMMENT = re.compile(r"(?P<space>[ \t]+)(?P<comment>#(?P<sign>[^\s#!])?.*)")
