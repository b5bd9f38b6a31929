"""Records as YAML: block style, exact numbers, read back alike by YAML 1.1 and 1.2."""

import re
import sys
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import yaml

from qnfacts.render.escaping import escape
from qnfacts.render.hidden import HIDDEN
from qnfacts.values.digits import plain_digits


def yaml_text(records: Iterable[Mapping[str, Any]]) -> str:
    """A block sequence of the records, keys in their order; `[]` for no records.

    Hidden characters are written as YAML's own escapes, so nothing is lost. Raises
    yaml.YAMLError for an object that is no data.
    """
    written: str = yaml.dump(
        list(records), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=sys.maxsize
    )
    return escape(written)  # the hidden ones all stand in double quotes, see _represent_text


class _Dumper(yaml.SafeDumper):
    """Spells out what is repeated, instead of pointing to it."""

    def ignore_aliases(self, _data: object) -> bool:
        return True


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=_style(text))


def _style(text: str) -> str | None:
    """Plain only where no version of YAML could take the text for anything else."""
    if HIDDEN.search(text):
        return '"'
    if "\n" in text:
        return "|" if _BLOCK.fullmatch(text) else '"'
    return "'" if not text[:1].isalpha() or text.lower() in _WORDS else None


def _represent_number(dumper: yaml.SafeDumper, number: Decimal) -> yaml.Node:
    digits = plain_digits(number)
    kind = "float" if "." in digits else "int"
    return dumper.represent_scalar(f"tag:yaml.org,2002:{kind}", digits)


_WORDS = {"y", "n", "yes", "no", "on", "off", "true", "false", "null"}
_BLOCK = re.compile(r"\S.*\S", re.DOTALL)

_Dumper.add_representer(str, _represent_text)
_Dumper.add_representer(Decimal, _represent_number)
