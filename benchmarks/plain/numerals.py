"""The numerals of a text, as they are written."""

import re
import sys
from pathlib import Path


def main() -> None:
    """Print each numeral of the text `argv[1]`, and where it begins."""
    for found in re.finditer(r"\d[\d.,]*", Path(sys.argv[1]).read_text("utf-8")):
        print(found.start(), found.group())
