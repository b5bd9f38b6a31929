"""Which quotations of a fact speak in the sentence of its claim."""

from collections.abc import Iterator

from qnfacts.check.checked import CheckedFact, CheckedQuote
from qnfacts.check.claims.clauses import ends_sentence


def governing(fact: CheckedFact) -> Iterator[CheckedQuote]:
    """The other quotations that stand before the first in one sentence of the source.

    All that follow the first, where the text is not at hand to tell.
    """
    claim = fact.quotes[0]
    for quote in fact.quotes[1:]:
        if quote.text is None or claim.text is None or _leads_to(quote, claim):
            yield quote


def _leads_to(quote: CheckedQuote, claim: CheckedQuote) -> bool:
    text, alike = claim.text, quote.model.source == claim.model.source
    if not (alike and text and quote.standing.places and claim.standing.places):
        return False
    start, end = quote.standing.places[0][0][0], claim.standing.places[0][0][0]
    return start < end and not ends_sentence(text.text[start:end])
