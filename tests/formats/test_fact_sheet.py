"""The fact sheet, as a parser of HTML reads it."""

import json
import re
from collections import Counter
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from webpage import WebPage
from world import LAM_SON, VAN_HAI, Run, records

from qnfacts.formats.drawings import timeline
from qnfacts.render.pages import Span, Timeline, table


def sheet(run: Run, *words: str) -> WebPage:
    ran = run("export", "--to", "html", *words)
    assert (ran.code, ran.err) == (0, "")
    return WebPage(ran.out)


@pytest.mark.parametrize("world", [LAM_SON, VAN_HAI])
def test_each_fact_has_its_words_its_anchor_and_its_reference(run: Run, world: Path) -> None:
    page = sheet(run, "-r", str(world))
    facts = records(run, "list", "-r", str(world))
    assert Counter(page.values("id", "article")) == Counter(fact["id"] for fact in facts)
    quoted = Counter(
        " […] ".join(segment["text"] for segment in quote["segments"])
        for fact in facts
        for quote in fact["quotes"]
    )
    assert Counter(page.texts("span", class_="spoken")) == Counter(
        {" ".join(words.split()): count for words, count in quoted.items()}
    )
    assert len(page.texts("cite")) == sum(
        len(list(groupby(quote["source"] for quote in fact["quotes"]))) for fact in facts
    )
    assert len(page.values("data-copied")) == 2 * len(facts)


@pytest.mark.parametrize("chosen", [[], ["--kind", "figure"]])
def test_every_link_leads_to_an_anchor_and_every_anchor_is_one(
    van_hai: Run, chosen: list[str]
) -> None:
    page = sheet(van_hai, *chosen)
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    links = page.values("href")
    assert links
    assert [link for link in links if link.removeprefix("#") not in ids] == []


def test_all_that_the_program_searches_is_there_to_be_searched(run: Run) -> None:
    """In both languages, with the other names of a fact, on the sheet and in the index."""
    facts = records(run, "list")
    held = sheet(run).values("data-words", "article")
    assert len(held) == len(facts)
    for fact in facts:
        named = f"{_words(fact['id'])} | "
        (words,) = (each for each in held if each.startswith(named))
        quoted = fact["quotes"][0]["segments"][0]["text"]
        wanted = [*fact["label"].values(), *fact["aliases"], quoted]
        assert [text for text in wanted if _words(text) not in words] == []


def _words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.lower()))


def test_it_loads_nothing(run: Run) -> None:
    page = sheet(run)
    assert page.values("src") == []
    assert not {"link", "img", "iframe", "object"} & {tag for tag, *_ in page.found}
    (policy,) = (value for value in page.values("content") if "default-src" in value)
    assert policy.startswith("default-src 'none';")


def test_a_value_has_its_hedge_in_both_languages(run: Run) -> None:
    page = sheet(run, "--kind", "figure")
    values = page.texts("p", class_="value")
    assert values[0] == "more than 2,400hơn 2.400"
    assert values[-1] == "nearly 900gần 900"


def test_the_language_of_the_reader_is_shown_first(run: Run) -> None:
    for lang in ("en", "vi"):
        page = sheet(run, "--lang", lang)
        (checked,) = (a["id"] for tag, a, _ in page.found if tag == "input" and "checked" in a)
        assert checked == f"_lang-{lang}"
        assert page.values("lang", "html") == [lang]


def test_what_is_drawn(run: Run) -> None:
    page = sheet(run)
    headings = page.texts("h2")
    assert headings[:3] == ["OCOP tiers", "Targets and what is known of them", "Timeline"]
    widths = page.values("width", "rect")
    assert widths == ["50", "250"] * 2
    assert "open" in page.values("class", "circle")
    assert len(sheet(run, "--kind", "statement").values("width", "rect")) == 0


def test_an_end_that_no_source_states_is_drawn_as_an_arrow() -> None:
    day, year = date(2025, 3, 2), (date(2025, 1, 1), date(2025, 12, 31))
    spans = (Span(day, day), Span(day, day, (True, False)), Span(*year, (False, True)))
    lines = timeline(Timeline(table((), ()), spans)).lines
    assert [(line.left, line.right) for line in lines if line] == [
        ("closed", "closed"),
        ("arrow", "closed"),
        ("closed", "arrow"),
    ]
    assert [line.start < line.end for line in lines if line] == [False, True, True]


def test_it_is_data_for_machines(run: Run) -> None:
    page = sheet(run)
    (data,) = page.texts("script", type="application/ld+json")
    read: Any = json.loads(data)
    assert (read["@type"], read["name"]) == ("Dataset", "Lam Sơn province")
    assert [part["@id"] for part in read["hasPart"]] == [
        f"#{fact['id']}" for fact in records(run, "list")
    ]
    assert read["hasPart"][1]["text"] == (
        "Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt động"
    )
    assert "og:title" in page.values("property")


def test_no_text_is_markup(run: Run, tmp_path: Path) -> None:
    registry = tmp_path / "facts.yaml"
    label = "\"</script><b onclick='x'>&amp;\\u202e\""
    given = LAM_SON.read_text("utf-8").replace("en: Enterprises in operation", f"en: {label}")
    registry.write_text(given, "utf-8")
    page = sheet(run, "-r", str(registry))
    assert not {"b"} & {tag for tag, *_ in page.found}
    assert any("</script><b onclick='x'>&amp;\\u202e" in text for text in page.texts("h3"))
    (data,) = page.texts("script", type="application/ld+json")
    names = [part["name"] for part in json.loads(data)["hasPart"]]
    assert "</script><b onclick='x'>&amp;\u202e" in names


def test_a_registry_that_is_no_longer_what_was_proven_says_so(run: Run, tmp_path: Path) -> None:
    for file in LAM_SON.parent.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    registry = tmp_path / LAM_SON.name
    assert run("lock", "-r", str(registry)).code == 0
    assert "unproven" not in sheet(run, "-r", str(registry)).values("class", "div")
    registry.write_text(registry.read_text("utf-8").replace("value: 12\n", "value: 13\n"), "utf-8")
    page = WebPage(run("export", "--to", "html", "-r", str(registry)).out)
    assert page.values("class", "div").count("unproven") == 1


def test_a_target_says_what_is_known_of_it(run: Run) -> None:
    told = sheet(run, "-r", str(VAN_HAI), "--kind", "target").texts("dd")
    assert "not met — 24 is not at least 30" in told
    assert "undetermined — goal in words" in told


def test_a_direction_that_no_source_states_is_called_ours(run: Run) -> None:
    """In the drawing, and among what is told of the target, in the words of `compare`."""
    derived = "at least (derived from what is better; the source does not say)"
    for target, ours in (("clinics-2025", True), ("schools-2025", False), ("ferries-2025", False)):
        compared = run("compare", target, "-r", str(VAN_HAI)).out
        assert (derived in compared) == ours
    page = sheet(run, "-r", str(VAN_HAI), "--kind", "target")
    derived_ids = [
        each["id"]
        for each in records(run, "compare", "-r", str(VAN_HAI))
        if each["direction_from"] == "indicator"
    ]
    assert page.texts("p").count(f"Direction: {derived}") == len(derived_ids)
    assert page.texts("dd").count(derived) == len(derived_ids)


def test_it_says_of_when_it_is(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its newest source and, of what the day decides, by the day; made again it is the same."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1770000000")
    newest, as_of = "Newest source: 2025-03-05.", "What is known of targets: as of 2026-02-02."
    (told,) = sheet(run).texts("p", class_="faint")[:1]
    assert told.startswith(f"{newest} {as_of} Nguồn mới nhất: 5/3/2025.")
    (told,) = sheet(run, "--kind", "figure").texts("p", class_="faint")[:1]
    assert (newest in told, as_of in told) == (True, False)
    assert run("export", "--to", "html").out == run("export", "--to", "html").out
    assert "Newest" not in run("export", "--to", "html", "--year", "1800").out


def test_a_fact_says_what_its_words_leave_open(run: Run) -> None:
    """In the words in which assistants are told."""
    page = sheet(run, "--kind", "figure", "-r", str(VAN_HAI))
    lines = [text for text in page.texts("div") if text.startswith("Not stated")]
    assert any("an exact number" in line for line in lines)
    assert len(page.texts("dt")) > 2 * len(lines) > 0


def test_a_title_is_a_string_of_css_on_paper(run: Run, tmp_path: Path) -> None:
    """Whatever stands in it: nothing ends the string, the rule or the style."""
    registry = tmp_path / "facts.yaml"
    text = LAM_SON.read_text("utf-8")
    title = """'Lam "Sơn" \\</style>}'"""
    registry.write_text(text.replace("en: Lam Sơn province", f"en: {title}", 1), "utf-8")
    out = run("export", "--to", "html", "-r", str(registry)).out
    assert out.count("</style>") == 1
    (written,) = re.findall(r'@page en \{ @bottom-left \{ content: "(.*?)"; font', out)
    letters = re.sub(r"\\([0-9a-f]+) ", lambda found: chr(int(found[1], 16)), written)
    assert letters.startswith('Lam "Sơn" ')
    assert letters.endswith("</style>}")
    assert set('"<>{};') & set(written) == set()
    assert 'counter(page) " / " counter(pages)' in out


def test_a_filter_by_area_takes_what_lies_in_it(run: Run) -> None:
    page = sheet(run, "-r", str(VAN_HAI))
    facts = records(run, "list", "-r", str(VAN_HAI))
    held = dict(zip(page.values("id", "article"), page.values("data-areas"), strict=True))
    areas = {area for areas in held.values() for area in areas.split()}
    assert len(areas) > 1
    for area in areas:
        found = records(run, "list", "--area", area, "-r", str(VAN_HAI))
        assert {fact["id"] for fact in found} == {id_ for id_ in held if area in held[id_].split()}
    assert areas <= set(page.values("value", "option"))
    assert held.keys() == {fact["id"] for fact in facts}
