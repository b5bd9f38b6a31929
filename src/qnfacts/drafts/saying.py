"""A fact in the words of a draft's language."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from qnfacts.drafts.notes import marker
from qnfacts.phrases import pick
from qnfacts.phrases.citation import original, translated
from qnfacts.phrases.value_phrases import phrase_value
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.render.markdown import inline
from qnfacts.terms import Language


class Facts(NamedTuple):
    """A registry's facts under their ids, and what they refer to."""

    catalogue: Catalogue
    by_id: Mapping[str, Record]

    @classmethod
    def of(cls, catalogue: Catalogue) -> "Facts":
        """All facts of a catalogue."""
        return cls(catalogue, {fact["id"]: fact for fact in catalogue.facts})

    def say(self, id_: str, field: str, lang: Language, following: str = "") -> str:
        """What a field of a fact says, in Markdown; empty where the fact has none.

        What is counted is left out where the words that follow begin with it.
        """
        fact = self.by_id[id_]
        match field:
            case "value":
                return inline(self._value(fact, lang))
            case "quote":
                return inline(f"“{original(fact['quotes'][0])}”")
            case "translation":
                quote = fact["quotes"][0]
                return inline(translated(quote, lang)) if quote["translation"] else ""
            case "footnote":
                return marker(id_)
            case "en" | "vi":
                return self._in_words(fact, field, following)
        return self._in_words(fact, lang, following)

    def _in_words(self, fact: Record, lang: Language, following: str) -> str:
        said = self._counted(fact, lang, following) or fact.get("number")
        return inline(said or pick(fact["label"], lang)) + marker(fact["id"])

    def _counted(self, fact: Record, lang: Language, following: str) -> str:
        """The value with what is counted, in the source's own word where that is in `lang`."""
        bare, value = self._value(fact, lang), fact["value"]
        if not bare:
            return ""
        unit = self.catalogue.units[value["unit"]]
        if unit["symbol"]:
            return bare
        label = pick(unit["label"], lang)
        noun = self._own_noun(fact, bare, lang) or label
        words = phrase_value(value, {**unit, "symbol": {"en": noun, "vi": noun}}, lang)
        repeated = any(_begins(following, each) for each in (noun, label))
        return words.removesuffix(noun).rstrip() if repeated else words

    def _own_noun(self, fact: Record, bare: str, lang: Language) -> str:
        """What the source counts, where it says so in `lang` right behind the value."""
        written = fact["value"]["as_written"] or ""
        source = self.catalogue.sources[fact["quotes"][0]["source"]]
        if source["language"] != lang or not written.lower().startswith(f"{bare} ".lower()):
            return ""
        return written[len(bare) :].strip()

    def _value(self, fact: Record, lang: Language) -> str:
        """The value with its hedge and symbol; empty where there is none to say."""
        value = fact["value"]
        if value is None or value["unit"] is None:
            return ""
        return phrase_value(value, self.catalogue.units[value["unit"]], lang)


def _begins(text: str, words: str) -> bool:
    """Whether a text begins with these words, whole, however they are spaced."""
    told, wanted = text.casefold().split(), words.casefold().split()
    begun = " ".join(told[: len(wanted)])
    return bool(re.match(rf"{re.escape(' '.join(wanted))}(?!\w)", begun))
