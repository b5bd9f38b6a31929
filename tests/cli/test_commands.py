"""Each command as a user calls it: in a pipe, on a made-up province."""

import json
import re
import shlex
from pathlib import Path
from textwrap import dedent

import pytest
from world import LAM_SON, Run, records

from qnfacts.text.folding import fold

REFERENCE = "Hà Mộc, “Lam Sơn vào xuân: 100% xã có xưởng”, Báo Lam Sơn, no. 12, 2025-03-05."


def prints(run: Run, call: str, expected: str, told: str = "") -> None:
    """The call succeeds, says this on stderr, and prints just what is expected."""
    ran = run(*call.split())
    assert (ran.code, ran.err) == (0, told)
    assert ran.out == dedent(expected).removeprefix("\n")


def test_policies(run: Run) -> None:
    prints(
        run,
        "policies --issuer HĐND --type resolution --year 2024 --as-of 2026-01-01",
        """
        Id             Document                     Horizon    Horizon is  What                   \
Vietnamese name
        resolution-21  21/2023/NQ-HĐND, 2023-07-09  2023–2025  past        Support for start-ups  \
Hỗ trợ khởi nghiệp
        """,
        "The horizon that the source states, not the legal force.\n",
    )


def test_figures(run: Run) -> None:
    prints(
        run,
        "figures --topic business",
        """
        Id                         Value  Period      What
        enterprises-now  more than 2,400              Enterprises in operation
        fair-visits           nearly 900  2025-03-02  Visits to the fair
        """,
    )


def test_a_filter_given_twice_is_a_union(run: Run) -> None:
    asked = ["list", "--json", "--kind", "figure", "--kind", "event"]
    kinds = [fact["kind"] for fact in json.loads(run(*asked).out)]
    assert set(kinds) == {"figure", "event"}


def test_a_list_is_sorted_and_cut(run: Run) -> None:
    ran = run(*["figures", "--sort", "value", "--limit", "1", "--format", "ndjson"])
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["enterprises-now"]
    assert ran.err.startswith("1 of ")


def test_facts_without_a_date_are_counted_and_can_be_asked_for(run: Run) -> None:
    ran = run(*["figures", "--topic", "business", "--year", "2025"])
    assert ran.err == "1 more have no date: --undated lists them.\n"
    ran = run(*["figures", "--topic", "business", "--undated", "--format", "ndjson"])
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["enterprises-now"]


def test_the_article_is_a_speaker(shipped: Run) -> None:
    by_article = json.loads(shipped("statements", "--speaker", "article", "--json").out)
    assert by_article
    assert not any(fact["speaker"] for fact in by_article)


def test_targets(run: Run) -> None:
    prints(
        run,
        "targets --indicator enterprises --lang vi",
        """
        Mã                      Giá trị  Thời hạn  Nội dung
        enterprises-2025  ít nhất 3.000  2025      Doanh nghiệp năm 2025
        """,
    )


def test_events(run: Run) -> None:
    prints(
        run,
        "events --year 2025",
        """
        Id    Date        Area     Attendance  What          Vietnamese name
        fair  2025-03-02  Lam Sơn  nearly 900  Lam Sơn fair  Hội chợ Lam Sơn
        """,
    )


def test_initiatives(run: Run) -> None:
    prints(
        run,
        "initiatives --run-by youth --type programme",
        """
        Id               Type       Status   What                       Vietnamese name
        youth-programme  programme  running  Programme "Youth sets up"  \
Chương trình "Thanh niên lập nghiệp"
        """,
    )


def test_products(run: Run) -> None:
    prints(
        run,
        "products --stars 5 --area lam-son",
        """
        Id          Stars  Area      What                 Vietnamese name
        golden-tea      5  Đông Khê  Đông Khê golden tea  Chè hoa vàng Đông Khê
        """,
    )


def test_a_fact_of_several_areas(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = "  - {id: elsewhere, label: {en: Elsewhere, vi: Nơi khác}}\n"
    written = LAM_SON.read_text("utf-8").replace("areas:\n", f"areas:\n{other}")
    path = tmp_path / "facts.yaml"
    path.write_text(written.replace("area: dong-khe", "area: [elsewhere, dong-khe]"), "utf-8")
    monkeypatch.setenv("QNFACTS_REGISTRY", str(path))
    for area in ("Lam Sơn", "Đông Khê", "elsewhere"):
        (tea,) = records(run, "products", "--area", area)
        assert [each["id"] for each in tea["areas"]] == ["elsewhere", "dong-khe"]
    assert "Elsewhere, Đông Khê" in run("products").out
    assert "Nơi khác, Đông Khê" in run("show", "golden-tea", "--lang", "vi").out
    counted = {each["id"]: each["facts"] for each in records(run, "terms", "areas")}
    assert (counted["elsewhere"], counted["dong-khe"]) == (1, 1)
    matches = records(run, "search", "elsewhere")[0]["matches"]
    assert [each["field"] for each in matches] == ["areas.label.en"]


def test_whom_a_figure_is_credited_to_and_who_set_a_target(van_hai: Run) -> None:
    set_by = records(van_hai, "targets", "--set-by", "Vân Hải")
    assert set_by
    assert {target["set_by"]["id"] for target in set_by} == {"province"}
    named = records(van_hai, "figures", "--according-to", "article")
    assert named
    assert {figure["according_to"] for figure in named} == {None}


def test_sorted_by_the_names_that_are_read(run: Run) -> None:
    for lang in ("en", "vi"):
        found = records(run, "list", "--sort", "label", "--lang", lang)
        assert [fold(fact["label"][lang]) for fact in found] == sorted(
            fold(fact["label"][lang]) for fact in found
        )


def test_statements(run: Run) -> None:
    prints(
        run,
        "statements --type challenge",
        """
        Id                Type       Speaker  What
        short-of-capital  challenge  Mai An   Workshops are short of capital
        """,
    )


def test_list(run: Run) -> None:
    prints(
        run,
        "list --topic ocop --format markdown",
        """
        | Id | Kind | Value | What |
        | --- | --- | ---: | --- |
        | ocop-all | figure | 12 | OCOP products |
        | ocop-5 | figure | 2 | OCOP products with 5 stars |
        | ocop-4 | figure | 10 | OCOP products with 4 stars |
        | golden-tea | product |  | Đông Khê golden tea |
        """,
    )


def test_ocop(run: Run) -> None:
    prints(
        run,
        "ocop",
        """
        5 stars     2  16.7%
        4 stars    10  83.3%
        all tiers  12

        2 + 10 = 12: the tiers add up to the stated total.

        5 stars, named in the sources: 1 of 2

        Id          Area      What                 Vietnamese name
        golden-tea  Đông Khê  Đông Khê golden tea  Chè hoa vàng Đông Khê

        The other products are not named.

        4 stars, named in the sources: 0 of 10
        """,
    )


def test_one_tier(run: Run) -> None:
    (tier,) = json.loads(run("ocop", "--stars", "5", "--json").out)
    assert (tier["id"], tier["stars"], tier["value"]["low"]) == ("ocop-5", 5, 2)
    assert tier["share"] == {"of": "ocop-all", "part": 2, "whole": 12, "percent_rounded": 16.7}
    assert [product["id"] for product in tier["products"]] == ["golden-tea"]


def test_an_empty_tier_and_one_that_does_not_exist(run: Run) -> None:
    assert run("ocop", "--stars", "2", "--json") == (
        0,
        "[]\n",
        "The sources state nothing of products with 2 stars.\n",
    )
    ran = run("ocop", "--stars", "9")
    assert (ran.code, ran.out) == (2, "")
    assert "9 is not from 1 to 5" in ran.err


def test_show(run: Run) -> None:
    prints(
        run,
        "show fair-visits",
        f"""
        Visits to the fair

        Id:          fair-visits
        Kind:        figure
        Topics:      Business
        Period:      2025-03-02
        Area:        Lam Sơn
        Indicator:   Visits
        Value:       nearly 900
        Unit:        visits
        As written:  gần 900 lượt khách
        Quotation:   “Hội chợ Lam Sơn ngày 2/3/2025 đón gần 900 […] lượt khách”
                     “The Lam Sơn fair of 2 March 2025 received nearly 900 visits” (our translation)
                     characters 361–402, 413–423
        Source:      {REFERENCE}
        """,
    )


def test_cite(run: Run) -> None:
    prints(
        run,
        "cite golden-tea",
        """
        golden-tea

        “Chè hoa vàng Đông Khê đạt 5 sao từ năm 2024”
        “Đông Khê golden tea has had 5 stars since 2024” (our translation)

        Hà Mộc, “Lam Sơn vào xuân: 100% xã có xưởng”, Báo Lam Sơn, no. 12, 2025-03-05.
        """,
    )


def test_search(run: Run) -> None:
    prints(
        run,
        "search tra hoa vang",
        """
        Id          Kind     What                 Found in
        golden-tea  product  Đông Khê golden tea  Chè hoa vàng Đông Khê đạt 5 sao từ năm 2024
        """,
    )


def test_a_search_in_a_year_tells_what_has_no_date(run: Run) -> None:
    undated = records(run, "search", "OCOP", "--undated")
    assert undated
    ran = run("search", "OCOP", "--year", "2025", "--format", "ndjson")
    assert f"\n{len(undated)} more have no date: --undated lists them.\n" in ran.err
    assert "no date" not in run("search", "OCOP", "--undated", "--year", "2025").err


def test_a_search_that_is_cut_short_says_so(run: Run) -> None:
    ran = run("search", "lam son", "--limit", "2", "--format", "ndjson")
    assert (ran.code, ran.out.count("\n")) == (0, 2)
    assert ran.err == "2 of 8 shown; --limit 0 shows all.\n"
    everything = run("search", "lam son", "--limit", "0", "--format", "ndjson")
    assert (everything.code, everything.err) == (0, "")
    assert everything.out.count("\n") == 8
    assert everything.out.startswith(ran.out)
    assert run("search", "lam son", "--limit", str(10**30), "--format", "ndjson") == everything


def test_sources(run: Run) -> None:
    prints(
        run,
        "sources",
        """
        Id   Facts  Quotations  Numerals in values  Only quoted  Sentences quoted  \
Quoted in part  Words quoted  Reference
        bao     11          12             6 of 24     16 of 24           7 of 10  \
       1 of 10    124 of 131  \
Hà Mộc, “Lam Sơn vào xuân: 100% xã có xưởng”, Báo Lam Sơn, no. 12, 2025-03-05.
        """,
    )


def test_terms(run: Run) -> None:
    prints(
        run,
        "terms topics",
        """
        Topics

        Id        Facts  Name
        business      7  Business
        ocop          4  OCOP products
        """,
    )
    counted = json.loads(run("terms", "agents", "--json").out)
    assert all(term["vocabulary"] == "agents" and term["facts"] for term in counted)


def test_overview(run: Run) -> None:
    ran = run()
    assert ran.code == 0
    assert ran.out.startswith(
        "Lam Sơn province\n\nFacts: 11, each with the words that prove it. Sources: 1.\n"
    )
    assert "\nfigures          5  qnfacts figures\n" in ran.out
    assert json.loads(run("--json").out)[0] == {
        "kind": "policy",
        "facts": 1,
        "command": "qnfacts policies",
    }


def test_the_overview_suggests_what_has_something_to_show(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    suggested = run().out.partition("\nTry\n\n")[2].splitlines()
    listed = re.findall("qnfacts [a-z]+$", run().out, re.MULTILINE)
    for call in (*suggested, *listed):
        ran = run(*shlex.split(call)[1:])
        assert ran.code == 0
        assert ran.out
    assert "qnfacts ocop" in suggested
    empty = tmp_path / "empty.yaml"
    empty.write_text("{version: 1, title: {en: A, vi: B}, sources: []}\n", "utf-8")
    monkeypatch.delenv("QNFACTS_REGISTRY", raising=False)
    assert (
        run("-r", str(empty)).out
        == "A\n\nFacts: 0, each with the words that prove it. Sources: 0.\n"
    )


def test_nothing_found_is_no_data(run: Run) -> None:
    assert run("search", "zzz") == (
        0,
        "",
        "Nothing matches.\nNo fact has “zzz”.\n",
    )
    assert run("events", "--year", "1999", "--lang", "vi") == (
        0,
        "",
        "Không có dữ kiện nào phù hợp.\n",
    )
    assert run("search", "zzz", "--format", "ndjson").out == ""
    assert run("list", "--year", str(10**30), "--json").out == "[]\n"


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["show", "ocop-6"], "no fact 'ocop-6'; did you mean 'ocop-5'?"),
        (
            ["cite", "x", "y-z"],
            "no fact 'x'; look for it by words: qnfacts search x; no fact 'y-z'; look for it",
        ),
        (["figures", "ocop"], "'ocop' is too much here; look for it by words: qnfacts search ocop"),
        (["figures", "--stars", "5"], "no option '--stars' here; it is one of products, ocop"),
        (
            ["--stars", "5", "products"],
            "'--stars' stands behind its command, as in: qnfacts products",
        ),
        (["--versoin"], "no option '--versoin'; did you mean '--version'?"),
        (["show", "fair", "--by", "x"], "no option '--by' here; it is one of review"),
        (["ocop", "--zzz"], "no option '--zzz'; options are --stars, --topic, --area, --source"),
        (["list", "--year", "10/9/2025"], "'10/9/2025' is no year; write it as 2025"),
        (["show", "ocop"], "no fact 'ocop'; these begin like this: ocop-4, ocop-5, ocop-all"),
        (
            ["list", "--topic", "ocob"],
            "no topic 'ocob'; did you mean 'ocop'? Topics are business, ocop",
        ),
        (["figures", "--area", "Hà Nội"], "no area 'Hà Nội'; areas are "),
        (["list", "--topic", "o"], "no topic 'o'; topics are business, ocop"),
        (["policies", "--as-of", "2025-02-30"], "'2025-02-30' is no day of the calendar"),
        (["policies", "--json", "--format", "csv"], "--json contradicts --format csv"),
        (["schema", "polices"], "did you mean 'policies'?"),
        (["polices"], "no command 'polices'; did you mean 'policies'?"),
        (
            ["list", "--kind", "polcy"],
            "no kind 'polcy'; did you mean 'policy'? Kinds are policy, figure",
        ),
        (["show"], "the argument ID... is missing"),
        (["show", "\udcff"], "no fact '\\udcff'"),
        (["list", "--topic", "\udcff"], "no topic '\\udcff'; topics are business, ocop"),
    ],
)
def test_a_wrong_call_says_why(run: Run, call: list[str], said: str) -> None:
    ran = run(*call)
    assert (ran.code, ran.out) == (2, "")
    assert said in " ".join(ran.err.split())


@pytest.mark.parametrize("kind", ["figure", "Figure", "số liệu", "Số liệu"])
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_a_kind_is_named_as_it_is_shown_in_either_language(run: Run, kind: str, lang: str) -> None:
    assert (
        run("list", "--kind", kind, "-l", lang).out
        == run("list", "--kind", "figure", "-l", lang).out
    )


def test_where_nothing_is_left_each_filter_is_told_alone(run: Run) -> None:
    ran = run("figures", "--topic", "ocop", "--year", "1999")
    assert ran.err.splitlines() == [
        "Nothing matches.",
        "--topic alone would leave 3.",
        "--year alone would leave 0.",
        "3 more have no date: --undated lists them.",
    ]
    assert "alone" not in run("figures", "--year", "1999").err


def test_a_search_for_a_topic_by_its_name_leads_to_all_its_facts(run: Run) -> None:
    told = "Cả 1 phát biểu thuộc chủ đề “Kinh doanh”: qnfacts statements --topic business\n"
    assert told in run("search", "kinh doanh", "--kind", "statement", "-l", "vi").err
    assert run("search", "san pham ocop", "-l", "vi").err == ""  # these are all its facts


@pytest.mark.parametrize("command", ["show", "cite"])
@pytest.mark.parametrize("form", ["json", "csv", "table"])
def test_a_wrong_id_loses_no_right_one(run: Run, command: str, form: str) -> None:
    ran = run(command, "fair", "ocop-6", "golden-tea", "--format", form)
    assert ran == (
        2,
        run(command, "fair", "golden-tea", "--format", form).out,
        "Error: no fact 'ocop-6'; did you mean 'ocop-5'?\n",
    )
    assert "Lỗi: không có dữ kiện 'ocop-6'" in run(command, "fair", "ocop-6", "-l", "vi").err


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("show FAIR", "show fair"),
        ("cite Golden-Tea FAIR", "cite golden-tea fair"),
        ("list --topic OCOP", "list --topic ocop"),
        ("list --area LAM-SON", "list --area lam-son"),
        ("list --kind Policy", "list --kind policy"),
        ("terms Topics", "terms topics"),
        ("check --explain Not-Verbatim", "check --explain not-verbatim"),
    ],
)
def test_names_are_found_whatever_their_case(run: Run, given: str, meant: str) -> None:
    found = run(*given.split())
    assert found == run(*meant.split())
    assert found.code == 0


def test_ids_are_given_once_in_the_order_asked(run: Run) -> None:
    ran = run("show", "golden-tea", "fair", "golden-tea", "--format", "ndjson")
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["golden-tea", "fair"]


def test_version(run: Run) -> None:
    ran = run("--version")
    assert ran.code == 0
    assert ran.out.startswith("qnfacts ")


@pytest.mark.parametrize("call", ["--help", "-h"])
def test_help_is_the_same_with_the_options_of_all_commands_at_hand(run: Run, call: str) -> None:
    listed, whole = run(call), run("--lang", "en", call)
    assert listed == whole
    assert listed.code == 0
    assert "policies  " in listed.out
