"""A batch of quotations is verified as `check` would: found, not found, or nobody could look."""

import json
import pickle
import subprocess
import sys
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from qnfacts import CallError, verify_batch
from qnfacts.text.quotation import SEGMENT_GAP

TEXT = "Tỉnh có hơn 2.400 doanh\nnghiệp.  \n\nTRANG 8\n\nHội chợ đón gần 900 lượt khách."
WAIVED: list[dict[str, Any]] = [
    {"text": "TRANG 8", "kind": "page-number", "occurrence": None},
    {"text": "." * (SEGMENT_GAP - 2), "kind": "caption"},
    {"text": "." * (SEGMENT_GAP - 1), "kind": "caption"},
    {"text": "gần 900", "kind": "no-claim"},
]

Part = tuple[Any, float | None, float | None]


def quote(*parts: Part, source: str = "bao") -> dict[str, Any]:
    """A quotation in the shape of the JSON contract."""
    segments = [{"text": text, "start": start, "end": end} for text, start, end in parts]
    return {"source": source, "file": "bao.txt", "segments": segments, "translation": "…"}


def verdict(*parts: Part, text: str = TEXT) -> list[tuple[int, int]] | None:
    (only,) = verify_batch([quote(*parts)], {"bao": text}, {"bao": WAIVED})
    return only


def test_where_the_words_stand_as_recorded() -> None:
    assert verdict(("hơn 2.400 doanh nghiệp", 8, 30)) == [(8, 30)]
    assert TEXT[8:30] == "hơn 2.400 doanh\nnghiệp"


def test_segments_at_their_offsets() -> None:
    parts: list[Part] = [("doanh nghiệp.", 18, 31), ("Hội chợ", 44, 51)]
    assert verdict(*parts) == [(18, 31), (44, 51)]
    assert verdict(*reversed(parts)) == []


@pytest.mark.parametrize(
    ("start", "end"),
    [(7, 30), (8, 29), (9, 31), (0, 22), (30, 8), (8, 8), (8 - len(TEXT), 30 - len(TEXT))],
)
def test_words_that_stand_only_elsewhere_are_not_verified(start: int, end: int) -> None:
    assert verdict(("hơn 2.400 doanh nghiệp", start, end)) == []


def test_a_text_has_no_words_after_its_end() -> None:
    assert verdict(("khách.", len(TEXT) - 6, len(TEXT))) == [(len(TEXT) - 6, len(TEXT))]
    assert verdict(("khách.", len(TEXT) - 6, len(TEXT) + 1)) == []


def test_segments_stand_apart_and_close_together() -> None:
    assert verdict(("ab", 0, 2), ("bc", 1, 3), text="abc") == []
    for gap in (SEGMENT_GAP, SEGMENT_GAP + 1):
        text = f"a\n{'.' * (gap - 2)}\nb"
        found = verdict(("a", 0, 1), ("b", 1 + gap, 2 + gap), text=text)
        assert bool(found) == (gap == SEGMENT_GAP)


def test_only_what_parts_sentences_may_be_left_out() -> None:
    quoted = quote(("doanh nghiệp.", None, None), ("Hội chợ", None, None))
    assert verify_batch([quoted], {"bao": TEXT}) == [[]]
    assert verdict(("Hội chợ đón", None, None), ("lượt khách", None, None)) == []


@pytest.mark.parametrize("text", [None, float("nan"), 5])
def test_what_is_no_text_stands_nowhere(text: Any) -> None:
    assert verdict((text, 0.0, float("nan"))) == []


def test_offsets_that_a_data_frame_lacks_are_looked_for() -> None:
    nan = float("nan")
    assert verdict(("nghiệp", nan, nan)) == verdict(("nghiệp", 24.0, nan)) == [(24, 30)]
    assert verdict(("nghiệp", 25.0, nan)) == []


def test_offsets_and_texts_of_a_wrong_type_are_refused() -> None:
    with pytest.raises(CallError, match="a quotation has a source and segments"):
        verdict(("nghiệp", "24", None))  # type: ignore[arg-type]
    with pytest.raises(CallError, match="the text of 'bao' is no str, but bytes"):
        verify_batch([quote(("nghiệp", None, None))], {"bao": TEXT.encode()})  # type: ignore[dict-item]


def test_a_target_is_an_aim_by_its_kind() -> None:
    aim = quote(("500 doanh nghiệp", None, None), source="aim")
    for kind, found in (("target", [(9, 25)]), ("figure", []), (None, []), (float("nan"), [])):
        texts = {"aim": "Phấn đấu 500 doanh nghiệp."}
        assert verify_batch([aim | {"kind": kind}], texts) == [found]


def test_without_offsets_the_place_is_told() -> None:
    assert verdict(("nghiệp", None, None)) == [(24, 30)]
    assert verdict(("gì đó", None, None)) == []
    bare = {"source": "bao", "segments": [{"text": "nghiệp"}]}
    assert verify_batch([bare], {"bao": TEXT}) == [[(24, 30)]]


def test_half_an_offset_counts() -> None:
    assert verdict(("a", 2, None), text="b a b") == [(2, 3)]
    assert verdict(("a", None, 4), text="b a b") == []


def test_nothing_is_not_proven_by_being_everywhere() -> None:
    assert verdict() == []
    assert verdict(("", 0, 0)) == []
    assert verdict((" ", 4, 5)) == []


def test_a_source_that_is_not_at_hand_is_not_a_source_without_the_words() -> None:
    asked = [quote(("Tỉnh", 0, 4)), quote(("Tỉnh", 0, 4), source="tin")]
    assert verify_batch(asked, {"bao": TEXT}) == [[(0, 4)], None]
    assert verify_batch(asked, {"bao": "", "tin": TEXT}) == [[], [(0, 4)]]


@pytest.mark.parametrize("nothing", [None, float("nan")])
def test_what_a_join_leaves_where_there_is_no_text_is_none(nothing: Any) -> None:
    assert verify_batch([quote(("Tỉnh", 0, 4))], {"bao": nothing}) == [None]


def test_the_verdicts_are_in_the_order_of_the_quotations() -> None:
    texts = {"a": "một hai ba", "b": "hai một ba", "c": "ba"}
    asked = [quote((word, None, None), source=s) for word in ("một", "hai", "ba") for s in "acb"]
    assert verify_batch(iter(asked), texts) == [
        *([(0, 3)], [], [(4, 7)]),
        *([(4, 7)], [], [(0, 3)]),
        *([(8, 10)], [(0, 2)], [(8, 10)]),
    ]


def test_each_text_is_asked_for_once_and_no_other() -> None:
    class Texts(Mapping[str, str]):
        def __init__(self) -> None:
            self.asked: list[str] = []

        def __getitem__(self, source: str) -> str:
            self.asked.append(source)
            return TEXT

        def __iter__(self) -> Iterator[str]:
            raise NotImplementedError

        def __len__(self) -> int:
            raise NotImplementedError

    texts = Texts()
    verify_batch([quote(("Tỉnh", 0, 4), source=source) for source in "abab"], texts)
    assert texts.asked == ["a", "b"]


def test_any_engine_can_carry_function_and_verdicts() -> None:
    verdicts = verify_batch([quote(("Tỉnh", 0, 4)), quote(("x", 0, 1), source="?")], {"bao": TEXT})
    assert json.dumps(verdicts) == "[[[0, 4]], null]"
    assert pickle.loads(pickle.dumps(verdicts)) == verdicts  # noqa: S301 our own
    assert pickle.loads(pickle.dumps(verify_batch)) is verify_batch  # noqa: S301 our own


def test_a_worker_loads_only_what_it_needs() -> None:
    code = """
import sys
from qnfacts import verify_batch
(verdict,) = verify_batch([{"source": "s", "segments": [{"text": "á"}]}], {"s": "a\u0301"})
assert verdict == [(0, 2)]
print(*(name for name in sys.modules if name.startswith("qnfacts")))
print(*{name.partition(".")[0] for name in sys.modules} & {"pydantic", "yaml", "rich", "typer"})
"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    own, foreign = done.stdout.splitlines()
    assert set(own.split()) == {
        "qnfacts", "qnfacts.problems", "qnfacts.terms", "qnfacts.check", "qnfacts.check.batch",
        "qnfacts.check.quotations", "qnfacts.check.quotations.standing",
        "qnfacts.check.quotations.clauses", "qnfacts.check.quotations.lists",
        "qnfacts.check.words.hyphens",
        "qnfacts.check.quotations.left_out", "qnfacts.check.quotations.layout",
        "qnfacts.check.quotations.sentences", "qnfacts.check.quotations.attached",
        "qnfacts.check.quotations.introducing",
        "qnfacts.check.words", "qnfacts.check.words.turns", "qnfacts.check.words.harmless",
        "qnfacts.check.words.english", "qnfacts.check.words.vietnamese",
        "qnfacts.check.words.wording", "qnfacts.check.words.phrases",
        "qnfacts.text", "qnfacts.text.folding", "qnfacts.text.letters",
        "qnfacts.text.offsets", "qnfacts.text.quotation",
    }  # fmt: skip
    assert foreign == ""
