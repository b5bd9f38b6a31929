"""The library as whoever imports it meets it."""

import doctest
import json
import pickle
import pydoc
import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from world import LAM_SON, Run, records

import qnfacts
from qnfacts import CallError, FactRegistry, QnfactsError, RegistryError


@pytest.fixture(autouse=True)
def alone(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QNFACTS_CACHE", str(cache))
    monkeypatch.delenv("QNFACTS_REGISTRY", raising=False)
    monkeypatch.delenv("QNFACTS_SOURCES", raising=False)


@pytest.fixture
def lam_son() -> FactRegistry:
    return qnfacts.load(LAM_SON)


@pytest.mark.parametrize(
    "module", sorted({"qnfacts", *(getattr(qnfacts, name).__module__ for name in qnfacts.__all__)})
)
def test_the_examples_hold(module: str) -> None:
    ran = doctest.testmod(import_module(module), optionflags=doctest.ELLIPSIS)
    assert ran.failed == 0


def test_every_public_function_has_an_example() -> None:
    functions = [getattr(qnfacts, name) for name in qnfacts.__all__ if name.islower()]
    assert [each.__name__ for each in functions if ">>> " not in each.__doc__] == []


def test_help_shows_what_there_is() -> None:
    shown = pydoc.plain(pydoc.render_doc(qnfacts))
    named = [
        f"class {name}(" if name[0].isupper() else f"\n    {name}(" for name in qnfacts.__all__
    ]
    assert [name for name in named if name not in shown] == []
    for method in ("search(self, words", "cite(self", "to_records(self", "figures"):
        assert method in shown


def test_a_path_is_a_text_or_a_path() -> None:
    by_text, by_path = qnfacts.load(str(LAM_SON)), qnfacts.load(LAM_SON)
    assert by_text.facts == by_path.facts
    assert qnfacts.load(LAM_SON.parent)["fair"] == by_path["fair"]


def test_facts_are_those_of_the_command_line(run: Run, lam_son: FactRegistry) -> None:
    assert lam_son.facts == list(lam_son) == records(run, "list")
    assert lam_son.figures == records(run, "figures")
    assert lam_son.statements == records(run, "statements")
    assert [len(lam_son), lam_son["fair"]] == [len(lam_son.facts), *records(run, "show", "fair")]
    assert lam_son.select(["event", "product"], topic="ocop", area="lam-son") == [
        fact
        for fact in records(run, "list", "--topic", "ocop", "--area", "lam-son")
        if fact["kind"] in ("event", "product")
    ]
    assert lam_son.search("golden", 1) == records(run, "search", "golden", "--limit", "1")
    assert lam_son.reconcile() == records(run, "reconcile")
    assert lam_son.derive() == records(run, "derive")
    said = records(run, "compare", "--as-of", "2026-01-01")
    assert lam_son.compare(date(2026, 1, 1)) == said
    assert lam_son.cite("fair", style="ris") == run("cite", "fair", "--style", "ris").out
    assert lam_son.cite("fair", lang="vi") == run("cite", "fair", "--lang", "vi").out


def test_rows_have_the_columns_of_csv_and_plain_values(run: Run, lam_son: FactRegistry) -> None:
    header = run("list", "--format", "csv").out.splitlines()[0].split(",")
    rows = lam_son.to_records()
    assert [list(row) for row in rows] == [header] * len(lam_son)
    assert lam_son.columns == header
    (visits,) = lam_son.to_records([lam_son["fair-visits"]])
    assert visits["value.stated"] == Decimal(900)
    assert visits["value.low_open"] is True
    assert visits["value.low"] is None
    assert visits["topics"] == "business"
    assert visits["quotes.text"] == "Hội chợ Lam Sơn ngày 2/3/2025 đón gần 900 […] lượt khách"
    assert visits["source.issued"] == "2025-03-05"


def test_threads_share_a_registry(lam_son: FactRegistry) -> None:
    asked = [fact["id"] for fact in lam_son] * 10
    with ThreadPoolExecutor(8) as pool:
        assert [fact["id"] for fact in pool.map(lam_son.__getitem__, asked)] == asked
        assert len({str(found) for found in pool.map(lam_son.search, ["golden"] * 20)}) == 1
        assert set(pool.map(lambda _: len(lam_son.compare()), range(8))) == {len(lam_son.targets)}


def test_a_change_is_seen_from_a_thread(tmp_path: Path) -> None:
    own = shutil.copytree(LAM_SON.parent, tmp_path / "own")
    qnfacts.load(own)
    registry = qnfacts.load(own)
    for text in own.glob("*.txt"):
        text.write_text(text.read_text("utf-8").replace("2.400", "2.500"), "utf-8")
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(registry.__getitem__, "fair").result()["id"] == "fair"
    assert [problem.code for problem in registry.problems] == ["source-changed"]


@pytest.mark.parametrize("asked", ["fare", "fair"])
def test_an_error_crosses_to_another_process(tmp_path: Path, asked: str) -> None:
    own = shutil.copytree(LAM_SON.parent, tmp_path / "own")
    if asked == "fair":
        (own / "facts.yaml").write_text("version: 1\n", "utf-8")
    with pytest.raises(QnfactsError) as caught:
        qnfacts.load(own)[asked]
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 made here
    assert type(again) is type(caught.value)
    assert (str(again), again.problems) == (str(caught.value), caught.value.problems)


def test_a_registry_is_pickled_as_its_place(
    lam_son: FactRegistry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(LAM_SON.parent)
    kept = pickle.dumps(qnfacts.load(LAM_SON.name))
    monkeypatch.chdir(tmp_path)
    assert pickle.loads(kept).facts == lam_son.facts  # noqa: S301 made here
    gone = shutil.copytree(LAM_SON.parent, tmp_path / "gone")
    kept = pickle.dumps(qnfacts.load(gone))
    shutil.rmtree(gone)
    with pytest.raises(RegistryError, match="registry-missing"):
        pickle.loads(kept)  # noqa: S301


def test_json_is_that_of_the_command_line(run: Run, lam_son: FactRegistry) -> None:
    assert lam_son.to_json() == run("list", "--json").out
    assert lam_son.to_json(lam_son["fair"]) == run("show", "fair", "--json").out
    day = date(2026, 1, 1)
    compared = run("compare", "--as-of", str(day), "--json").out
    assert lam_son.to_json(lam_son.compare(day)) == compared
    (row,) = json.loads(lam_son.to_json(lam_son.to_records(lam_son["fair-visits"])))
    assert (list(row), row["value.stated"]) == (lam_son.columns, 900)


def test_numbers_of_values_are_decimals(lam_son: FactRegistry) -> None:
    values = [fact["value"] for fact in lam_son if fact["value"]]
    numbers = [value[name] for value in values for name in ("low", "high", "nominal", "stated")]
    assert {type(number) for number in numbers} == {Decimal, type(None)}


WRONG: dict[str, tuple[Any, str]] = {
    "id": (lambda r: r["fare"], "no fact 'fare'; did you mean 'fair'?"),
    "no text": (lambda r: r[3], "no fact '3'"),
    "cited": (lambda r: r.cite("fair", "fare"), "no fact 'fare'; did you mean 'fair'?"),
    "topic": (lambda r: r.select(topic="zz"), "no topic 'zz'; topics are business, ocop"),
    "near": (
        lambda r: r.select(topic=["ocop", "ocob"]),
        "no topic 'ocob'; did you mean 'ocop'? Topics are business, ocop",
    ),
    "kind": (
        lambda r: r.select("figures"),
        (
            "no kind 'figures'; did you mean 'figure'? Kinds are policy, figure, target, event, "
            "initiative, product, statement"
        ),
    ),
    "number": (lambda r: r.select(topic=3), "no topic '3'; topics are business, ocop"),
    "rule": (
        lambda _: qnfacts.check_file(str(LAM_SON), select=["zz"]),
        "no rule or group is called zz",
    ),
    "year": (
        lambda r: r.select(year="2024"),
        "a year is a number, such as 2024, and '2024' is none",
    ),
    "style": (
        lambda r: r.cite("fair", style="apa"),
        (
            "no style 'apa'; styles are plain, markdown, footnote, bibtex, biblatex, csl-json, "
            "ris, html"
        ),
    ),
    "language": (lambda r: r.cite("fair", lang="fr"), "no language 'fr'; languages are en, vi"),
    "words": (lambda r: r.search(5), "words to search for are a text, and 5 is none"),
    "limit": (
        lambda r: r.search("fair", -1),
        "a limit is a number from 1, or None, and -1 is neither",
    ),
    "day": (
        lambda r: r.compare("2026"),
        "as_of is a date, such as date(2026, 1, 31), and '2026' is none",
    ),
    "nothing asked": (
        lambda r: r.select(topic=[]),
        "no topic is given; without topic, facts of all are selected",
    ),
    "ids for facts": (
        lambda r: r.to_records(["fair"]),
        "a record is wanted, such as select() gives, and not 'fair'",
    ),
    "a float for JSON": (
        lambda r: r.to_json([{"share": 0.5}]),
        "float has no exact form in JSON",
    ),
    "a list for an id": (
        lambda r: r.cite(["fair"]),
        """no fact "['fair']"; did you mean 'fair'?""",
    ),
    "catalogue": (
        lambda _: qnfacts.compare("2026"),  # type: ignore[arg-type]
        "a catalogue is as load().catalogue is, and '2026' is none",
    ),
    "text": (lambda _: qnfacts.scan(None), "a text is read, and None is none"),  # type: ignore[arg-type]
    "language of a text": (
        lambda _: qnfacts.explain("12 xã", language="fr"),  # type: ignore[arg-type]
        "languages are vi and en, and 'fr' is neither",
    ),
    "quotation": (
        lambda _: qnfacts.verify_batch([{}], {}),
        "a quotation has a source and segments, each with its text: not {}",
    ),
    "segments": (
        lambda _: qnfacts.verify_batch([{"source": "a", "segments": [1]}], {"a": "x"}),
        (
            "a quotation has a source and segments, each with its text: "
            "not {'source': 'a', 'segments': [1]}"
        ),
    ),
    "time": (
        lambda r: r.compare(datetime(2026, 1, 31)),
        (
            "as_of is a date, such as date(2026, 1, 31), "
            "and datetime.datetime(2026, 1, 31, 0, 0) is none"
        ),
    ),
    "target": (
        lambda r: qnfacts.compare(r.catalogue, targets=["x"]),  # type: ignore[list-item]
        "a target is as load().targets gives it, and 'x' is none",
    ),
    "figure": (
        lambda r: qnfacts.compare(r.catalogue, figures=5),  # type: ignore[arg-type]
        "a figure is as load().figures gives it, and 5 is none",
    ),
    "units": (
        lambda _: qnfacts.scan("12 xã", units="xã"),  # type: ignore[arg-type]
        "units lead from words to ids, as {'xã': 'commune'}, not 'xã'",
    ),
    "words of units": (
        lambda _: qnfacts.explain("12 xã", units={1: "commune"}),  # type: ignore[dict-item]
        "units lead from words to ids, as {'xã': 'commune'}, not {1: 'commune'}",
    ),
    "text of a registry": (
        lambda _: qnfacts.parse(5, "f"),  # type: ignore[arg-type]
        "a registry and its name are texts, and 5 is none",
    ),
    "registry": (
        lambda _: qnfacts.publish("version: 1", {}),  # type: ignore[arg-type]
        "publish takes a registry, its texts and its lock, not 'version: 1'",
    ),
    "no rule": (
        lambda _: qnfacts.check_file(LAM_SON, select=[5]),  # type: ignore[list-item]
        "rules are chosen by their codes, and 5 is none",
    ),
    "list of topics": (
        lambda r: r.select(topic=[["ocop"]]),
        """no topic "['ocop']"; did you mean 'ocop'? Topics are business, ocop""",
    ),
    "texts": (
        lambda _: qnfacts.verify_batch([], "x"),  # type: ignore[arg-type]
        "verify_batch takes quotations, and texts under the ids of their sources",
    ),
    "waivers": (
        lambda _: qnfacts.verify_batch(
            [{"source": "a", "segments": [{"text": "x"}]}],
            {"a": "x"},
            {"a": ["x"]},  # type: ignore[list-item]
        ),
        "waivers are lists under the ids of sources, each with its text: not {'a': ['x']}",
    ),
    "year of logic": (
        lambda r: r.select(year=True),
        "a year is a number, such as 2024, and True is none",
    ),
    "no fact": (
        lambda r: r.to_records([{"a": 1}]),
        "a fact is wanted, such as select() gives, and not {'a': 1}",
    ),
    "place for a store": (
        lambda _: FactRegistry("facts.yaml"),  # type: ignore[arg-type]
        "load() opens a registry, also the one at 'facts.yaml'",
    ),
    "path": (lambda _: qnfacts.load(3), "a path is a text or a Path, and 3 is neither"),  # type: ignore[arg-type]
}


@pytest.mark.parametrize(("call", "message"), WRONG.values(), ids=WRONG)
def test_a_wrong_call_is_told_in_words(lam_son: FactRegistry, call: Any, message: str) -> None:
    with pytest.raises(CallError) as caught:
        call(lam_son)
    assert str(caught.value) == message
    assert isinstance(caught.value, QnfactsError)


def test_what_is_no_registry_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="registry-missing"):
        qnfacts.load(tmp_path / "nowhere.yaml")


def test_membership(lam_son: FactRegistry) -> None:
    assert "fair" in lam_son
    assert "fare" not in lam_son
    assert 3 not in lam_son
    assert repr(lam_son) == "<FactRegistry “Lam Sơn province”>"


def test_a_catalogue_goes_to_another_process(lam_son: FactRegistry) -> None:
    sent = pickle.loads(pickle.dumps(lam_son.catalogue))  # noqa: S301 our own
    assert list(sent.facts) == list(lam_son.catalogue.facts)
    assert dict(sent.sources) == dict(lam_son.catalogue.sources)


def test_a_word_of_any_length_is_looked_for_in_no_time(lam_son: FactRegistry) -> None:
    assert lam_son.search("a" * 100_000) == []
