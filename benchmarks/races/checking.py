"""Proving a registry: cold, after a small change, unchanged, and at full size."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from benchmarks.articles import FACTS_PER_ARTICLE
from benchmarks.bench import BASELINE, Bench, Limit, Race
from benchmarks.data import LARGEST_YAML, Data
from benchmarks.environments import HERE
from benchmarks.measure import Contender
from benchmarks.races.editing import edit
from benchmarks.races.reading import MODELS
from benchmarks.registries import PARTS

COLD, YAMALE, BEAN, PLAIN = "check, cold", "yamale", "bean-check", "plain check"
FOLDER, CHANGED, UNCHANGED = f"check of {PARTS} files, cold", "one of them changed", "none changed"
READ = "floor: reading YAML and checking its shape, on all processors"
NUMBERS = "floor: the same, and reading the numbers of quotations and texts"
MIDDLING = 10_000
"""Facts of the largest registry that is held against the peers."""


def races(bench: Bench) -> Iterator[Race]:
    """Small and middling sizes against the peers; large ones for the memory they take."""
    for facts in bench.sizes:
        data = bench.data(facts)
        if facts > MIDDLING:
            yield _large(bench, data)
        else:
            yield _cold(bench, data)
            if facts >= PARTS * FACTS_PER_ARTICLE:
                yield _changed(bench, data)


def _cold(bench: Bench, data: Data) -> Race:
    facts = data.facts
    contenders = [
        bench.baseline,
        bench.cold(_check(bench, data, COLD, data.registry)),
        bench.peer(BEAN, "bean-check", "--no-cache", data.ledger),
        bench.peer(YAMALE, "yamale", "--schema", HERE / "yamale_schema.yaml", data.yaml),
        bench.plain(PLAIN, "yaml_check", data.yaml, data.texts),
    ]
    goal = f"`check`, cold, {facts:,} facts, against"
    if facts < MIDDLING:
        contenders.append(bench.python(MODELS, "import qnfacts.registry.model"))
        limits = [
            Limit(f"{goal} {peer}", COLD, 1, peer, floors=(MODELS,)) for peer in (BEAN, YAMALE)
        ]
    else:
        contenders += [
            bench.plain(READ, "reading", data.yaml),
            bench.plain(NUMBERS, "reading", data.yaml, data.texts),
        ]
        limits = [
            Limit(f"{goal} bean-check", COLD, 1, BEAN, floors=(READ, NUMBERS)),
            Limit(f"{goal} the plain program", COLD, 0.6, PLAIN, floors=(READ, NUMBERS)),
        ]
    return Race(f"Check {facts:,} facts", contenders, limits)


def _changed(bench: Bench, data: Data) -> Race:
    edited = bench.empty("checked") / "registry"
    shutil.copytree(data.parts, edited)
    warm = _check(bench, data, CHANGED, edited)
    contenders = [
        bench.baseline,
        bench.cold(_check(bench, data, FOLDER, data.parts)),
        replace(warm, prepare=partial(edit, edited / "part-00.yaml")),
        _check(bench, data, UNCHANGED, data.parts),
        bench.python(MODELS, "import qnfacts.registry.model"),
    ]
    of = f"{data.facts:,} facts in {PARTS} files"
    floors = MODELS, UNCHANGED
    limits = [
        Limit(f"`check` of {of}, one changed, against cold", CHANGED, 0.2, FOLDER, floors=floors),
        Limit(f"`check` of {of}, unchanged", UNCHANGED, 5.5, BASELINE),
    ]
    return Race(f"Check {data.facts:,} facts again", contenders, limits)


def _large(bench: Bench, data: Data) -> Race:
    forms = {"a folder of YAML files": data.parts, "JSON Lines": data.lines}
    contenders = [
        replace(bench.cold(_check(bench, data, form, path)), watched=True)
        for form, path in forms.items()
    ]
    limits = [
        Limit(f"`check` of {data.facts:,} facts in {form}: memory", form, 1.5e9, what="peak")
        for form in forms
    ]
    return Race(f"Check {data.facts:,} facts", contenders, limits, once=data.facts > LARGEST_YAML)


def _check(bench: Bench, data: Data, name: str, registry: Path) -> Contender:
    words = ("check", "--registry", registry, "--sources", data.texts, "--format", "concise")
    return bench.qnfacts(name, *words)
