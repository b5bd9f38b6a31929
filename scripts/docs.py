"""Run every command in the documents' `console` blocks and write, or check, what it prints.

    python scripts/docs.py [--check] [FILE...]

Without a file: README.md, README.vi.md and docs/*.md, and all that is made from the program alone,
the pages in docs/commands/, docs/messages.md and the pictures. A block is a series of lines
`$ command`, each followed by its output. A shell runs them in the folder of this checkout, stdout
and then stderr, with the program that belongs to this Python and without the variables that the
program reads. With --check nothing is written: exit 1 and a diff where an output is stale.
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
    if not arguments or arguments == ["--check"]:
        stale += [file for file, text in made().items() if rewritten(file, text, check=check)]
    return 1 if check and stale else 0


def documents() -> list[Path]:
    """The READMEs, then the pages in docs/ that people write, by name."""
    pages = set(ROOT.glob("docs/*.md")) - {ROOT / "docs" / "messages.md"}
    return [ROOT / "README.md", ROOT / "README.vi.md", *sorted(pages)]


def made() -> dict[Path, str]:
    """What is made from the program alone, whole."""
    sys.path[:0] = [str(ROOT)]
    from scripts.commands import command_pages
    from scripts.messages import messages_page
    from scripts.pictures import pictures

    texts = {**command_pages(), "docs/messages.md": messages_page(), **pictures()}
    return {ROOT / path: text for path, text in texts.items()}


def refresh(file: Path, *, check: bool) -> bool:
    """Whether the outputs in `file` were stale; they are rewritten unless `check`."""
    new = BLOCK.sub(lambda block: rerun(block[0]), file.read_text("utf-8"))
    return rewritten(file, new, check=check)


def rewritten(file: Path, new: str, *, check: bool) -> bool:
    """Whether a file held another text; it is written unless `check`."""
    old = file.read_text("utf-8") if file.exists() else ""
    if old == new:
        return False
    if check:
        lines = difflib.unified_diff(
            old.splitlines(), new.splitlines(), str(file), "real output", lineterm=""
        )
        print("\n".join(lines))
    else:
        file.parent.mkdir(exist_ok=True)
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
    done = subprocess.run(  # noqa: S602 the commands are our own documents'
        command, shell=True, cwd=ROOT, env=environment(), capture_output=True, check=False,
        encoding="utf-8",
    )  # fmt: skip
    return done.stdout + done.stderr


def environment() -> dict[str, str]:
    """What a command finds set: this Python's program, none of its variables, always one day."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("QNFACTS_")}
    own["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), own.get("PATH", os.defpath)])
    own["QNFACTS_LANG"] = "en"  # whatever the locale
    own["SOURCE_DATE_EPOCH"] = "1795824000"  # 2026-11-28: pages that count days stay as they are
    return own


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
