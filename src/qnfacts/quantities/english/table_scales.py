"""Scales that stand apart from the numbers they multiply, as in the head of a table.

"Population (thousand persons): 100,309" is no hundred thousand. Without its scale a number states
what the text does not.
"""

import re

from qnfacts.quantities.machine.sentences import Sentence


def has_scale_apart(s: Sentence, i: int) -> bool:
    """Whether a scale is stated apart and not far before the number at token i."""
    _, start, _ = s.span(i, i + 1)
    return s.search_before(_HEAD, start, _FAR)


_FAR = 800
"""How many characters a head may stand before a number."""
_SCALE = r"(?:thousands?|millions?|billions?|trillions?)"
_HEAD = re.compile(
    rf"\([^()\d\n]{{0,30}}\b{_SCALE}\b[^()\d\n]{{0,40}}\)"
    r"|\((?:in )?['’]?000s?\b[^()\n]{0,20}\)|\([^()\d\n]{0,4}[$£€¥] ?(?:m|bn|k)\)"
    rf"|\b[Uu]nits?\s?:[^\d\n]{{0,30}}\b{_SCALE}\b"
    rf"|\b[Ii]n (?:thousands|millions|billions)\b(?! of)"
    rf"|\bin {_SCALE} of (?:VND|USD|US\$|dong|dollars|euros|pounds|yen)\b"
)
