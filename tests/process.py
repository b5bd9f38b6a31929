"""Commands as processes of their own, on the registry of Lam Sơn."""

import os
import pty
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


def on_terminal(*words: str, columns: int, **extra: str) -> bytes:
    """All that the program writes to a terminal of this width, with these variables."""
    names = ("PATH", "PYTHONPATH", "HOME", "QNFACTS_CACHE")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    fixed = {"TERM": "xterm-256color", "COLUMNS": str(columns), "LINES": "24", "PAGER": "cat"}
    environment = {**kept, **fixed, "QNFACTS_REGISTRY": str(LAM_SON), **extra}
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*PROGRAM, *words], stdin=theirs, stdout=theirs, stderr=theirs, env=environment
    ) as running:
        os.close(theirs)
        written = b""
        while chunk := _read(ours):
            written += chunk
    os.close(ours)
    assert running.returncode == 0, written.decode()
    return written


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # how Linux says that the other side has closed
        return b""
