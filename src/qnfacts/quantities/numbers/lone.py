"""When one word for a digit counts.

"một" is the article as well, "năm" the year, "ba" the father, "không" the negation, so a lone
number word is read only beside what it counts: a unit, a counted noun, or a hedge.
"""

from qnfacts.quantities.numbers.units import MEASURES
from qnfacts.quantities.words.counted import COUNTED
from qnfacts.quantities.words.lexicon import words
from qnfacts.quantities.words.sentences import Sentence


def lone_word_counts(s: Sentence, i: int, *, unit: str | None, hedged: bool) -> bool:
    """Whether the number word at token i counts, given its unit and if a hedge precedes it."""
    if s.tokens[i].is_title and s.tokens[i - 1].is_word:
        return False
    counted = COUNTED.begins(s.keys, i + 1)
    match s.keys[i]:
        case "không":
            return unit == "percent"
        case "một":
            return unit in MEASURES or (hedged and not _NOT_ONE.begins(s.keys, i))
        case "năm":
            return unit == "percent" or (hedged and counted)
        case "ba":
            return unit is not None or counted
        case _:
            return unit is not None or counted or hedged


_NOT_ONE = words("""
    một số, một vài, một chút, một ít, một phần, một loạt, một cách, một lần, một mặt, một khi,
    một thời, một bước, một trong, một bộ phận
    """)
