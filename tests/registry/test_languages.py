"""A registry in one language asks for no other, and everything that prints copes."""

import json
import re
import shutil
import sys
from io import StringIO
from pathlib import Path

import pytest
from webpage import WebPage
from world import Run

from qnfacts.problems import RegistryError
from qnfacts.registry.loading import load, parse

BEN_DA = Path(__file__).parents[2] / "docs" / "examples" / "ben-da"
HEAD = "version: 1\nlanguages: [vi]\ntitle: Xã\nsources: []\n"


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    """Bến Đá in Vietnamese alone: labels are mere texts, and no quotation is translated."""
    return in_one_language(tmp_path, "vi")


def in_one_language(folder: Path, only: str) -> Path:
    """Bến Đá in this language alone; in English its quotations are translated."""
    shutil.copy(BEN_DA / "news.txt", folder)
    text = (BEN_DA / "facts.yaml").read_text("utf-8")
    text = re.sub(r"\{en: ([^,{}]*), vi: ([^{}]*)\}", r"\1" if only == "en" else r"\2", text)
    if only == "vi":
        text = re.sub(r"\n +translation: .*", "", text)
    text = text.replace("version: 1\n", f"version: 1\nlanguages: [{only}]\n")
    (folder / "facts.yaml").write_text(text, "utf-8")
    return folder / "facts.yaml"


def test_it_is_proven(run: Run, registry: Path) -> None:
    ran = run("check", "-r", str(registry), "--release", "--ignore", "lock")
    assert (ran.code, "0 errors" in ran.out) == (0, True), ran.out
    assert run("lock", "-r", str(registry)).code == 0
    assert run("check", "-r", str(registry), "--release").code == 0


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize(
    "words",
    [
        (), ("figures",), ("list", "--json"), ("list", "--format", "csv"), ("products",),
        ("show", "visits-2025"), ("show", "visits-2025", "--format", "markdown"), ("sources",),
        ("search", "khách"), ("cite", "visits-2025"), ("cite", "visits-2025", "--style", "html"),
        ("cite", "visits-2025", "--style", "markdown"), ("timeline",), ("compare",), ("terms",),
        ("ocop",), ("derive",), ("reconcile",), ("export", "--to", "html"),
        ("export", "--to", "annotations"), ("export", "--to", "markdown"),
    ],
)  # fmt: skip
def test_everything_prints(run: Run, registry: Path, words: tuple[str, ...], lang: str) -> None:
    ran = run(*words, "-r", str(registry), "--lang", lang)
    assert ran.code == 0, ran.err
    assert "None" not in ran.out


def test_a_list_says_nothing_twice(run: Run, registry: Path) -> None:
    assert run("products", "-r", str(registry)).out == (
        "Id            Stars  Area       What\nben-da-sauce      4  xã Bến Đá  Mắm Bến Đá\n"
    )
    assert run("cite", "visits-2025", "-r", str(registry)).out == (
        "visits-2025\n\n“Năm 2025, xã Bến Đá đón hơn 12.000 lượt khách”\n\n"
        "“Bến Đá nhìn lại năm 2025”, 2026-01-10.\n"
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("label: Mắm Bến Đá", "label: {en: Bến Đá sauce}", "`label.vi` is missing"),
        ("label: Mắm Bến Đá", "label:", "`label`: the text is missing behind it"),
        (
            "label: Mắm Bến Đá",
            "label: {en: Bến Đá sauce, vi: Mắm Bến Đá}",
            "`label`: this registry has one language, vi",
        ),
        ("languages: [vi]", "languages: [vi, vi]", "`languages`: a language stands there twice"),
        ("languages: [vi]", "languages: [fr]", "`languages`: `fr` is not known"),
        ("languages: [vi]", "languages: []", "`languages`: the list is empty"),
        ("languages: [vi]\n", "", "`label`: a mapping is wanted, not `Tin Bến Đá`"),
        ("language: vi", "language: en", "`quotes.translation` is missing"),
    ],
)
def test_what_is_wrong_is_told(registry: Path, old: str, new: str, said: str) -> None:
    text = registry.read_text("utf-8")
    assert old in text
    registry.write_text(text.replace(old, new), "utf-8")
    with pytest.raises(RegistryError) as error:
        load(registry)
    assert said in str(error.value)


def test_what_turns_the_sense_is_found_in_one_language(run: Run, registry: Path) -> None:
    text = registry.read_text("utf-8")
    text = text.replace("label: Lượt khách năm 2025", "label: Xã không có khách năm 2025")
    registry.write_text(text, "utf-8")
    assert "negation-changed" in run("check", "-r", str(registry)).out
    registry.write_text(text.replace("không có khách", "đón 13.000 khách"), "utf-8")
    assert "unquoted-number" in run("check", "-r", str(registry)).out


def test_a_label_is_kept_in_its_language() -> None:
    whole = parse(
        f"{HEAD}topics:\n  - {{id: a, label: Biển}}\n  - {{id: b, label: {{vi: B}}}}", "f"
    )
    assert [(topic.label.en, topic.label.vi) for topic in whole.topics] == [
        ("Biển", "Biển"), ("B", "B"),
    ]  # fmt: skip


def test_a_review_shows_a_label_once(
    run: Run, registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = StringIO("q\n")
    monkeypatch.setattr(typed, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", typed)
    ran = run("review", "visits-2025", "--by", "Lan", "-r", str(registry))
    assert ran.out.count("Lượt khách năm 2025") == 1


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("only", ["en", "vi"])
def test_pages_are_in_the_language_of_the_registry(
    run: Run, tmp_path: Path, only: str, lang: str
) -> None:
    """Whichever is asked for; only the words of a source are in that of the source."""
    asked = ("-r", str(in_one_language(tmp_path, only)), "--lang", lang)
    assert run("export", "--to", "site", "-o", str(tmp_path / "site"), *asked).code == 0
    files = [*(tmp_path / "site").rglob("*.html")]
    assert len(files) > 1
    for text in (run("export", "--to", "html", *asked).out, *(f.read_text("utf-8") for f in files)):
        page = WebPage(text)
        tagged = [attributes for _, attributes, _ in page.found if "lang" in attributes]
        ours = {each["lang"] for each in tagged if each.get("class") != "spoken"}
        theirs = {each["lang"] for each in tagged if each.get("class") == "spoken"}
        assert (ours, theirs) == ({only}, {"vi"})
        assert [name for name in ("data-en", "data-vi") if page.values(name)] == []
        (data,) = page.texts("script", type="application/ld+json")
        told = json.loads(data)
        assert told["inLanguage"] == ([only] if told["@type"] == "Dataset" else "vi")


@pytest.mark.parametrize("only", ["en", "vi"])
def test_annotations_name_no_other_language(run: Run, tmp_path: Path, only: str) -> None:
    ran = run("export", "--to", "annotations", "-r", str(in_one_language(tmp_path, only)))
    for annotation in json.loads(ran.out)["first"]["items"]:
        said = [(each["purpose"], each.get("language")) for each in annotation["body"]]
        translated = [("commenting", "en")] if only == "en" else []
        assert [pair for pair in said if pair[1]] == [("describing", only), *translated]
