"""Nothing is lost on the way: each reading of a draft is judged once, at its place."""

import unicodedata
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from qnfacts.audit.findings import counts, findings
from qnfacts.audit.judging import Knowledge, judge
from qnfacts.audit.reading.draft import read_draft
from qnfacts.audit.reading.mentions import mentions
from qnfacts.audit.reading.sentences import sentences
from qnfacts.audit.wording.pasting import Sources
from qnfacts.quantities import scan
from qnfacts.records.publish import publish
from qnfacts.registry.loading import load

REGISTRY = load(Path(__file__).parents[1] / "worlds" / "van-hai" / "facts.yaml")
KNOWN, CATALOGUE = Knowledge.of(REGISTRY), publish(REGISTRY, {})
FACTS = {fact["id"]: fact for fact in CATALOGUE.facts}
SOURCES = Sources(KNOWN, FACTS.get, CATALOGUE.units)
PIECES = [
    "Năm 2025 tỉnh có 25 trang trại", "gồm 8 trang trại cá", "và 12 trang trại tôm", "In 2025 ",
    "Vân Hải", "hơn 50 sáng kiến", "khoảng 40%", "two thirds", "one in four", "Six bridges",
    "Năm 2023 Vân Hải có 24 trạm y tế", "toàn tỉnh có 60 vườn cây", "Đường hoa đã dài 20 km",
    "5/QĐ-UBND", "ngày 1/2/2026", "“Chợ đêm đã mở cửa”", "lần thứ 7", "12,5 km ống nước",
    "<!-- qnfacts: ignore -->", "`40 trường`", "https://a.example/24", "# ", "| 45 |", "- ",
    "**16**", "\n", "\n\n", ". ", ", ", "; ", ": ", "(", ")", "\t", "hoà", "\u200b", "&gt; 5",
    "\\*",
]  # fmt: skip
DRAFTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=30).map(" ".join)
NAMES = st.sampled_from(["draft.md", "draft.txt"])


@given(DRAFTS, NAMES)
def test_every_reading_is_counted_once(given_text: str, name: str) -> None:
    draft = read_draft(name, given_text)
    judged = judge(draft, KNOWN)
    spans = [judgement.span for judgement in judged]
    assert len(spans) == len(set(spans))
    assert {(r.start, r.end) for r in scan(draft.text, KNOWN.subjects.unit_words)} <= set(spans)
    counted = counts(findings(draft, judged, SOURCES))
    assert counted.mentions == sum(counted[1:]) == len(judged)


@given(DRAFTS, NAMES)
def test_a_mention_stands_where_it_is_said_to(given_text: str, name: str) -> None:
    draft = read_draft(name, given_text)
    for finding in findings(draft, judge(draft, KNOWN), SOURCES):
        line = given_text.split("\n")[finding.line - 1]
        first = finding.text.split("\n")[0]
        there = line[finding.column - 1 :]
        assert unicodedata.normalize("NFC", there.replace("\u200b", "")).startswith(
            unicodedata.normalize("NFC", first.rstrip("\r"))
        )


@given(DRAFTS, NAMES)
def test_letters_composed_or_not_are_judged_alike(given_text: str, name: str) -> None:
    forms = (unicodedata.normalize(form, given_text) for form in ("NFC", "NFD"))
    one, other = ([(j.verdict, j.facts) for j in judge(read_draft(name, f), KNOWN)] for f in forms)
    assert one == other


def test_a_long_row_and_a_long_sentence_are_read_in_pieces() -> None:
    cells = [str(number) for number in range(3_000)]
    rows = ["| Trang trại |" + " a |" * len(cells), "|" + " --- |" * (len(cells) + 1)]
    table = read_draft("draft.md", "\n".join([*rows, f"| Tôm | {' | '.join(cells)} |"]))
    assert len(table.passages) == len(cells) + 1
    assert max(len(passage.row) for passage in table.passages) < 40
    for text in (", ".join(f"{n} trang trại" for n in cells), "x" * 10_000, "và 5 xưởng" * 2_000):
        draft = read_draft("draft.txt", text)
        found = sentences(draft, mentions(draft, {}))
        assert max(len(sentence.text) for sentence in found) <= 1_500
        assert "".join(sentence.text for sentence in found) == draft.text
