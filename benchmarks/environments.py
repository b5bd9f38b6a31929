"""Virtual environments to measure in: an installed wheel, compiled modules, no shim."""

import json
import shutil
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
PEERS = HERE / "peers.txt"


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment's folder, and why something could not be installed in it."""

    folder: Path
    missing: Mapping[str, str] = field(default_factory=dict)

    @property
    def python(self) -> Path:
        """Its own interpreter."""
        return self.program("python")

    def program(self, name: str) -> Path:
        """Where one of its programs lies."""
        return self.folder / "bin" / name

    @property
    def packages(self) -> Path:
        """Where its packages lie."""
        return next(self.folder.glob("lib/python*/site-packages"))

    def versions(self) -> dict[str, str]:
        """What is installed, with its version."""
        done = subprocess.run(
            [self.python, "-c", _VERSIONS], capture_output=True, check=True, text=True
        )
        return dict(sorted(json.loads(done.stdout).items()))


def environment(folder: Path, wanted: Sequence[str] = ()) -> Environment:
    """The environment in `folder`, which may exist, with this project as it is now.

    It has the plain programs too, and of the requirements wanted those that can be installed.
    """
    venv.EnvBuilder(symlinks=True).create(folder)
    missing = {name: reason for name in wanted if (reason := _install(folder, name))}
    if reason := _install(folder, str(HERE.parent)):
        raise RuntimeError(f"this project cannot be installed: {reason}")
    made = Environment(folder, missing)
    shutil.copytree(HERE / "plain", made.packages / "plain", dirs_exist_ok=True)
    compiling = [str(made.python), "-m", "compileall", "-q", str(made.packages)]
    subprocess.run(compiling, check=False, capture_output=True)
    return made


def requirements(file: Path) -> list[str]:
    """The requirements in a file, one in each line."""
    lines = file.read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _install(folder: Path, requirement: str) -> str:
    """Install it, by the pip of the Python that runs this; why not, or an empty text."""
    pip = [sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python")]
    command = [*pip, "install", "--quiet", "--disable-pip-version-check", requirement]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    return done.stderr.strip().rpartition("\n")[2] if done.returncode else ""


_VERSIONS = """
import json
from importlib.metadata import distributions
print(json.dumps({d.metadata["Name"]: d.version for d in distributions()}))
"""
