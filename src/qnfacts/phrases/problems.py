"""Problems in the reader's language.

What finds a problem says it in English, as other programs read it. A message knows its template;
here is the template's sentence in Vietnamese, filled with the same things.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.phrases.tables.messages import VIETNAMESE
from qnfacts.problems import Message, Problem
from qnfacts.terms import Language


def in_language(problems: Iterable[Problem], lang: Language) -> tuple[Problem, ...]:
    """The problems with message and hint in the language."""
    return tuple(
        replace(
            problem,
            message=message_in(problem.message, lang),
            hint=message_in(problem.hint, lang),
        )
        for problem in problems
    )


def message_in(message: str, lang: Language) -> str:
    """A message in the language; as it is, where no table has its template."""
    said = Message(message)
    if lang == "en" or said.template not in VIETNAMESE:
        return message
    slots = {name: _filling(slot) for name, slot in said.slots.items()}
    return Message(VIETNAMESE[said.template], **slots)


def _filling(slot: object) -> object:
    """What fills a slot in Vietnamese: as it is, unless it is a day or a message itself."""
    if isinstance(slot, date):
        return phrase_period(slot.isoformat(), "vi")
    return message_in(slot, "vi") if isinstance(slot, Message) else slot
