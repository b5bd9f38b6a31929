"""Run every command in the documents' `console` blocks and write, or check, what it prints.

    python scripts/readme.py [--check] FILE...

A block is a series of lines `$ command`, each followed by its output. Commands are run by a
shell, in the folder of this checkout, with stdout in a pipe, and with no registry or text named
in the environment. With --check nothing is written: exit 1 and a diff where something is stale.
"""

import difflib
import os
import re
import subprocess
import sys
from pathlib import Path

BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
PROMPT = "$ "


def main(arguments: list[str]) -> int:
    """Bring the files up to date, or with --check say which are not."""
    check = "--check" in arguments
    files = [Path(argument) for argument in arguments if argument != "--check"]
    stale = [file for file in files if refresh(file, check=check)]
    return 1 if check and stale else 0


def refresh(file: Path, *, check: bool) -> bool:
    """Whether the outputs in `file` were stale; they are rewritten unless `check`."""
    old = file.read_text("utf-8")
    new = BLOCK.sub(lambda block: rerun(block[0]), old)
    if old == new:
        return False
    if check:
        lines = difflib.unified_diff(old.splitlines(), new.splitlines(), str(file), "real output")
        print("\n".join(lines))
    else:
        file.write_text(new, "utf-8")
    return True


def rerun(block: str) -> str:
    """The block with each command's real output, and its exit code where that is not 0."""
    commands = [line for line in block.splitlines() if line.startswith(PROMPT)]
    return "".join(f"{command}\n{output(command.removeprefix(PROMPT))}" for command in commands)


def output(command: str) -> str:
    """What `command` prints, stderr after stdout."""
    names = ("QNFACTS_REGISTRY", "QNFACTS_SOURCES", "QNFACTS_LANG")
    environment = {key: value for key, value in os.environ.items() if key not in names}
    done = subprocess.run(  # noqa: S602 the commands are our own documents'
        command, shell=True, capture_output=True, check=False, env=environment, encoding="utf-8"
    )
    return done.stdout + done.stderr


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
