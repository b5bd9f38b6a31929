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
    rf"""
    [(UuIi] (?:
        (?<=\() [^()\d\n]{{0,30}} \b {_SCALE} \b [^()\d\n]{{0,40}} \)
      | (?<=\() (?:in[ ])? ['’]?000s? \b [^()\n]{{0,20}} \)
      | (?<=\() [^()\d\n]{{0,4}} [$£€¥][ ]?(?:m|bn|k) \)
      | (?<=[Uu]) (?<!\w.) nits?[ ]?: [^\d\n]{{0,30}} \b {_SCALE} \b
      | (?<=[Ii]) (?<!\w.) n[ ] (?:thousands|millions|billions) \b (?![ ]of)
      | (?<=i) (?<!\w.) n[ ] {_SCALE}[ ]of[ ] (?:VND|USD|US\$|dong|dollars|euros|pounds|yen) \b
    )
    """,
    re.VERBOSE,
)
"""Written so that a search stops at these first letters alone."""
