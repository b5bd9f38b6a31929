"""Problems in the reader's language.

What finds a problem says it in English, in the code of its rule, as other programs read it. Here a
sentence is known by its template, and said in Vietnamese.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from string import Formatter

from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.phrases.tables.messages import HINTS, MESSAGES, PARTS, Templates
from qnfacts.problems import Problem
from qnfacts.terms import Language


def in_language(problems: Iterable[Problem], lang: Language) -> tuple[Problem, ...]:
    """The problems with message and hint in the language; a sentence that no table has stays."""
    return tuple(
        replace(
            problem,
            message=message_in(problem.code, problem.message, lang),
            hint=problem.hint if lang == "en" else _said(problem.hint, HINTS),
        )
        for problem in problems
    )


def message_in(code: str, message: str, lang: Language) -> str:
    """The message of the rule `code`, before which the name of a field may stand."""
    if lang == "en":
        return message
    templates = MESSAGES.get(code, ())
    if field := _FIELD.match(message):
        rest = message[field.end() :]
        if (said := _said(rest, templates)) != rest:
            return field[0] + said
    return _said(message, templates)


def part_in(slot: str, words: str, lang: Language) -> str:
    """What can fill a slot of a message, where it stands alone."""
    return words if lang == "en" else _part(slot, words)


def _said(text: str, templates: Templates) -> str:
    """The first template that has this form, filled with the same words; the text if none has."""
    for english, vietnamese in templates:
        if found := _pattern(english).fullmatch(text):
            slots = {name: _part(name, words) for name, words in found.groupdict().items()}
            return vietnamese.format(**slots)
    return text


def _part(slot: str, words: str) -> str:
    """What fills a slot: as it is, unless it is a day or one of our own words."""
    if slot == "day":
        return phrase_period(words, "vi")
    return _said(words, PARTS[slot]) if slot in PARTS else words


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """A slot may say, behind a colon, which sign it does not hold."""
    pieces = (
        re.escape(text) + (f"(?P<{slot}>{f'[^{sign}]' if sign else '.'}+?)" if slot else "")
        for text, slot, sign, _ in Formatter().parse(template)
    )
    return re.compile("".join(pieces), re.DOTALL)


_FIELD = re.compile(r"`[^`]+`: ")
