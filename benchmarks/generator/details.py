"""What fills the gaps in the claims of one article: its place and day, its numbers and names."""

from collections.abc import Mapping
from datetime import date
from random import Random
from typing import Any

from benchmarks.generator.newspaper import COMMUNES, NEWSPAPER

FIRST_YEAR = 2005


def details(random: Random, number: int) -> dict[str, Any]:
    """The details of the article of this number; no two are of one commune and year."""
    years, place = divmod(number, len(COMMUNES))
    commune = COMMUNES[place]
    issued = date(FIRST_YEAR + years, random.randint(1, 12), random.randint(1, 28))
    return {
        "name": commune.name,
        "area": commune.id,
        "source": f"{commune.id}-{issued:%Y-%m}",
        "day": f"{issued.day}/{issued.month}/{issued.year}",
        "edtf_day": f"{issued}",
        "month": f"{issued.month}/{issued.year}",
        "edtf_month": f"{issued:%Y-%m}",
        "year": issued.year,
        "horizon": issued.year + 4,
        "page": random.randint(2, 48),
        **{name: random.choice(words) for name, words in NEWSPAPER["choices"].items()},
        **{name: random.randint(*ends) for name, ends in NEWSPAPER["numbers"].items()},
        **{name: issued.year + random.randint(*ends) for name, ends in NEWSPAPER["years"].items()},
        **{name: _amount(random, *sizes) for name, sizes in NEWSPAPER["amounts"].items()},
    }


def filled(template: Any, details: Mapping[str, Any]) -> Any:
    """The template with the gaps in all its texts filled."""
    match template:
        case str():
            return template.format_map(details)
        case list():
            return [filled(part, details) for part in template]
        case dict():
            return {key: filled(part, details) for key, part in template.items()}
    return template


def _amount(random: Random, least: int, most: int, decimals: int) -> Mapping[str, str]:
    """A hedged number in Vietnamese, in the notation of a registry, and in English."""
    digits = f"{random.randint(least, most) / 10**decimals:,.{decimals}f}"
    hedge = random.choice(NEWSPAPER["hedges"])
    return {
        "vi": hedge["vi"].format(digits.translate(_VIETNAMESE)),
        "notation": hedge["notation"].format(digits.replace(",", "")),
        "en": hedge["en"].format(digits),
    }


_VIETNAMESE = str.maketrans(",.", ".,")
