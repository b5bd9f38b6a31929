"""`qnfacts mcp` as an assistant's program uses it: the SDK's client, and a real process."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from mcp import Client, StdioServerParameters, stdio_client
from mcp.types import CallToolResult, TextContent, TextResourceContents
from process import PROGRAM, process
from world import LAM_SON, VAN_HAI, Run

TOOLS = {"search_facts", "get_fact", "compare_target", "scan_text", "audit_text"}


class Talk(NamedTuple):
    """A client, and what waits for its answers."""

    client: Client
    portal: BlockingPortal

    def call(self, tool: str, **given: Any) -> CallToolResult:
        """The result of a call of a tool."""
        result: CallToolResult = self.portal.call(self.client.call_tool, tool, given)
        return result

    def answer(self, tool: str, **given: Any) -> dict[str, Any]:
        """The answer to a call, which is the same in text and as data."""
        result = self.call(tool, **given)
        assert not result.is_error, result.content
        assert json.loads(text_of(result)) == result.structured_content
        found: dict[str, Any] = result.structured_content or {}
        return found


@contextmanager
def program(*words: str, world: Path = LAM_SON, mode: str = "auto") -> Iterator[Talk]:
    """A client of a program that runs, with which the body talks."""
    environment = {**os.environ, "QNFACTS_REGISTRY": str(world), "QNFACTS_LANG": "en"}
    started = StdioServerParameters(
        command=sys.executable, args=["-m", "qnfacts", "mcp", *words], env=environment
    )
    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(Client(stdio_client(started), mode=mode)) as client,
    ):
        yield Talk(client, portal)


@pytest.fixture(autouse=True, scope="module")
def kept(cache: Path) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QNFACTS_CACHE", str(cache))
        patch.delenv("QNFACTS_SOURCES", raising=False)
        yield


@pytest.fixture(scope="module")
def lam_son(kept: None) -> Iterator[Talk]:  # noqa: ARG001 its variables
    with program() as talk:
        yield talk


@pytest.fixture(scope="module")
def other(kept: None) -> Iterator[Talk]:  # noqa: ARG001 its variables
    with program("--lang", "vi", world=VAN_HAI, mode="legacy") as talk:
        yield talk


@pytest.fixture(scope="module")
def shipped(kept: None) -> Iterator[Talk]:  # noqa: ARG001 its variables
    with program(world=Path(__file__).parents[2] / "data" / "facts.yaml") as talk:
        yield talk


def text_of(result: CallToolResult) -> str:
    [content] = result.content
    assert isinstance(content, TextContent)
    return content.text


def tools_of(talk: Talk) -> list[dict[str, Any]]:
    """What an assistant's program is told of the tools."""
    tools = talk.portal.call(talk.client.list_tools).tools
    return [tool.model_dump(mode="json", by_alias=True, exclude_none=True) for tool in tools]


def descriptions(told: object) -> Iterator[str]:
    """All that is said in words, however deep it stands."""
    if isinstance(told, dict):
        yield from (told["description"],) if isinstance(told.get("description"), str) else ()
        told = list(told.values())
    if isinstance(told, list):
        for part in told:
            yield from descriptions(part)


def test_the_tools_in_few_words(lam_son: Talk, other: Talk) -> None:
    for talk in (lam_son, other):
        told = tools_of(talk)
        assert {tool["name"] for tool in told} == TOOLS
        assert all(tool["description"] and tool["outputSchema"] for tool in told)
        assert len(json.dumps(told, ensure_ascii=False)) / 4 < 1500  # a token is about four letters


def test_the_tools_are_told_in_the_language(lam_son: Talk, other: Talk) -> None:
    english, vietnamese = (set(descriptions(tools_of(talk))) for talk in (lam_son, other))
    assert len(english) == len(vietnamese) == len(TOOLS) + 2
    assert all(words.isascii() for words in english)
    assert not any(words.isascii() for words in vietnamese)
    for talk, is_english in ((lam_son, True), (other, False)):
        resources = talk.portal.call(talk.client.list_resources).resources
        assert {str(each.description).isascii() for each in resources} == {is_english}


def test_a_number_comes_with_its_hedge_its_words_and_what_is_not_said(lam_son: Talk) -> None:
    found = lam_son.answer("search_facts", words="How many enterprises are there?", limit=1)
    [fact] = found["facts"]
    assert fact["value"] == "more than 2,400"
    assert fact["said"]["As written"] == "hơn 2.400 doanh nghiệp"
    assert "hơn 2.400 doanh nghiệp" in fact["quotes"][0]["words"]
    assert "2025-03-05" in found["references"][fact["quotes"][0]["source"]]
    assert found["not_said"] == [
        "1 of 2 facts are given; a higher `limit` gives more.",
        "enterprises-now: not stated: an exact number, whose figure it is, of what time it is",
    ]


def test_a_fact_is_the_record_that_the_command_prints(lam_son: Talk, run: Run) -> None:
    found = lam_son.answer("get_fact", id="fair-visits")
    assert found["records"] == json.loads(run("show", "fair-visits", "--json").out)
    assert [fact["id"] for fact in found["facts"]] == ["fair-visits"]


def test_in_vietnamese_and_to_a_client_of_the_older_protocol(other: Talk) -> None:
    found = other.answer("get_fact", id="firms")
    assert found["facts"][0]["value"] == "hơn 2.400"
    assert found["facts"][0]["said"]["Đơn vị"] == "doanh nghiệp"
    assert "không nêu: số chính xác" in found["not_said"][0]


def test_a_target_that_nothing_decides_says_why(other: Talk, van_hai: Run) -> None:
    day = "2026-11-28"
    found = other.answer("compare_target", id="exports-2025", as_of=day)
    assert found["not_said"][0] == "chưa rõ: không có số liệu nào đo mục tiêu này"
    assert found["not_said"][1].startswith("Cần biết: ")
    printed = van_hai("compare", "exports-2025", "--as-of", day, "--json").out
    assert found["records"] == json.loads(printed)


def test_a_target_alone_is_no_result(other: Talk) -> None:
    told = "exports-2025: mục tiêu này đã đạt chưa; hỏi compare_target"
    assert told in other.answer("get_fact", id="exports-2025")["not_said"]
    assert told in other.answer("search_facts", words="exports-2025")["not_said"]
    assert told not in other.answer("compare_target", id="exports-2025")["not_said"]


def test_a_direction_that_is_our_reading_is_told_as_one(shipped: Talk) -> None:
    found = shipped.answer("compare_target", id="digital-economy-2030")
    assert found["records"][0]["asked"]["hedge"] == "at least"
    assert found["not_said"][2] == (
        "digital-economy-2030: “at least 30%” is the registry's reading, from what is better; "
        "the source says “30%”"
    )


def test_a_direction_of_the_source_is_not(other: Talk) -> None:
    found = other.answer("compare_target", id="pipes-2025")
    assert found["records"][0]["direction_from"] != "indicator"
    assert not any("cách sổ hiểu" in told for told in found["not_said"])


def test_what_is_left_out_of_the_answer_is_told(lam_son: Talk) -> None:
    found = lam_son.answer("search_facts", words="ocop", limit=1)
    assert found["not_said"][0].endswith(" facts are given; a higher `limit` gives more.")
    assert found["not_said"][0].startswith("1 of ")
    every = lam_son.answer("search_facts", words="ocop", limit=50)
    assert not any("limit" in told for told in every["not_said"])


def test_a_target_that_is_met_brings_the_figures_with_their_words(other: Talk) -> None:
    found = other.answer("compare_target", id="pipes-2025")
    assert found["records"][0]["outcome"] == "met"
    assert [fact["id"] for fact in found["facts"]] == ["pipes-2025", "pipes"]
    assert all(fact["quotes"][0]["words"] for fact in found["facts"])


@pytest.mark.parametrize(
    ("id_", "outcome"),
    [
        ("pipes-2025", "Kết luận: đạt — "),
        ("exports-2025", "Kết luận: chưa rõ — không có số liệu nào đo mục tiêu này"),
    ],
)
def test_the_outcome_is_told_in_words_where_the_target_is(
    other: Talk, van_hai: Run, id_: str, outcome: str
) -> None:
    """As the fact sheet has it; a figure that it is held against has none."""
    target, *figures = other.answer("compare_target", id=id_)["facts"]
    (name, words), *_ = target["said"].items()
    assert f"{name}: {words}".startswith(outcome)
    assert words in van_hai("export", "--to", "html", "--kind", "target", "--lang", "vi").out
    assert [figure["id"] for figure in figures if name in figure["said"]] == []
    assert name not in other.answer("get_fact", id=id_)["facts"][0]["said"]


def test_a_text_is_read_and_what_is_unread_is_told(lam_son: Talk) -> None:
    read = lam_son.answer("scan_text", text="More than 300 people came.")
    assert read["records"][0]["value"]["hedge"] == "more than"
    assert read["not_said"] == []
    unread = lam_son.answer("scan_text", text="There were 1,420 left.", language="vi")
    assert unread["not_said"][0].startswith("“1,420”: ")
    nothing = lam_son.answer("scan_text", text="Nobody came.")
    assert nothing["not_said"] == ["The text states nothing in numbers."]


def test_a_draft_is_held_against_the_facts(lam_son: Talk) -> None:
    draft = "Lam Sơn có 2.400 doanh nghiệp đang hoạt động. Xã có 55 cây cầu."
    found = lam_son.answer("audit_text", text=draft)
    [dropped, unknown] = found["records"]
    assert (dropped["verdict"], dropped["right"]) == ("hedge-dropped", "hơn 2.400 doanh nghiệp")
    assert unknown["verdict"] == "unknown"
    assert found["not_said"][0] == f"“{unknown['text']}”: the registry says nothing about it"
    assert [fact["id"] for fact in found["facts"]] == ["enterprises-now"]
    assert found["warnings"] == [
        "“2.400 doanh nghiệp”: the number is given without its hedge. Write: hơn 2.400 doanh nghiệp"
    ]


def test_a_draft_that_is_right_brings_no_warning(lam_son: Talk) -> None:
    draft = "Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt động."
    found = lam_son.answer("audit_text", text=draft)
    assert [each["verdict"] for each in found["records"]] == ["supported"]
    assert found["warnings"] == []


def test_several_registries_answer_together(kept: None) -> None:  # noqa: ARG001 its variables
    with program("-r", str(LAM_SON), "-r", str(VAN_HAI)) as talk:
        found = talk.answer("search_facts", words="enterprises")
        assert {fact["id"].partition("/")[0] for fact in found["facts"]} == {"lam-son", "van-hai"}
        assert found["references"].keys() == {
            quote["source"] for fact in found["facts"] for quote in fact["quotes"]
        }
        met = talk.answer("compare_target", id="van-hai/pipes-2025")
        assert met["records"][0]["outcome"] == "met"
        asked = talk.call("get_fact", id="pipes-2025")
        assert text_of(asked).endswith("did you mean 'van-hai/pipes-2025'?")
        refused = text_of(talk.call("audit_text", text="12 km"))
        assert refused.startswith("this works on one registry, and 2 are named: ")


@pytest.mark.parametrize(
    ("tool", "given", "told"),
    [
        (
            "get_fact",
            {"id": "enterprises-nwo"},
            "no fact 'enterprises-nwo'; did you mean 'enterprises-now'?",
        ),
        ("compare_target", {"id": "ocop-all"}, "'ocop-all' is no target but of kind figure"),
        (
            "compare_target",
            {"id": "enterprises-2025", "as_of": "soon"},
            "as_of: a day is wanted, such as 2026-01-31",
        ),
        (
            "compare_target",
            {"id": "enterprises-2025", "as_of": 0},
            "as_of: a day is wanted, such as 2026-01-31",
        ),
        ("search_facts", {"words": "the of "}, "no words to look for"),
        (
            "search_facts",
            {"words": "x", "limit": 0},
            "limit: a whole number from 1 to 50 is wanted",
        ),
        (
            "search_facts",
            {"limit": "many"},
            "words: a text is wanted; limit: a whole number from 1 to 50 is wanted",
        ),
        (
            "search_facts",
            {"words": "x", "limits": 3},
            "no argument 'limits'; did you mean 'limit'? Arguments are words, limit",
        ),
        ("get_fact", {"id": ["fair"]}, "id: the id of a fact is wanted, as search_facts gives it"),
        ("scan_text", {"text": "12", "language": "fr"}, "language: en or vi is wanted"),
        ("audit_text", {"text": 12}, "text: a text is wanted"),
        (
            "find",
            {},
            (
                "no tool 'find'; tools are search_facts, get_fact, compare_target, scan_text, "
                "audit_text"
            ),
        ),
    ],
)
def test_a_refusal_is_told_as_one(
    lam_son: Talk, tool: str, given: dict[str, Any], told: str
) -> None:
    result = lam_son.call(tool, **given)
    assert result.is_error
    assert result.structured_content is None
    assert text_of(result) == told


def test_a_refusal_is_told_in_vietnamese(other: Talk) -> None:
    assert text_of(other.call("search_facts", limit=99)) == (
        "words: cần một văn bản; limit: cần một số nguyên từ 1 đến 50"
    )


def test_a_kind_is_told_in_vietnamese(other: Talk) -> None:
    told = text_of(other.call("compare_target", id="pipes"))
    assert told == "'pipes' không phải là mục tiêu mà thuộc loại số liệu"


def test_nothing_found_is_said(lam_son: Talk) -> None:
    found = lam_son.answer("search_facts", words="hospitals")
    assert (found["facts"], found["records"]) == ([], [])
    assert found["not_said"] == ["Nothing matches.", "No fact has “hospitals”."]


def test_the_resources_are_what_the_commands_print(lam_son: Talk, run: Run) -> None:
    found = {}
    for resource in lam_son.portal.call(lam_son.client.list_resources).resources:
        read = lam_son.portal.call(lam_son.client.read_resource, resource.uri)
        [content] = read.contents
        assert isinstance(content, TextResourceContents)
        found[resource.uri] = json.loads(content.text)
    assert found == {
        "qnfacts://overview": json.loads(run("--json").out),
        "qnfacts://sources": json.loads(run("sources", "--json").out),
    }


def test_a_change_is_seen_and_a_fault_told(tmp_path: Path) -> None:
    for file in LAM_SON.parent.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    own = tmp_path / "facts.yaml"
    with program(world=own) as talk:
        assert talk.answer("get_fact", id="enterprises-now")["warnings"] == []
        for text in tmp_path.glob("*.txt"):
            text.write_text(text.read_text("utf-8").replace("2.400", "2.500"), "utf-8")
        assert talk.answer("get_fact", id="enterprises-now")["warnings"] != []
        own.write_text("sources: []\n", "utf-8")
        told = text_of(talk.call("get_fact", id="enterprises-now"))
        assert told == f"{own}:1:1: `version` is missing; {own}:1:1: `title` is missing"


def test_it_ends_with_its_input() -> None:
    ran = process(*PROGRAM, "mcp")
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")


def test_a_registry_that_is_not_there_is_told_at_once(run: Run) -> None:
    ran = run("mcp", "--registry", "nowhere.yaml")
    assert (ran.code, ran.out) == (3, "")
    assert "nowhere.yaml: registry-missing" in ran.err


def test_on_a_terminal_it_is_refused(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    ran = run("mcp")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.endswith("an assistant's program starts it and speaks to it through pipes\n")


def test_the_extra_that_is_missing_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "mcp"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "mcp", None)
    monkeypatch.delitem(sys.modules, "qnfacts.assistants.server", raising=False)
    ran = run("mcp")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "Error: mcp needs mcp: pip install 'qnfacts[mcp]'\n"
