"""Quotations without the translation that the languages of their registry ask for."""

from collections.abc import Iterable, Iterator, Sequence

from qnfacts.problems import Message
from qnfacts.registry.entries import Defined, Entry
from qnfacts.registry.mistakes import Mistake
from qnfacts.registry.model import Quote
from qnfacts.terms import Language


def find_untranslated(
    found: Iterable[Entry], defined: Defined, languages: Sequence[Language]
) -> Iterator[Mistake]:
    """A quotation whose source is in another language than the registry has, or has besides.

    A draft may still lack it.
    """
    for entry in found:
        quotes = entry.data.get("quotes")
        if entry.section != "facts" or entry.data.get("draft") or not isinstance(quotes, list):
            continue
        for index, quote in enumerate(quotes):
            if isinstance(quote, dict) and "translation" not in quote:
                source = defined["sources"].get(str(quote.get("source")))
                if into(source.data.get("language") if source else None) in languages:
                    path = (*entry.path, "quotes", index, "translation")
                    yield Mistake(entry.part, path, "missing-field", _MESSAGE, _HINT)


def into(language: object) -> Language:
    """The language that a quotation in this one is translated into."""
    return "vi" if language == "en" else "en"


_MESSAGE = Message("`{name}` is missing", name="quotes.translation")
_HINT = Message(
    "Add a line `{key}: …`. {description}",
    key="translation",
    description=Message(str(Quote.model_fields["translation"].description)),
)
