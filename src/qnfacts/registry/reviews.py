"""`facts.reviews.yaml`: what people have said of facts that they looked at."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

from qnfacts.problems import Message, Problem, reason_of
from qnfacts.registry.file_bytes import bytes_beside
from qnfacts.registry.files import reviews_path
from qnfacts.registry.model.fields import Id, Sha256, Text
from qnfacts.registry.parts import read_part
from qnfacts.terms import ReviewVerdict

Reviews = Mapping[str, "Review"]
"""The last review of each fact, under the fact's id."""


def _day(given: str) -> str:
    if date.fromisoformat(given).isoformat() != given:
        raise ValueError("a day is wanted, such as 2026-01-31")
    return given


def _line(given: str) -> str:
    if not given.isprintable():
        raise ValueError("a line of printable characters is wanted")
    return given


Line = Annotated[Text, AfterValidator(_line)]


class Review(BaseModel):
    """A person's word for a fact, or against it, as it was when `sha256` was its hash.

    `sentences` is the hash of those in which its quotations stood. `answers` are the codes of the
    doubts that it decides.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    fact: Id
    verdict: ReviewVerdict
    sha256: Sha256
    sentences: Sha256
    by: Line
    date: Annotated[str, AfterValidator(_day)]
    answers: tuple[Id, ...] = ()
    note: Line | None = None


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    version: Literal["1"]
    reviews: tuple[Review, ...] = ()


def read_reviews(registry: Path) -> Reviews | Problem:
    """The reviews that lie beside the registry; none where there is no file of them."""
    path = reviews_path(registry)
    try:
        part = read_part(bytes_beside(path), str(path))
        if part.problems:
            return _unusable(path, part.problems[0].message, part.problems[0].line)
        reviews = _File.model_validate(part.data).reviews
    except FileNotFoundError:
        return {}
    except OSError as error:
        return _unusable(path, Message("it cannot be read: {cause}", cause=reason_of(error)))
    except ValidationError as error:
        where = ".".join(map(str, error.errors()[0]["loc"])) or "it"
        return _unusable(
            path, Message("`{field}` is not as `qnfacts review` writes it", field=where)
        )
    found = {review.fact: review for review in reviews}
    if len(found) < len(reviews):
        return _unusable(path, "a fact stands in it twice")
    return found


def dump_reviews(reviews: Iterable[Review]) -> str:
    """The text of the file that holds these reviews, of which there is at least one."""
    entries = "".join(map(_entry, reviews))
    return f"{_HEAD}version: 1\nreviews:\n{entries}"


def _entry(review: Review) -> str:
    given = {k: v for k, v in review.model_dump(mode="json").items() if v not in (None, [])}
    lines = (f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in given.items())
    return "  - " + "\n    ".join(lines) + "\n"


def _unusable(path: Path, message: str, line: int | None = None) -> Problem:
    return Problem(
        code="reviews-unreadable",
        file=str(path),
        line=line or 1,
        message=Message("the reviews cannot be used: {reason}", reason=Message(message)),
        hint="Take it back to what `qnfacts review` wrote.",
    )


_HEAD = """\
# Written by `qnfacts review`: whose word stands for which fact, as it was on that day.
# A fact that has changed since has another hash, and the word no longer counts.
"""
