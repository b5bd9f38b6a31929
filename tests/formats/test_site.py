"""The site, as a parser of HTML reads it."""

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urldefrag

import pytest
from webpage import WebPage
from world import VAN_HAI, Run, records

Site = Callable[..., dict[str, WebPage]]


@pytest.fixture
def site(run: Run, tmp_path: Path) -> Site:
    """The pages under their names, once facts are exported with the filters given."""

    def exported(*filters: str) -> dict[str, WebPage]:
        folder = tmp_path / "site"
        assert run("export", "--to", "site", "-o", str(folder), *filters).code == 0
        return {
            file.relative_to(folder).as_posix(): WebPage(file.read_text("utf-8"))
            for file in folder.rglob("*.html")
        }

    return exported


def test_the_address_of_a_fact_is_its_id(run: Run, site: Site) -> None:
    for chosen in ([], ["--topic", "ocop"], ["--year", "1800"]):
        ids = [fact["id"] for fact in records(run, "list", *chosen)]
        assert site(*chosen).keys() == {"index.html", *(f"facts/{id_}.html" for id_ in ids)}


@pytest.mark.parametrize("chosen", [[], ["--kind", "figure"]])
def test_every_link_is_relative_and_leads_somewhere(site: Site, chosen: list[str]) -> None:
    pages = site("-r", str(VAN_HAI), *chosen)
    for name, page in pages.items():
        for link in page.values("href"):
            path, anchor = urldefrag(link)
            to = Path("/", name).parent.joinpath(path).resolve() if path else Path("/", name)
            assert not anchor or anchor in pages[to.as_posix()[1:]].values("id")
            assert to.as_posix()[1:] in pages


def test_no_page_loads_anything(site: Site) -> None:
    for page in site().values():
        assert page.values("src") == []
        assert not {"link", "img", "iframe", "object"} & {tag for tag, *_ in page.found}


def test_the_index_has_each_fact_with_its_value_and_its_words(run: Run, site: Site) -> None:
    page = site("--kind", "figure")["index.html"]
    facts = records(run, "list", "--kind", "figure")
    assert page.texts("h3")[-len(facts) :] == [
        fact["label"]["en"] + fact["label"]["vi"] for fact in facts
    ]
    assert page.texts("p", class_="value")[0] == "more than 2,400hơn 2.400"
    assert page.texts("span", class_="spoken") == [
        " […] ".join(segment["text"] for segment in fact["quotes"][0]["segments"]) for fact in facts
    ]


def test_the_page_of_a_fact(site: Site) -> None:
    page = site("--lang", "vi")["facts/enterprises-now.html"]
    assert page.texts("h1") == ["Enterprises in operationDoanh nghiệp đang hoạt động"]
    assert page.texts("title") == ["Doanh nghiệp đang hoạt động"]
    (data,) = page.texts("script", type="application/ld+json")
    assert json.loads(data) == {
        "@context": "https://schema.org",
        "@type": "Quotation",
        "@id": "enterprises-now.html",
        "name": "Doanh nghiệp đang hoạt động",
        "text": "Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt động",
        "inLanguage": "vi",
        "citation": json.loads(data)["citation"],
    }
    (told,) = (
        attributes["content"] or ""
        for _, attributes, _ in page.found
        if attributes.get("property") == "og:description"
    )
    assert told.startswith("“Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt động” — ")


def test_what_is_put_on_other_pages_is_what_cite_prints(run: Run, site: Site) -> None:
    page = site()["facts/enterprises-now.html"]
    snippets = page.values("data-copied")
    for lang, snippet in zip(("en", "vi"), snippets[2:], strict=True):
        cited = run("cite", "enterprises-now", "--style", "html", "--lang", lang).out
        assert cited == f'<meta charset="utf-8"/>\n{snippet}'
