"""Citations, as the programs that take them read them."""

import io
import json
from textwrap import dedent
from types import SimpleNamespace
from typing import Any, get_args
from xml.etree import ElementTree as ET

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bibtexparser.model import Entry
from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    formatter,
)
from citeproc.source.json import CiteProcJSON
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from world import Run

from qnfacts import load
from qnfacts.formats.biblatex import biblatex
from qnfacts.formats.bibtex import bibtex
from qnfacts.formats.csl import csl_item
from qnfacts.formats.styles import STYLES, Setter
from qnfacts.phrases.citation import Wording
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import SourceRecord
from qnfacts.registry.model import Source
from qnfacts.terms import Style

STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info><title>t</title><id>t</id><updated>2020-01-01T00:00:00Z</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout delimiter=", ">
    <names variable="author"/><text variable="title" prefix=" | "/>
    <text variable="container-title" prefix=" | "/><number variable="issue" prefix=" | "/>
    <date variable="issued" form="numeric" prefix=" | "/>
  </layout></bibliography>
</style>"""


def test_markdown(run: Run) -> None:
    ran = run("cite", "fair-visits", "--style", "markdown")
    assert ran.out == dedent(
        r"""
        > “Hội chợ Lam Sơn ngày 2/3/2025 đón gần 900 \[…] lượt khách”
        >
        > “The Lam Sơn fair of 2 March 2025 received nearly 900 visits” (our translation)
        >
        > — Hà Mộc, “Lam Sơn vào xuân: 100% xã có xưởng”, *Báo Lam Sơn*, no. 12, 2025-03-05. `fair-visits`
        """  # noqa: E501
    ).removeprefix("\n")
    assert "đón gần 900 […] lượt khách”</p>" in MarkdownIt().render(ran.out)


def test_footnote(run: Run) -> None:
    ran = run("cite", "golden-tea", "fair", "--style", "footnote", "--lang", "vi")
    assert ran.out == dedent(
        """
        “Chè hoa vàng Đông Khê đạt 5 sao từ năm 2024”[^golden-tea]

        “Hội chợ Lam Sơn ngày 2/3/2025”[^fair]

        [^golden-tea]: Hà Mộc, “Lam Sơn vào xuân: 100% xã có xưởng”, *Báo Lam Sơn*, số 12, 5/3/2025.
        [^fair]: Hà Mộc, “Lam Sơn vào xuân: 100% xã có xưởng”, *Báo Lam Sơn*, số 12, 5/3/2025.
        """
    ).removeprefix("\n")
    html = MarkdownIt().use(footnote_plugin).render(ran.out)
    assert html.count('<li id="fn') == html.count('<sup class="footnote-ref">') == 2


def test_a_note_has_the_translation_of_the_claim_and_the_context(run: Run) -> None:
    words = "“Hội chợ Lam Sơn ngày 2/3/2025”"
    shown = run("cite", "fair", "--style", "footnote").out
    assert shown.startswith(f"{words}[^fair]\n")
    assert words not in shown.partition("[^fair]:")[2]
    assert "(our translation)" in shown.partition("[^fair]:")[2]


@pytest.mark.parametrize("style", ["plain", "markdown", "footnote", "html"])
def test_each_reference_has_the_note_on_its_source(style: Style) -> None:
    registry = load()
    shown = registry.cite("ocop-total", "ocop-5-stars", "conference", style=style, lang="vi")
    sources = registry.catalogue.sources.values()
    assert [shown.count(each["note"]["vi"]) for each in sources if each["note"]] == [2, 1]


def test_bibtex_is_read_by_a_real_parser(run: Run) -> None:
    library = parse_string(run("cite", "fair", "golden-tea", "--style", "bibtex").out)
    assert library.failed_blocks == []
    (entry,) = library.entries
    fields = {field.key: field.value for field in entry.fields}
    assert (entry.entry_type, entry.key) == ("article", "bao")
    assert fields["author"] == "Hà, Mộc"
    assert fields["title"] == r"{Lam Sơn vào xuân: 100\% xã có xưởng}"
    assert (fields["journal"], fields["number"], fields["year"]) == ("Báo Lam Sơn", "12", "2025")
    assert "golden-tea: “Chè hoa vàng Đông Khê" in fields["annote"]
    assert "fair: “Hội chợ Lam Sơn" in fields["annote"]


def test_csl_json_is_read_by_a_real_processor(run: Run) -> None:
    items = json.loads(run("cite", "golden-tea", "--style", "csl-json").out)
    assert [item["id"] for item in items] == ["bao"]
    style = CitationStylesStyle(io.BytesIO(STYLE.encode()), validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    bibliography.register(Citation([CitationItem("bao")]))
    assert str(bibliography.bibliography()[0]) == (
        "Mộc Hà | Lam Sơn vào xuân: 100% xã có xưởng | Báo Lam Sơn | 12 | 03/05/2025"
    )


SOURCE: SourceRecord = {
    "id": "s",
    "label": {"en": "", "vi": ""},
    "type": "report",
    "title": r"A {odd} \title_ & 100% #1 ~ ^ $",
    "author": [{"literal": "Ban {Biên} tập and Co"}],
    "container-title": None,
    "section": None,
    "volume": None,
    "issue": None,
    "page": None,
    "publisher": None,
    "issued": "2024-35",
    "URL": "https://example.org/a_b%20c",
    "accessed": None,
    "note": None,
    "language": "vi",
    "file": "s.txt",
    "sha256": "",
}


@pytest.mark.parametrize(
    ("issued", "parts"),
    [
        ("2024", [[2024]]),
        ("2024-07", [[2024, 7]]),
        ("2024-07-01", [[2024, 7, 1]]),
        ("2021/2025", [[2021], [2025]]),
        ("../2030", [[2030]]),
    ],
)
def test_dates_in_csl(issued: str, parts: list[list[int]]) -> None:
    assert csl_item({**SOURCE, "issued": issued}, "en")["issued"] == {"date-parts": parts}


@pytest.mark.parametrize(
    ("issued", "date"),
    [
        ("2024-35", {"date-parts": [[2024]], "literal": "Q3 2024"}),
        ("2024-40", {"date-parts": [[2024]], "literal": "the first half of 2024"}),
        ("199X", {"date-parts": [[1990], [1999]], "literal": "the 1990s"}),
        ("2024-23", {"date-parts": [[2024]], "season": 3}),
    ],
)
def test_parts_of_years_and_decades_in_csl(issued: str, date: dict[str, object]) -> None:
    assert csl_item({**SOURCE, "issued": issued}, "en")["issued"] == date


@pytest.mark.parametrize(
    ("issued", "year", "note"),
    [
        ("2024-35", "2024", "Q3 2024"),
        ("199X", "1990s", "the 1990s"),
        ("2019~", "2019", "about 2019"),
        ("2024-07-01", "2024", ""),
        ("2021/2025", "2021", "2021–2025"),
        ("../2030", "2030", "by 2030"),
    ],
)
def test_parts_of_years_and_decades_in_bibtex(issued: str, year: str, note: str) -> None:
    given = fields(read(issued=issued))
    assert (given["year"], given.get("note", "")) == (year, note)


def test_an_approximate_date_in_csl() -> None:
    item = csl_item({**SOURCE, "issued": "2024-07~"}, "en")
    assert item["issued"] == {"date-parts": [[2024, 7]], "circa": True}


QUOTES = [
    {"source": "s", "role": "claim", "segments": [{"text": "x\ny"}], "translation": "}"},
    {"source": "s", "role": "context", "segments": [{"text": "<z>"}], "translation": "& so"},
]
FACT: Record = {"id": "f", "quotes": QUOTES}


def catalogue(**source: object) -> Catalogue:
    """One that has a source with these fields."""
    return SimpleNamespace(sources={"s": {**SOURCE, **source}})  # type: ignore[return-value]


def read(setter: Setter = bibtex, /, **source: object) -> Entry:
    """The entry of a source with these fields, as a real parser reads it."""
    library = parse_string(setter([FACT], catalogue(**source), Wording("en")))
    assert library.failed_blocks == []
    (entry,) = library.entries
    return entry


def fields(entry: Entry) -> dict[str, str]:
    return {field.key: field.value for field in entry.fields}


def test_what_tex_would_take_for_its_own_is_escaped() -> None:
    given = fields(read())
    assert given["title"] == (
        r"{A \textbraceleft{}odd\textbraceright{} \textbackslash{}title\_ \& 100\% \#1 "
        r"\textasciitilde{} \textasciicircum{} \$}"
    )
    assert given["author"] == r"{Ban \textbraceleft{}Biên\textbraceright{} tập and Co}"
    assert given["year"] == "2024"
    assert "month" not in given
    assert given["annote"].startswith("f: “x y”")


def test_what_hides_is_written_out_in_bibtex() -> None:
    title = fields(read(title="a\x1b[31m\a\u202e"))["title"]
    assert title == "{a" + "".join(
        rf"\textbackslash{{}}{code}" for code in ("u001b[31m", "u0007", "u202e}")
    )


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://example.org/a_b%20c?x=1&y=#z", "https://example.org/a_b%20c?x=1&y=#z"),
        ("https://example.org/{a}\\b c\u202e", "https://example.org/%7Ba%7D%5Cb%20c%E2%80%AE"),
    ],
)
def test_an_address_stands_to_the_letter(url: str, written: str) -> None:
    for setter in (bibtex, biblatex):
        assert fields(read(setter, URL=url))["url"] == written


def test_a_month_is_a_name_that_styles_have_words_for() -> None:
    text = bibtex([FACT], catalogue(issued="2024-07-01"), Wording("en"))
    assert "\n  month = jul,\n" in text


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ({"literal": "Công ty Than and Khoáng sản"}, "{Công ty Than and Khoáng sản}"),
        ({"family": "Hội đồng nhân dân"}, "{Hội đồng nhân dân}"),
        ({"family": "Than and Khoáng", "given": "An"}, "{Than and Khoáng}, An"),
        ({"family": "Than, Khoáng", "given": "A AND b"}, "{Than, Khoáng}, {A AND b}"),
        ({"family": "Hà", "given": "Band"}, "Hà, Band"),
    ],
)
def test_no_name_is_split(name: dict[str, str], written: str) -> None:
    for setter in (bibtex, biblatex):
        assert fields(read(setter, author=[name]))["author"] == written
        publisher = fields(read(setter, publisher="Than, Khoáng"))["institution"]
        assert publisher == "{Than, Khoáng}"


@pytest.mark.parametrize(
    ("type_", "container", "entry_type", "field"),
    [
        ("article-newspaper", "Báo", "article", "journal"),
        ("article-newspaper", None, "misc", None),
        ("book", None, "book", None),
        ("chapter", "Sách", "incollection", "booktitle"),
        ("chapter", None, "misc", None),
        ("report", None, "techreport", None),
        ("webpage", "Cổng", "misc", "howpublished"),
        ("legislation", "Công báo", "misc", "howpublished"),
        ("document", "Công báo", "misc", "howpublished"),
    ],
)
def test_a_source_has_the_entry_of_its_type(
    type_: str, container: str | None, entry_type: str, field: str | None
) -> None:
    entry = read(type=type_, **{"container-title": container})
    assert entry.entry_type == entry_type
    assert [name for name, text in fields(entry).items() if text == container] == (
        [field] if field else []
    )
    assert entry_type == "article" or "journal" not in fields(entry)


@pytest.mark.parametrize(
    ("type_", "container", "entry_type", "field", "subtype"),
    [
        ("article-magazine", "Báo", "article", "journaltitle", "magazine"),
        ("article-newspaper", "Báo", "article", "journaltitle", "newspaper"),
        ("article-newspaper", None, "misc", None, "newspaper"),
        ("article-journal", "Tạp chí", "article", "journaltitle", None),
        ("book", None, "book", None, None),
        ("chapter", "Sách", "incollection", "booktitle", None),
        ("report", None, "report", None, None),
        ("webpage", "Cổng", "online", "titleaddon", None),
        ("legislation", "Công báo", "legislation", "howpublished", None),
    ],
)
def test_a_source_has_the_biblatex_entry_of_its_type(
    type_: str, container: str | None, entry_type: str, field: str | None, subtype: str | None
) -> None:
    entry = read(biblatex, type=type_, **{"container-title": container})
    assert entry.entry_type == entry_type
    given = fields(entry)
    assert [name for name, text in given.items() if text == container] == ([field] if field else [])
    assert given.get("entrysubtype") == subtype
    assert given.get("type") == ("Report" if type_ == "report" else None)


@pytest.mark.parametrize(
    ("issued", "date", "note"),
    [
        ("2024-35", "2024", "Q3 2024"),
        ("2024-22", "2024-22", ""),
        ("199X", "199X", ""),
        ("2019~", "2019~", ""),
        ("2024-33/2024-35", "2024", "Q1 2024 to Q3 2024"),
        ("../2030", "../2030", ""),
    ],
)
def test_dates_in_biblatex(issued: str, date: str, note: str) -> None:
    given = fields(read(biblatex, issued=issued))
    assert (given["date"], given.get("note", "")) == (date, note)


@pytest.mark.parametrize("setter", [bibtex, biblatex])
def test_every_type_of_source_has_an_entry(setter: Setter) -> None:
    for type_ in get_args(Source.model_fields["type"].annotation):
        assert read(setter, type=type_).entry_type


def references(**source: object) -> list[dict[str, Any]]:
    """The references of a source with these fields, as a real parser of RIS reads them."""
    read: list[dict[str, Any]] = rispy.loads(
        STYLES["ris"]([FACT], catalogue(**source), Wording("en"))
    )
    return read


def test_ris_is_read_by_a_real_parser() -> None:
    (reference,) = references(
        type="article-magazine",
        author=[{"family": "Hà", "given": "Mộc"}, {"literal": "Ban Biên tập"}],
        issued="2024-07-01",
        accessed="2025-01-31",
        page="12–15",
        issue="1+2",
        note={"en": "No publisher.", "vi": ""},
        **{"container-title": "Báo"},
    )
    assert reference == {
        "type_of_reference": "MGZN",
        "id": "s",
        "authors": ["Hà, Mộc", "Ban Biên tập"],
        "title": SOURCE["title"],
        "secondary_title": "Báo",
        "number": "1+2",
        "start_page": "12",
        "end_page": "15",
        "year": "2024",
        "date": "2024/07/01",
        "urls": [SOURCE["URL"]],
        "access_date": "2025/01/31",
        "language": "vi",
        "notes": [
            "No publisher.",
            "f: “x y” “}” (our translation) Context: “<z>” “& so” (our translation)",
        ],
    }


@pytest.mark.parametrize(
    ("issued", "year", "date"),
    [
        ("2024-35", "2024", None),
        ("2024", "2024", "2024"),
        ("199X", "1990", None),
        ("../2030", "2030", None),
        ("2021/2025", "2021", None),
    ],
)
def test_dates_in_ris(issued: str, year: str, date: str | None) -> None:
    (reference,) = references(issued=issued)
    assert (reference["year"], reference.get("date")) == (year, date)


def test_every_type_of_source_has_a_type_in_ris() -> None:
    for type_ in get_args(Source.model_fields["type"].annotation):
        (reference,) = references(type=type_)
        assert reference["type_of_reference"] in rispy.TYPE_OF_REFERENCE_MAPPING


def elements(html: str) -> list[ET.Element]:
    """The elements of well-formed HTML; a real parser of XML refuses any other."""
    return list(ET.fromstring(f"<body>{html}</body>"))  # noqa: S314 our own


def test_html_is_well_formed() -> None:
    html = STYLES["html"]([FACT], catalogue(), Wording("en"))
    meta, block = elements(html)
    assert (meta.tag, block.attrib) == ("meta", {"data-fact": "f", "cite": SOURCE["URL"]})
    assert ["".join(part.itertext()) for part in block][:4] == [
        "“x y”",
        "“}” (our translation)",
        "Context: “<z>”",
        "“& so” (our translation)",
    ]
    assert [part.get("lang") for part in block.iter() if part.get("lang")] == ["vi", "en"] * 2
    assert [link.attrib for link in block.iter("a")] == [{"href": SOURCE["URL"]}]


def test_html_links_to_nothing_that_a_browser_would_run() -> None:
    html = STYLES["html"]([FACT], catalogue(URL="javascript:alert(1)"), Wording("en"))
    assert "cite=" not in html
    assert "href=" not in html


@pytest.mark.parametrize("style", STYLES)
def test_every_style_has_the_note_on_the_source(style: str) -> None:
    note = {"en": "It names no publisher.", "vi": "Không ghi nơi đăng."}
    for lang, said in note.items():
        wording = Wording(lang)  # type: ignore[arg-type]
        assert said in STYLES[style]([FACT], catalogue(note=note), wording)


@pytest.mark.parametrize("style", STYLES)
def test_every_style_says_when_the_source_was_read(style: str) -> None:
    text = STYLES[style]([FACT], catalogue(accessed="2025-01-31"), Wording("en"))
    said = json.loads(text)[0]["accessed"] if style == "csl-json" else text
    expected = {"csl-json": {"date-parts": [[2025, 1, 31]]}, "ris": "2025/01/31"}
    if style == "csl-json":
        assert said == expected[style]
    else:
        assert expected.get(style, "2025-01-31") in said


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("wording", "translated"),
    [
        (Wording("en"), True),
        (Wording("vi"), False),
        (Wording("vi", translated=True), True),
        (Wording("en", translated=False), False),
    ],
    ids=str,
)
def test_a_translation_is_for_those_who_need_it(
    style: str, wording: Wording, translated: bool
) -> None:
    text = STYLES[style]([FACT], catalogue(), wording)
    said = "our translation" if wording.lang == "en" else "bản dịch của chúng tôi"
    assert (said in text) is translated


@pytest.mark.parametrize("style", STYLES)
def test_the_claim_comes_first_and_context_is_marked(style: str) -> None:
    text = STYLES[style]([FACT], catalogue(), Wording("vi"))
    assert text.index("x") < text.index("Ngữ cảnh: ") < text.index("z")
    assert text.count("Ngữ cảnh: ") == 1
