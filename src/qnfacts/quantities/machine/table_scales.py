"""Scales that stand apart from the numbers they multiply, as in the head of a table.

"Population (thousand persons): 100,309" is no hundred thousand. Without its scale a number states
what the text does not.
"""

import re

from qnfacts.quantities.machine.sentences import Sentence


def has_scale_apart(s: Sentence, i: int, heads: re.Pattern[str]) -> bool:
    """Whether one of these heads stands not far before the number at token i."""
    return s.search_before(heads, s.span(i, i + 1)[1], _FAR)


_FAR = 800
"""How many characters a head may stand before a number."""
