"""Pydantic's errors in plain words."""

import re

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from qnfacts.problems import Message
from qnfacts.registry.hints import hint_for_value
from qnfacts.registry.mistakes import Mistake
from qnfacts.registry.parts import Part
from qnfacts.registry.shape import fields, model_at
from qnfacts.registry.yaml.document import Path
from qnfacts.text.nearest import closest


def explain(error: ErrorDetails, model: type[BaseModel], part: Part, entry: Path) -> Mistake:
    """The mistake that `error` is, in an entry of `model` that stands at `entry` in a part."""
    inside: Path = error["loc"]
    at_key = error["type"] == "extra_forbidden" or inside[-1:] == ("[key]",)
    if inside[-1:] == ("[key]",):
        inside = inside[:-1]
    return Mistake(part, entry + inside, *_words(error, model, inside), at_key)


def in_plain_words(error: ErrorDetails, model: type[BaseModel]) -> tuple[str, str, str]:
    """Code, message and hint of an error in a `model` that stands in no file."""
    return _words(error, model, error["loc"])


def did_you_mean(word: str, possible: list[str]) -> str:
    """A hint: the most similar of the possible words, else all of them."""
    like = closest(word, possible)
    return (
        Message("Did you mean `{name}`?", name=like)
        if like
        else Message("Write one of: {names}.", names=", ".join(possible))
    )


def shown(value: object) -> str:
    """A value as a message shows it."""
    if isinstance(value, str):
        return f"`{_shortened(value)}`"
    kind = "nothing" if value is None else "a mapping" if isinstance(value, dict) else "a list"
    return Message(kind)


def of_field(name: str, message: str) -> Message:
    """What is wrong with the field called `name`."""
    return Message("`{field}`: {said}", field=_shortened(name), said=Message(message))


def not_wanted(wanted: str, given: object) -> Message:
    """What is wrong with a value of another type than is wanted there."""
    return Message("{wanted} is wanted, not {shown}", wanted=Message(wanted), shown=shown(given))


def _words(error: ErrorDetails, model: type[BaseModel], inside: Path) -> tuple[str, str, str]:
    """Code, message and hint."""
    name = ".".join(part for part in inside if isinstance(part, str))
    if error["type"] == "missing":
        return "missing-field", Message("`{name}` is missing", name=name), _add(model, inside)
    code, message, hint = _about_field(error, model, inside)
    if code == error["type"] and name.endswith("value"):
        hint = hint_for_value(error["input"]) or hint
    return code, of_field(name, message) if name else message, hint


def _add(model: type[BaseModel], inside: Path) -> str:
    """How the field that is missing is added."""
    key = inside[-1]
    if about := fields(model_at(model, inside[:-1]))[str(key)].description:
        return Message("Add a line `{key}: …`. {description}", key=key, description=Message(about))
    return Message("Add a line `{key}: …`.", key=key)


def _about_field(error: ErrorDetails, model: type[BaseModel], inside: Path) -> tuple[str, str, str]:
    kind, given, about = error["type"], error["input"], error.get("ctx", {})
    if kind == "extra_forbidden":
        hint = did_you_mean(str(inside[-1]), list(fields(model_at(model, inside[:-1]))))
        if given is None and " " in str(inside[-1]):
            hint = "If it belongs to the text before it, put the whole text between quotes."
        return "unknown-field", "there is no such field", hint
    if kind in _OWN:
        return kind, _with_short_slots(about["reason"]), _OWN[kind]
    if kind == "literal_error" and isinstance(given, str):
        choices = re.findall("'([^']*)'", about["expected"])
        message = Message("{shown} is not known", shown=shown(given))
        return "wrong-value", message, did_you_mean(given, choices)
    if kind in _LIMITS:
        hint = Message("Write {limit}.", limit=Message(_LIMITS[kind], **about))
        return "wrong-value", Message("{shown} is out of bounds", shown=shown(given)), hint
    if kind == "too_long":
        hint = Message("Write {most} entries at most.", most=about["max_length"])
        return "wrong-value", "the list is too long", hint
    if kind == "too_short":
        return "wrong-value", "the list is empty", "Write at least one entry."
    what, hint = _TYPES.get(kind.partition("_")[0], _OTHERWISE)
    known = ", ".join(fields(model_at(model, inside)))
    return "wrong-type", not_wanted(what, given), Message(hint, fields=known)


def _with_short_slots(reason: str) -> Message:
    said = Message(reason)
    slots = said.slots.items()
    short = {name: _shortened(slot) if isinstance(slot, str) else slot for name, slot in slots}
    return Message(said.template, **short)


def _shortened(text: str, most: int = 80) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


# The models' own errors bear the code of their rule.
_OWN = {
    "wrong-type": "",
    "wrong-value": "",
    "missing-field": "",
    "bad-date": "Write 2024, 2024-07, 2024-07-01, 2024-35, 199X, 2021/2025 or ../2030.",
    "impossible-date": "Look it up in the source.",
    "bad-value": 'Write 437, ">13000", "nearly 500", "~640", "[10, 20)" or "tens * 10^9".',
}

_LIMITS = {
    "greater_than": "a number over {gt}",
    "greater_than_equal": "a number from {ge} upwards",
    "less_than_equal": "a number up to {le}",
}

# By the first word of pydantic's name for the error: what is wanted, and how it is written.
_TYPES = {
    "string": ("text", "Write one text, or leave the line out where the field may be missing."),
    "literal": ("a word", "Write one word."),
    "tuple": ("a list", "Write [one, two], or each entry on a line of its own after a hyphen."),
    "model": ("a mapping", "Its fields: {fields}."),
    "dict": ("a mapping", "Write {{name: value}}, or each name with its value on its own line."),
    "int": ("a whole number", "Write digits only."),
    "decimal": ("a number", "Write digits, with a point before decimals."),
    "finite": ("a number", "Write digits, with a point before decimals."),
}
_OTHERWISE = ("another value", "")
