"""The words of `newspaper.yaml`, and the communes that the newspaper writes about."""

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

Entry = dict[str, Any]
"""A part of a registry, as its file writes it."""


@dataclass(frozen=True, slots=True)
class Commune:
    """An area of the registry: its id and its bare name."""

    id: str
    name: str


def vocabulary(communes: int) -> Entry:
    """All of a registry but its sources and facts, with its first `communes` areas."""
    province = {"id": "lam-ha", "label": {"en": "Lam Hà province", "vi": "tỉnh Lam Hà"}}
    areas = [
        {
            "id": commune.id,
            "label": {"en": f"{commune.name} commune", "vi": f"xã {commune.name}"},
            "forms": [commune.name],
            "part_of": province["id"],
        }
        for commune in COMMUNES[:communes]
    ]
    return {**NEWSPAPER["vocabulary"], "areas": [province, *areas]}


def _id(name: str) -> str:
    """The name in small letters without marks, its words joined by hyphens."""
    letters = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return "".join(c for c in letters if not unicodedata.combining(c)).replace(" ", "-")


NEWSPAPER: Entry = yaml.safe_load(Path(__file__).with_name("newspaper.yaml").read_text("utf-8"))

COMMUNES = tuple(
    Commune(_id(f"{first} {second}"), f"{first} {second}")
    for second in NEWSPAPER["second_syllables"].split()
    for first in NEWSPAPER["first_syllables"].split()
    if first != second
)
