"""`qnfacts review` as a person calls it."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
import yaml
from world import LAM_SON, Ran, Run

from qnfacts.cli.commands import reviewing
from qnfacts.registry import files

Review = Callable[..., Ran]
TODAY = date.today().isoformat()


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    """The registry of Lam Sơn, with its text beside it."""
    for name in ("facts.yaml", "bao.txt"):
        shutil.copy(LAM_SON.with_name(name), tmp_path / name)
    return tmp_path / "facts.yaml"


@pytest.fixture
def review(run: Run, registry: Path, monkeypatch: pytest.MonkeyPatch) -> Review:
    """Call `review` as An, who types these lines at a terminal."""

    def call(typed: str, *words: str) -> Ran:
        terminal = StringIO(typed)
        monkeypatch.setattr(terminal, "isatty", lambda: True)
        monkeypatch.setattr(sys, "stdin", terminal)
        return run("review", "--registry", str(registry), "--by", "An", *words)

    return call


def written(registry: Path) -> list[dict[str, object]]:
    """What has been written of reviews, without the hashes."""
    data = yaml.safe_load(registry.with_name("facts.reviews.yaml").read_text("utf-8"))
    assert data["version"] == 1
    return [
        {k: v for k, v in each.items() if k not in ("sha256", "sentences")}
        for each in data["reviews"]
    ]


def counted(run: Run, registry: Path) -> dict[str, int]:
    ran = run("check", "--registry", str(registry), "--json")
    assertions: dict[str, int] = json.loads(ran.out)["assertions"]
    return assertions


def test_one_fact_after_another(review: Review, run: Run, registry: Path) -> None:
    ran = review("y\ns\n?\nn\nanother fair\nq\n")
    assert (ran.code, ran.err) == (0, "reviewed by An: 2\n")
    assert ran.out.count("Do the words prove all of this?") == 5
    given = {"by": "An", "date": TODAY}
    assert written(registry) == [
        {"fact": "ocop-all", "verdict": "rejected", "note": "another fair"} | given,
        {"fact": "resolution-21", "verdict": "confirmed"} | given,
    ]
    assert counted(run, registry)["by_person"] == 4


def test_a_fact_is_shown_with_all_that_it_rests_on(review: Review) -> None:
    shown = review("q\n", "fair-visits").out
    assert shown.startswith("\n1 of 1\n\nVisits to the fair\n")
    assert "\nWhat:  Lượt khách đến hội chợ\n" in shown
    sentence = "bao:10: [Hội chợ Lam Sơn ngày 2/3/2025 đón gần 900 TRANG 8 lượt khách]."
    assert sentence in shown
    assert "\nNobody has looked at it.\n" in shown


def test_doubts_are_shown_and_answered(review: Review, run: Run, registry: Path) -> None:
    text = registry.read_text("utf-8")
    registry.write_text(text.replace("    speaker: mai-an\n", ""), "utf-8")
    assert run("check", "--registry", str(registry)).code == 1
    ran = review("y\n", "short-of-capital")
    assert "attribution-dropped: the quotation attributes it to Mai An\n" in ran.out
    [given] = written(registry)
    assert given["answers"] == ["attribution-dropped"]
    ran = run("check", "--registry", str(registry))
    assert (ran.code, ran.err) == (0, "")
    assert " by a person, " in ran.out
    assert "facts.yaml is proven, in part by the word of a person: " in ran.out
    assert ran.out.endswith("\n1 doubt answered by a person: short-of-capital.\n")
    assert run("lock", "--registry", str(registry)).code == 0


def test_a_script_that_confirms_is_told_what_it_answers(run: Run, registry: Path) -> None:
    text = registry.read_text("utf-8")
    registry.write_text(text.replace("    speaker: mai-an\n", ""), "utf-8")
    confirm = ("review", "--yes", "short-of-capital", "--by", "An", "--registry", str(registry))
    assert "attribution-dropped the quotation attributes it to Mai An [short-of-capital]\n" in (
        run(*confirm).err
    )


def test_what_nobody_has_looked_at_comes_first(review: Review, registry: Path) -> None:
    review("y\nq\n")
    assert review("q\n").out.startswith("\n1 of 11\n\nEnterprises in operation\n")
    text = registry.read_text("utf-8")
    registry.write_text(text.replace("en: Support for start-ups", "en: Start-ups"), "utf-8")
    shown = review("q\n").out
    assert shown.startswith("\n1 of 11\n\nStart-ups\n")
    assert f"\nIt has changed since An looked at it on {TODAY}.\n" in shown


def test_each_answer_is_written_at_once(
    review: Review, registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reviewing, "_choice", iter_of("y", KeyboardInterrupt()))
    assert review("").code == 130
    assert [each["fact"] for each in written(registry)] == ["resolution-21"]
    assert sorted(path.name for path in registry.parent.iterdir()) == [
        "bao.txt", "facts.reviews.yaml", "facts.yaml",
    ]  # fmt: skip


def iter_of(*answers: str | BaseException) -> Callable[..., str]:
    """A function that gives one answer after another."""
    given = iter(answers)

    def answer(*_: object) -> str:
        each = next(given)
        if isinstance(each, BaseException):
            raise each
        return each

    return answer


def test_a_script_names_the_facts(run: Run, registry: Path) -> None:
    words = ["--registry", str(registry), "--by", "Lan: #1", "--note", 'said "so"', "--yes"]
    assert run("review", *words, "fair", "ocop-all").err == "reviewed by Lan: #1: 2\n"
    same = {"verdict": "confirmed", "by": "Lan: #1", "date": TODAY, "note": 'said "so"'}
    assert written(registry) == [{"fact": "fair"} | same, {"fact": "ocop-all"} | same]
    assert run("check", "--registry", str(registry)).code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "there is no terminal to ask at"),
        (["fair"], "there is no terminal to ask at"),
        (["--yes"], "name the facts that you have looked at"),
        (["--yes", "fare"], "no fact 'fare'; did you mean 'fair'?"),
        (["--yes", "fair", "--by", "a\nb"], "a line of printable characters is wanted"),
        (["--yes", "fair", "--note", "\x1b[2J"], "a line of printable characters is wanted"),
    ],
)
def test_wrong_calls(
    run: Run, registry: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO("y\n"))
    ran = run("review", "--registry", str(registry), "--by", "An", *words)
    assert (ran.code, ran.out) == (2, "")
    assert said in " ".join(ran.err.split())
    assert not registry.with_name("facts.reviews.yaml").exists()


def test_who_looks(
    run: Run, registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("review", "--registry", str(registry), "--yes", "fair")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.chdir(tmp_path)
    assert run(*words).code == 2
    git = shutil.which("git")
    assert git
    (tmp_path / "gitconfig").write_text("[user]\n\tname = Thu\n", "utf-8")
    assert subprocess.run([git, "config", "user.name"], check=True, capture_output=True).stdout
    assert run(*words).err == "reviewed by Thu: 1\n"
    monkeypatch.setenv("QNFACTS_REVIEWER", "Bình")
    assert run(*words).err == "reviewed by Bình: 1\n"
    assert run(*words, "--by", "An").err == "reviewed by An: 1\n"


def test_without_the_text_nobody_sees_a_sentence(run: Run, registry: Path) -> None:
    registry.with_name("bao.txt").unlink()
    ran = run("review", "--registry", str(registry), "--by", "An", "--yes", "fair")
    assert ran.code == 3
    assert "the text of bao is not there" in ran.err


def test_reviews_that_cannot_be_read_are_not_written_over(run: Run, registry: Path) -> None:
    reviews = registry.with_name("facts.reviews.yaml")
    reviews.write_text("<<<<<<<\n", "utf-8")
    ran = run("review", "--registry", str(registry), "--by", "An", "--yes", "fair")
    assert ran.code == 3
    assert "reviews-unreadable" in ran.err
    assert reviews.read_text("utf-8") == "<<<<<<<\n"


@pytest.mark.parametrize("command", ["lock", "review"])
def test_nothing_is_written_beside_the_registry_that_ships(
    shipped: Run, command: str, monkeypatch: pytest.MonkeyPatch, registry: Path
) -> None:
    words = ["--by", "An", "--yes", "4g-coverage"] if command == "review" else []
    ran = shipped(command, *words)
    assert ran.code == 2
    assert "would write beside the registry that comes with qnfacts" in " ".join(ran.err.split())
    installed = registry.parent / "data" / "facts.yaml"
    monkeypatch.setattr(files, "shipped_registry", lambda: installed)
    monkeypatch.setattr("qnfacts.cli.choices._PACKAGE", registry.parent)
    assert shipped(command, *words, "--registry", str(installed)).code == 2


def test_a_folder_has_its_reviews_inside(run: Run, registry: Path) -> None:
    folder = registry.parent
    words = ("review", "--registry", str(folder), "--by", "An", "--yes", "fair")
    assert run(*words).code == 0
    assert (folder / "facts.reviews.yaml").exists()
    assert run("check", "--registry", str(folder)).code == 0
