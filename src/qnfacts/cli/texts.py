"""A text given by its file's name or through a pipe."""

import sys
from pathlib import Path

from qnfacts.cli.wrong_call import wrong
from qnfacts.problems import Message, Problem, TextError, reason_of
from qnfacts.registry.file_bytes import MAX_BYTES, first_bytes
from qnfacts.registry.yaml.characters import not_utf8


def read_text(file: str | None) -> str:
    """The text in the file; on stdin where that is `-`, or a pipe and no file is named.

    Nothing is dropped or translated, neither a byte order mark nor a carriage return, so that
    offsets hold in the file. Raises TextError where there is no text in UTF-8.
    """
    name, data = read_bytes(file)
    if b"\0" in data:
        hint = _AS_FILE if data.startswith(_PACKED) else _AS_UTF_8
        raise unreadable(name, "there is a zero byte in it, as no text has", hint)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        place = before.count("\n") + 1, len(before) - before.rfind("\n")
        message = not_utf8(data[error.start])
        raise unreadable(name, message, _AS_UTF_8, *place) from None


def read_bytes(file: str | None) -> tuple[str, bytes]:
    """The name of what `read_text` reads, and its bytes. Raises TextError where there are none."""
    if file is None and (sys.stdin is None or sys.stdin.isatty()):
        raise wrong("no file", "FILE")
    if file == "":
        raise wrong("empty name", "FILE")
    piped = file is None or file == "-"
    name = "stdin" if piped else str(file)
    return name, _bytes(name, piped=piped)


def line_of(text: str, number: int) -> tuple[int, int]:
    """Where a line begins and ends, counted from 1. Refuses the call if there is no such line."""
    start, end, line = 0, text.find("\n"), 1
    while line < number and 0 <= end < len(text) - 1:
        start, end, line = end + 1, text.find("\n", end + 1), line + 1
    if line < number:
        raise wrong("no such line", "--line", number=str(number), count=line)
    return start, len(text) if end < 0 else end


def _bytes(file: str, *, piped: bool) -> bytes:
    try:
        data = _stdin() if piped else first_bytes(Path(file), MAX_BYTES + 1)
    except IsADirectoryError:
        raise unreadable(file, "this is a folder, not a text", "Name a file in it.") from None
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a zero byte in it
        raise unreadable(file, "there is no such file", _SPELLING) from None
    except OSError as error:
        raise unreadable(
            file, Message("the text cannot be read: {cause}", cause=reason_of(error))
        ) from None
    if len(data) > MAX_BYTES:
        raise unreadable(
            file, Message("the text is larger than {most} megabytes", most=MAX_BYTES // 1_000_000)
        )
    return data


def _stdin() -> bytes:
    if sys.stdin is None:
        raise OSError("it is closed")
    return sys.stdin.buffer.read(MAX_BYTES + 1)


def unreadable(
    file: str, message: str, hint: str = "", line: int | None = None, column: int | None = None
) -> TextError:
    """The error for a text that cannot be read, and how to mend it."""
    code = "text-unreadable"
    return TextError(
        [Problem(code=code, message=message, hint=hint, file=file, line=line, column=column)]
    )


_PACKED = b"PK"
"""What a document of Word begins with, as every packed file does."""
_AS_FILE = "Where it is a document of Word, give it as a file that ends in .docx."
_AS_UTF_8 = "Save the text as UTF-8."
_SPELLING = "Look at the spelling, or give the whole path."
