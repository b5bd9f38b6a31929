"""The day it is."""

import os
from datetime import UTC, date, datetime


def today() -> date:
    """The day of `SOURCE_DATE_EPOCH` where that is set, in seconds of Unix time; else the clock's.

    https://reproducible-builds.org/specs/source-date-epoch/: whoever makes a page again gets the
    same page. What is no number of seconds is passed over.
    """
    try:
        return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC).date()
    except (KeyError, ValueError, OverflowError, OSError):
        return date.today()
