"""Write a registry of any size, with its texts, into a folder: `FACTS FOLDER`."""

import sys
from pathlib import Path

from benchmarks.generator.files import write_texts, write_yaml

facts, folder = int(sys.argv[1]), Path(sys.argv[2])
folder.mkdir(parents=True)
write_yaml(folder / "facts.yaml", facts)
write_texts(folder / "texts", facts)
