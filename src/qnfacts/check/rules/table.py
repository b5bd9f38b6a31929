"""All rules that need more than the registry's shape, and what each of them is checked on."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.finding import Finding
from qnfacts.check.rules import (
    aboutness,
    agents,
    areas,
    conflicts,
    contradictions,
    coverage,
    dates,
    details,
    documents,
    kinds,
    labels,
    lock,
    mixtures,
    names,
    neighbours,
    periods,
    qualifiers,
    sums,
    truncation,
    values,
    verbatim,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Check(Generic[T]):
    """Rules that are checked together: on which things, and what each of these breaks.

    Each of `codes` counts one check for every one of `things`.
    """

    codes: tuple[str, ...]
    things: Callable[[CheckedRegistry], Iterable[T]]
    findings: Callable[[CheckedRegistry, T], Iterable[Finding]]


CHECKS: tuple[Check[Any], ...] = (
    Check(("not-verbatim", "segments-apart"), verbatim.with_text, verbatim.check_verbatim),
    Check(("ambiguous-quotation",), verbatim.with_text, verbatim.check_unique),
    Check(("truncated-quotation",), verbatim.with_text, truncation.check_truncation),
    Check(("joined-sentences",), verbatim.all_quotes, truncation.check_sentences),
    Check(("long-quotation",), verbatim.all_quotes, verbatim.check_length),
    Check(values.CODES, values.with_value, values.check_value),
    Check(
        ("statistic-not-quoted", "statistic-dropped"),
        values.with_value,
        qualifiers.check_statistic,
    ),
    Check(
        ("dimension-not-quoted", "dimension-dropped"),
        qualifiers.graded,
        qualifiers.check_dimensions,
    ),
    Check(("date-not-quoted",), dates.dated, dates.check_date),
    Check(("date-dropped",), dates.undated, dates.check_undated),
    Check(("number-not-quoted",), documents.numbered, documents.check_number),
    Check(("number-dropped",), documents.unnumbered, documents.check_unnumbered),
    Check(("document-type-mismatch",), documents.policies, documents.check_type),
    Check(("name-not-quoted",), agents.roles, agents.check_name),
    Check(("attribution-dropped",), agents.unattributed, agents.check_unattributed),
    Check(("area-mismatch",), areas.with_area, areas.check_area),
    Check(("area-mismatch", "ambiguous-claim"), aboutness.claimed, areas.check_area_of_value),
    Check(("mark-not-quoted",), aboutness.marking, aboutness.check_marked),
    Check(("unfit-form",), aboutness.form_uses, aboutness.check_form),
    Check(("indicator-not-quoted",), aboutness.claimed, aboutness.check_named),
    Check(("ambiguous-claim",), aboutness.claimed, aboutness.check_one_value),
    Check(("period-mismatch", "ambiguous-claim"), aboutness.claimed, periods.check_period),
    Check(("ambiguous-claim",), mixtures.numbered, mixtures.check_documents),
    Check(("ambiguous-claim",), mixtures.attributed, mixtures.check_speakers),
    Check(("ambiguous-claim",), mixtures.dated_events, mixtures.check_events),
    Check(("ambiguous-claim",), mixtures.graded_products, mixtures.check_grades),
    Check(("word-before-number",), aboutness.claimed, neighbours.check_before),
    Check(("word-behind-number",), aboutness.claimed, neighbours.check_behind),
    Check(("word-beside-name",), aboutness.claimed, names.check_name),
    Check(("level-mismatch",), aboutness.claimed, kinds.check_level),
    Check(("aim-as-figure", "aim-not-quoted"), aboutness.claimed, kinds.check_kind),
    Check(("not-asserted",), aboutness.claimed, kinds.check_asserted),
    Check(("doubt-not-recorded",), kinds.statements, kinds.check_statement),
    Check(("strength-not-quoted",), details.recording("strength"), details.check_strength),
    Check(
        ("accumulation-not-quoted",),
        details.recording("accumulation"),
        details.check_accumulation,
    ),
    Check(("direction-not-quoted",), details.recording("direction"), details.check_direction),
    Check(("attendance-mismatch",), details.recording("attendance"), details.check_attendance),
    Check(("baseline-not-quoted",), details.recording("baseline"), details.check_baseline),
    Check(("succeeds-not-quoted",), details.recording("succeeds"), details.check_succeeds),
    Check(("status-not-quoted",), labels.with_status, labels.check_status),
    Check(("unquoted-number",), labels.editors_words, labels.check_numbers),
    Check(("parts-and-whole",), sums.breakdowns, sums.check_sum),
    Check(("conflicting-values",), conflicts.repeated, conflicts.check_repeated),
    Check(("ends-before-issue",), contradictions.with_period, contradictions.check_end),
    Check(("horizon-contradicts-title",), contradictions.with_period, contradictions.check_title),
    Check(("one-sided-contrast",), contradictions.contrasts, contradictions.check_contrast),
    Check(("uncovered-numeral",), coverage.numerals, coverage.check_numeral),
    Check(("uncovered-sentence",), coverage.sentences, coverage.check_sentence),
    Check(("waiver-not-found",), coverage.waivers, coverage.check_found),
    Check(("needless-waiver",), coverage.waivers, coverage.check_needed),
    Check(("not-locked", "changed-since-lock"), lock.pairs, lock.check_fact),
    Check(("changed-since-lock",), lock.sources, lock.check_source),
)
"""In the order in which a report counts them."""
