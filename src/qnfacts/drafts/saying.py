"""A fact in the words of a draft's language."""

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

    def say(self, id_: str, field: str, lang: Language) -> str:
        """What a field of a fact says, in Markdown; empty where the fact has none."""
        fact = self.by_id[id_]
        match field:
            case "value":
                return inline(self._value(fact, lang, with_noun=False))
            case "quote":
                return inline(f"“{original(fact['quotes'][0])}”")
            case "translation":
                quote = fact["quotes"][0]
                return inline(translated(quote, lang)) if quote["translation"] else ""
            case "footnote":
                return marker(id_)
            case "en" | "vi":
                return self._in_words(fact, field)
        return self._in_words(fact, lang)

    def _in_words(self, fact: Record, lang: Language) -> str:
        said = self._value(fact, lang, with_noun=True) or fact.get("number")
        return inline(said or pick(fact["label"], lang)) + marker(fact["id"])

    def _value(self, fact: Record, lang: Language, *, with_noun: bool) -> str:
        """The value with its hedge and symbol; what is counted stands behind it if wanted."""
        value = fact["value"]
        if value is None or value["unit"] is None:
            return ""
        unit = self.catalogue.units[value["unit"]]
        if with_noun and not unit["symbol"]:
            unit = {**unit, "symbol": unit["label"]}
        return phrase_value(value, unit, lang)
