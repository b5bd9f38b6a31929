"""What to write instead: a fact in the draft's own language, to be pasted over its words."""

import re
from collections.abc import Iterator

from qnfacts.audit.reading.draft import Edit, Span
from qnfacts.audit.wording.aims import as_aim
from qnfacts.audit.wording.amounts import with_value
from qnfacts.audit.wording.beside import (
    with_issuer,
    with_place,
    with_rate,
    with_speaker,
    with_time,
)
from qnfacts.audit.wording.cases import Case, without_marks
from qnfacts.audit.wording.dating import redated
from qnfacts.audit.wording.numerals import renumbered
from qnfacts.audit.wording.quoting import source_words


def edits(case: Case) -> Iterator[Edit]:
    """What may mend a finding, the likeliest first. Whether one does is for another to try."""
    for edit in _edits(case):
        new = edit.new if case.sentence.marked else without_marks(edit.new)
        new = _cased(new, edit.span, case)
        if new and new != case.text[slice(*edit.span)]:
            yield edit._replace(new=new)


def _edits(case: Case) -> Iterator[Edit]:
    match case.judgement.verdict:
        case "misquoted":
            yield from _quoted(case)
        case "wrong-document":
            yield from _right(case)
            yield from with_issuer(case)
        case "wrong-period":
            yield from _right(case)
            yield from with_time(case)
            yield from with_rate(case)
        case "wrong-place":
            yield from with_place(case)
        case "target-as-fact":
            yield from as_aim(case)
        case "wrong-attribution":
            yield from with_speaker(case)
        case _:
            yield from _right(case)
            yield from with_value(case)


def _right(case: Case) -> Iterator[Edit]:
    """What the judgement has, as the draft writes such: a day, a period, a number, a rank."""
    right = case.judgement.right
    if right.isdecimal() and not _YEAR.fullmatch(right):
        yield Edit(case.span, renumbered(case.words, int(right)))
    elif right:
        yield Edit(case.span, redated(case.words, right, case.lang) or right)


def _quoted(case: Case) -> Iterator[Edit]:
    """The source's words between the draft's own quotation marks."""
    opening, inside, closing = case.words[0], case.words[1:-1], case.words[-1]
    right = source_words(inside, case.fact)
    if not right:
        return
    if opening not in right and closing in right:  # it goes on behind a quotation of its own
        right = right.partition(closing)[0]
    for mark, inner in _INNER.items() if opening in right or closing in right else ():
        right = right.replace(mark, inner)
    if inside[0].isupper() or right[0].lower() == inside[0]:
        right = (right[0].upper() if inside[0].isupper() else inside[0]) + right[1:]
    ending = inside[-1:] if inside[-1:] in ",.;" and right[-1:] not in ",.;!?…" else ""
    yield Edit(case.span, f"{opening}{right}{ending}{closing}")


def _cased(new: str, span: Span, case: Case) -> str:
    """With a capital where the words begin a sentence, unless they had none there."""
    is_first = not case.text[case.sentence.span.start : span.start].strip()
    if is_first and not case.sentence.passage.row and not case.text[span.start].islower():
        return new[:1].upper() + new[1:]
    return new


_YEAR = re.compile(r"(?:19|20)\d\d")
_INNER = {"“": "‘", "”": "’", "«": "‘", "»": "’", '"': "'"}
