"""All rules that need more than the registry's shape, and what each of them is checked on."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from qnfacts.check.checked import CheckedFact, CheckedQuote, CheckedRegistry
from qnfacts.check.checked.editors import EditorsWords, words_of
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules import coverage, lock, reviews
from qnfacts.check.rules.between import conflicts, contradictions, sums
from qnfacts.check.rules.claims import (
    aboutness,
    areas,
    before,
    behind,
    kinds,
    limits,
    periods,
    qualifiers,
    unit_forms,
    values,
)
from qnfacts.check.rules.editors import labels, senses, translations, turned
from qnfacts.check.rules.fields import (
    agents,
    asserted,
    dates,
    details,
    documents,
    grades,
    mixtures,
    statuses,
)
from qnfacts.check.rules.quotations import truncation, verbatim
from qnfacts.registry.yaml.document import Path
from qnfacts.terms import AGENT_FIELDS, DATE_FIELDS, Kind

T = TypeVar("T")
Things: TypeAlias = Callable[[CheckedRegistry, CheckedFact], Iterable[T]]


@dataclass(frozen=True, slots=True)
class Check(Generic[T]):
    """Rules that are checked together: on which things, and what each of these breaks.

    Each of `codes` counts one check for every one of `things`. These are asked for with the
    registry and a fact; or as `of` says with the registry alone, or the values that are proven.
    A thing of a fact is the fact, or has it as `fact`. Of the `fields` of a fact, or of the one
    that the thing has as `field`, the rules prove what is recorded where they find nothing.
    """

    codes: tuple[str, ...]
    things: Callable[..., Iterable[T]]
    findings: Callable[[CheckedRegistry, T], Iterable[Finding]]
    fields: tuple[str, ...] = ()
    of: Literal["fact", "values", "registry"] = "fact"

    def proves(self, thing: T) -> list[Path]:
        """The places of the fields that are proven when nothing is found on the thing."""
        if not self.fields:
            return []
        fact: Any = getattr(thing, "fact", thing)
        names = (thing.field,) if hasattr(thing, "field") else self.fields
        return [(*fact.path[:2], name) for name in names]


def _facts(is_meant: Callable[[CheckedFact], object]) -> Things[CheckedFact]:
    return lambda _, fact: [fact] if is_meant(fact) else []


def _recording(*fields: str) -> Things[CheckedFact]:
    """The facts that record one of these fields."""
    return _facts(lambda fact: any(fact.get(field) is not None for field in fields))


def _of_kind(kind: Kind) -> Things[CheckedFact]:
    return _facts(lambda fact: fact.model.kind == kind)


def _quotes(_: CheckedRegistry, fact: CheckedFact) -> Sequence[CheckedQuote]:
    return fact.quotes


def _at_hand(_: CheckedRegistry, fact: CheckedFact) -> list[CheckedQuote]:
    """The quotations whose text is at hand."""
    return [quote for quote in fact.quotes if quote.layout]


def _editors_words(_: CheckedRegistry, fact: CheckedFact) -> Sequence[EditorsWords]:
    return fact.once(words_of, fact)


def _every(fields: Mapping[Kind, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(fields.values())))


def _detail(field: str, code: str, check: Callable[..., Iterable[Finding]]) -> Check[CheckedFact]:
    """A rule about one field, of the facts that record it."""
    return Check((code,), _recording(field), check, (field,))


_unnumbered = _facts(lambda fact: fact.model.kind == "policy" and not fact.get("number"))
_periods = _recording("horizon", "orientation")

CHECKS: tuple[Check[Any], ...] = (
    Check(
        ("not-verbatim", "misattributed", "segments-apart"),
        _at_hand,
        verbatim.check_verbatim,
        ("quotes",),
    ),
    Check(("ambiguous-quotation",), _at_hand, verbatim.check_unique, ("quotes",)),
    Check(("truncated-quotation",), _at_hand, truncation.check_truncation, ("quotes",)),
    Check(
        ("doubtful-cut",),
        _facts(lambda fact: fact.quotes[0].layout),
        truncation.check_clause,
        ("value",),
    ),
    Check(
        ("joined-sentences",),
        _quotes,
        truncation.check_sentences,
        ("quotes",),
    ),
    Check(("long-quotation",), _quotes, verbatim.check_length),
    Check(("shared-claim",), verbatim.shared_claims, verbatim.check_shared, of="registry"),
    Check(values.CODES, _recording("value"), values.check_value, ("value", "unit")),
    Check(
        ("statistic-not-quoted", "statistic-dropped"),
        _recording("value"),
        qualifiers.check_statistic,
        ("statistic",),
    ),
    Check(
        ("dimension-not-quoted", "dimension-dropped"),
        _recording("value"),
        qualifiers.check_dimensions,
        ("dimensions",),
    ),
    Check(
        ("dimension-not-quoted", "dimension-dropped", "part-not-quoted"),
        _of_kind("product"),
        grades.check_grade,
        ("stars",),
    ),
    Check(
        ("date-not-quoted", "part-not-quoted"), dates.dated, dates.check_date, _every(DATE_FIELDS)
    ),
    Check(("date-dropped",), _facts(dates.is_undated), dates.check_undated),
    Check(("number-not-quoted",), _recording("number"), documents.check_number, ("number",)),
    Check(
        ("number-dropped",),
        _unnumbered,
        documents.check_unnumbered,
    ),
    Check(
        ("document-type-mismatch",),
        _of_kind("policy"),
        documents.check_type,
        ("document_type",),
    ),
    Check(
        ("name-not-quoted", "part-not-quoted"),
        agents.roles,
        agents.check_name,
        _every(AGENT_FIELDS),
    ),
    Check(("attribution-dropped",), _facts(agents.is_unattributed), agents.check_unattributed),
    Check(("area-mismatch",), _facts(areas.has_area), areas.check_area, ("areas",)),
    Check(
        ("area-mismatch", "ambiguous-claim"),
        aboutness.claimed,
        areas.check_area_of_value,
        ("areas",),
    ),
    Check(("mark-not-quoted",), _recording("at"), aboutness.check_marked),
    Check(("unfit-form",), aboutness.form_uses, aboutness.check_form, of="registry"),
    Check(("unfit-form",), unit_forms.units, unit_forms.check_unit, of="registry"),
    Check(("indicator-not-quoted",), aboutness.claimed, aboutness.check_named, ("indicator",)),
    Check(("ambiguous-claim",), aboutness.claimed, aboutness.check_one_value),
    Check(
        ("period-mismatch", "ambiguous-claim", "word-before-date", "date-dropped"),
        aboutness.claimed,
        periods.check_period,
        ("period",),
    ),
    Check(("limited-claim",), aboutness.claimed, limits.check_head, ("value",)),
    Check(("ambiguous-claim",), _recording("number"), mixtures.check_documents),
    Check(("ambiguous-claim",), _recording("speaker", "according_to"), mixtures.check_speakers),
    Check(("ambiguous-claim",), _recording("date"), mixtures.check_events),
    Check(("ambiguous-claim",), _recording("stars"), mixtures.check_grades),
    Check(("word-before-number",), aboutness.claimed, before.check_before, ("value",)),
    Check(("word-behind-number",), aboutness.claimed, behind.check_behind, ("value",)),
    Check(("level-mismatch",), aboutness.claimed, kinds.check_level),
    Check(("aim-as-figure", "aim-not-quoted"), aboutness.claimed, kinds.check_kind, ("value",)),
    Check(("not-asserted",), aboutness.claimed, kinds.check_asserted, ("value",)),
    Check(
        ("not-asserted", "doubt-not-recorded"),
        _facts(lambda fact: fact.model.kind != "figure"),
        asserted.check_asserted,
        ("value", "stars", "status", *_every(DATE_FIELDS), *_every(AGENT_FIELDS)),
    ),
    Check(
        ("aim-not-quoted",),
        _facts(lambda fact: fact.model.kind == "target" and not fact.value),
        asserted.check_goal,
    ),
    _detail("strength", "strength-not-quoted", details.check_strength),
    _detail("accumulation", "accumulation-not-quoted", details.check_accumulation),
    _detail("direction", "direction-not-quoted", details.check_direction),
    _detail("attendance", "attendance-mismatch", details.check_attendance),
    _detail("baseline", "baseline-not-quoted", details.check_baseline),
    _detail("succeeds", "succeeds-not-quoted", details.check_succeeds),
    Check(("status-not-quoted",), _recording("status"), statuses.check_status, ("status",)),
    Check(labels.CODES, _editors_words, labels.check_words),
    Check(translations.NUMBERS, translations.translations, translations.check_numbers),
    Check(("untranslated-name",), translations.translations, translations.check_names),
    Check(("negation-changed",), translations.translations, senses.check_negation),
    Check(("negation-changed",), senses.labels, senses.check_label_negation),
    Check(("sense-changed",), _editors_words, senses.check_sense),
    Check(("sense-changed",), _editors_words, turned.check_turned),
    Check(
        ("repeated-translation",), translations.repeated, translations.check_repeated, of="registry"
    ),
    Check(("parts-and-whole",), sums.breakdowns, sums.check_sum, of="values"),
    Check(("conflicting-values",), conflicts.repeated, conflicts.check_repeated, of="values"),
    Check(("ends-before-issue",), _periods, contradictions.check_end),
    Check(
        ("horizon-contradicts-title",),
        _periods,
        contradictions.check_title,
    ),
    Check(
        ("one-sided-contrast",),
        contradictions.contrasts,
        contradictions.check_contrast,
        of="registry",
    ),
    Check(("unfinished-draft",), _facts(coverage.is_draft), coverage.check_draft),
    Check(("uncovered-numeral",), coverage.numerals, coverage.check_numeral, of="registry"),
    Check(("uncovered-sentence",), coverage.sentences, coverage.check_sentence, of="registry"),
    Check(("waiver-not-found",), coverage.waivers, coverage.check_found, of="registry"),
    Check(("needless-waiver",), coverage.waivers, coverage.check_needed, of="registry"),
    Check(("ambiguous-waiver",), coverage.waivers, coverage.check_unique, of="registry"),
    Check(
        ("waiver-too-small", "waiver-misplaced"),
        coverage.waivers,
        coverage.check_extent,
        of="registry",
    ),
    Check(("waiver-without-kind",), coverage.waivers, coverage.check_kind, of="registry"),
    Check(("much-waived",), coverage.covered_sources, coverage.check_share, of="registry"),
    Check(("not-locked", "changed-since-lock"), lock.recorded, lock.check_fact),
    Check(("not-locked", "changed-since-lock"), lock.lost, lock.check_fact, of="registry"),
    Check(("not-locked", "changed-since-lock"), lock.entries, lock.check_entry, of="registry"),
    Check(("changed-since-lock",), lock.sources, lock.check_source, of="registry"),
    Check(
        ("review-outdated", "review-rejected"),
        reviews.reviewed,
        reviews.check_review,
        of="registry",
    ),
    Check(("not-reviewed",), _facts(lambda _: True), reviews.check_reviewed),
)
"""In the order in which a report counts them."""
