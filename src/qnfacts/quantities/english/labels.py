"""English numbers that count nothing: labels, names, grades, scores, times of day."""

from qnfacts.quantities.machine.lexicon import endings, words
from qnfacts.quantities.machine.sentences import Sentence

DASHES = frozenset("-–—‑−")
ORDINALS = frozenset({"st", "nd", "rd", "th"})

LABELS = endings("""
    article, articles, clause, section, sections, chapter, part, page, pages, p., pp., table,
    figure, fig., no., number, nos., no, volume, vol., issue, point, paragraph, item, step,
    decree, decision, resolution, directive, circular, law, plan, project, appendix, annex,
    phase, stage, grade, class, level, category, type, group, zone, district, ward, room, gate,
    route, road, highway, line, flight, channel, top, rank, ranked, version, season, episode,
    round, match, game, series, model, unit, block, lot, floor, storm, covid, team, under-,
    postcode, code, tel, phone, hotline, fax, ext., id, at number
    """)
"""Words behind which a bare number is a label."""

_TIME_OF_DAY = words("am, pm, a.m., p.m., o'clock, o’clock, hrs, h")
_STARS = words("star, stars, - star, -star")


def is_label(s: Sentence, start: int, end: int) -> bool:
    """Whether the bare number tokens[start:end] only tells things apart, as in "Article 5"."""
    if s.is_whole(start, end):
        return False
    return (
        LABELS.before(s.keys, start) is not None
        or _is_item_number(s, start, end)
        or _ends_a_name(s, start, end)
    )


def is_tied(s: Sentence, start: int, end: int) -> bool:
    """Whether signs tie the number to what stands beside it: a score, a code, "25-year-old"."""
    before, after = s.tokens[start - 1], s.tokens[end]
    if s.tokens[start].glued and (before.is_word or s.keys[start - 1] in {"/", "#", "№", "*", "_"}):
        return True
    if s.keys[start - 1] in DASHES and s.tokens[start].glued and s.tokens[start - 1].glued:
        return True
    if after.glued and (after.is_word or after.text in {"/", ":", "_", "'", "’"}):
        return True
    return after.glued and after.text in DASHES and s.tokens[end + 1].glued


def tells_time(s: Sentence, end: int) -> bool:
    """Whether the number that ends here tells the time or a grade: "5 pm", "5 stars"."""
    return _TIME_OF_DAY.begins(s.keys, end) or _STARS.begins(s.keys, end)


def looks_like_year(s: Sentence, i: int) -> bool:
    """Whether token i is four figures, as years are written, not counts."""
    text = s.keys[i]
    return len(text) == 4 and text[:2] in {"17", "18", "19", "20"} and text.isdecimal()


def _is_item_number(s: Sentence, start: int, end: int) -> bool:
    """Whether it is "1)" or "(1)", or fills a sentence or paragraph of a longer text."""
    fills = start == 0 and end == s.size
    return fills or (s.keys[end] == ")" and (s.keys[start - 1] == "(" or start == 0))


def _ends_a_name(s: Sentence, start: int, end: int) -> bool:
    """Whether it follows a name: "Microsoft 365", "COVID-19", "Boeing 737"."""
    name = s.tokens[start - 1]
    if not (name.is_title or name.is_upper):
        return False
    return start > 1 or not s.tokens[end].is_word
