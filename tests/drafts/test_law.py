"""Filling in is done once: a second time changes nothing, and nothing else is changed."""

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from qnfacts.audit.reading.draft import read_draft
from qnfacts.drafts.filling import fill
from qnfacts.drafts.saying import Facts
from qnfacts.records.publish import publish
from qnfacts.registry.loading import load

WORLDS = Path(__file__).parents[1] / "worlds"
FACTS = Facts.of(publish(load(WORLDS / "lam-son" / "facts.yaml"), {}))
PIECES = [
    "The province has", "Tỉnh có", "{{ocop-all}}", "{{Fair-visits}}", "{{ocop-all#value}}",
    "{{enterprises-now#quote}}", "{{enterprises-now#footnote}}", "{{fair#vi}}", "{{fair}}",
    "{{nothing}}", "{{ocop-all#nothing}}", "`", "```", "{{", "}}", "<!--", "-->", "# ", "- ", "> ",
    "| a | b |\n| --- | --- |\n|", "|", "**", "[", "](", "[^ocop-all]", "\n[^fair]: A note\n",
    "[^ocop-all]: Mine\n", "</span>", '<span data-fact="ocop-all">', "hoà", "e\u0301", "\u200b",
    "\n", "\n\n", "\r\n", "\r\n\r\n", "    ", "---\n", ". ", "and of the", "là của các",
]  # fmt: skip
DRAFTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=24).map(" ".join)
FILLED = re.compile(r'<span data-fact="[^"]*">.*?</span>|\{\{[^{}]*\}\}', re.DOTALL)


@given(DRAFTS)
def test_a_second_time_changes_nothing(written: str) -> None:
    once = fill(written, read_draft("draft.md", written), FACTS, "en")
    again = fill(once.text, read_draft("draft.md", once.text), FACTS, "en")
    assert again.text == once.text
    assert again.stale == []


@given(DRAFTS)
def test_nothing_else_is_changed(written: str) -> None:
    filled = fill(written, read_draft("draft.md", written), FACTS, "en").text
    before_notes = re.split(r"(?:\A|\n)\[\^", written)[0]
    assert all(piece.strip() in filled for piece in FILLED.split(before_notes))
