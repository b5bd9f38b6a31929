"""What the store selects and finds is what looking at every fact finds."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qnfacts.explore.hits import ranked
from qnfacts.explore.ocop import tiers
from qnfacts.explore.search import Found, search
from qnfacts.records import Record
from qnfacts.registry.files import registry_path
from qnfacts.registry.loading import load
from qnfacts.store import Selection, Store, candidates, open_store
from qnfacts.store.query import Term, terms_of, words_of
from qnfacts.store.searched import searched

SHIPPED = registry_path()
PART_OF = {area.id: area.part_of for area in load(SHIPPED).areas}
AGENTS = ("issuer", "speaker", "according_to", "set_by")
FIELDS = [field for field in Selection._fields if field not in ("unattributed", "undated")]
DATES = ("issued", "horizon", "orientation", "period", "due", "date", "since")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """The store of the shipped registry, read from its file."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QNFACTS_CACHE", str(tmp_path_factory.mktemp("cache")))
        open_store(SHIPPED, SHIPPED.parent)
        return open_store(SHIPPED, SHIPPED.parent)


@pytest.fixture(scope="module")
def facts(store: Store) -> list[Record]:
    return list(store.catalogue.facts)


def has(fact: Record, field: str) -> set[Any]:
    """What a fact has of what a field of a selection asks for."""
    match field:
        case "topic":
            return set(fact["topics"])
        case "area":
            return {id_ for area in fact["areas"] for id_ in around(area["id"])}
        case "source":
            return {quote["source"] for quote in fact["quotes"]}
        case "year":
            return {year for at in DATES if fact.get(at) for year in years(fact, at)}
        case "type":
            return {fact.get("type") or fact.get("document_type")}
        case "agent":
            named = [*(fact[role] for role in AGENTS if fact.get(role)), *fact.get("run_by", ())]
            return {agent["id"] for agent in named}
        case "indicator":
            return {(fact.get("indicator") or {}).get("id")}
        case "stars":
            return {fact.get("stars") or fact.get("dimensions", {}).get("stars")}
    return {fact[field]}


def around(area: str | None) -> Iterator[str]:
    """An area and those it lies in."""
    while area:
        yield area
        area = PART_OF[area]


def years(fact: Record, field: str) -> range:
    """The years of a date or period; open ones begin with the issue, end with the source."""
    found = [int(year) for year in re.findall(r"\d{4}", re.sub(r"-\d\d", "", fact[field]))]
    if fact[field].startswith("..") and fact.get("issued"):
        found.insert(0, int(fact["issued"][:4]))
    if fact[field].endswith(".."):
        found += [int(quote["source"][-4:]) for quote in fact["quotes"]]
    return range(found[0], found[-1] + 1)


@given(
    fields=st.permutations(FIELDS),
    chosen=st.tuples(*[st.integers(0, 10**6)] * 2),
    picked=st.tuples(*[st.integers(0, 10**6)] * 4),
)
def test_a_selection_is_what_a_plain_filter_leaves(
    store: Store,
    facts: list[Record],
    fields: list[str],
    chosen: tuple[int, int],
    picked: tuple[int, ...],
) -> None:
    likely, other = (facts[number % len(facts)] for number in chosen)
    picks = iter(picked)
    asked: dict[str, Any] = {
        field: tuple(
            values[next(picks) % len(values)]
            for fact in (likely, other)
            if (values := sorted(has(fact, field) - {None}))
        )
        for field in fields[:2]
        if has(likely, field) - {None}
    }
    expected = [
        fact
        for fact in facts
        if all(has(fact, field).intersection(values) for field, values in asked.items())
    ]
    assert likely in expected
    assert store.select(Selection(**asked)) == expected
    assert store.held(among=Selection(**asked)) == [fact["id"] for fact in expected]
    assert store.select(Selection(**{**asked, "topic": ("no-such",)})) == []


def test_nobodys_words_and_undated_facts_can_be_asked_for(
    store: Store, facts: list[Record]
) -> None:
    nobodys = [fact for fact in facts if not has(fact, "agent")]
    of_one = [fact for fact in facts if has(fact, "agent") == {"bui-van-khang"}]
    assert nobodys
    assert store.select(Selection(unattributed=True)) == nobodys
    asked = Selection(agent=("bui-van-khang",), unattributed=True)
    assert store.select(asked) == [fact for fact in facts if fact in nobodys or fact in of_one]
    assert store.select(Selection(undated=True)) == [f for f in facts if not has(f, "year")]


WORDS = ["ocop", "5", "sao", "trà hoa vàng", "DONG bac", "đ", "quang", "148/2018/NQ-HĐND"]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=2).map(" ".join) | st.text(
    "aàdđôngbc 52_-\"'*:()^\udcff½²ß", max_size=9
)


@pytest.fixture(scope="module")
def vocabularies(facts: list[Record]) -> list[list[str]]:
    """The words of each text of each fact, each with a gap around it."""
    return [[f" {' '.join(words_of(text))} " for _, text, _ in searched(f)] for f in facts]


@given(asked=TEXTS)
@example(asked="đô")
@example(asked="''đa ")
def test_a_search_finds_what_looking_through_all_words_finds(
    store: Store, facts: list[Record], vocabularies: list[list[str]], asked: str
) -> None:
    wanted = store.completed(terms_of(asked))
    expected = [
        fact
        for fact, texts in zip(facts, vocabularies, strict=True)
        if wanted and all(any(stands(term, text) for text in texts) for term in wanted)
    ]
    same = [fact for fact in expected if is_as_written(fact, wanted)]
    if same and len(expected) <= candidates.RANKED:
        expected = same
    found = search(store, asked)
    if expected or not wanted:
        assert found == Found(ranked(expected, wanted), len(expected))
    else:
        assert not (found.whole and found.hits)


def is_as_written(fact: Record, wanted: Sequence[Term]) -> bool:
    """Whether the fact has the terms that have diacritics, or other letters, with these."""
    texts = [text.lower() for _, text, _ in searched(fact)]
    written = [term.written for term in wanted if not term.written.isascii()]
    patterns = [re.compile(rf"(?<![^\W_]){re.escape(each)}(?![^\W_])") for each in written]
    return bool(written) and all(any(map(each.search, texts)) for each in patterns)


def stands(term: Term, text: str) -> bool:
    forms = (f" {' '.join(form.words)}" + (" " if form.whole else "") for form in term.forms)
    return any(form in text for form in forms)


def test_what_is_too_much_to_rank_follows_in_the_registrys_order(
    store: Store, facts: list[Record], monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = search(store, "ocop")
    monkeypatch.setattr(candidates, "RANKED", 3)
    found = search(store, "ocop")
    ids = [hit.fact["id"] for hit in found.hits]
    assert found.total == everything.total == len(ids) > 10
    assert set(ids) == {hit.fact["id"] for hit in everything.hits}
    assert set(ids) == set(store.held(store.completed(terms_of("ocop"))))
    assert found.hits[:3] == ranked([hit.fact for hit in found.hits[:3]], terms_of("ocop"))
    assert ids[3:] == [fact["id"] for fact in facts if fact["id"] in ids[3:]]
    for limit in (2, 5):
        assert search(store, "ocop", limit).hits == found.hits[:limit]


@pytest.mark.parametrize(
    ("words", "first"), [("tra hoa vang", "camellia-tea"), ("ocop 5 sao", "ocop-5-stars")]
)
def test_the_best_are_among_the_few_that_are_ranked(
    store: Store, monkeypatch: pytest.MonkeyPatch, words: str, first: str
) -> None:
    monkeypatch.setattr(candidates, "RANKED", 2)
    assert search(store, words).hits[0].fact["id"] == first


def test_facts_come_in_the_order_asked_without_the_unknown(
    store: Store, facts: list[Record]
) -> None:
    first, last = facts[0]["id"], facts[-1]["id"]
    assert list(store.facts([last, "no-such", first, last, "đ", "\udcff"])) == [last, first]


def test_what_is_counted_or_listed_is_what_there_is(store: Store, facts: list[Record]) -> None:
    assert store.ids() == sorted(fact["id"] for fact in facts)
    assert sum(store.counts().values()) == len(store.catalogue.facts) == len(facts)
    assert tiers(store.tiered(), store.catalogue) == tiers(facts, store.catalogue)
    assert list(store.catalogue.areas) == list(PART_OF)
    assert "no-such" not in store.catalogue.areas
