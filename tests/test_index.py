"""An index answers as the registry itself would."""

import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from shutil import copytree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import LAM_SON

from qnfacts.records.catalogue import Catalogue
from qnfacts.registry.coverage import Coverage, coverage, quoted_spans
from qnfacts.index import Index, Selection, direct, open_index, seek
from qnfacts.index.manage import clear, kept
from qnfacts.index.notation import restored, stored
from qnfacts.registry.loading import load
from qnfacts.registry.files import registry_path
from qnfacts.registry.lock import lock_path, read_lock
from qnfacts.explore.ocop import tiers
from qnfacts.problems import Problem, RegistryError
from qnfacts.records.publish import publish
from qnfacts.records import Record
from qnfacts.values.digits import plain_digits
from qnfacts.render.records import ndjson_text
from qnfacts.explore.search import Hit, ranked, words_of
from qnfacts.registry.texts import read_sources

SHIPPED = registry_path()


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("QNFACTS_CACHE", str(folder))
    return folder


@pytest.fixture(params=[LAM_SON, SHIPPED], ids=["lam-son", "shipped"])
def registry(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def published(registry: Path) -> Catalogue:
    loaded = load(registry)
    lock = read_lock(lock_path(registry))
    assert not isinstance(lock, Problem)
    return publish(loaded, read_sources(loaded.sources, registry.parent)[0], lock)


def opened(registry: Path) -> Index:
    """The index, read from its file."""
    open_index(registry, registry.parent)
    return open_index(registry, registry.parent)


def test_every_record_comes_back_as_it_was(registry: Path) -> None:
    index, catalogue = opened(registry).catalogue, published(registry)
    assert index.title == catalogue.title
    assert len(index.facts) == len(catalogue.facts)
    assert alike(list(index.facts), list(catalogue.facts))
    for section in ("sources", "topics", "units", "areas", "agents", "indicators"):
        assert alike(dict(getattr(index, section)), dict(getattr(catalogue, section)))


def alike(one: object, other: object) -> bool:
    """Equal, of equal types, and with keys in the same order: == would not see that."""
    return repr(digits(one)) == repr(digits(other))


def digits(record: object) -> object:
    """A record in which 1E+1 and 10 are the same Decimal."""
    match record:
        case dict():
            return {key: digits(value) for key, value in record.items()}
        case list() | tuple():
            return [digits(item) for item in record]
        case Decimal():
            return Decimal(plain_digits(record))
    return record


NUMBERS = st.none() | st.decimals(allow_nan=False, allow_infinity=False)
VALUES = st.fixed_dictionaries(
    {"low": NUMBERS, "high": NUMBERS, "nominal": NUMBERS, "hedge": st.none() | st.text()}
)
UNITS = st.fixed_dictionaries({"id": st.text(), "factor": NUMBERS})
KEYS = st.text().filter(lambda key: key != "=")
RECORDS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | VALUES | UNITS,
    lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner),
)


@given(RECORDS)
def test_what_is_stored_comes_back(record: object) -> None:
    assert alike(restored(stored(record)), record)


@given(st.dictionaries(KEYS, RECORDS))
def test_what_is_stored_can_be_printed(record: Record) -> None:
    assert stored(record) + "\n" == ndjson_text([record])


def test_a_decimal_keeps_its_digits() -> None:
    stated = {"low": Decimal("12.50"), "hedge": None, "stars": 5}
    assert stored(stated) == '{"low":12.50,"hedge":null,"stars":5}'
    assert repr(restored(stored(stated))) == repr(stated)


def test_what_is_no_json_has_no_place() -> None:
    with pytest.raises(TypeError):
        stored({"low": object()})


def test_facts_come_in_the_order_asked_without_the_unknown() -> None:
    asked = ["golden-tea", "no-such", "fair", "golden-tea", "đ", "\udcff"]
    assert list(opened(LAM_SON).facts(asked)) == ["golden-tea", "fair"]


@pytest.mark.parametrize(
    ("selection", "ids"),
    [
        (Selection(kind="target"), ["enterprises-2025"]),
        (Selection(topic="ocop", kind="product"), ["golden-tea"]),
        (Selection(area="dong-khe"), ["golden-tea"]),
        (Selection(area="lam-son", kind="product"), ["golden-tea"]),
        (Selection(agent="council"), ["resolution-21", "enterprises-2025"]),
        (Selection(agent="youth"), ["youth-programme"]),
        (Selection(agent="mai-an"), ["short-of-capital"]),
        (Selection(stars=5), ["ocop-5", "golden-tea"]),
        (Selection(type="resolution"), ["resolution-21"]),
        (Selection(type="challenge"), ["short-of-capital"]),
        (Selection(indicator="enterprises"), ["enterprises-now", "enterprises-2025"]),
        (Selection(year=2022), ["youth-programme"]),
        (Selection(year=2024), ["resolution-21", "golden-tea"]),
        (Selection(year=1999), []),
        (Selection(year=10**30), []),
        (Selection(source="bao", kind="event"), ["fair"]),
        (Selection(source="other"), []),
        (Selection(topic="\udcff"), []),
    ],
    ids=str,
)
def test_select(selection: Selection, ids: list[str]) -> None:
    assert [fact["id"] for fact in opened(LAM_SON).select(selection)] == ids


def select(catalogue: Catalogue, wanted: Selection) -> list[Record]:
    """What reading every fact finds."""
    return [fact for fact in catalogue.facts if meets(fact, wanted, catalogue)]


def meets(fact: Record, wanted: Selection, catalogue: Catalogue) -> bool:
    def id_of(role: str) -> str | None:
        return (fact.get(role) or {}).get("id")

    roles = ("issuer", "according_to", "set_by", "speaker")
    agents = {*map(id_of, roles), *(agent["id"] for agent in fact.get("run_by", []))}
    dates = ("issued", "horizon", "orientation", "period", "due", "date", "since")
    spans = [re.findall(r"\d{4}", re.sub(r"-\d\d", "", fact.get(at) or "")) for at in dates]
    held = {
        "kind": {fact["kind"]},
        "topic": set(fact["topics"]),
        "area": set(catalogue.within(id_of("area"))),
        "source": {quote["source"] for quote in fact["quotes"]},
        "year": {
            year for span in filter(None, spans) for year in range(int(span[0]), int(span[-1]) + 1)
        },
        "type": {fact.get("type"), fact.get("document_type")},
        "agent": agents,
        "indicator": {id_of("indicator")},
        "stars": {fact.get("stars"), fact.get("dimensions", {}).get("stars")},
    }
    return all(value is None or value in held[field] for field, value in wanted._asdict().items())


def search(catalogue: Catalogue, words: str) -> list[Hit]:
    """What reading every fact finds."""
    return ranked(catalogue.facts, words_of(words))


def test_every_selection_of_the_shipped_registry() -> None:
    index, catalogue = opened(SHIPPED), published(SHIPPED)
    asked = [Selection(), *(Selection(year=year) for year in range(2010, 2035))]
    for field, values in {
        "topic": catalogue.topics,
        "area": catalogue.areas,
        "agent": catalogue.agents,
        "indicator": catalogue.indicators,
        "source": catalogue.sources,
        "kind": index.counts(),
        "stars": range(6),
    }.items():
        asked += [Selection(**{field: value}) for value in values]  # type: ignore[arg-type]
    asked += [each._replace(kind="figure", year=2024) for each in asked]
    found = [bool(select(catalogue, each)) for each in asked]
    assert any(found)
    for each in asked:
        assert index.select(each) == select(catalogue, each), each


WORDS = [
    "ocop 5 sao", "trà hoa vàng", "DONG bac", "đ", "a", "quang ninh", "148/2018/NQ-HĐND", "5g",
    "sao 5", "no-such-word", "", "!?", "a_b", '" OR names : *', "NEAR(a b)", "doanh nghiep doanh",
]  # fmt: skip


@pytest.mark.parametrize("words", WORDS)
def test_search(registry: Path, words: str) -> None:
    expected = search(published(registry), words)
    found = opened(registry).search(words)
    assert (found.hits, found.total, found.ranked) == (expected, len(expected), len(expected))


_SHARED: list[tuple[Index, Catalogue]] = []


@given(st.text(alphabet="aàdđôngbc 52_-\"'*:()^\udcff½²ß", max_size=12))
def test_any_words_find_what_reading_every_fact_finds(words: str) -> None:
    if not _SHARED:
        _SHARED.append((opened(LAM_SON), published(LAM_SON)))
    index, catalogue = _SHARED[0]
    assert index.search(words).hits == search(catalogue, words)


def test_what_is_too_much_to_rank_follows_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seek, "RANKED", 3)
    everything = [hit.fact["id"] for hit in search(published(SHIPPED), "ocop")]
    found = opened(SHIPPED).search("ocop")
    ids = [hit.fact["id"] for hit in found.hits]
    assert found.total == len(ids) == len(everything)
    assert found.ranked == 3
    assert sorted(ids) == sorted(everything)
    assert [hit.score for hit in found.hits[:3]] == sorted(
        (hit.score for hit in found.hits[:3]), reverse=True
    )
    order = [fact["id"] for fact in published(SHIPPED).facts]
    assert ids[3:] == sorted(ids[3:], key=order.index)
    assert opened(SHIPPED).search("ocop", 5).hits == found.hits[:5]
    assert opened(SHIPPED).search("ocop", 2).hits == found.hits[:2]


@pytest.mark.parametrize(
    ("words", "first"), [("tra hoa vang", "camellia-tea"), ("ocop 5 sao", "ocop-5-stars")]
)
def test_the_best_are_among_the_few_that_are_ranked(
    monkeypatch: pytest.MonkeyPatch, words: str, first: str
) -> None:
    monkeypatch.setattr(seek, "RANKED", 2)
    assert opened(SHIPPED).search(words).hits[0].fact["id"] == first


def test_ids_for_completion(monkeypatch: pytest.MonkeyPatch) -> None:
    index = opened(LAM_SON)
    assert index.ids("ocop-") == ["ocop-4", "ocop-5", "ocop-all"]
    assert index.ids("z") == index.ids("đ") == index.ids("%") == []
    assert len(index.ids()) == 11
    monkeypatch.setattr(direct, "OFFERED", 2)
    assert len(index.ids()) == 2


def test_counts_by_kind() -> None:
    assert opened(LAM_SON).counts() == {
        "event": 1, "figure": 5, "initiative": 1, "policy": 1, "product": 1, "statement": 1,
        "target": 1,
    }  # fmt: skip


def counted(covered: Coverage | None) -> Record | None:
    if covered is None:
        return None
    return {
        "numerals": len(covered.numerals),
        "numerals_covered": len(covered.numerals) - len(covered.open_numerals),
        "sentences": len(covered.sentences),
        "sentences_covered": len(covered.sentences) - len(covered.open_sentences),
    }


def test_the_coverage_of_each_source_is_counted(registry: Path) -> None:
    loaded = load(registry)
    texts, _ = read_sources(loaded.sources, registry.parent)
    spans = quoted_spans(loaded.facts, texts)
    covered = {
        source.id: coverage(source, texts[source.id], spans[source.id])
        for source in loaded.sources
        if source.id in texts
    }
    facts = published(registry).facts
    quoted = [[quote["source"] for quote in fact["quotes"]] for fact in facts]
    expected = [
        {
            **source,
            "facts": sum(id_ in sources for sources in quoted),
            "quotes": sum(sources.count(id_) for sources in quoted),
            "coverage": counted(covered.get(id_)),
        }
        for id_, source in published(registry).sources.items()
    ]
    assert opened(registry).sources() == expected
    assert opened(registry).sources() == expected


def test_the_tiers_need_no_other_facts(registry: Path) -> None:
    index, catalogue = opened(registry), published(registry)
    assert tiers(catalogue.facts)
    assert tiers(index.tiered()) == tiers(catalogue.facts)


def test_a_vocabulary_is_a_dictionary() -> None:
    areas = opened(LAM_SON).catalogue.areas
    assert list(areas) == ["lam-son", "dong-khe"]
    assert "dong-khe" in areas
    assert "\udcff" not in areas
    assert "resolution-21" not in areas
    assert len(areas) == 2
    assert opened(LAM_SON).catalogue.within("dong-khe") == ("dong-khe", "lam-son")


def test_a_broken_registry_is_told_each_time(tmp_path: Path) -> None:
    path = copytree(LAM_SON.parent, tmp_path / "copy") / "facts.yaml"
    assert opened(path).facts(["fair"])
    path.write_text(path.read_text("utf-8").replace("kind: event", "kind: evnet"), "utf-8")
    for _ in range(2):
        with pytest.raises(RegistryError, match="evnet"):
            open_index(path, path.parent)
    with pytest.raises(RegistryError, match="no such file"):
        open_index(tmp_path / "none.yaml", tmp_path)


def test_the_registry_that_is_read_from_a_pipe_is_not_kept(cache: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from qnfacts.index import open_index;"
        "print(list(open_index(Path('/dev/stdin'), Path('.')).facts(['fair'])))"
    )
    if not Path("/dev/stdin").exists():
        pytest.skip("this system has no /dev/stdin")
    ran = subprocess.run(
        [sys.executable, "-c", code], input=LAM_SON.read_bytes(), capture_output=True, check=False
    )
    assert (ran.stdout, ran.stderr) == (b"['fair']\n", b"")
    assert not cache.exists()


READING = """
import sys
from pathlib import Path
from qnfacts.index import Selection, open_index
index = open_index(Path(sys.argv[1]), Path(sys.argv[1]).parent)
index.facts(["fair"]), index.select(Selection(kind="figure")), index.search("hoi cho")
index.catalogue.areas["lam-son"], index.ids("f"), index.counts(), index.problems
print(*{name.partition(".")[0] for name in sys.modules})
print(*(name for name in sys.modules if name.startswith("qnfacts.")))
"""


def test_reading_loads_nothing_heavy() -> None:
    opened(LAM_SON)
    ran = subprocess.run(
        [sys.executable, "-c", READING, str(LAM_SON)], capture_output=True, check=True, text=True
    )
    packages, modules = (set(line.split()) for line in ran.stdout.splitlines())
    assert not packages & {"pydantic", "pydantic_core", "yaml", "rich", "typer"}
    assert "typing_extensions" not in packages
    assert not modules & {"qnfacts.registry.loading", "qnfacts.registry.model", "qnfacts.records", "qnfacts.records.publish"}


def test_what_is_kept_is_told_and_cleared(cache: Path) -> None:
    assert kept() == clear() == []
    opened(LAM_SON)
    cache.joinpath("mine.txt").write_text("mine")
    (index,) = cache.glob("*.qnfacts-index")
    cache.joinpath(f"{index.name}.x.new").write_text("half of one")
    assert {(each.path.name, each.registry, each.size) for each in kept()} == {
        (index.name, LAM_SON, index.stat().st_size),
        (f"{index.name}.x.new", None, 11),
    }
    assert len(clear()) == 2
    assert [path.name for path in cache.iterdir()] == ["mine.txt"]


def test_what_is_too_much_to_count_is_counted_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seek, "RANKED", 2)
    monkeypatch.setattr(seek, "COUNTED", 5)
    found = opened(SHIPPED).search("quang ninh", 20)
    assert (found.total, found.more, found.ranked, len(found.hits)) == (5, True, 2, 20)
