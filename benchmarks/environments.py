"""Virtual environments to measure in: an installed wheel, compiled modules, no shim."""

import json
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Environment:
    """The folder of a virtual environment."""

    folder: Path

    def program(self, name: str) -> Path:
        """Where one of its programs lies; its interpreter is `python`."""
        return self.folder / "bin" / name

    def versions(self) -> dict[str, str]:
        """What is installed, with its version."""
        command = [str(self.program("python")), "-c", _VERSIONS]
        done = subprocess.run(command, capture_output=True, check=True, text=True)
        return dict(sorted(json.loads(done.stdout).items()))


def own_environment(folder: Path) -> Environment:
    """A new environment in the folder, with this project as it is now."""
    return _environment(folder, HERE.parent)


def peers_environment(folder: Path) -> Environment:
    """A new environment in the folder, with the programs of `peers.txt`."""
    return _environment(folder, "--requirement", HERE / "peers.txt")


def _environment(folder: Path, *wanted: str | Path) -> Environment:
    """Made by the pip of the Python that runs this. Raises CalledProcessError."""
    venv.create(folder, symlinks=True)
    made = Environment(folder)
    pip = [sys.executable, "-m", "pip", "--python", str(made.program("python")), "-qq"]
    subprocess.run([*pip, "install", *map(str, wanted)], check=True)
    return made


_VERSIONS = """
import json
from importlib.metadata import distributions
print(json.dumps({d.metadata["Name"]: d.version for d in distributions()}))
"""
