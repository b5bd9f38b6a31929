"""English, as the machine has to know it."""

from qnfacts.quantities.documents import document, document_of_year
from qnfacts.quantities.english import dates, numerals, quantities
from qnfacts.quantities.english.ranges import CHANGES
from qnfacts.quantities.english.units import BUILT_IN
from qnfacts.quantities.machine.language import Language
from qnfacts.quantities.machine.lexicon import endings, phrases, words
from qnfacts.quantities.machine.means import Means
from qnfacts.quantities.machine.sentences import Sentence
from qnfacts.quantities.machine.tokens import FIGURE


def _past_numeral(s: Sentence, i: int) -> int:
    """Behind the row of numbers that token i begins, or behind the token."""
    end = i + 1
    if not (s.tokens[i].is_figure or s.keys[i] in numerals.NUMBER_WORDS):
        return end
    while s.tokens[end].is_figure or s.keys[end] in numerals.NUMBER_WORDS:
        end += 1
    return end


_ABBREVIATIONS = phrases("""
    approx., no., nos., vol., fig., p., pp., st., mr., mrs., ms., dr., prof., est., inc.,
    ltd., co., corp., u.s., u.k., vs., e.g., i.e., jan., feb., mar., apr., jun., jul., aug.,
    sept., sep., oct., nov., dec., art., sec., ext., stat.
    """)

ENGLISH = Language(
    {
        document: {FIGURE},
        document_of_year: {FIGURE},
        dates.governed_date: dates.GOVERNOR_OPENERS,
        dates.period: dates.OPENERS,
        dates.date: dates.OPENERS,
        quantities.quantity: quantities.OPENERS,
    },
    units=BUILT_IN,
    number_words={
        *numerals.NUMBER_WORDS,
        *numerals.SCALES.openers,
        *dates.NUMBER_WORDS,
        *quantities.NUMBER_WORDS,
    },
    abbreviations=_ABBREVIATIONS,
    means=Means(
        words("average, an average of, on average, averaging, averaged, mean"),
        of_others=endings("industrial, stock, nikkei, transportation"),
        every=frozenset({"per", "every"}),
        changes=CHANGES,
        to=frozenset({"to", "at", "of", "was", "is"}),
        by_itself=frozenset({"on"}),
    ),
    past_numeral=_past_numeral,
)
