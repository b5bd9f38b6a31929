"""A program that begins and ends as fast as it can."""

import gc
import os
import sys
from collections.abc import Callable


def run(program: Callable[[], object]) -> None:
    """Run it without looking for garbage, and leave its memory to the system."""
    gc.disable()
    code = 0
    try:
        program()
    except SystemExit as leaving:
        code = leaving.code if isinstance(leaving.code, int) else 1
    sys.stdout.flush()
    os._exit(code)
