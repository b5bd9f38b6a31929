"""Only what is found is locked, all of it or nothing."""

from pathlib import Path

import pytest
import yaml
from one_fact import problems
from proving import Altered, write

from qnfacts.check.locking import write_lock
from qnfacts.check.run import check_file
from qnfacts.problems import RegistryError
from qnfacts.registry.lock import Lock, read_lock


def test_only_what_is_found_is_locked(tmp_path: Path) -> None:
    write(tmp_path, Altered("hiện có hơn 2.400", "đã có hơn 2.400"))
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


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (Altered('value: ">2400"', "value: 2400"), "hedge-dropped"),
        (Altered("    speaker: mai-an\n", ""), "attribution-dropped"),
        (Altered("stars: 5\n", "stars: 4\n"), "dimension-not-quoted"),
        (Altered("en: Lam Sơn fair", "en: 30th Lam Sơn fair"), "unquoted-number"),
    ],
)
def test_what_check_refuses_is_not_locked(tmp_path: Path, wrong: Altered, code: str) -> None:
    write(tmp_path, wrong)
    with pytest.raises(RegistryError) as caught:
        write_lock(tmp_path / "facts.yaml", tmp_path)
    assert code in {problem.code for problem in caught.value.problems}
    assert not (tmp_path / "facts.lock").exists()


def test_what_no_fact_accounts_for_is_no_matter_of_the_lock(tmp_path: Path) -> None:
    write(tmp_path, text=[Altered("còn thiếu vốn.", "còn thiếu vốn. Hết 5 phần.")])
    assert write_lock(tmp_path / "facts.yaml", tmp_path).uncovered == 2


def test_a_run_removes_what_one_that_was_killed_has_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", killed)
        patch.setattr(Path, "unlink", killed)
        with pytest.raises(KeyboardInterrupt):
            write_lock(tmp_path / "facts.yaml", tmp_path)
    assert len(list(tmp_path.glob(".facts.lock.*"))) == 1
    write_lock(tmp_path / "facts.yaml", tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bao.txt", "facts.lock", "facts.yaml"]


def test_two_runs_at_once_both_end_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one that begins later takes the new file of the other for one that was left."""
    write(tmp_path)
    replace = Path.replace
    others = iter([tmp_path / "facts.yaml"])

    def late(new: Path, path: Path) -> Path:
        for registry in others:
            write_lock(registry, tmp_path)
        return replace(new, path)

    monkeypatch.setattr(Path, "replace", late)
    write_lock(tmp_path / "facts.yaml", tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bao.txt", "facts.lock", "facts.yaml"]
    assert isinstance(read_lock(tmp_path / "facts.yaml"), Lock)


def killed(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def test_a_lock_takes_the_place_of_a_broken_one_as_a_whole(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "facts.lock").write_text("<<<<<<<", "utf-8")
    write_lock(tmp_path / "facts.yaml", tmp_path)
    assert isinstance(read_lock(tmp_path / "facts.yaml"), Lock)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bao.txt", "facts.lock", "facts.yaml"]


@pytest.mark.parametrize(
    ("sentence", "area", "outcome"),
    [
        ("Ở Bắc Sơn, năm 2024 có 20 doanh nghiệp", "bac-son", "unchanged"),
        ("Ở Bắc Sơn, năm 2024 có 20 doanh nghiệp", "hai-an", "problems"),
    ],
)
def test_what_a_sentence_has_proven_needs_no_text_again(
    tmp_path: Path, sentence: str, area: str, outcome: str
) -> None:
    problems(tmp_path, sentence, area="bac-son", period="2024")
    path = tmp_path / "facts.yaml"
    written = yaml.safe_load(path.read_text("utf-8"))
    written["facts"][0]["quotes"][0]["text"] = sentence.partition(", ")[2]
    written["facts"][0]["label"] = {"en": "Enterprises", "vi": "Doanh nghiệp"}
    written["facts"][0]["quotes"][0]["translation"] = "in 2024 there were 20 enterprises"
    path.write_text(yaml.safe_dump(written, allow_unicode=True), "utf-8")
    write_lock(path, tmp_path)
    written["facts"][0]["area"] = area
    path.write_text(yaml.safe_dump(written, allow_unicode=True), "utf-8")
    (tmp_path / "s.txt").unlink()
    assert check_file(path, tmp_path).outcome == outcome
