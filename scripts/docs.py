"""Run every command in the documents' `console` blocks and write, or check, what it prints.

    python scripts/docs.py [--check] [FILE...]

Without a file: README.md and docs/*.md. A block is a series of lines `$ command`, each followed
by its output. A shell runs them in the folder of this checkout, stdout and then stderr, with the
program that belongs to this Python and without the variables that the program reads. With --check
nothing is written: exit 1 and a diff where an output is stale.
"""

import difflib
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
PROMPT = "$ "


def main(arguments: Sequence[str]) -> int:
    """Bring the documents up to date, or with --check say which are not."""
    check = "--check" in arguments
    files = [Path(argument) for argument in arguments if argument != "--check"] or documents()
    stale = [file for file in files if refresh(file, check=check)]
    return 1 if check and stale else 0


def documents() -> list[Path]:
    """README.md, then the pages in docs/ by name."""
    return [ROOT / "README.md", *sorted(ROOT.glob("docs/*.md"))]


def refresh(file: Path, *, check: bool) -> bool:
    """Whether the outputs in `file` were stale; they are rewritten unless `check`."""
    old = file.read_text("utf-8")
    new = BLOCK.sub(lambda block: rerun(block[0]), old)
    if old == new:
        return False
    if check:
        lines = difflib.unified_diff(
            old.splitlines(), new.splitlines(), str(file), "real output", lineterm=""
        )
        print("\n".join(lines))
    else:
        file.write_text(new, "utf-8")
    return True


def rerun(block: str) -> str:
    """The block with each command's real output. Raises ValueError for one that would end it."""
    commands = [line for line in block.splitlines() if line.startswith(PROMPT)]
    new = "".join(f"{command}\n{output(command.removeprefix(PROMPT))}" for command in commands)
    if re.search("^```", new, re.MULTILINE):
        raise ValueError(f"an output holds a fence: {', '.join(commands)}")
    return new


def output(command: str) -> str:
    """What `command` prints, stderr after stdout."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("QNFACTS_")}
    own["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), own.get("PATH", os.defpath)])
    own["QNFACTS_LANG"] = "en"  # whatever the locale
    done = subprocess.run(  # noqa: S602 the commands are our own documents'
        command, shell=True, cwd=ROOT, env=own, capture_output=True, check=False, encoding="utf-8"
    )
    return done.stdout + done.stderr


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
