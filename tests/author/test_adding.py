"""`qnfacts add`: one fact, shown as it is read before it is written."""

import sys
from io import StringIO
from pathlib import Path

import pytest
from world import Run

from qnfacts.registry.loading import load

ARTICLE = """\
Hải An: một năm nhìn lại

Năm 2025, xã Hải An đón hơn 12.000 lượt khách. Xã có 35 hộ nuôi tôm. Không khí trong lành.
"""


@pytest.fixture
def registry(run: Run, tmp_path: Path) -> Path:
    return begun(run, tmp_path, ARTICLE)


def begun(run: Run, folder: Path, text: str, languages: str = "vi") -> Path:
    (folder / "a.txt").write_text(text, "utf-8")
    given = ("--area", "xã Hải An", "--issued", "2026-01-10", "--languages", languages)
    assert run("init", str(folder / "new"), str(folder / "a.txt"), *given).code == 0
    return folder / "new" / "facts.yaml"


def types(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """Put a person before the terminal."""
    typed = StringIO("".join(f"{line}\n" for line in lines))
    monkeypatch.setattr(typed, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", typed)


def test_a_script_gives_everything(run: Run, registry: Path) -> None:
    said = ("--vi", "Hộ nuôi tôm", "--set", "id=shrimp-farms", "--set", "period=")
    ran = run("add", "a", "35 hộ", *said, "-r", str(registry))
    assert ran.code == 0, ran.err
    assert "Value:          35\n" in ran.out
    assert "[Xã có 35 hộ nuôi tôm].\n" in ran.out
    assert ran.err.endswith("added to facts: shrimp-farms\n")
    [fact] = load(registry).facts
    assert (fact.id, fact.label.vi, fact.draft) == ("shrimp-farms", "Hộ nuôi tôm", False)


def test_a_person_is_asked(run: Run, registry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    types(monkeypatch, "a", "hơn 12.000", "id=visits", "", "Lượt khách năm 2025")
    ran = run("add", "-r", str(registry))
    assert ran.code == 0, ran.err
    assert ran.out.startswith("Source: Words of its text: Năm 2025, xã Hải An đón hơn 12.000")
    assert "Value:          more than 12,000\n" in ran.out
    assert [(fact.id, fact.label.vi) for fact in load(registry).facts] == [
        ("visits", "Lượt khách năm 2025")
    ]


def test_a_mistyped_answer_is_asked_again(
    run: Run, registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ("b", "a", "36 hộ", "35 hộ", "perod=2025", "topics=x", "id=farms", "")
    types(monkeypatch, *lines, "Hơn 36 hộ", "Hộ nuôi tôm")
    ran = run("add", "-r", str(registry))
    assert ran.code == 0, ran.err
    for said in ("'b' is none of a", "not-verbatim: ", "unknown-field: ", "unquoted-number: "):
        assert said in ran.err
    assert [(fact.id, fact.label.vi) for fact in load(registry).facts] == [("farms", "Hộ nuôi tôm")]


@pytest.mark.parametrize("lines", [("",), ()])
def test_who_does_not_go_on_changes_nothing(
    run: Run, registry: Path, monkeypatch: pytest.MonkeyPatch, lines: tuple[str, ...]
) -> None:
    before = registry.read_bytes()
    types(monkeypatch, *lines)
    ran = run("add", "a", "35 hộ", "-r", str(registry))
    assert (ran.code, registry.read_bytes()) == (130, before)
    assert "fault" not in ran.err


@pytest.mark.parametrize(
    ("change", "code", "said"),
    [
        ("period=2024", 1, "still wrong: `period: 2024` is in no quotation"),
        ("value=36", 1, "still wrong: "),
        (
            "perod=2025",
            2,
            "unknown-field: `perod`: there is no such field\n  Did you mean `period`?",
        ),
        ("value=99,2", 2, "bad-value: `value`: '99,2' is not a value"),
        ("topics=generl", 2, "'generl' is none of general; did you mean 'general'?"),
        ("label=target", 2, "'label=target' names no field to set"),
        ("period", 2, "'period' names no field to set"),
    ],
)
def test_what_is_wrong_is_told_and_not_written(
    run: Run, registry: Path, change: str, code: int, said: str
) -> None:
    before = registry.read_bytes()
    ran = run("add", "a", "hơn 12.000", "--vi", "Khách", "--set", change, "-r", str(registry))
    assert (ran.code, registry.read_bytes()) == (code, before)
    assert said in ran.err


def test_what_only_the_whole_registry_shows_is_not_written(run: Run, registry: Path) -> None:
    said = ("--vi", "Không khí trong lành hơn 10 lần")
    before = registry.read_bytes()
    ran = run("add", "a", "Không khí", *said, "-r", str(registry))
    assert (ran.code, registry.read_bytes()) == (1, before)
    assert "unquoted-number: " in ran.err
    assert ran.err.endswith("nothing was written\n")


def test_a_script_has_to_give_the_words(run: Run, registry: Path) -> None:
    ran = run("add", "a", "-r", str(registry))
    assert (ran.code, "WORDS: it is not given" in ran.err) == (2, True)
    ran = run("add", "a", "35 hộ", "-r", str(registry))
    assert (ran.code, "--vi: it is not given" in ran.err) == (2, True)
    ran = run("add", "a", "35 hộ", "--en", "Farms", "-r", str(registry))
    assert (ran.code, "--en: the registry is not in this language" in ran.err) == (2, True)


NAMED = """\
Ngày hội

Ngày hội Biển lần thứ ba khai mạc ngày 20/9/2025 tại thôn Đông, thu hút 350 lượt khách. \
Chương trình "Mỗi nhà một vườn" do xã triển khai từ năm 2023. \
Mắm Cát của thôn Tây được công nhận sản phẩm OCOP 4 sao năm 2024.
"""


@pytest.mark.parametrize(
    ("kind", "words", "fields"),
    [
        ("event", "Ngày hội Biển", {"date": "2025-09-20", "areas": ("thon-dong",)}),
        ("initiative", "Mỗi nhà", {"type": "programme", "since": "2023/.."}),
        ("product", "Mắm Cát", {"stars": 4, "since": "2024", "areas": ("thon-tay",)}),
        ("statement", "350 lượt", {"type": "assertion"}),
    ],
)
def test_a_person_says_what_kind_of_fact_it_is(
    run: Run, tmp_path: Path, kind: str, words: str, fields: dict[str, object]
) -> None:
    registry = begun(run, tmp_path, NAMED)
    given = ("--set", "id=x", "--set", f"kind={kind}", "--vi", "Nhãn: một", "-r", str(registry))
    ran = run("add", "a", words, *given)
    assert ran.code == 0, ran.err
    [fact] = load(registry).facts
    assert (fact.id, fact.kind, fact.label.vi) == ("x", kind, "Nhãn: một")
    assert {name: getattr(fact, name) for name in fields} == fields


def test_a_kind_that_the_words_cannot_be(run: Run, registry: Path) -> None:
    ran = run("add", "a", "35 hộ", "--set", "kind=policy", "-r", str(registry))
    assert (ran.code, "the words can be no policy" in ran.err) == (2, True)
    ran = run("add", "a", "35 hộ", "--set", "kind=evnt", "-r", str(registry))
    assert (ran.code, "did you mean 'event'" in ran.err) == (2, True)


def test_a_draft_gets_its_label(run: Run, registry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    first, *others = load(registry).facts
    before = registry.read_text("utf-8")
    said = 'Lượt khách: "cả năm", 2025 # hết'
    ran = run("add", first.id, "--vi", said, "-r", str(registry))
    assert (ran.code, ran.err) == (0, f"{first.id} has its label\n")
    named, *rest = load(registry).facts
    assert (named.label.vi, named.draft, rest) == (said, False, others)
    lines = before.splitlines()
    lines.remove("    draft: true")
    after = registry.read_text("utf-8").splitlines()
    assert [a == b for a, b in zip(lines, after, strict=True)].count(False) == 1
    types(monkeypatch, "Hơn 99", "Tăng so với năm trước")
    ran = run("add", others[0].id, "-r", str(registry))
    assert (ran.code, others[0].label.vi in ran.err) == (1, True)
    assert load(registry).facts == (named, *others)
    assert run("add", first.id, "--set", "period=2025", "-r", str(registry)).code == 2


def test_the_fields_of_a_draft_are_changed_and_it_is_dropped(run: Run, registry: Path) -> None:
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    first, second, *others = load(registry).facts
    given = ("--set", "id=visits", "--set", "note=All year", "-r", str(registry))
    ran = run("add", first.id, *given)
    assert (ran.code, ran.err) == (0, f"{first.id} has these fields now: id, note\n")
    changed = load(registry).facts[0]
    assert (changed.id, changed.draft, changed.note.vi if changed.note else "") == (
        "visits", True, "All year",
    )  # fmt: skip
    assert run("add", "visits", "--set", "note=", "-r", str(registry)).code == 0
    assert load(registry).facts[0].note is None
    before = registry.read_bytes()
    ran = run("add", "visits", "--set", "period=2019", "-r", str(registry))
    assert (ran.code, registry.read_bytes()) == (1, before)
    assert "date-not-quoted" in ran.err
    ran = run("add", second.id, "--drop", "-r", str(registry))
    assert (ran.code, ran.err) == (0, f"{second.id} is dropped\n")
    assert [each.id for each in load(registry).facts] == ["visits", *(each.id for each in others)]
    assert run("add", "a", "35 hộ", "--drop", "-r", str(registry)).code == 2


def test_a_draft_in_two_languages_gets_its_translation(run: Run, tmp_path: Path) -> None:
    registry = begun(run, tmp_path, ARTICLE, "en,vi")
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    words = ("--en", "Shrimp farms", "--vi", "Hộ nuôi tôm", "--translation", "There are 35: farms")
    ran = run("add", "ho-nuoi-tom", *words, "-r", str(registry))
    assert ran.code == 0, ran.err
    fact = next(fact for fact in load(registry).facts if fact.id == "ho-nuoi-tom")
    assert (fact.label.en, fact.quotes[0].translation) == ("Shrimp farms", "There are 35: farms")


def test_a_shell_completes_sources_and_drafts(
    run: Run, registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    [source] = load(registry).sources
    monkeypatch.setenv("_QNFACTS_COMPLETE", "1")
    monkeypatch.setenv("QNFACTS_REGISTRY", str(registry))
    for command in ("add", "pin", "waive", "suggest"):
        offered = [line.partition("\t")[0] for line in run(command, "").out.splitlines()]
        assert source.id in offered
        assert ("ho-nuoi-tom" in offered) == (command == "add")
    assert source.id not in run("pin", source.id, "").out


AIM = "Đến năm 2030, xã phấn đấu xóa hết nhà tạm."


def test_a_goal_is_worded_by_the_editor(run: Run, tmp_path: Path) -> None:
    registry = begun(run, tmp_path, f"Hải An\n\n{AIM}\n")
    words = ("a", "xã phấn đấu xóa hết nhà tạm", "--vi", "Nhà tạm", "-r", str(registry))
    ran = run("add", *words, "--set", "goal=Xóa hết nhà tạm")
    assert ran.code == 0, ran.err
    assert "Goal:           Xóa hết nhà tạm\n" in ran.out
    [fact] = load(registry).facts
    assert fact.model_dump()["goal"]["vi"] == "Xóa hết nhà tạm"


def test_a_goal_without_words_of_its_own_has_those_of_the_label(run: Run, tmp_path: Path) -> None:
    registry = begun(run, tmp_path, f"Hải An\n\n{AIM}\n")
    words = ("a", "xã phấn đấu xóa hết nhà tạm", "--vi", "Nhà tạm", "-r", str(registry))
    assert run("add", *words).code == 0
    [fact] = load(registry).facts
    assert fact.model_dump()["goal"]["vi"] == "Nhà tạm"


def test_a_goal_in_two_languages_is_not_set_in_one(run: Run, tmp_path: Path) -> None:
    registry = begun(run, tmp_path, f"Hải An\n\n{AIM}\n", "vi,en")
    before = registry.read_bytes()
    words = ("a", "xã phấn đấu xóa hết nhà tạm", "--vi", "Nhà tạm", "--en", "Huts")
    ran = run("add", *words, "--set", "goal=Xóa hết nhà tạm", "-r", str(registry))
    assert (ran.code, registry.read_bytes()) == (2, before)
    assert "goal=" in ran.err
