"""The command `fill`: what bindings say, and whether that is so still."""

import io
import json
import re
import sys
from pathlib import Path

import pytest
from world import LAM_SON, Run

BOUND = """\
# The province

The province has {{enterprises-now}}, more than in the year before; `{{ocop-all}}` is left alone.

Tỉnh có {{enterprises-now}} và {{ocop-all#value}} sản phẩm OCOP.
{{Fair-visits#en}} came to the fair.

| Chỉ tiêu | Số của tỉnh |
| --- | --- |
| OCOP | {{ocop-all}} |

    {{code}}

```
{{ code }}
```
"""
NOTE_EN = (
    "[^enterprises-now]: Hà Mộc, “Lam Sơn vào xuân: 100% xã có xưởng”, Báo Lam Sơn, no. 12, "
    "2025-03-05. “Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt động” “Lam Sơn province "
    "now has more than 2,400 enterprises in operation” (our translation)\n"
)
FILLED = """\
# The province

The province has <span data-fact="enterprises-now">more than 2,400 enterprises[^enterprises-now]\
</span>, more than in the year before; `{{ocop-all}}` is left alone.

Tỉnh có <span data-fact="enterprises-now">hơn 2.400 doanh nghiệp[^enterprises-now]</span> và \
<span data-fact="ocop-all#value">12</span> sản phẩm OCOP.
<span data-fact="Fair-visits#en">Nearly 900 visits[^fair-visits]</span> came to the fair.

| Chỉ tiêu | Số của tỉnh |
| --- | --- |
| OCOP | <span data-fact="ocop-all">12 sản phẩm[^ocop-all]</span> |

    {{code}}

```
{{ code }}
```

"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a draft, which is the current one."""
    (tmp_path / "draft.md").write_text(BOUND, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def changed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The registry of Lam Sơn, in which there are more enterprises than before."""
    for name in ("facts.yaml", "bao.txt"):
        text = (LAM_SON.parent / name).read_text("utf-8")
        (folder / name).write_text(
            text.replace("2.400", "2.500").replace(">2400", ">2500"), "utf-8"
        )
    monkeypatch.setenv("QNFACTS_REGISTRY", str(folder / "facts.yaml"))


@pytest.mark.usefixtures("folder")
def test_each_binding_is_filled_in_the_language_around_it(run: Run) -> None:
    ran = run("fill", "draft.md")
    assert (ran.code, ran.err) == (0, "")
    text, notes = ran.out[: len(FILLED)], ran.out[len(FILLED) :].splitlines(keepends=True)
    assert text == FILLED
    assert notes[0] == NOTE_EN
    assert [note.partition(":")[0] for note in notes[1:]] == ["[^fair-visits]", "[^ocop-all]"]


@pytest.mark.parametrize(
    ("binding", "words"),
    [
        ("{{ocop-all#vi}}", "12 sản phẩm[^ocop-all]"),
        ("{{ocop-all#value}}", "12"),
        ("{{ocop-all#quote}}", "“toàn tỉnh có 12 sản phẩm OCOP”"),
        (
            "{{ocop-all#translation}}",
            "“the whole province has 12 OCOP products” (our translation)",
        ),
        ("{{ocop-all#footnote}}", "[^ocop-all]"),
        ("{{ resolution-21 }}", "21/2023/NQ-HĐND[^resolution-21]"),
        ("{{fair}}", "Lam Sơn fair[^fair]"),
    ],
)
def test_what_a_binding_says(run: Run, folder: Path, binding: str, words: str) -> None:
    (folder / "one.md").write_text(f"This is said of the province: {binding}.\n", "utf-8")
    out = run("fill", "one.md").out
    assert out.startswith(
        f'This is said of the province: <span data-fact="{binding.strip("{ }")}">'
    )
    assert f'">{words}</span>.\n' in out
    assert ("\n[^" in out) == ("[^" in words)


def test_what_is_filled_in_stays_as_it_is(run: Run, folder: Path) -> None:
    assert run("fill", "draft.md", "-o", "draft.md").out == ""
    once = (folder / "draft.md").read_text("utf-8")
    assert run("fill", "draft.md").out == once
    ran = run("fill", "--check", "draft.md", str(folder))
    assert (ran.code, ran.out) == (0, "")
    wrapped = once.replace("more than 2,400 ", "more than\n2,400 ").replace("Báo Lam", "Báo\nLam")
    (folder / "draft.md").write_text(wrapped, "utf-8")
    assert run("fill", "--check", "draft.md").code == 0
    assert run("fill", "draft.md").out == wrapped


def test_a_filled_draft_is_accused_of_nothing(run: Run, folder: Path) -> None:
    run("fill", "draft.md", "-o", "draft.md")
    assert run("audit", "draft.md", "--format", "concise").code == 0
    (folder / "note.md").write_text("As said.[^note-2024]\n\n{{ocop-2030}}\n", "utf-8")
    assert run("audit", "note.md").out == "No number, date, document or quotation is mentioned.\n"


@pytest.mark.usefixtures("folder")
def test_what_is_not_filled_in_is_stale(run: Run) -> None:
    ran = run("fill", "--check", "draft.md", "--lang", "vi")
    assert ran.code == 1
    assert ran.out.splitlines()[:2] == [
        (
            "draft.md:3:18: unfilled-binding chưa điền: more than 2,400 enterprises"
            "[^enterprises-now] [enterprises-now]"
        ),
        (
            "draft.md:5:9: unfilled-binding chưa điền: hơn 2.400 doanh nghiệp[^enterprises-now]"
            " [enterprises-now]"
        ),
    ]


def test_what_the_registry_no_longer_says_is_stale(
    run: Run, folder: Path, request: pytest.FixtureRequest
) -> None:
    run("fill", "draft.md", "-o", "draft.md")
    before = (folder / "draft.md").read_text("utf-8")
    request.getfixturevalue("changed")
    ran = run("fill", "--check", "draft.md")
    assert ran.code == 1
    assert ran.out.splitlines() == [
        (
            "draft.md:3:52: stale-binding more than 2,400 enterprises[^enterprises-now] is now "
            "more than 2,500 enterprises[^enterprises-now] [enterprises-now]"
        ),
        (
            "draft.md:3:52: stale-footnote its footnote is not as the registry has it now "
            "[enterprises-now]"
        ),
        (
            "draft.md:5:43: stale-binding hơn 2.400 doanh nghiệp[^enterprises-now] is now "
            "hơn 2.500 doanh nghiệp[^enterprises-now] [enterprises-now]"
        ),
    ]
    told = json.loads(run("impact", "enterprises-now", "draft.md", "--json").out)
    places = {f"draft.md:{each['line']}:{each['column']}:" for each in told}
    assert {line.split()[0] for line in ran.out.splitlines()} <= places
    again = run("fill", "draft.md").out
    expected = before.replace("2,400", "2,500").replace("2.400", "2.500")
    assert again == expected.replace("now has more than 2,500", "now has more than 2,400")


def test_what_is_unknown_is_refused_with_the_nearest(run: Run, folder: Path) -> None:
    wrong = "Có {{enterprise-now}}, {{ocop-all#vale}} và {{resolution-21#value}} ở tỉnh.\n"
    (folder / "wrong.md").write_text(wrong, "utf-8")
    ran = run("fill", "wrong.md", "-o", "other.md")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.splitlines() == [
        (
            "wrong.md:1:4: unknown-binding: no fact 'enterprise-now'; did you mean "
            "'enterprises-now'? [enterprise-now]"
        ),
        (
            "wrong.md:1:24: unknown-binding: no field 'vale'; did you mean 'value'? "
            "Fields are words, value, quote, translation, footnote, en, vi [ocop-all]"
        ),
        "wrong.md:1:45: unknown-binding: the fact 'resolution-21' has no value [resolution-21]",
    ]
    assert not (folder / "other.md").exists()
    assert run("fill", "--check", "wrong.md").code == 1


def test_all_that_looks_like_a_binding_and_is_none_is_refused(run: Run, folder: Path) -> None:
    wrong = (
        "Có {{}}, {{ocop all}}, `{{}}` và {{ocop-all.label}} ở tỉnh.\n"
        "Có {{ocop-al}} {{ocop-all|cite}} {{ocop-all}}, <!-- {{}} --> {{ocop-all\nvà}}.\n"
        "\n```\n{{ x y }}\n```\n\nMột {{ mở\n\nvà đóng }} ở đoạn khác.\n"
    )
    (folder / "wrong.md").write_text(wrong, "utf-8")
    ran = run("fill", "wrong.md", "-o", "other.md")
    assert (ran.code, ran.out) == (1, "")
    assert [line.split(": ")[:3] for line in ran.err.splitlines()] == [
        ["wrong.md:1:4", "malformed-binding", wrote("{{}}")],
        ["wrong.md:1:10", "malformed-binding", wrote("{{ocop all}}")],
        ["wrong.md:1:34", "malformed-binding", wrote("{{ocop-all.label}}")],
        [
            "wrong.md:2:4",
            "unknown-binding",
            "no fact 'ocop-al'; did you mean 'ocop-all'? [ocop-al]",
        ],
        ["wrong.md:2:16", "malformed-binding", wrote("{{ocop-all|cite}}")],
        ["wrong.md:2:62", "malformed-binding", wrote("{{ocop-all và}}")],
    ]
    assert ran.err.count("write {{id}} or {{id#field}}\n") == 5
    assert not (folder / "other.md").exists()
    assert run("fill", "--check", "wrong.md").out.count("malformed-binding") == 5


def wrote(braces: str) -> str:
    return f"'{braces}' is no binding"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("Tỉnh có {{ocop-all}} sản phẩm OCOP ở đây.", "Tỉnh có 12 sản phẩm OCOP ở đây."),
        ("Tỉnh có {{ocop-all}} sản\nphẩm OCOP ở đây.", "Tỉnh có 12 sản\nphẩm OCOP ở đây."),
        ("Tỉnh có {{ocop-all}}, sản phẩm OCOP ở đây.", "Tỉnh có 12 sản phẩm, sản phẩm OCOP ở đây."),
        ("Tỉnh có {{ocop-all}}\n\nsản phẩm OCOP ở đây.", "Tỉnh có 12 sản phẩm\n\nsản phẩm OCOP"),
        ("Tỉnh có {{ocop-all}} sản phẩmx ở đây.", "Tỉnh có 12 sản phẩm sản phẩmx ở đây."),
        ("The province has {{ocop-all}} products.", "The province has 12 products."),
        ("The province has {{ocop-all}} in all.", "The province has 12 products in all."),
    ],
)
def test_what_is_counted_is_said_once(run: Run, folder: Path, given: str, said: str) -> None:
    (folder / "one.md").write_text(f"{given}\n", "utf-8")
    run("fill", "one.md", "-o", "one.md")
    filled = (folder / "one.md").read_text("utf-8")
    assert re.sub(r"<[^>]*>|\[\^[^]]*\]", "", filled).startswith(said)
    assert run("fill", "--check", "one.md") == (0, "", "")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("Diễn đàn có {{forum-delegates}} ở tỉnh.", "Diễn đàn có gần 500 đại biểu ở tỉnh."),
        ("{{Forum-delegates}} đã đến đây.", "Gần 500 đại biểu đã đến đây."),
        ("Có {{club-members}} hội viên ở tỉnh.", "Có gần 500 hội viên ở tỉnh."),
        ("Có {{club-members}} người ở tỉnh.", "Có gần 500 người ở tỉnh."),
        ("Có {{supported-projects}} được hỗ trợ.", "Có hàng chục dự án được hỗ trợ."),
        ("It has supported {{supported-projects}} projects.", "It has supported tens of projects."),
        ("The forum had {{forum-delegates}} there.", "The forum had nearly 500 people there."),
        ("Có {{camellia-revenue-2024}} ở tỉnh.", "Có hơn 80 tỷ đồng ở tỉnh."),
    ],
)
def test_what_is_counted_is_in_the_words_of_the_source(
    shipped: Run, folder: Path, given: str, said: str
) -> None:
    (folder / "one.md").write_text(f"{given}\n", "utf-8")
    filled = shipped("fill", "one.md").out
    assert re.sub(r"<[^>]*>|\[\^[^]]*\]", "", filled).startswith(said)


def test_letters_and_line_ends_stay_as_written(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = "\ufeffTi\u0309nh có {{ocop-all}} trong năm.\r\n"
    (folder / "draft.md").write_bytes(given.encode())
    run("fill", "draft.md", "-o", "draft.md")
    written = (folder / "draft.md").read_bytes().decode()
    assert written.startswith('\ufeffTi\u0309nh có <span data-fact="ocop-all">12 sản phẩm[^')
    assert written.count("\n") == written.count("\r\n") == 3
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(written.encode())))
    assert run("fill", "--check", "-").code == 0


@pytest.mark.usefixtures("folder")
def test_calls_that_contradict_themselves(run: Run) -> None:
    assert run("fill", "draft.md", "draft.md").code == 2
    assert run("fill", "--check", "draft.md", "-o", "other.md").code == 2
    assert run("fill", "nowhere.md").code == 3
    assert run("fill", "draft.md", "-o", "draft.md/inside.md").code == 3


@pytest.mark.usefixtures("folder")
def test_where_it_is_written(run: Run) -> None:
    printed = run("fill", "draft.md")
    assert run("fill", "draft.md", "-o", "-") == printed
    assert run("fill", "draft.md", "-o", "new/one/filled.md") == (0, "", "")
    assert Path("new/one/filled.md").read_text("utf-8") == printed.out


@pytest.mark.parametrize("command", [("fill",), ("audit",), ("impact", "ocop-all")])
def test_a_zero_byte_hides_nothing(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("It \0 has {{ocop-all}}.\n", "utf-8")
    ran = run(*command, str(draft))
    assert ran.code == 3
    assert "there is a zero byte in it" in ran.err


@pytest.mark.parametrize(
    "written",
    [
        "<span data-fact='ocop-all'>3 products</span>",
        '<span class="a" data-fact="ocop-all">3 products</span>',
        '<span data-fact="ocop-all">3 products',
    ],
)
def test_what_looks_filled_in_and_is_not_is_refused(run: Run, tmp_path: Path, written: str) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(f"It has {written} now.\n", "utf-8")
    ran = run("fill", "--check", str(draft))
    assert ran.code == 1
    assert "draft.md:1:8: malformed-binding" in ran.out


@pytest.mark.usefixtures("changed")
def test_what_the_registry_is_read_from_is_not_written_over(run: Run, folder: Path) -> None:
    ran = run("fill", "draft.md", "-o", "bao.txt", "-r", "facts.yaml")
    assert (ran.code, "the registry is read from bao.txt" in ran.err) == (2, True)
    assert "2.500" in (folder / "bao.txt").read_text("utf-8")
