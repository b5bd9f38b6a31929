"""Vietnamese, as the machine has to know it."""

from qnfacts.quantities.documents import document
from qnfacts.quantities.machine.language import Language
from qnfacts.quantities.machine.lexicon import phrases, words
from qnfacts.quantities.machine.tokens import FIGURE
from qnfacts.quantities.vietnamese.number_words import NUMBER_WORDS, SCALES
from qnfacts.quantities.vietnamese.numerals import past_numeral
from qnfacts.quantities.vietnamese.periods import DATES
from qnfacts.quantities.vietnamese.quantity import QUANTITIES
from qnfacts.quantities.vietnamese.single_dates import ROMANS
from qnfacts.quantities.vietnamese.units import units_with

VIETNAMESE = Language(
    {document: {FIGURE}, **DATES, **QUANTITIES},
    units_with=units_with,
    number_words=NUMBER_WORDS | SCALES.openers | ROMANS,
    abbreviations=phrases("tp., ts., ths., pgs., gs., tx., tt., q., p., đ/c."),
    means=words("trung bình, bình quân", but="trung bình thấp, trung bình khá"),
    past_numeral=past_numeral,
)
