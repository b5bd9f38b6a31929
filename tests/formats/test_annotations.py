"""Web Annotations, looked up in the texts by nothing but their selectors."""

import json
from base64 import urlsafe_b64decode
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from world import HARROWMERE, LAM_SON, VAN_HAI, Run, records


def items(run: Run, *words: str) -> list[dict[str, Any]]:
    """The annotations of a collection."""
    ran = run("export", "--to", "annotations", *words)
    collection = json.loads(ran.out)
    found: list[dict[str, Any]] = collection["first"]["items"]
    assert collection["total"] == len(found)
    return found


def anchored(text: str, selector: dict[str, str]) -> list[tuple[int, int]]:
    """Every place where the words of a TextQuoteSelector stand with what is around them."""
    before, words, behind = (selector.get(name, "") for name in ("prefix", "exact", "suffix"))
    places, at = [], text.find(before + words + behind)
    while at >= 0:
        places.append((at + len(before), at + len(before) + len(words)))
        at = text.find(before + words + behind, at + 1)
    return places


@pytest.mark.parametrize("world", [LAM_SON, VAN_HAI, HARROWMERE])
def test_each_is_found_again_in_one_place(run: Run, world: Path) -> None:
    found = items(run, "--registry", str(world))
    for annotation in found:
        for target in annotation["target"]:
            text = (world.parent / unquote(target["source"]["id"])).read_bytes().decode()
            words, place = target["selector"]
            assert anchored(text, words) == [(place["start"], place["end"])]
            assert text[place["start"] : place["end"]] == words["exact"]
    published = records(run, "list", "--registry", str(world))
    assert [annotation["id"] for annotation in found] == [
        f"#{fact['id']}/{number}" for fact in published for number in range(len(fact["quotes"]))
    ]


def test_it_tells_what_the_words_are_for(run: Run) -> None:
    (annotation,) = (each for each in items(run) if each["id"] == "#enterprises-now/0")
    said = {(body["purpose"], body.get("language")): body["value"] for body in annotation["body"]}
    assert said["describing", "vi"] == "Doanh nghiệp đang hoạt động"
    assert said["commenting", "en"].startswith("Lam Sơn province now has more than 2,400")
    tags = [body["value"] for body in annotation["body"] if body["purpose"] == "tagging"]
    assert tags == ["claim", "business"]
    fact = json.loads(said["identifying", None])
    assert (fact["value"]["low"], fact["value"]["low_open"]) == (2400, True)
    assert fact["value"]["hedge"] == "more than"
    (target,) = annotation["target"]
    assert target["source"]["label"].startswith("Hà Mộc, “Lam Sơn vào xuân")
    digest = urlsafe_b64decode(target["source"]["canonical"].removeprefix("ni:///sha-256;") + "=")
    assert digest == sha256((LAM_SON.parent / "bao.txt").read_bytes()).digest()


def test_parts_of_a_quotation_stand_in_order(run: Run) -> None:
    (annotation,) = (each for each in items(run) if each["id"] == "#fair-visits/0")
    places = [target["selector"][1] for target in annotation["target"]]
    assert len(places) == 2
    assert [one["end"] < other["start"] for one, other in pairwise(places)] == [True]


def test_without_the_text_the_words_stand_alone_and_say_so(run: Run, tmp_path: Path) -> None:
    registry = on_the_web(tmp_path)
    annotation, *_ = found = items(run, "--registry", str(registry), "--kind", "product")
    (in_text, _), words = annotation["target"], {"type": "TextQuoteSelector", "exact": TEA}
    assert (in_text["source"]["id"], in_text["selector"]) == ("bao.txt", [words])
    assert [assessed(each)[0] for each in found] == [
        "The words are as recorded, with plain spaces; they were not looked up in the text."
    ] * len(found)
    told = run("export", "--to", "annotations", "-r", str(registry), "--kind", "product").err
    assert told == (
        f"Quotations that were not looked up in their text: {len(found)}. Their selectors have "
        "plain spaces and may match nothing; QNFACTS_SOURCES names the folder of the texts.\n"
    )


def test_with_the_text_nothing_is_doubted(run: Run) -> None:
    assert [words for each in items(run) if (words := assessed(each))] == []
    assert run("export", "--to", "annotations").err == ""


def test_a_page_on_the_web_has_the_words_alone_and_nobody_looked(run: Run, tmp_path: Path) -> None:
    """Its lines break elsewhere, and other words stand around them, than in the text."""
    registry = on_the_web(tmp_path)
    (tmp_path / "bao.txt").write_bytes((LAM_SON.parent / "bao.txt").read_bytes())
    annotation, *_ = items(run, "--registry", str(registry), "--kind", "product")
    in_text, on_page = annotation["target"]
    assert in_text["selector"][0]["exact"] == TEA.replace("vàng Đông", "vàng\nĐông")
    words = {"type": "TextQuoteSelector", "exact": TEA}
    assert (on_page["source"], on_page["selector"]) == ("https://a.vn/b", words)
    assert assessed(annotation) == ["The words were not looked up in the page at https://a.vn/b."]


TEA = "Chè hoa vàng Đông Khê đạt 5 sao từ năm 2024"


def on_the_web(folder: Path) -> Path:
    """The registry of Lam Sơn without its texts, with an address for one of them."""
    given = LAM_SON.read_text("utf-8")
    registry = folder / "facts.yaml"
    registry.write_text(
        given.replace("issue: 12\n", "issue: 12\n    URL: https://a.vn/b\n"), "utf-8"
    )
    return registry


def assessed(annotation: dict[str, Any]) -> list[str]:
    """What is said of how far the words of an annotation can be relied on."""
    return [body["value"] for body in annotation["body"] if body["purpose"] == "assessing"]
