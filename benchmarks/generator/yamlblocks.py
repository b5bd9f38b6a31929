"""YAML as people write it, in blocks and with few quotation marks; faster than a YAML library."""

import json
import re
from typing import Any


def yaml_block(data: Any, indent: int = 0) -> str:
    """Lines of YAML for mappings, lists, texts and numbers; ids stand in one line."""
    if isinstance(data, dict):
        return "".join(_entry(key, value, indent) for key, value in data.items())
    return "".join(_item(value, indent) for value in data)


def _entry(key: str, value: Any, indent: int) -> str:
    start = f"{' ' * indent}{key}:"
    if isinstance(value, list) and all(_ID.fullmatch(str(part)) for part in value):
        return f"{start} [{', '.join(value)}]\n"
    if isinstance(value, dict | list):
        return f"{start}\n{yaml_block(value, indent + 2)}"
    return f"{start} {_scalar(value)}\n"


def _item(value: Any, indent: int) -> str:
    start = f"{' ' * indent}- "
    if isinstance(value, dict):
        return start + yaml_block(value, indent + 2)[len(start) :]
    return f"{start}{_scalar(value)}\n"


def _scalar(value: Any) -> str:
    text = str(value)
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


_ID = re.compile(r"[\w-]+")
_PLAIN = re.compile(r"[\w“(][^:#\n\"'{}\[\]]*(?<!\s)")
