"""A word more in a text and in the quotation of it: what no longer says the same is not proven."""

from pathlib import Path
from typing import TypeAlias

import pytest
from case import CASES
from world import HARROWMERE, LAM_SON, VAN_HAI

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.gather import gather
from qnfacts.check.run import check_registry
from qnfacts.text.quotation import source_text

BEFORE = (
    *("suýt", "khỏang", "hon", "tròm trèm", "nguyên", "cựu", "thiếu", "mất", "thêm", "nửa số"),
    *("mỗi xóm", "top", "gấp ba", "hạng", "mã số", "phân nửa", "một phần của", "một phần"),
)
BEFORE_ENGLISH = ("no longer", "half of", "Fortune", "barely", "lost", "not", "each", "fewer")
BEHIND = (
    *("giả", "cũ", "hỏng", "phá sản", "bị thu hồi", "đổ lại", "(ước tính)", "mỗi huyện", "/huyện"),
    *("nợ thuế", "ở Hòa Phú", "của người khác", "kém chất lượng", "chứ không phải ít"),
)
WORLDS = (LAM_SON, VAN_HAI, CASES / "red-team" / "good" / "facts.yaml")
Claimed: TypeAlias = tuple[CheckedRegistry, CheckedFact]


def claimed(path: Path) -> list[Claimed]:
    """The facts with a value that one span of a text states."""
    registry = gather(path, path.parent).registry
    return [(registry, fact) for fact in registry.facts if fact.claim and fact.quotes[0].model.text]


FACTS = [each for path in WORLDS for each in claimed(path)]
ENGLISH = claimed(HARROWMERE)


def with_word(registry: CheckedRegistry, fact: CheckedFact, at: int, word: str) -> set[str]:
    """The errors of the fact with a word more in its first quotation, and in the text there."""
    quote = fact.quotes[0]
    words = f"{quote.words[:at]}{word}{quote.words[at:]}"
    assert quote.text
    [(start, end)] = quote.standing.places[0]
    text = quote.text.text[:start] + words + quote.text.text[end:]
    quotes = (quote.model.model_copy(update={"text": words}), *fact.model.quotes[1:])
    altered = fact.model.model_copy(update={"quotes": quotes})
    model = registry.model.model_copy(update={"facts": (altered,)})
    texts = {**registry.texts, quote.model.source: source_text(text)}
    report = check_registry(model, texts, select=["verbatim", "value"], ignore=["unfit-form"])
    return {p.code for p in report.problems if p.severity == "error"}


def by_turns(facts: list[Claimed], words: tuple[str, ...]) -> list[tuple[int, str]]:
    """Every fact with a word, each word with several facts."""
    return [(number, words[number % len(words)]) for number in range(len(facts))]


@pytest.mark.parametrize(("number", "word"), by_turns(FACTS, BEFORE))
def test_a_word_before_the_number(number: int, word: str) -> None:
    registry, fact = FACTS[number]
    claim = fact.claim
    assert claim
    start = claim.reading.start - claim.quoted[0]
    assert with_word(registry, fact, start, f"{word} ")


@pytest.mark.parametrize(("number", "word"), by_turns(FACTS, BEHIND))
def test_a_word_behind_what_is_counted(number: int, word: str) -> None:
    registry, fact = FACTS[number]
    claim = fact.claim
    assert claim
    space = "" if word.startswith("/") else " "
    assert with_word(registry, fact, claim.noun_end - claim.quoted[0], f"{space}{word}")


@pytest.mark.parametrize(("number", "word"), by_turns(ENGLISH, BEFORE_ENGLISH))
def test_an_english_word_before_the_number(number: int, word: str) -> None:
    registry, fact = ENGLISH[number]
    claim = fact.claim
    assert claim
    start = claim.reading.start - claim.quoted[0]
    assert with_word(registry, fact, start, f"{word} ")
