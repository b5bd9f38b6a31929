"""Links as a terminal takes them, with the words of a page that they lead to."""

import re
from urllib.parse import quote

from qnfacts.render.pages import Link


def href(link: Link) -> str:
    """The address in printable ASCII, with a text directive for each passage; empty if none.

    Only what is on the web is linked. See https://wicg.github.io/scroll-to-text-fragment/.
    """
    if not _ON_THE_WEB.match(link.address):
        return ""
    address = quote(link.address, safe=_OF_ADDRESSES, errors="replace")
    directives = "&".join(map(_directive, link.passages))
    if not directives:
        return address
    return f"{address}{'' if '#' in address else '#'}:~:{directives}"


def without_links(text: str) -> str:
    """What a terminal is sent, with nothing to click on."""
    return _LINK.sub("", text)


def _directive(passage: str) -> str:
    """The whole of a short passage, the first and the last words of a long one."""
    words = passage.split()
    ends = [words] if len(words) <= 2 * _WORDS else [words[:_WORDS], words[-_WORDS:]]
    return "text=" + ",".join(_encoded(" ".join(end)) for end in ends)


def _encoded(text: str) -> str:
    """The text percent-encoded; a dash too, which would divide the directive."""
    return quote(text, safe="", errors="replace").replace("-", "%2D")


_WORDS = 5
_ON_THE_WEB = re.compile("https?://", re.IGNORECASE)
_OF_ADDRESSES = "%:/?#[]@!$&'()*+,;=~"
_LINK = re.compile("\x1b]8;[^\x1b]*\x1b\\\\")
