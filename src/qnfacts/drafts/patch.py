"""Two versions of a file as a patch."""

import difflib
import re


def unified_diff(name: str, old: str, new: str) -> str:
    """A patch for `git apply` and `patch -p1`; empty where there is nothing to do.

    Lines end as they do in the file.
    """
    path = name.lstrip("/")
    lines = difflib.unified_diff(_lines(old), _lines(new), f"a/{path}", f"b/{path}")
    return "".join(line if line.endswith("\n") else f"{line}\n{_NO_END}" for line in lines)


def _lines(text: str) -> list[str]:
    return re.findall(r"[^\n]*\n|[^\n]+", text)


_NO_END = "\\ No newline at end of file\n"
