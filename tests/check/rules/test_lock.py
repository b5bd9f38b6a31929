"""What has changed since the registry was locked."""

import json
from pathlib import Path

import pytest
from proving import Altered, altered

from qnfacts.check.run import check_file
from qnfacts.registry.digests import quote_sha256
from qnfacts.registry.loading import load


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
    assert (report.problems, report.basis, report.outcome) == ((), {"bao": "lock"}, "unchanged")
    assert report.checks["not-verbatim"] == 0
    assert report.checks["not-locked"] == 26
    assert report.checks["changed-since-lock"] == 27
    (locked / "facts.lock").unlink()
    report = check_file(locked / "facts.yaml", locked)
    assert (report.problems, report.basis, report.outcome) == ((), {"bao": "nothing"}, "unchecked")


@pytest.mark.parametrize(
    ("old", "new", "problems"),
    [
        ("hiện có hơn 2.400", "đã có hơn 2.400", [("enterprises-now", "changed-since-lock")]),
        ('value: ">2400"', 'value: "2400"', [("enterprises-now", "changed-since-lock")]),
        ("stars: 5}", "stars: 4}", [("ocop-5", "changed-since-lock")]),
        ("speaker: mai-an", "speaker: youth", [("short-of-capital", "changed-since-lock")]),
        ("attendance: fair-visits", "attendance: ocop-all", [("fair", "changed-since-lock")]),
        ("id: golden-tea", "id: tea", [("tea", "not-locked"), ("golden-tea", "not-locked")]),
        ("  - id: golden-tea\n",
         "      - {source: bao, text: TRANG 7, translation: x}\n  - id: golden-tea\n",
         [("youth-programme", "changed-since-lock"), ("youth-programme", "not-locked")]),
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
        ("aliases: [trà hoa vàng]", "aliases: [chè]", [("golden-tea", "changed-since-lock")]),
        ("topics: [business]\n    date", "topics: [ocop]\n    date",
         [("fair", "changed-since-lock")]),
        ('value: ">2400"', 'value: ">2400.0"', []),
    ],
)  # fmt: skip
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


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{en: Lam Sơn province,", "{en: Vân Hải province,"),
        ("{en: enterprises, vi: doanh nghiệp}, forms", "{en: farms, vi: doanh nghiệp}, forms"),
        ("forms: [lượt khách]", "forms: [lượt khách, khách]"),
        ("forms: [lượt khách]}", "forms: [lượt khách], symbol: {en: v., vi: lượt}}"),
        ("{en: Enterprises, vi: Doanh nghiệp}", "{en: Enterprises dissolved, vi: Doanh nghiệp}"),
        ("vi: Lượt khách}, unit: visit", "vi: Lượt khách}, unit: visit, more_is_better: false"),
        ("{en: Đông Khê, vi: Đông Khê}", "{en: Đông Khê, vi: Tây Khê}"),
        (", part_of: lam-son", ""),
        ("vi: Giám đốc Sở Công thương", "vi: Phó Giám đốc Sở Công thương"),
        ("{en: OCOP products, vi: Sản phẩm OCOP}}", "{en: Wares, vi: Sản phẩm OCOP}}"),
        ("{family: Hà, given: Mộc}", "{family: Hà, given: Thu}"),
        ("100% xã có xưởng", "90% xã có xưởng"),
        ("issued: 2025-03-05", "issued: 2025-03-06"),
        ("{text: TRANG 7, kind: page-number, reason: a page number}",
         "{text: TRANG 7, kind: page-number, reason: the page}"),
    ],
)  # fmt: skip
def test_all_that_a_reader_sees_is_locked(locked: Path, old: str, new: str) -> None:
    assert change(locked, Altered(old, new)) == [(None, "changed-since-lock")]


def test_an_entry_that_is_added_or_removed_is_named(locked: Path) -> None:
    old = "  - {id: youth, label: {en: Youth Union, vi: Tỉnh đoàn}}\n"
    new = old.replace("id: youth", "id: youths")
    path = locked / "facts.yaml"
    text = path.read_text("utf-8").replace("run_by: [youth]", "run_by: [youths]")
    path.write_text(altered(text, Altered(old, new)), "utf-8")
    problems = check_file(path, locked, select=["lock"]).problems
    assert [(p.code, p.message) for p in problems if p.fact is None] == [
        ("not-locked", "the lock does not hold youths of `agents`"),
        ("not-locked", "the lock holds youth of `agents`, which the registry does not have"),
    ]


def test_a_vocabulary_that_has_changed_leaves_nothing_unchanged(locked: Path) -> None:
    path = locked / "facts.yaml"
    assert check_file(path, locked).proven.by_machine > 0
    path.write_text(path.read_text("utf-8").replace("{en: visits,", "{en: nights,"), "utf-8")
    assert check_file(path, locked).proven.by_machine == 0


def test_spans_that_were_edited_are_found_without_the_text(locked: Path) -> None:
    forge(locked, [[1, 5]], rehash=False)
    [problem] = check_file(locked / "facts.yaml", locked).problems
    assert problem.message == (
        "the quotation, or its place in the lock, has changed since it was locked"
    )


def test_spans_that_were_forged_are_found_with_the_text(locked: Path) -> None:
    """A hash is no signature: whoever computes it anew is found by the text alone."""
    forge(locked, [[1, 5]], rehash=True)
    assert check_file(locked / "facts.yaml", locked).outcome == "unchanged"
    (locked / "away.txt").rename(locked / "bao.txt")
    [problem] = check_file(locked / "facts.yaml", locked).problems
    assert problem.message == "the lock gives another place for this quotation than its source"


def forge(folder: Path, spans: list[list[int]], *, rehash: bool) -> None:
    """Give other spans for a quotation in the lock, and the hash that would go with them."""
    lock, registry = folder / "facts.lock", load(folder / "facts.yaml")
    data = json.loads(lock.read_text("utf-8"))
    quote = data["facts"]["ocop-all"]["quotes"][0]
    quote["spans"] = spans
    if rehash:
        [fact] = [fact for fact in registry.facts if fact.id == "ocop-all"]
        quote["sha256"] = quote_sha256(fact.quotes[0], spans)
    lock.write_text(json.dumps(data), "utf-8")
