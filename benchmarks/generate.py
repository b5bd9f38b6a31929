"""Write a registry of any size, with its texts, into a folder."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.registries import write_folder, write_lines, write_texts, write_yaml

FORMS = {
    "yaml": ("facts.yaml", write_yaml),
    "folder": ("facts", write_folder),
    "lines": ("facts.jsonl", write_lines),
}


def main(words: Sequence[str]) -> None:
    """Write what the words ask for; the texts go to `texts`."""
    parser = argparse.ArgumentParser("python -m benchmarks.generate", description=__doc__)
    parser.add_argument("facts", type=int)
    parser.add_argument("folder", type=Path, help="must not exist")
    parser.add_argument("--form", choices=FORMS, default="yaml")
    asked = parser.parse_args(words)
    name, write = FORMS[asked.form]
    asked.folder.mkdir(parents=True)
    write(asked.folder / name, asked.facts)
    write_texts(asked.folder / "texts", asked.facts)


if __name__ == "__main__":
    main(sys.argv[1:])
