"""Entries written into a registry's files: checked before, all or nothing, one writer at a time."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from qnfacts.author.additions import Addition, new_entries
from qnfacts.author.inserting import (
    NoPlaceError,
    with_entry,
    with_field,
    with_word,
    without_entry,
    without_field,
)
from qnfacts.author.notation import Entry, label
from qnfacts.check.checked.gather import gather
from qnfacts.check.rules import chosen
from qnfacts.check.run import check_gathered
from qnfacts.problems import Message, Problem, RegistryError
from qnfacts.registry.file_bytes import read_bytes
from qnfacts.registry.files import own_folder, registry_files, source_folder
from qnfacts.registry.loading import load
from qnfacts.registry.parts import read_part
from qnfacts.registry.replacing import replace_file
from qnfacts.registry.yaml.document import Path as Place


def write_entries(path: Path, additions: Sequence[Addition], sources: Path | None) -> list[Problem]:
    """Add entries to the registry at `path`, unless the check finds an error more than before.

    A fact whose id is taken gets a number; a fact or a word that is there already is no other one.
    Gives these errors, and has written nothing where there are any. Raises RegistryError for a
    registry that cannot be used or that nothing can be put into, OSError where it cannot be
    written.
    """
    with alone(path):
        old = {file: read_bytes(file) for file in registry_files(path)}
        new = {file: data.decode() for file, data in old.items()}
        fresh, there = new_entries(additions, [read_part(text, "") for text in new.values()])
        if there:
            return there
        for place, entry in fresh:
            file, inside = where(new, place)
            try:
                new[file] = with_entry(new[file], inside, entry, apart=place == ("facts",))
            except NoPlaceError:
                raise RegistryError([_no_place(file, place)]) from None
        return _replace(path, old, new, sources)


def already_there(path: Path, additions: Sequence[Addition]) -> list[Problem]:
    """A problem for each fact that the registry at `path` has already."""
    texts = (read_bytes(file).decode() for file in registry_files(path))
    return new_entries(additions, [read_part(text, "") for text in texts])[1]


def write_label(
    path: Path, fact: str, words: Mapping[str, str], sources: Path | None
) -> list[Problem]:
    """Give a fact its label, by languages, and the `translation` of its first quotation.

    It is no draft any more. Gives the errors that this would bring about, and has written nothing
    then; raises what `write_entries` raises.
    """
    named = label({lang: words[lang] for lang in load(path).languages})

    def labelled(text: str, place: Place) -> str:
        text = with_field(text, (*place, "label"), named)
        if "translation" in words:
            translation = (*place, "quotes", 0, "translation")
            text = with_field(text, translation, words["translation"])
        return without_field(text, (*place, "draft"))

    return _rewrite(path, fact, labelled, sources)


def write_fields(
    path: Path, fact: str, fields: "Mapping[str, Entry | None]", sources: Path | None
) -> list[Problem]:
    """Give a fact these fields, None for one that it is not to have. Gives and raises the same."""

    def changed(text: str, place: Place) -> str:
        for name, value in fields.items():
            at = (*place, name)
            if name == "id":
                text = with_word(text, at, str(value))
                continue
            text = without_field(text, at) if value is None else with_field(text, at, value)
        return text

    return _rewrite(path, fact, changed, sources)


def drop_fact(path: Path, fact: str, sources: Path | None) -> list[Problem]:
    """Take a fact out of the registry. Gives and raises the same."""
    return _rewrite(path, fact, without_entry, sources)


def _rewrite(
    path: Path, fact: str, change: Callable[[str, Place], str], sources: Path | None
) -> list[Problem]:
    """Write the file of a fact, whose place in it `change` is given, unless it is worse then."""
    with alone(path):
        old = {file: read_bytes(file) for file in registry_files(path)}
        new = {file: data.decode() for file, data in old.items()}
        number = next(n for n, each in enumerate(load(path).facts) if each.id == fact)
        file, place = where(new, ("facts", number))
        try:
            new[file] = change(new[file], place)
        except NoPlaceError:
            raise RegistryError([_no_place(file, place)]) from None
        return _replace(path, old, new, sources)


def _replace(
    path: Path, old: dict[Path, bytes], new: dict[Path, str], sources: Path | None
) -> list[Problem]:
    """Write the files that are new, unless that brings about errors, which it gives."""
    if worse := _worse(path, new, sources):
        return worse
    for file, text in new.items():
        if text.encode() != old[file]:
            if read_bytes(file) != old[file]:
                raise RegistryError([_changed(file)])
            replace_file(file, text.encode())
    return []


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Keep other writers waiting. The system lets them in when this one ends, however it does."""
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    handle = os.open(path if path.is_dir() else path.parent, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def where(files: dict[Path, str], place: Place) -> tuple[Path, Place]:
    """The file in which a place lies, and where in it: the last that has the section."""
    section, *inside = place
    having = []
    before = 0
    for file, text in files.items():
        entries = read_part(text, str(file)).sections.get(str(section))
        if isinstance(entries, list):
            having.append(file)
            if inside and isinstance(inside[0], int):
                if inside[0] < before + len(entries):
                    return file, (section, inside[0] - before, *inside[1:])
                before += len(entries)
    return (having or list(files))[-1], place


def _worse(path: Path, files: dict[Path, str], sources: Path | None) -> list[Problem]:
    """The errors that the registry would have with these files, and has not now."""
    folder = sources or source_folder(path)
    own = own_folder(path)
    known = {(p.code, p.message, p.fact) for p in _errors(path, folder, own)}
    with TemporaryDirectory() as tried:
        for file, text in files.items():
            Path(tried, file.name).write_bytes(text.encode())
        try:
            found = _errors(Path(tried), folder, own)
        except RegistryError as error:
            found = error.problems
    return [p for p in found if (p.code, p.message, p.fact) not in known]


def _errors(path: Path, folder: Path, own: Path) -> Iterable[Problem]:
    report = check_gathered(gather(path, folder, own), _CODES)
    return [problem for problem in report.problems if problem.severity == "error"]


def _no_place(file: Path, place: Place) -> Problem:
    message = Message(
        "`{field}` is written in a form that nothing can be put into", field=place[-1]
    )
    hint = "Write each of its entries on lines of its own, behind a hyphen."
    return Problem(code="not-written", file=str(file), message=message, hint=hint)


def _changed(file: Path) -> Problem:
    message = "it has changed meanwhile, and nothing was written"
    return Problem(code="not-written", file=str(file), message=message, hint="Try it again.")


_CODES = chosen((), ("lock", "review")) - {
    "much-waived",
    "uncovered-numeral",
    "uncovered-sentence",
    "unfinished-draft",
}
"""The rules that what is added has to keep."""
