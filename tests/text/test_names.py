"""Names in a text."""

from qnfacts.text.names import Gazetteer


def test_the_longest_name_counts_and_letters_around_it_do() -> None:
    names = Gazetteer(
        [("Tỉnh", "province"), ("Tỉnh đoàn", "youth"), ("An", "an"), ("TỈNH", "other")]
    )
    found = [
        (mention.start, sorted(mention.ids))
        for mention in names.mentions("tỉnh Đoàn, Tỉnh đoành, Lan và an")
    ]
    assert found == [(0, ["youth"]), (11, ["other", "province"]), (30, ["an"])]
