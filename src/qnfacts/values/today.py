"""The day it is."""

import os
from datetime import UTC, date, datetime

from qnfacts.problems import CallError, Message


def today() -> date:
    """The day of `SOURCE_DATE_EPOCH` where that is set, in seconds of Unix time; else the clock's.

    https://reproducible-builds.org/specs/source-date-epoch/: whoever makes a page again gets the
    same page. Raises CallError for what is no number of seconds.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if not given:
        return date.today()
    try:
        return datetime.fromtimestamp(int(given), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise CallError(Message(_NO_TIME, given=given)) from None


_NO_TIME = "SOURCE_DATE_EPOCH is a time in seconds since 1970, and {given!r} is none"
