"""What the program ends with."""

DONE = 0
FOUND_WRONG = 1
WRONG_CALL = 2
UNREADABLE = 3
INTERRUPTED = 130
FAULT = 70
"""EX_SOFTWARE of BSD's sysexits.h."""
