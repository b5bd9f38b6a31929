"""The lock: what it holds, and what has changed since."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from proving import Altered, altered, prove

from qnfacts.check.locking import write_lock
from qnfacts.check.run import check_file
from qnfacts.problems import Problem, RegistryError
from qnfacts.registry.loading import load
from qnfacts.registry.lock import Lock, dump_lock, locked_spans, parse_lock, read_lock


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """The folder of a registry that was locked, whose text is gone."""
    prove(tmp_path)
    assert write_lock(tmp_path / "facts.yaml", tmp_path) == tmp_path / "facts.lock"
    (tmp_path / "bao.txt").rename(tmp_path / "away.txt")
    return tmp_path


def change(folder: Path, *alterations: Altered) -> list[tuple[str | None, str]]:
    """Alter the registry; fact and code of what is found without the text, then with it."""
    path = folder / "facts.yaml"
    text = path.read_text("utf-8")
    for alteration in alterations:
        text = altered(text, alteration)
    path.write_text(text, "utf-8")
    without = check_file(path, folder, select=["lock"])
    (folder / "away.txt").rename(folder / "bao.txt")
    within = check_file(path, folder, select=["lock"])
    assert [p.message for p in without.problems] == [p.message for p in within.problems]
    return [(problem.fact, problem.code) for problem in without.problems]


def test_without_the_text_the_registry_relies_on_the_lock(locked: Path) -> None:
    report = check_file(locked / "facts.yaml", locked)
    assert (report.problems, report.basis, report.outcome) == ((), {"bao": "lock"}, "proven")
    assert report.checks["not-verbatim"] == 0
    assert report.checks["not-locked"] == 11
    assert report.checks["changed-since-lock"] == 12
    (locked / "facts.lock").unlink()
    report = check_file(locked / "facts.yaml", locked)
    assert (report.problems, report.basis, report.outcome) == ((), {"bao": "nothing"}, "unchecked")


def test_a_line_for_each_quotation(locked: Path) -> None:
    text = (locked / "facts.lock").read_text("utf-8")
    assert text.count('\n      {"source": "bao", "spans": [[') == 12
    [fair] = json.loads(text)["facts"]["fair-visits"]["quotes"]
    source = (locked / "away.txt").read_text("utf-8")
    assert [source[start:end] for start, end in fair["spans"]] == [
        "Hội chợ Lam Sơn ngày 2/3/2025 đón gần 900",
        "lượt khách",
    ]
    assert dump_lock(parse_lock(text)) == text


@pytest.mark.parametrize(
    ("old", "new", "problems"),
    [
        ("hiện có hơn 2.400", "đã có hơn 2.400", [("enterprises-now", "changed-since-lock")]),
        ('value: ">2400"', 'value: "2400"', [("enterprises-now", "changed-since-lock")]),
        ("stars: 5}", "stars: 4}", [("ocop-5", "changed-since-lock")]),
        ("speaker: mai-an", "speaker: youth", [("short-of-capital", "changed-since-lock")]),
        ("attendance: fair-visits", "attendance: ocop-all", [("fair", "changed-since-lock")]),
        ("id: golden-tea", "id: tea", [("tea", "not-locked"), ("golden-tea", "not-locked")]),
        (
            "  - id: golden-tea\n",
            "      - {source: bao, text: TRANG 7, translation: x}\n  - id: golden-tea\n",
            [("youth-programme", "changed-since-lock"), ("youth-programme", "not-locked")],
        ),
        (
            """      - source: bao
        text: Nghị quyết số 21/2023/NQ-HĐND ngày 9/7/2023 của HĐND tỉnh Lam Sơn
        translation: Resolution No. 21/2023/NQ-HĐND of 9 July 2023 of the Lam Sơn People's Council
""",
            "",
            [("enterprises-2025", "changed-since-lock"), ("enterprises-2025", "not-locked")],
        ),
        ("en: Lam Sơn fair", "en: The fair", [("fair", "changed-since-lock")]),
        ("is running", "is stopped", [("youth-programme", "changed-since-lock")]),
        ("aliases: [trà hoa vàng]", "aliases: [chè]", []),
        ("topics: [business]\n    date", "topics: [ocop]\n    date", []),
        ('value: ">2400"', 'value: ">2400.0"', []),
    ],
)
def test_what_changed_is_found_with_the_text_and_without(
    locked: Path, old: str, new: str, problems: list[tuple[str, str]]
) -> None:
    assert change(locked, Altered(old, new)) == problems


def test_another_text_than_the_locked_one_is_found(locked: Path) -> None:
    path = locked / "facts.yaml"
    source = load(path).sources[0]
    path.write_text(path.read_text("utf-8").replace(source.sha256, "0" * 64), "utf-8")
    report = check_file(path, locked)
    assert [problem.code for problem in report.problems] == ["changed-since-lock"]
    assert report.basis == {"bao": "nothing"}


def test_offsets_that_lead_elsewhere_are_found_with_the_text(locked: Path) -> None:
    lock = locked / "facts.lock"
    data = json.loads(lock.read_text("utf-8"))
    data["facts"]["ocop-all"]["quotes"][0]["spans"][0] = [1, 5]
    lock.write_text(json.dumps(data), "utf-8")
    assert check_file(locked / "facts.yaml", locked).outcome == "proven"
    (locked / "away.txt").rename(locked / "bao.txt")
    [problem] = check_file(locked / "facts.yaml", locked).problems
    assert problem.message == "the lock gives another place for this quotation than its source"


def test_only_what_is_found_is_locked(tmp_path: Path) -> None:
    prove(tmp_path, Altered("hiện có hơn 2.400", "đã có hơn 2.400"))
    with pytest.raises(RegistryError) as caught:
        write_lock(tmp_path / "facts.yaml", tmp_path)
    assert [problem.code for problem in caught.value.problems] == ["not-verbatim"]
    (tmp_path / "bao.txt").unlink()
    with pytest.raises(RegistryError) as caught:
        write_lock(tmp_path / "facts.yaml", tmp_path)
    assert [problem.message for problem in caught.value.problems] == [
        "the text of bao is not there"
    ]
    assert not (tmp_path / "facts.lock").exists()


def test_a_lock_takes_the_place_of_a_broken_one_as_a_whole(tmp_path: Path) -> None:
    prove(tmp_path)
    (tmp_path / "facts.lock").write_text("<<<<<<<", "utf-8")
    written = write_lock(tmp_path / "facts.yaml", tmp_path)
    assert isinstance(read_lock(written), Lock)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bao.txt", "facts.lock", "facts.yaml"]


def test_spans_are_given_of_what_has_not_changed(locked: Path) -> None:
    lock = read_lock(locked / "facts.lock")
    assert isinstance(lock, Lock)
    registry = load(locked / "facts.yaml")
    source = registry.sources[0]
    fact = registry.facts[1]
    quote = fact.quotes[0]
    assert locked_spans(lock, fact.id, 0, quote, source.sha256) == [(9, 67)]
    assert locked_spans(lock, fact.id, 1, quote, source.sha256) is None
    assert locked_spans(lock, "other", 0, quote, source.sha256) is None
    changed = quote.model_copy(update={"text": "hơn 2.400"})
    assert locked_spans(lock, fact.id, 0, changed, source.sha256) is None
    assert locked_spans(lock, fact.id, 0, quote, "0" * 64) is None


SHA = "0" * 64
FACT = '{"version": 1, "sources": {}, "facts": {"a": %s}}'
QUOTE = FACT % f'{{"claims": "{SHA}", "quotes": [%s]}}'


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "line 1 is not JSON"),
        ("[" * 100_000, "it is nested too deep"),
        ('{"version": 1, "version": 1, "sources": {}, "facts": {}}', "a key is given twice"),
        ("[]", "it is not as `qnfacts lock` writes it"),
        ('{"version": 1, "sources": {}, "facts": {}, "more": 1}', "`more`"),
        ('{"version": 2, "sources": {}, "facts": {}}', "`version`"),
        ('{"version": 1, "sources": {"a": "0"}, "facts": {}}', "`sources.a`"),
        (f'{{"version": 1, "sources": {{"A": "{SHA}"}}, "facts": {{}}}}', "`sources.A.[key]`"),
        (FACT % "{}", "`facts.a.claims`"),
        (QUOTE % 1, "`facts.a.quotes.0`"),
        (
            QUOTE % f'{{"source": "b", "spans": [[5, 5]], "sha256": "{SHA}"}}',
            "`facts.a.quotes.0.spans.0`",
        ),
    ],
)
def test_a_malformed_lock_is_a_problem(tmp_path: Path, text: str, what: str) -> None:
    prove(tmp_path)
    (tmp_path / "facts.lock").write_text(text, "utf-8")
    [problem] = check_file(tmp_path / "facts.yaml", tmp_path).problems
    said = f"{what} is not as `qnfacts lock` writes it" if what.endswith("`") else what
    assert (problem.code, problem.message) == ("lock-unreadable", f"this is not a lock: {said}")
    assert problem.file == str(tmp_path / "facts.lock")
    (tmp_path / "bao.txt").unlink()
    assert check_file(tmp_path / "facts.yaml", tmp_path).basis == {"bao": "nothing"}


@given(st.binary(max_size=200))
def test_no_bytes_raise(data: bytes) -> None:
    try:
        parse_lock(data.decode())
    except ValueError:
        return
    raise AssertionError(data)


def test_an_unreadable_lock_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "facts.lock").mkdir()
    found = read_lock(tmp_path / "facts.lock")
    assert isinstance(found, Problem)
    assert found.message == "the lock cannot be read: Is a directory"
