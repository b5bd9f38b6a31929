"""English scales that stand apart from their numbers: "(in millions)", "Unit: billion dong"."""

import re

_SCALE = r"(?:thousands?|millions?|billions?|trillions?)"
HEADS = re.compile(
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
