"""A strict reader of JSON: the same plain data as of YAML, every scalar the text as written.

`99.90`, `1e3` and `true` are text. A key given twice is a problem, and so is what JSON does not
allow though Python reads it: NaN, infinities, halves of characters.
"""

import json
import re
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from qnfacts.document import NOWHERE, OMITTED, Data, Document, Find
from qnfacts.jsonplaces import Places
from qnfacts.problems import Problem


def read(line: str, file: str) -> Document:
    """Read a line of JSON. Of a key given twice the first is kept."""
    try:
        data = _data(line, _once)
    except _RepeatedError:
        places = Places(line)
        problems = [(path[:-1], _repeated(str(path[-1]), at, file)) for path, at in places.repeated]
        return Document(_data(line, _first), tuple(problems), lambda: places.find)
    except (_JsonError, json.JSONDecodeError, RecursionError) as error:
        return Document(OMITTED, (((), _explained(error, file)),), NOWHERE)
    return Document(data, (), partial(_look, line))


def _look(line: str) -> Find:
    return Places(line).find


class _RepeatedError(Exception):
    """A key is given twice."""


class _JsonError(Exception):
    """What Python's reader lets pass; the message, and where it stands."""


def _data(line: str, mapping: Callable[[Any], dict[str, Data]]) -> Data:
    decoder = json.JSONDecoder(
        object_pairs_hook=mapping,
        parse_int=str,
        parse_float=str,
        parse_constant=partial(_refuse_constant, line),
    )
    data: Data = decoder.decode(line)
    if "\\u" in line:
        _refuse_halves(line, data)
    return _written(data) if "true" in line or "false" in line else data


def _once(pairs: list[tuple[str, Data]]) -> dict[str, Data]:
    data = dict(pairs)
    if len(data) < len(pairs):
        raise _RepeatedError
    return data


def _first(pairs: list[tuple[str, Data]]) -> dict[str, Data]:
    return dict(reversed(pairs))


def _written(data: Any) -> Data:
    """With true and false as they were written."""
    if isinstance(data, dict):
        return {key: _written(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_written(value) for value in data]
    return str(data).lower() if isinstance(data, bool) else data


def _refuse_constant(line: str, word: str) -> None:
    raise _JsonError(f"{word} is no number", line.find(word))


def _refuse_halves(line: str, data: Data) -> None:
    try:
        json.dumps(data, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        found = _HALF.search(line)
        raise _JsonError("this is one half of a character", found.start() if found else 0) from None


def _repeated(key: str, at: int, file: str) -> Problem:
    return _problem("duplicate-key", f"`{key}` is given twice", "Keep one of the two.", file, at)


def _explained(error: Exception, file: str) -> Problem:
    if isinstance(error, RecursionError):
        hint = "Look for brackets repeated by mistake."
        return _problem("too-deep", "this is nested too deep", hint, file, 0)
    if isinstance(error, json.JSONDecodeError):
        cause = next(cause for cause in _CAUSES if re.search(cause.words, error.msg))
        return _problem("not-json", cause.message, cause.hint, file, error.pos)
    message, at = error.args
    return _problem("not-json", message, _AS_TEXT, file, at)


def _problem(code: str, message: str, hint: str, file: str, at: int) -> Problem:
    return Problem(code=code, message=message, hint=hint, file=file, line=1, column=at + 1)


class _Cause(NamedTuple):
    words: str
    message: str
    hint: str


_CAUSES = (
    _Cause(
        "Unterminated",
        "this quotation mark is never closed",
        "Close it on the same line; a line break in a text is written \\n.",
    ),
    _Cause("property name", 'a key in "..." is wanted here', "Put it in double quotation marks."),
    _Cause("':'", "a colon is wanted here", 'Write "key": value.'),
    _Cause("','|trailing comma", "a comma is missing or too many", "Look here and before."),
    _Cause("control", "a control character stands in a text", "Write it as an escape: \\t."),
    _Cause(
        "escape",
        "a backslash begins an escape that does not exist",
        "Write the backslash twice.",
    ),
    _Cause("Extra data", "the line goes on after its end", "Give each part a line of its own."),
    _Cause(
        "",
        "a value is wanted here",
        'Write one mapping on each line; text goes in double quotation marks: "...".',
    ),
)
_AS_TEXT = "Write what is meant as a text, in double quotation marks."
_HALF = re.compile(
    r"\\u[dD][89abAB]..(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F]|[\ud800-\udfff]"
)
