"""All rules that need more than the registry's shape, and what each is held against."""

from typing import Any

from qnfacts.check.finding import Check
from qnfacts.check.rules.agents import find_dropped_credit, find_unnamed, roles, unattributed
from qnfacts.check.rules.areas import find_wrong_area, placed
from qnfacts.check.rules.conflicts import find_conflict, repeated
from qnfacts.check.rules.contradictions import (
    contrasts,
    find_early_end,
    find_one_sided,
    find_other_horizon,
    with_period,
)
from qnfacts.check.rules.coverage import (
    find_lost_waiver,
    find_needless_waiver,
    find_open_numeral,
    find_open_sentence,
    numerals,
    sentences,
    waivers,
)
from qnfacts.check.rules.dates import dated, find_dropped_date, find_wrong_date, undated
from qnfacts.check.rules.documents import (
    find_dropped_number,
    find_wrong_number,
    find_wrong_type,
    numbered,
    policies,
    unnumbered,
)
from qnfacts.check.rules.labels import (
    editors_words,
    find_unquoted_number,
    find_wrong_status,
    with_status,
)
from qnfacts.check.rules.lock import (
    find_changed,
    find_changed_source,
    locked_sources,
    locked_things,
)
from qnfacts.check.rules.qualifiers import find_wrong_dimension, find_wrong_statistic, graded
from qnfacts.check.rules.sums import broken_down, find_wrong_sum
from qnfacts.check.rules.truncation import find_joined, find_truncated
from qnfacts.check.rules.values import VALUE_CODES, find_wrong_value, with_value
from qnfacts.check.rules.verbatim import (
    all_quoted,
    find_ambiguous,
    find_long,
    find_unfound,
    with_text,
)

CHECKS: tuple[Check[Any], ...] = (
    Check(("not-verbatim", "segments-apart"), with_text, find_unfound),
    Check(("ambiguous-quotation",), with_text, find_ambiguous),
    Check(("truncated-quotation",), with_text, find_truncated),
    Check(("joined-sentences",), all_quoted, find_joined),
    Check(("long-quotation",), all_quoted, find_long),
    Check(VALUE_CODES, with_value, find_wrong_value),
    Check(("statistic-not-quoted", "statistic-dropped"), with_value, find_wrong_statistic),
    Check(("dimension-not-quoted", "dimension-dropped"), graded, find_wrong_dimension),
    Check(("date-not-quoted",), dated, find_wrong_date),
    Check(("date-dropped",), undated, find_dropped_date),
    Check(("number-not-quoted",), numbered, find_wrong_number),
    Check(("number-dropped",), unnumbered, find_dropped_number),
    Check(("document-type-mismatch",), policies, find_wrong_type),
    Check(("name-not-quoted",), roles, find_unnamed),
    Check(("attribution-dropped",), unattributed, find_dropped_credit),
    Check(("area-mismatch",), placed, find_wrong_area),
    Check(("status-not-quoted",), with_status, find_wrong_status),
    Check(("unquoted-number",), editors_words, find_unquoted_number),
    Check(("parts-and-whole",), broken_down, find_wrong_sum),
    Check(("conflicting-values",), repeated, find_conflict),
    Check(("ends-before-issue",), with_period, find_early_end),
    Check(("horizon-contradicts-title",), with_period, find_other_horizon),
    Check(("one-sided-contrast",), contrasts, find_one_sided),
    Check(("uncovered-numeral",), numerals, find_open_numeral),
    Check(("uncovered-sentence",), sentences, find_open_sentence),
    Check(("waiver-not-found",), waivers, find_lost_waiver),
    Check(("needless-waiver",), waivers, find_needless_waiver),
    Check(("not-locked", "changed-since-lock"), locked_things, find_changed),
    Check(("changed-since-lock",), locked_sources, find_changed_source),
)
"""In the order in which a report counts them."""
