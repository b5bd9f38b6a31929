"""Why words that a grammar recognises are left unread."""

from enum import StrEnum


class Reason(StrEnum):
    """A reason to read nothing, which a grammar gives in the place of what it would read.

    How each is put in words stands in `phrases`.
    """

    # What it is instead of a number that counts.
    TIED = "tied"
    LABEL = "label"
    NAME = "name"
    ITEM = "item"
    CITED = "cited"
    CODE = "code"
    ORDINAL = "ordinal"
    GRADE = "grade"
    SCORE = "score"
    YEAR = "year"
    DAY = "day"
    AGE = "age"
    LONE_WORD = "lone-word"
    # What makes its words unsure.
    FIGURE = "figure"
    NUMERAL = "numeral"
    GOES_ON = "goes-on"
    GLUED_SCALE = "glued-scale"
    UNKNOWN_UNIT = "unknown-unit"
    INEXACT = "inexact"
    MARGIN = "margin"
    SCALE_APART = "scale-apart"
    ROW = "row"
    NEGATED = "negated"
    MAYBE_HEDGE = "maybe-hedge"
    PREPOSITION = "preposition"
    # What it is to another number.
    SHARED = "shared"
    UNLIKE_ENDS = "unlike-ends"
    ALTERNATIVE = "alternative"
    OUT_OF = "out-of"
    PER = "per"
    DIFFERENCE = "difference"
    COMPARED = "compared"
    BOUND_OR_DIFFERENCE = "bound-or-difference"
    CHANGE = "change"
    START = "start"
    END = "end"
    # What makes a date or period unsure.
    NO_DATE = "no-date"
    NO_PERIOD = "no-period"
    LUNAR = "lunar"
    DAY_OR_MONTH = "day-or-month"
    YEAR_OR_MONTH = "year-or-month"
    DATE_OR_RANGE = "date-or-range"
    DATE_OR_COUNT = "date-or-count"
    SHARED_YEAR = "shared-year"
    FISCAL = "fiscal"
    PART_OF_YEAR = "part-of-year"
    UNBOUND = "unbound"
    # What no grammar looks at.
    IN_WORD = "in-word"
    OTHER_DIGITS = "other-digits"
    TWO_SCRIPTS = "two-scripts"
