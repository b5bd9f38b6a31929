"""From bytes to text that every YAML reader takes for the same lines and characters."""

import codecs
import re
import unicodedata

from qnfacts.problems import Message, Problem, RegistryError


def decode(data: bytes, file: str) -> str:
    """The text that `data` is in UTF-8. Raises RegistryError where it is not."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or data.count(0) > len(data) / 4:
        message = "the file is in UTF-16 or UTF-32, not in UTF-8"
        raise RegistryError([_problem("not-utf8", message, _SAVE_AS_UTF8, file, (1, 1))])
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        place = _end_of(data[: error.start].decode())
        message = not_utf8(data[error.start])
        problem = _problem("not-utf8", message, _SAVE_AS_UTF8, file, place)
        raise RegistryError([problem]) from None


def not_utf8(byte: int) -> Message:
    """What is wrong with a byte that no text in UTF-8 has."""
    return Message("the byte 0x{byte:02X} is not part of any character in UTF-8", byte=byte)


def unmarked(text: str, file: str) -> tuple[str, list[Problem]]:
    """The text without a byte order mark, and a problem if it had one."""
    if not text.startswith(_BOM):
        return text, []
    message = "an invisible byte order mark stands before the first character"
    hint = "Save the file as UTF-8 without a byte order mark (BOM)."
    return text.removeprefix(_BOM), [_problem("byte-order-mark", message, hint, file, (1, 1))]


def in_lines(text: str, file: str) -> tuple[str, list[Problem]]:
    """The text without carriage returns, and a problem if it had any."""
    if (at := text.find("\r")) < 0:
        return text, []
    message = "lines end in a carriage return, as on Windows"
    hint = "Save the file with line ends LF (Unix), not CRLF."
    problem = _problem("crlf", message, hint, file, _end_of(text[:at]))
    return text.replace("\r\n", "\n").replace("\r", "\n"), [problem]


def forbidden(text: str, file: str) -> Problem | None:
    """The first character that YAML does not allow or its readers disagree about."""
    found = _FORBIDDEN.search(text)
    return _forbidden(found, file) if found else None


def _forbidden(found: re.Match[str], file: str) -> Problem:
    character = found[0]
    control = unicodedata.category(character) == "Cc"
    name = unicodedata.name(character, "control character" if control else "no character").lower()
    return _problem(
        "not-yaml",
        Message("U+{number:04X} ({name}) cannot stand in YAML", number=ord(character), name=name),
        "Remove this invisible character, or write it as an escape in double quotation marks.",
        file,
        _end_of(found.string[: found.start()]),
    )


def _problem(code: str, message: str, hint: str, file: str, place: tuple[int, int]) -> Problem:
    line, column = place
    return Problem(code=code, message=message, hint=hint, file=file, line=line, column=column)


def _end_of(text: str) -> tuple[int, int]:
    """Line and column of what comes right after `text`."""
    return text.count("\n") + 1, len(text) - text.rfind("\n")


_BOM = "\ufeff"
_SAVE_AS_UTF8 = "Save the file as UTF-8."

# What YAML's production c-printable leaves out, and the line ends that only YAML 1.1 knows.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
