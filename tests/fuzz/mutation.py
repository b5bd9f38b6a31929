"""Texts and data, altered at random."""

import unicodedata
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

STRANGE = (
    *("", " ", "\n", "\t", "\r\n", "\0", "\x1b[31m", "\a", "\u202e", "\u2066", "\u200b", "\ufeff"),
    *("\u2028", "\x85", "\ud800", "\U0001f600", "e\u0301", "Ð", "٣", "５", "½", "²", "∞", "NaN"),
    *("0", "-1", "1e99999999", "9" * 300, "0." + "1" * 300, "1/0", "1/3", "99999999999999999999"),
    *("2024-02-30", "0000", "9999-12-31", "../..", "../2030", "2024-33", "199X", "31/12/9999"),
    *(
        "hơn ",
        "gần ",
        "từ ",
        " đến ",
        "khoảng ",
        "hàng chục ",
        " nghìn",
        " tỷ",
        " rưỡi",
        "%",
        " 5 sao",
    ),
    *("more than ", " to ", " million", "quý I năm 2025", "ngày 3 tháng 2", "21/2023/NQ-HĐND"),
    *(
        ": ",
        " #",
        "- ",
        "&a ",
        "*a",
        "!!python/object:os.system ",
        "{",
        "}",
        "[",
        "]",
        "|",
        ">-",
        "'",
    ),
    *('"', "\\", "\\x", "---\n", "%YAML 9.9\n", "? ", "<<: ", "::error::x", "##[error]x", "=cmd|x"),
    *("../../etc/passwd", "/dev/zero", "a/../b", "true", "null", "~", "[10, 20)", "tens * 10^99"),
)
"""What has a meaning somewhere, and is mostly out of place."""


def altered_text(text: str, seeds: Sequence[str], random: Random) -> str:
    """The text after a few changes, in which parts of others may stand."""
    for _ in range(random.choice((1, 1, 2, 3, 8, 30))):
        change = random.choice(_CHANGES)
        start = random.randrange(len(text) + 1)
        end = min(len(text), start + random.choice((0, 1, 2, 5, 20, 100)))
        other = random.choice(seeds)
        text = text[:start] + change(text[start:end], other, random) + text[end:]
    return text


def altered_bytes(data: bytes, random: Random) -> bytes:
    """The bytes after a few changes."""
    changed = bytearray(data)
    for _ in range(random.choice((1, 1, 3, 20))):
        start = random.randrange(len(changed) + 1)
        end = start + random.choice((0, 1, 1, 2, 50))
        changed[start:end] = random.randbytes(random.choice((0, 1, 1, 4)))
    return bytes(changed)


def altered_data(data: Any, random: Random) -> Any:
    """Lists and mappings after a few changes of what they hold."""
    holders = list(_holders(data))
    texts = [item for holder in holders for item in _items(holder) if isinstance(item, str)]
    for _ in range(random.choice((1, 1, 1, 2, 5))):
        holder = random.choice(holders)
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        if keys:
            _alter(holder, random.choice(keys), texts, random)
    return data


def _alter(holder: Any, key: Any, texts: Sequence[str], random: Random) -> None:
    match random.randrange(8):
        case 0:
            del holder[key]
        case 1:
            holder[key] = random.choice(STRANGE)
        case 2 | 3:
            holder[key] = random.choice(texts)
        case 4:
            holder[key] = random.choice(([], {}, [[]], None, [random.choice(texts)] * 30))
        case 5 if isinstance(holder, list):
            holder.extend([holder[key]] * random.choice((1, 2, 200)))
        case 6 if isinstance(holder, dict):
            holder[random.choice((*holder, *STRANGE))] = holder[key]
        case _:
            if isinstance(holder[key], str):
                holder[key] = altered_text(holder[key], texts, random)


def _holders(data: Any) -> Any:
    if isinstance(data, dict | list):
        yield data
        for item in _items(data):
            yield from _holders(item)


def _items(holder: Any) -> Any:
    return holder.values() if isinstance(holder, dict) else holder


def _part(text: str, random: Random) -> str:
    start = random.randrange(len(text) + 1)
    return text[start : start + random.choice((1, 5, 30, 200))]


_CHANGES: tuple[Callable[[str, str, Random], str], ...] = (
    lambda _here, _other, _random: "",
    lambda here, _other, random: here + random.choice(STRANGE),
    lambda _here, _other, random: random.choice(STRANGE) * random.choice((1, 1, 2, 50, 3000)),
    lambda here, _other, random: here * random.choice((2, 3, 500)),
    lambda here, other, random: here + _part(other, random),
    lambda _here, other, random: _part(other, random),
    lambda here, _other, _random: here[::-1],
    lambda here, _other, _random: unicodedata.normalize("NFD", here).swapcase(),
    lambda here, _other, random: "".join(random.sample(here, len(here))),
    lambda _here, _other, random: chr(random.randrange(0x110000)),
)
