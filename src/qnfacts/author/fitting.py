"""The fields of a draft: of each field's options, the one in which the check finds least."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from qnfacts.author.trials import Trial
from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules import RULES
from qnfacts.check.rules.editors import labels, translations
from qnfacts.check.run import run_rules
from qnfacts.registry.shape import FACTS

Fields = dict[str, Any]


class Draft(NamedTuple):
    """A fact without its label, what it needs besides, and what the check finds in it.

    `trial` has the units, indicators and agents that it needs and its registry does not have; they
    are called what the source calls them.
    """

    fact: Fields
    trial: Trial
    findings: Sequence[Finding]
    instead_of: Sequence[Finding] = ()
    """What the check finds in the best figure, where the words have a value and this has none."""


def best(
    trial: Trial, fact: Fields, options: Mapping[str, Sequence[Any]], source: str, quote: str
) -> Draft:
    """The fact with, of each field's options, the first in which least is found.

    A quotation that is badly cut is so whatever the fields say.
    """
    chosen = fact | {name: values[0] for name, values in options.items() if values}
    found = _findings(trial, chosen, source, quote)
    well_cut = not any(RULES[each.code].group == "verbatim" for each in found)
    for name, values in options.items():
        for value in values[1:] if well_cut else ():
            if not found:
                break
            other = chosen | {name: value}
            tried = _findings(trial, other, source, quote)
            if len(tried) < len(found):
                chosen, found = other, tried
    fields = {name: value for name, value in chosen.items() if value is not None}
    quotes = [
        {"source": source, **_quoted(trial.registry, source, words)}
        for words in filter(None, (quote, trial.credit))
    ]
    return Draft({**fields, "quotes": quotes}, trial, found)


def changed(draft: Draft, fields: Fields) -> Draft:
    """The draft with other fields, None for one that it is not to have, and what is wrong then.

    Raises pydantic's ValidationError for fields that no fact of its kind has.
    """
    fact = {name: value for name, value in {**draft.fact, **fields}.items() if value is not None}
    quote = fact["quotes"][0]
    own = {name: value for name, value in fact.items() if name != "quotes"}
    return Draft(fact, draft.trial, _findings(draft.trial, own, quote["source"], said(fact)))


def in_registry(draft: Draft) -> CheckedRegistry:
    """The registry with all that the draft needs, and with the draft as its only fact."""
    own = {name: value for name, value in draft.fact.items() if name != "quotes"}
    quote, *further = draft.fact["quotes"]
    quoted = {name: value for name, value in quote.items() if name != "source"}
    return draft.trial.registry.with_facts(
        [as_model(own, quote["source"], quoted, said(draft.fact), further)]
    )


def said(fact: Fields) -> str:
    """The words of its quotation."""
    quote = fact["quotes"][0]
    return str(quote.get("text") or " ".join(quote["segments"]))


def as_model(
    fields: Fields, source: str, quoted: Fields, label: str, further: Sequence[Fields] = ()
) -> Any:
    """A fact of these fields, with words in the place of what the editors write."""
    said = {"en": label, "vi": label}
    given = {name: value for name, value in fields.items() if value is not None}
    given |= {
        "id": fields.get("id", "draft"),
        "label": said,
        "quotes": [{"source": source, **quoted}, *further],
    }
    if "goal" in given:
        given["goal"] = dict.fromkeys(said, given["goal"]) if given["goal"] else said
    return FACTS[fields["kind"]].model_validate(given)


def _quoted(registry: CheckedRegistry, source: str, quote: str) -> Fields:
    """The words of a quotation: two segments, where the layout interrupts them."""
    text, every = registry.texts[source].text, quote.split(" ")
    if quote not in text:
        for number in range(len(every) - 1, 0, -1):
            parts = [" ".join(every[:number]), " ".join(every[number:])]
            if all(part in text for part in parts):
                return {"segments": parts}
    return {"text": quote}


def _findings(trial: Trial, fields: Fields, source: str, quote: str) -> list[Finding]:
    """What the check finds in a fact, its editors' words aside.

    A label says what turns the sense of a quotation; that of a number says nothing for it.
    """
    label = "Label" if "value" in fields else quote
    further = [{"source": source, "text": trial.credit}] if trial.credit else []
    fact = as_model(fields, source, _quoted(trial.registry, source, quote), label, further)
    checked = trial.registry.with_facts([fact])
    return [each for each in run_rules(checked, _CODES).findings if each.severity == "error"]


_CODES = frozenset(
    code for code, rule in RULES.items() if rule.group in ("verbatim", "value")
) - {
    *labels.CODES, *translations.NUMBERS, "untranslated-name", "negation-changed", "sense-changed",
    "source-unreadable", "source-changed",
}  # fmt: skip
"""The rules that a fact keeps or breaks before its label is written."""
