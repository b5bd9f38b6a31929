"""The drafts that a call names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qnfacts.cli.texts import read_bytes, read_text, unreadable
from qnfacts.cli.wrong_call import wrong
from qnfacts.problems import Message, TextError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qnfacts.audit.reading.draft import Draft
    from qnfacts.audit.reading.word import WordDraft
    from qnfacts.problems import Problem


TEXTS = (".md", ".markdown", ".txt")
DRAFTS = (*TEXTS, ".docx")
"""The endings of the files that are drafts."""
_BINARY = (".pdf", ".doc", ".odt", ".rtf")


class Given(NamedTuple):
    """A draft, and its text as written, or the document where it is in Word."""

    draft: Draft
    text: str
    word: WordDraft | None = None


def read_drafts(
    names: Iterable[str], piped: str = "stdin", endings: tuple[str, ...] = TEXTS
) -> list[Given]:
    """The drafts in these files, in the folders among them, and through a pipe for `-`.

    What comes through the pipe has the name `piped`; in folders it is the files with these
    endings. Raises TextError for what cannot be read.
    """
    return [_given(file, piped) for name in names for file in _files(name, endings)]


def read_what_can_be(
    names: Iterable[str], endings: tuple[str, ...] = TEXTS
) -> tuple[list[Given], list[Problem]]:
    """The drafts that can be read, as in `read_drafts`, and why others cannot."""
    given: list[Given] = []
    unread: list[Problem] = []
    for name in names:
        try:
            files = list(_files(name, endings))
        except TextError as error:
            unread += error.problems
            continue
        for file in files:
            try:
                given.append(_given(file, "stdin"))
            except TextError as error:
                unread += error.problems
    return given, unread


def _files(name: str, endings: tuple[str, ...]) -> Iterator[str]:
    """The file of this name, or the drafts in the folder, by their paths."""
    if not name:
        raise wrong("empty name", "FILE")
    path = Path(name)
    if name != "-" and path.is_dir():
        inside = sorted(path.rglob("*"))
        found = [str(f) for f in inside if f.suffix.lower() in endings and f.is_file()]
        if not found:
            hint = Message("Drafts are files in {endings}.", endings=", ".join(endings))
            raise unreadable(name, "there is no draft in this folder", hint)
        yield from found
    else:
        yield name


def _given(file: str, piped: str) -> Given:
    from qnfacts.audit.reading.draft import read_draft

    if is_word(file):
        return _word(file)
    if file.lower().endswith(_BINARY):
        hint = "Save it as .docx, or make a text of it, as `pdftotext` does of a PDF."
        raise unreadable(file, "drafts are read in Markdown, plain text and .docx", hint)
    text = read_text(file)
    return Given(read_draft(piped if file == "-" else file, text), text)


def is_word(file: str) -> bool:
    """Whether a file of this name is in Word."""
    return file.lower().endswith(".docx")


def _word(file: str) -> Given:
    name, data = read_bytes(file)
    try:
        from qnfacts.audit.reading.word import NoWordDocumentError, read_word
    except ModuleNotFoundError:
        hint = "Install it with: python -m pip install 'qnfacts[word]'"
        raise unreadable(name, "documents of Word are read by python-docx", hint) from None
    try:
        word = read_word(name, data)
    except NoWordDocumentError:
        raise unreadable(name, "this is no document of Word") from None
    return Given(word.draft, "", word)
