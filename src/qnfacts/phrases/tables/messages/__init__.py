"""What a check says of each thing it finds, English and Vietnamese side by side.

In braces stands what a message names; behind a colon, a sign that does not stand in it. What has a
table in `PARTS` is made of words of our own, which are said in Vietnamese in their turn.
"""

from qnfacts.phrases.tables.messages.between import BETWEEN
from qnfacts.phrases.tables.messages.editors import EDITORS
from qnfacts.phrases.tables.messages.facts import FACTS
from qnfacts.phrases.tables.messages.files import FILES
from qnfacts.phrases.tables.messages.hints import HINTS
from qnfacts.phrases.tables.messages.parts import PARTS
from qnfacts.phrases.tables.messages.quotations import QUOTATIONS
from qnfacts.phrases.tables.messages.templates import Templates

__all__ = ["HINTS", "MESSAGES", "PARTS", "Templates"]

MESSAGES: dict[str, Templates] = {**FILES, **QUOTATIONS, **FACTS, **EDITORS, **BETWEEN}
"""The messages by the code of the rule; no code stands twice."""
