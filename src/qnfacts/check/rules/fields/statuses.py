"""A status is in the words of the source."""

import re
from collections.abc import Iterator

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.problems import Message
from qnfacts.text.letters import composed


def check_status(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A status that is not in the words of a quotation, or lacks the word that turns its sense."""
    status = composed(_status(fact)).text
    words = re.escape(" ".join(status.split()))
    pattern = re.compile(rf"(?<!\w)(?P<before>(?:{_TURNS})\s+)?{words}(?!\w)", re.IGNORECASE)
    found = [match for quote in fact.quotes for match in pattern.finditer(quote.words)]
    if any(not match["before"] for match in found):
        return
    if found:
        message = Message(
            "before “{status}” the quotation says “{word}”",
            status=status,
            word=found[0]["before"].strip(),
        )
    else:
        message = Message("“{status}” stands in no quotation", status=status)
    hint = "Give the status in the source's own words, with what turns their sense."
    yield Finding("status-not-quoted", fact.at("status", fact.quotes[0].read_in), message, hint)


def _status(fact: CheckedFact) -> str:
    """The status in the language of the fact's first quotation."""
    status = fact.get("status")
    return str(getattr(status, fact.quotes[0].read_in)) if status else ""


_TURNS = (
    "not|not yet|no longer|never|will be|to be|may be|expected to be|"
    "không|chưa|chẳng|sẽ|sắp|đang|đang được|dự kiến|xúc tiến|chuẩn bị|tạm|ngừng|dừng|có thể"
)
