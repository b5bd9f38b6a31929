"""The number in a quotation is the number of the indicator that a fact records it of."""

from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from math import inf
from typing import NamedTuple, TypeAlias

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.claim import Claim
from qnfacts.check.checked.finding import Finding
from qnfacts.check.checked.naming import GAP, Form, Named, forms_of
from qnfacts.check.checked.stating import unit_read
from qnfacts.check.words.english import ENGLISH
from qnfacts.check.words.vietnamese import VIETNAMESE
from qnfacts.problems import Message, listed
from qnfacts.values.value import same


class Claimed(NamedTuple):
    """A fact that records the value of an indicator, and the words that state it."""

    fact: CheckedFact
    claim: Claim
    indicator: str


Check: TypeAlias = Callable[[CheckedRegistry, Claimed], Iterable[Finding]]
"""What is wrong with a claim."""


class FormUse(NamedTuple):
    """Form `number` of the indicator at `indicator`, and the others of its unit that share it."""

    indicator: int
    number: int
    form: Form
    sharers: tuple[str, ...]


def claimed(_: object, fact: CheckedFact) -> list[Claimed]:
    """The fact, if its first quotation states its value and stands as it should."""
    claim = fact.claim
    if claim is None or not claim.quote.is_sound:
        return []
    return [Claimed(fact, claim, str(fact.get("indicator")))]


def kept(check: Check) -> Check:
    """The same check, whose findings are kept with the fact: other rules ask for them, too."""

    @wraps(check)
    def keeping(registry: CheckedRegistry, claimed: Claimed) -> Iterable[Finding]:
        return claimed.fact.once(check, registry, claimed)

    return keeping


def form_uses(registry: CheckedRegistry) -> list[FormUse]:
    """The forms of the indicators; those that name no more than what is counted are one."""
    bare: dict[Form, str] = {
        (form.lower(),): "" for unit in registry.model.units for form in unit.forms
    }
    users: dict[tuple[Form | str, str], list[str]] = {}
    written = []
    for index, indicator in enumerate(registry.model.indicators):
        base, _ = registry.vocabulary.in_base(indicator.unit)
        labels = len(list(forms_of(indicator))) - len(indicator.forms)
        for number, form in enumerate(forms_of(indicator), -labels):
            users.setdefault((bare.get(form, form), base), []).append(indicator.id)
            written.append((index, number, form, base))
    return [
        FormUse(index, number, form, tuple(dict.fromkeys(users[bare.get(form, form), base])))
        for index, number, form, base in written
    ]


@kept
def check_named(registry: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    """A number whose clause does not name the indicator, or names another one nearer to it."""
    fact, claim, indicator = claimed
    nearer = next(_nearer(registry, claimed), None)
    if claim.own and nearer is None:
        return
    label = registry.vocabulary.indicators[indicator].label.vi
    if nearer:
        other = registry.vocabulary.indicators[nearer].label.vi
        message = Message(
            "“{words}” is said of “{other}”, recorded is “{label}”",
            words=claim.reading.text,
            other=other,
            label=label,
        )
    else:
        start, end = claim.clause
        clause = claim.words[start:end].strip()
        message = Message("“{clause}” does not name “{label}”", clause=clause, label=label)
    hint = "Correct the indicator, quote its words too, or add the source's words to its `forms`."
    yield Finding("indicator-not-quoted", fact.at("indicator"), message, hint)


@kept
def check_one_value(_: CheckedRegistry, claimed: Claimed) -> Iterator[Finding]:
    """A clause that states two values in the unit: either may be meant."""
    fact, claim, _indicator = claimed
    start, end = claim.marked or claim.clause
    start, end = max(start, claim.quoted[0]), min(end, claim.quoted[1])
    for reading in claim.readings:
        if not reading.value or reading == claim.reading or not start <= reading.start < end:
            continue
        alike = claim.reading.value and same(reading.value, claim.reading.value)
        if unit_read(reading) == unit_read(claim.reading) and not alike:
            message = Message(
                "“{words}” and “{others}” stand in one clause",
                words=claim.reading.text,
                others=reading.text,
            )
            hint = "Quote fewer words, or mark those that are meant: `at: 500 doanh nghiệp`."
            yield Finding("ambiguous-claim", fact.at("value"), message, hint)
            return


def check_marked(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """Marked words that do not stand just once in the first quotation."""
    if fact.marked is None:
        message = Message(
            "“{words}” does not stand just once in the first quotation", words=fact.get("at")
        )
        hint = "Mark the words that state the value as the quotation has them."
        yield Finding("mark-not-quoted", fact.at("at"), message, hint)


def check_form(registry: CheckedRegistry, use: FormUse) -> Iterator[Finding]:
    """A form that two indicators of one unit share, or that is no word for anything counted."""
    index, number, form, sharers = use
    at = ("indicators", index, "forms", number) if number >= 0 else ("indicators", index, "label")
    written = f" {GAP} ".join(form)
    hint = "Take the words by which sources tell this indicator from all others."
    if len(sharers) > 1:
        ids = listed(sharers, "{one} and {other}")
        message = Message("“{form}” names {ids}", form=written, ids=ids)
        yield Finding("unfit-form", at, message, hint)
    elif number >= 0 and all(map(_says_nothing, form)):
        yield Finding(
            "unfit-form", at, Message("“{form}” may stand before any number", form=written), hint
        )
    elif number >= 0 and written in registry.vocabulary.area_words:
        yield Finding("unfit-form", at, Message("“{form}” names a place", form=written), hint)


def _says_nothing(part: str) -> bool:
    return any(part in each.empty for each in (VIETNAMESE, ENGLISH))


def _nearer(registry: CheckedRegistry, claimed: Claimed) -> Iterator[str]:
    """The other indicators of the unit that are named as near to the number, or nearer."""
    _, claim, indicator = claimed
    indicators = registry.vocabulary.indicators
    ours = [named for named in claim.named if named.indicator == indicator]
    nearest = min((_distance(claim, named) for named in ours), default=inf)
    for named in claim.named:
        is_rival = indicators[named.indicator].unit == indicators[indicator].unit
        if named.indicator == indicator or not is_rival or _distance(claim, named) > nearest:
            continue
        if not any(_holds(each, named) for each in ours):
            yield named.indicator


def _holds(longer: Named, shorter: Named) -> bool:
    """Whether one name stands inside another: "dự án FDI" in "cấp mới … dự án FDI"."""
    first, last = min(longer.spans)[0], max(longer.spans)[1]
    wide = len(longer.spans) > 1
    return wide and all(first <= start and end <= last for start, end in shorter.spans)


def _distance(claim: Claim, named: Named) -> int:
    """How many characters lie between the number and the nearest part of a name."""
    start, end = claim.reading.start, claim.reading.end
    return min(max(start - last, first - end, 0) for first, last in named.spans)
