"""English numbers that count nothing: labels, names, grades, scores, times of day."""

import re

from qnfacts.quantities.machine.lexicon import Endings, phrases, words
from qnfacts.quantities.machine.sentences import Sentence

DASHES = frozenset("-–—‑−")
ORDINALS = frozenset({"st", "nd", "rd", "th"})

_LABELS = phrases("""
    article, clause, section, chapter, part, page, p., pp., table, figure, fig., no., number, nos.,
    no, volume, vol., issue, point, paragraph, item, step, decree, decision, resolution, directive,
    circular, law, plan, project, appendix, annex, schedule, exhibit, note, rule, form, phase,
    stage, grade, class, level, category, type, group, zone, district, ward, room, gate, route,
    road, highway, line, flight, channel, top, rank, ranked, version, season, episode, round, match,
    game, series, model, unit, block, lot, floor, storm, covid, team, under-, over-, postcode, zip,
    code, tel, phone, hotline, fax, ext., id, at number, u.s.c., usc, cfr, c.f.r., title, act, §,
    psalm, interstate, terminal, platform, track, bus, box, suite, apartment, apt., question,
    answer, order, regulation, component, subprogram, subproject, package, scenario, option,
    tranche, pillar, objective, criterion, indicator, lesson, force,
    spreadsheet, opus, symphony, sonata, exit, pier, mile marker, size, reactor, turbine, engine,
    boiler, furnace, generator, berth, runway, shaft, juror, defendant, satellite, equation,
    theorem, experiment, verse, lap, at week, by week, until week, through week, at day, on day,
    by day, until day, through day, subsection, subparagraph, subpart, subchapter, subdivision,
    junction, stat.
    """)
_LABELLED = Endings({form: True for label in _LABELS for form in (label, f"{label}s")})
"""Words behind which a bare number is a label."""

_TIME_OF_DAY = words(
    "am, pm, a.m., p.m., o'clock, o’clock, hrs, h, local time, noon, midnight, GMT"
)
_STARS = words("star, stars, - star, -star")
_LAWS = words("U.S.C., USC, CFR, C.F.R., Stat., Fed. Reg., F.2d, F.3d, U.S. Code, Stat, §")
_STREETS = frozenset({"street", "avenue", "road", "boulevard", "drive", "lane", "ave", "blvd"})
_FIRST_WORDS = frozenset(
    phrases("""
    the, a, an, all, another, these, those, its, their, our, his, her, my, your, only, just, in, at,
    on, by, with, for, from, of, to, and, but, or, as, after, before, when, while, if, since,
    though, although, because, that, there, they, we, it, he, she, who, which, every, each, both,
    other, up, down, even, also, then, now, so, out, per, what, exactly, including, additional,
    killed, one, total, overall, meanwhile, however, yet, still, last, next
    """)
)
"""Words in which a sentence may begin that is not a name."""


def is_label(s: Sentence, start: int) -> bool:
    """Whether a label stands before the bare number at token `start`, or before its list."""
    first = _first_named(s, start)
    return is_labelled(s, first) or (s.keys[first - 1] in _JOINTS and _ends_reference(s, first - 1))


def is_labelled(s: Sentence, i: int) -> bool:
    """Whether a label stands before token i: "Resolution 1325"."""
    return _LABELLED.before(s.keys, i) is not None


def is_cited(s: Sentence, end: int) -> bool:
    """Whether a law or a street follows the number: "12 U.S.C. 1841", "1600 Main Street"."""
    return _LAWS.begins(s.keys, end) or (
        s.tokens[end].is_title and not _STREETS.isdisjoint(s.keys[end + 1 : end + 5])
    )


def is_tied(s: Sentence, start: int, end: int) -> bool:
    """Whether signs tie the number to what stands beside it: a score, a code, "25-year-old"."""
    before, after = s.tokens[start - 1], s.tokens[end]
    if s.tokens[start].glued and (start == 0 or before.is_word or before.text in _TIES):
        return True  # a sentence begins in the midst of a word: "PM2.5"
    if before.text == "+" and before.glued:
        return True
    if after.glued and after.is_word and s.keys[end - 1] != "%":  # "60%of"
        return True
    if after.glued and after.text in _TIES_AFTER:
        return True
    if after.text in _CROSSES and s.tokens[end + 1].is_figure:
        return True
    if before.text in _CROSSES and s.tokens[start - 2].is_figure:
        return True
    if after.glued and after.text in "'’" and s.tokens[end - 1].is_figure:
        return True
    if after.glued and after.text in DASHES:
        return s.tokens[end + 1].glued or s.keys[end + 1] == "to"  # "18- to 24-year-olds"
    return False


def is_dashed(s: Sentence, start: int, end: int) -> bool:
    """Whether a dash stands between it and another number, with which it made no range."""
    before = s.keys[start - 1] in DASHES and s.tokens[start - 2].is_figure
    after = s.keys[end] in DASHES and s.tokens[end + 1].is_figure
    return s.tokens[start].is_figure and (before or after)


def tells_time(s: Sentence, end: int) -> bool:
    """Whether the number that ends here tells the time or a grade: "5 pm", "5 stars"."""
    return _TIME_OF_DAY.begins(s.keys, end) or _STARS.begins(s.keys, end)


def looks_like_year(s: Sentence, i: int) -> bool:
    """Whether token i is four figures, as years are written, not counts."""
    text = s.keys[i]
    known = text[:2] in {"17", "18", "19", "20"} or text == "2100"
    return known and len(text) == 4 and text.isdecimal()


def _first_of_list(s: Sentence, i: int) -> int:
    """The first number of the list of figures that ends with token i: "Articles 5, 6 and 7"."""
    for _ in range(_LONGEST_LIST):
        joint = i - 1 - (s.keys[i - 1] in ("and", "or") and s.keys[i - 2] == ",")
        plain = _MARK.fullmatch(s.keys[i]) and _MARK.fullmatch(s.keys[joint - 1])
        if s.keys[i - 1] not in _JOINTS or not plain:
            break
        if looks_like_year(s, joint - 1) and not looks_like_year(s, i):
            break  # "On 7 July 2005, 52 people"
        i = joint - 1
    return i


def _first_named(s: Sentence, i: int) -> int:
    """The first number of the list that token i ends, or of "page 2 of 16"."""
    is_last = s.keys[i - 1] == "of" and s.tokens[i - 2].is_figure
    return i - 2 if is_last else _first_of_list(s, i)


def _ends_reference(s: Sentence, i: int) -> bool:
    """Whether a place in a law ends before token i: "regulation 7(1) or (2)"."""
    inside = s.tokens[i - 2]
    return s.keys[i - 1] == ")" and s.keys[i - 3] == "(" and len(inside.text) <= _LONGEST_MARK


def is_item_number(s: Sentence, start: int, end: int) -> bool:
    """Whether it is "1)", "(1)", "[1]" or a heading's, or fills a sentence of a longer text."""
    if start == 0 and end == s.size:
        return True
    if s.opens_line(start) and s.tokens[end].is_title and "." in s.keys[start]:
        return True  # "1.3 Market balance"
    if s.keys[end] == ")":
        return s.keys[start - 1] == "(" or start == 0
    return s.keys[end] == "]" and s.keys[start - 1] == "["


def ends_a_name(s: Sentence, start: int) -> bool:
    """Whether it or its list follows a name: "Microsoft 365", "iPhone 15", "Boeing 737"."""
    start = _first_named(s, start)
    name = s.tokens[start - 1]
    if not name.is_word or name.text.islower():
        return False
    return start > 1 or s.keys[start - 1] not in _FIRST_WORDS


_TIES = DASHES | frozenset("·/)#№*_±.,:^=@°′")
_TIES_AFTER = frozenset("·/:_@^=(°′″")
_CROSSES = frozenset({"x", "×"})
_LONGEST_LIST = 8
_MARK = re.compile(r"[0-9]+|[0-9]{1,2}\.[0-9]{1,2}")
"""A number as articles have: "5", "4.2"."""
_LONGEST_MARK = 2
_JOINTS = frozenset({"and", "or", ",", "to", "&", *DASHES})
