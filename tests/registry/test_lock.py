"""What a lock holds, and what is no lock."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from proving import write

from qnfacts.check.run import check_file
from qnfacts.problems import Problem
from qnfacts.registry.loading import load
from qnfacts.registry.lock import Lock, dump_lock, locked_spans, parse_lock, read_lock


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


def test_spans_are_given_of_what_has_not_changed(locked: Path) -> None:
    lock = read_lock(locked / "facts.yaml")
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


WRITES = "and this program writes 2"
SHA = "0" * 64
HEAD = f'"registry": "facts.yaml", "title": "{SHA}", "texts": {{}}, "entries": {{}}'
FACTS = f'{{"version": 2, {HEAD}, "facts": %s}}'
FACT = FACTS % '{"a": %s}'
QUOTE = FACT % f'{{"sha256": "{SHA}", "quotes": [%s]}}'


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "line 1 is not JSON"),
        ("[" * 100_000, "it is nested too deep"),
        ('{"version": 2, "version": 2}', "a key is given twice"),
        ("[]", "it is not as `qnfacts lock` writes it"),
        ('{"version": 1, "sources": {}, "facts": {}}', f"it is of version 1, {WRITES}"),
        ('{"version": true}', f"it is of version true, {WRITES}"),
        ('{"version": 2.0}', f"it is of version 2.0, {WRITES}"),
        ("{}", f"it is of version null, {WRITES}"),
        (FACTS % '{}, "more": 1', "`more`"),
        ((FACTS % "{}").replace('"texts": {}', '"texts": {"a": "0"}'), "`texts.a`"),
        ((FACTS % "{}").replace('"texts": {}', f'"texts": {{"A": "{SHA}"}}'), "`texts.A.[key]`"),
        (
            (FACTS % "{}").replace("facts.yaml", "facts.yml"),
            "the lock is of `facts.yml`, not of `facts.yaml`",
        ),
        (FACT % "{}", "`facts.a.sha256`"),
        (FACT % f'{{"sha256": "{SHA}", "quotes": []}}', "`facts.a.quotes`"),
        (QUOTE % f'{{"source": "b", "spans": [], "sha256": "{SHA}"}}', "`facts.a.quotes.0.spans`"),
        (QUOTE % 1, "`facts.a.quotes.0`"),
        (
            QUOTE % f'{{"source": "b", "spans": [[5, 5]], "sha256": "{SHA}"}}',
            "`facts.a.quotes.0.spans.0`",
        ),
    ],
)
def test_a_malformed_lock_is_a_problem(tmp_path: Path, text: str, what: str) -> None:
    write(tmp_path)
    (tmp_path / "facts.lock").write_text(text, "utf-8")
    [problem] = check_file(tmp_path / "facts.yaml", tmp_path, select=["lock"]).problems
    said = f"{what} is not as `qnfacts lock` writes it" if what.startswith("`") else what
    assert problem.code == "lock-unreadable"
    assert problem.message.removeprefix("the lock cannot be used: ") == said
    assert problem.file == str(tmp_path / "facts.lock")
    (tmp_path / "bao.txt").unlink()
    report = check_file(tmp_path / "facts.yaml", tmp_path, select=["lock"])
    assert report.basis == {"bao": "nothing"}


@given(st.binary(max_size=200))
def test_no_bytes_raise(data: bytes) -> None:
    try:
        parse_lock(data.decode())
    except ValueError:
        return
    raise AssertionError(data)


def test_an_unreadable_lock_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.lock").mkdir()
    os.mkfifo(tmp_path / "b.lock")
    for name in ("a.yaml", "b.yaml"):
        found = read_lock(tmp_path / name)
        assert isinstance(found, Problem)
        assert found.message == "the lock cannot be read: it is not a file"
    assert read_lock(tmp_path / "c.yaml") is None
