"""The hashes of texts that have changed, written into a registry."""

import hashlib
from pathlib import Path

from qnfacts.author.inserting import with_word
from qnfacts.author.writing import alone, where
from qnfacts.registry.file_bytes import read_bytes
from qnfacts.registry.files import registry_files
from qnfacts.registry.loading import load
from qnfacts.registry.replacing import replace_file
from qnfacts.registry.texts import bytes_inside, folder_of


def repin(path: Path, *folders: Path) -> dict[str, str]:
    """Pin the texts in the folders that are not those the registry at `path` pins.

    Gives their hashes under the ids of their sources; a text that is not there stays pinned. Raises
    RegistryError for a registry that cannot be used, OSError for a text that cannot be read and
    for a file that cannot be written.
    """
    with alone(path):
        files = {file: read_bytes(file).decode() for file in registry_files(path)}
        changed: dict[str, str] = {}
        for number, source in enumerate(load(path).sources):
            folder = folder_of(source, folders)
            text = folder / source.file
            if text.exists():
                digest = hashlib.sha256(bytes_inside(folder, text)).hexdigest()
                if digest != source.sha256:
                    file, inside = where(files, ("sources", number, "sha256"))
                    files[file] = with_word(files[file], inside, digest)
                    changed[source.id] = digest
        for file, written in files.items():
            if written.encode() != read_bytes(file):
                replace_file(file, written.encode())
    return changed
