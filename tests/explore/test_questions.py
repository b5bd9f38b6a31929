"""What a journalist would ask of the shipped registry, and what the first natural try prints.

Each try in `questions.tsv` is a listing or a search that needs no id. The facts named are among its
first, in JSON and in the table, and the table holds the words that answer, which "|" parts.
"""

import json
import shlex
from pathlib import Path

import pytest
from world import Run

QUESTIONS = [
    line.split("\t")
    for line in Path(__file__).with_name("questions.tsv").read_text("utf-8").splitlines()[1:]
]
FIRST = 8
"""How many hits a reader looks at."""


@pytest.mark.parametrize(
    ("call", "ids", "words"),
    [rest for _, *rest in QUESTIONS],
    ids=[asked for asked, *_ in QUESTIONS],
)
def test_the_first_natural_try_answers(shipped: Run, call: str, ids: str, words: str) -> None:
    found = [record["id"] for record in json.loads(shipped(*shlex.split(call), "--json").out)]
    assert set(ids.split()) <= set(found[:FIRST])
    shown = shipped(*shlex.split(call)).out
    assert all(each in shown for each in (*ids.split(), *words.split("|")))
