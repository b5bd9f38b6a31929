"""The signs before the items of a list: none of them joins the number before it to the next."""

import re


def without_bullets(text: str) -> str:
    """The text with a blank line in place of each sign, so that a sentence ends before it.

    A single dash may as well go on with a line that is broken: it is a sign where its line
    follows a blank one or a colon, or where another line begins with it.
    """
    dashes = [found["dash"] for found in _BULLET.finditer(text) if found["dash"]]
    many = {dash for dash in dashes if dashes.count(dash) > 1}

    def blanked(found: re.Match[str]) -> str:
        is_sign = not found["dash"] or found["dash"] in many or found["opens"] is not None
        return found[0][:-2] + "\n " if is_sign else found[0]

    return _BULLET.sub(blanked, text)


_BULLET = re.compile(
    r"(?:(?P<opens>:[^\S\n]*\n|\n[^\S\n]*\n)|\n)[^\S\n]*(?:[+*•]|(?P<dash>[-–—]))[ \t]"
)
