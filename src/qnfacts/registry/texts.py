"""The texts that quotations were taken from, where they are at hand."""

import hashlib
import os
from collections.abc import Iterable, Sequence
from errno import EACCES
from pathlib import Path

from qnfacts.problems import Message, Problem, reason_of
from qnfacts.registry.file_bytes import bytes_beside
from qnfacts.registry.model import Source
from qnfacts.text.quotation import SourceText, source_text


def folder_of(source: Source, folders: Sequence[Path]) -> Path:
    """The first of these folders that has the text of a source; the first where none has it."""
    having = (folder for folder in folders[1:] if (folder / source.file).exists())
    first = folders[0]
    return first if (first / source.file).exists() else next(having, first)


def read_sources(
    sources: Iterable[Source], *folders: Path
) -> tuple[dict[str, SourceText], list[Problem]]:
    """The texts at hand under their sources' ids, and what is wrong with the others.

    Each is looked for in the folders in their order.

    A text that is not there is no problem; one that is not the pinned one is, and is left out.
    """
    texts: dict[str, SourceText] = {}
    problems: list[Problem] = []
    for source in sources:
        found = _read(source, folder_of(source, folders))
        if isinstance(found, SourceText):
            texts[source.id] = found
        elif found is not None:
            problems.append(found)
    return texts, problems


def _read(source: Source, folder: Path) -> SourceText | Problem | None:
    path = folder / source.file
    try:
        data = bytes_inside(folder, path)
        text = data.decode()
    except FileNotFoundError:
        return None
    except OSError as error:
        message = Message(
            "the text of {source} cannot be read: {cause}", source=source.id, cause=reason_of(error)
        )
        return Problem(code="source-unreadable", file=str(path), message=message)
    except UnicodeDecodeError:
        message = Message("the text of {source} is not in UTF-8", source=source.id)
        return Problem(code="source-unreadable", file=str(path), message=message)
    if hashlib.sha256(data).hexdigest() != source.sha256:
        message = Message(
            "this is not the text that the registry pins for {source}", source=source.id
        )
        hint = "Nothing was looked up in it. If it is right, `qnfacts sources --update` pins it."
        return Problem(code="source-changed", file=str(path), message=message, hint=hint)
    return source_text(text)


def bytes_inside(folder: Path, path: Path) -> bytes:
    """What a file holds that lies in the folder, wherever a link may say that it is.

    Raises OSError.
    """
    if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder)):
        raise OSError(EACCES, "a link leads out of the folder of the texts")
    return bytes_beside(path, MAX_TEXT_BYTES)


MAX_TEXT_BYTES = 50_000_000
