"""Commands as processes of their own, on the registry of Lam Sơn."""

import os
import subprocess
import sys

from world import LAM_SON

PROGRAM = (sys.executable, "-m", "qnfacts")
UNWANTED = {"QNFACTS_SOURCES"}


def process(*command: str, **extra: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, with these variables besides those of the tests."""
    kept = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    environment = {**kept, "QNFACTS_REGISTRY": str(LAM_SON), "QNFACTS_LANG": "en", **extra}
    return subprocess.run(
        command, capture_output=True, check=False, encoding="utf-8", env=environment
    )


def shell(words: str, redirection: str) -> subprocess.CompletedProcess[str]:
    """Run the program with these words in bash, its streams as the redirection says."""
    return process("bash", "-c", f"{' '.join(PROGRAM)} {words} {redirection}")
