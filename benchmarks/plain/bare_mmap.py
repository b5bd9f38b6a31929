"""The floor of all: JSON Lines, and beside them their offsets in the order of the facts' ids."""

import sys
from mmap import ACCESS_READ, mmap

WIDTH = 8
"""Bytes of an offset."""


def main() -> None:
    """Print the fact `argv[3]` of the lines `argv[1]`, found by the offsets `argv[2]`."""
    _, lines, offsets, id_ = sys.argv
    wanted = id_.encode()
    with open(lines, "rb") as file, open(offsets, "rb") as table:  # noqa: PTH123 pathlib costs
        facts, index = (mmap(f.fileno(), 0, access=ACCESS_READ) for f in (file, table))
        low, high = 0, len(index) // WIDTH
        while low < high:
            middle = (low + high) // 2
            facts.seek(int.from_bytes(index[middle * WIDTH : (middle + 1) * WIDTH]))
            line = facts.readline()
            found = id_of(line)
            if found == wanted:
                sys.stdout.buffer.write(line)
                return
            low, high = (middle + 1, high) if found < wanted else (low, middle)
    sys.exit(1)


def id_of(line: bytes) -> bytes:
    """The first value in a line of JSON."""
    return line.split(b'"', 4)[3]
