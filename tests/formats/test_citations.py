"""Citations, as the programs that take them read them."""

import io
import json
from textwrap import dedent
from types import SimpleNamespace
from typing import get_args

import pytest
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
from world import Run

from qnfacts.formats.bibtex import bibtex
from qnfacts.formats.csl import csl_item
from qnfacts.records.shapes import SourceRecord
from qnfacts.registry.model import Source

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
        > — Hà Mộc, “Lam Sơn vào xuân: 100% xã có xưởng”, Báo Lam Sơn, no. 12, 2025-03-05. `fair-visits`
        """  # noqa: E501
    ).removeprefix("\n")
    assert "đón gần 900 […] lượt khách”</p>" in MarkdownIt().render(ran.out)


def test_footnote(run: Run) -> None:
    ran = run("cite", "golden-tea", "--style", "footnote", "--lang", "vi")
    assert ran.out == (
        "[^golden-tea]: Hà Mộc, “Lam Sơn vào xuân: 100% xã có xưởng”, Báo Lam Sơn, số 12, "
        "2025-03-05. “Chè hoa vàng Đông Khê đạt 5 sao từ năm 2024” “Đông Khê golden tea has had "
        "5 stars since 2024” (bản dịch của chúng tôi)\n"
    )


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
    assert csl_item({**SOURCE, "issued": issued})["issued"] == {"date-parts": parts}


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
    assert csl_item({**SOURCE, "issued": issued})["issued"] == date


@pytest.mark.parametrize(
    ("issued", "year", "note"),
    [
        ("2024-35", "2024", "Q3 2024"),
        ("199X", "1990s", "the 1990s"),
        ("2019~", "2019", "about 2019"),
        ("2024-07-01", "2024", ""),
    ],
)
def test_parts_of_years_and_decades_in_bibtex(issued: str, year: str, note: str) -> None:
    fact = {"id": "f", "quotes": [{"source": "s", "segments": [], "translation": ""}]}
    catalogue = SimpleNamespace(sources={"s": {**SOURCE, "issued": issued}})
    library = parse_string(bibtex([fact], catalogue, "en"))  # type: ignore[arg-type]
    fields = {field.key: field.value for field in library.entries[0].fields}
    assert (fields["year"], fields.get("note", "")) == (year, note)


def test_an_approximate_date_in_csl() -> None:
    item = csl_item({**SOURCE, "issued": "2024-07~"})
    assert item["issued"] == {"date-parts": [[2024, 7]], "circa": True}


def read(**source: object) -> Entry:
    """The entry of a source with these fields, as a real parser reads it."""
    fact = {
        "id": "f",
        "quotes": [{"source": "s", "segments": [{"text": "x\ny"}], "translation": "}"}],
    }
    catalogue = SimpleNamespace(sources={"s": {**SOURCE, **source}})
    library = parse_string(bibtex([fact], catalogue, "en"))  # type: ignore[arg-type]
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
def test_an_address_stands_as_biber_reads_it(url: str, written: str) -> None:
    assert fields(read(URL=url))["url"] == written


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
    assert fields(read(author=[name]))["author"] == written
    assert fields(read(publisher="Than and Khoáng"))["institution"] == "{Than and Khoáng}"


@pytest.mark.parametrize(
    ("type_", "container", "entry_type", "field"),
    [
        ("article-newspaper", "Báo", "article", "journal"),
        ("article-newspaper", None, "misc", None),
        ("book", None, "book", None),
        ("chapter", "Sách", "incollection", "booktitle"),
        ("chapter", None, "misc", None),
        ("report", None, "techreport", None),
        ("webpage", "Cổng", "online", "organization"),
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


def test_every_type_of_source_has_an_entry() -> None:
    for type_ in get_args(Source.model_fields["type"].annotation):
        assert read(type=type_).entry_type
