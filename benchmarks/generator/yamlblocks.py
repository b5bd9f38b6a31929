"""YAML as people write it, in blocks and with few quotation marks; faster than a YAML library."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any


def yaml_block(data: Any, indent: int = 0) -> str:
    """Lines of YAML for mappings, lists, texts and numbers; ids stand in one line."""
    return "".join(f"{' ' * indent}{line}\n" for line in _lines(data))


def _lines(data: Any) -> Iterator[str]:
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield from _entry(f"{key}:", value)
    else:
        for value in data:
            first, *rest = _lines(value) if isinstance(value, Mapping) else [_scalar(value)]
            yield f"- {first}"
            yield from (f"  {line}" for line in rest)


def _entry(key: str, value: Any) -> Iterator[str]:
    if isinstance(value, list) and all(_ID.fullmatch(str(part)) for part in value):
        yield f"{key} [{', '.join(value)}]"
    elif isinstance(value, Mapping | list | tuple):
        yield key
        yield from (f"  {line}" for line in _lines(value))
    else:
        yield f"{key} {_scalar(value)}"


def _scalar(value: Any) -> str:
    text = str(value)
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


_ID = re.compile(r"[\w-]+")
_PLAIN = re.compile(r"[\w“(][^:#\n\"'{}\[\]]*(?<!\s)")
