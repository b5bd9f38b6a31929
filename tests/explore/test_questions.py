"""What a journalist would ask of the shipped registry, and what the first natural try prints.

Each try is a listing or a search that needs no id. The facts named are among its first, in JSON
and in the table, and the table holds the words that answer.
"""

import json
import shlex
from typing import NamedTuple

import pytest
from world import Run


class Question(NamedTuple):
    """What is asked, the first try, the facts among its first, and words of the answer."""

    asked: str
    call: str
    ids: str
    words: tuple[str, ...] = ()


FIRST = 8
"""How many hits a reader looks at."""

QUESTIONS = [
    Question(
        "How many OCOP products have 4 stars?",
        "search how many OCOP products have 4 stars",
        "ocop-4-stars",
        ("103 products with 4 stars",),
    ),
    Question(
        "Which legal documents concern human resources?",
        'policies --topic "human resources"',
        "resolution-148-2018 decision-1919-2024 resolution-35-2021",
        ("148/2018/NQ-HĐND", "1919/QĐ-UBND", "35/2021/NQ-HĐND"),
    ),
    Question(
        "In which fields are Japanese companies interested?",
        "search in which fields are Japanese companies interested",
        "japanese-interest",
        ("renewable energy", "robots and AI"),
    ),
    Question(
        "What did the ambassador say?",
        "statements --speaker ambassador",
        "japanese-interest hieu-bridge",
        ("Phạm Quang Hiệu", "interest", "bridge in technology cooperation"),
    ),
    Question(
        "Which start-ups are named?",
        "initiatives --type start-up",
        "green-life",
        ("Green Life",),
    ),
    Question(
        "Which products are from Bình Liêu?",
        'products --area "Bình Liêu"',
        "binh-lieu-vermicelli",
        ("Bình Liêu", "Miến dong Bình Liêu"),
    ),
    Question(
        "What is the province's target for the digital economy by 2030?",
        'compare "digital economy"',
        "digital-economy-2030",
        ("30%", "2030", "To be known:"),
    ),
    Question(
        "How far does 5G reach, and who says so?",
        'statements --topic "digital infrastructure"',
        "wide-5g-coverage",
        ("Vũ Hải Quân", "The 5G network has wide coverage"),
    ),
    Question(
        "How many visitors does Bình Liêu get a year, and what does it earn?",
        'figures --area "Bình Liêu"',
        "visits-binh-lieu revenue-binh-lieu",
        ("more than 200,000", "tens of billions of VND"),
    ),
    Question(
        "What did the chairman of the province (Bùi Văn Khắng) say?",
        "statements --speaker chairman",
        "khang-key-driver khang-conditions",
        ("Bùi Văn Khắng",),
    ),
    Question(
        "Which countries import golden camellia tea?",
        "search which countries import golden camellia tea",
        "camellia-exports",
        ("exported to Japan and South Korea",),
    ),
    Question(
        "What weaknesses or challenges does the ecosystem have?",
        "statements --type challenge",
        "challenge-workforce challenge-awareness challenge-capital",
        ("human resources in technology", "uneven awareness", "venture capital"),
    ),
    Question(
        "How many start-up projects have been incubated, according to whom?",
        "search how many start-up projects have been incubated, according to whom?",
        "incubated-2024",
        ("According to the Quảng Ninh Department of Science and Technology", "more than 120"),
    ),
    Question(
        "What MoUs were signed at the conference, by whom, in what sectors?",
        "search what MoUs were signed at the conference",
        "investment-memoranda",
        ("Japanese and South Korean enterprises",),
    ),
    Question(
        "When and where was the 7th National Innovative Start-up Forum, how many attended?",
        "events",
        "startup-forum-7",
        ("2025-09-10", "Hạ Long ward", "nearly 500"),
    ),
    Question(
        "What does the Ministry of Agriculture and Environment say about Quảng Ninh?",
        'statements --speaker "Ministry of Agriculture and Environment"',
        "model-locality",
        ("model locality",),
    ),
    Question(
        "Which telecom operators are named?",
        "search which telecom operators are named",
        "rollout-5g",
    ),
    Question(
        "How many businesses has the province and how many are SMEs?",
        "search how many businesses has the province and how many are SMEs",
        "active-enterprises mostly-small",
    ),
    Question(
        "Which pilot smart-city areas?",
        "initiatives --type pilot",
        "smart-city-pilot",
        ("Hạ Long, Cẩm Phả and Vân Đồn",),
    ),
    Question(
        "What happened in 2024?",
        "figures --year 2024",
        "camellia-revenue-2024 trademarks-2024 traceability-2024 incubated-2024",
        ("more than 80 billion VND", "more than 250", "130", "more than 120"),
    ),
    Question(
        "What support for trademarks and intellectual property was there?",
        "search what support for trademarks and intellectual property was there?",
        "trademark-guidance trademarks-2024",
    ),
    Question(
        "Is the Start-up and Digital Transformation Support Centre open or still being built?",
        "search start-up and digital transformation support centre",
        "startup-centre centre-to-build",
        ("in operation", "Building the Centre"),
    ),
    Question(
        "What has Hạ Long University done?",
        'initiatives --run-by "Hạ Long University"',
        "university-centre",
        ("founded", "Centre for Innovative Start-ups"),
    ),
    Question(
        "Which festivals does Bình Liêu have?",
        'events --area "Bình Liêu"',
        "hoa-so-festival culture-day",
        ("Sở Flower Festival", "Ngày hội Văn hóa"),
    ),
    Question(
        "How does Quảng Ninh rank nationally?",
        "statements --type ranking",
        "among-leaders digital-index-leader ocop-top-five dynamic-in-delta first-with-scheme",
        ("First in the country", "group of 5 provinces"),
    ),
]


def test_there_are_25() -> None:
    assert len({question.asked for question in QUESTIONS}) == 25


@pytest.mark.parametrize("question", QUESTIONS, ids=[question.asked for question in QUESTIONS])
def test_the_first_natural_try_answers(shipped: Run, question: Question) -> None:
    call = shlex.split(question.call)
    found = [record["id"] for record in json.loads(shipped(*call, "--json").out)]
    assert set(question.ids.split()) <= set(found[:FIRST])
    shown = shipped(*call).out
    assert all(words in shown for words in (*question.ids.split(), *question.words))
