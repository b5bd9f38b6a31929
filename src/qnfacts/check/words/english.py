"""What English words say of a number."""

import re

from qnfacts.check.words.wording import CAPITALS, PUNCTUATION, Wording, phrases, words

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = rf"""(?:(?:in|by|on|since|until|during|from|to|at\ the\ end\ of|after|before|about)\s+)*
    (?: [12][0-9]{{3}}\b | (?:the\ )?(?:year|month|quarter)\b | now\b | today\b | total\b
      | [0-9]{{1,2}}\ (?:{_MONTHS}) | (?:{_MONTHS})\b
      | the\ (?:first|second|third|fourth)\ quarter )"""
_HEDGES = """
    estimated, estimate, an estimate, by estimate, provisional, or so, or more, or less, or fewer,
    at most, at least, roughly, approximately, unconfirmed, and more, and counting, plus
"""
_AREAS = "province|county|district|city|town"

ENGLISH = Wording(
    aim=words(
        """
        target, targets, goal, goals, aim, aims, aimed, plans to, planned, will, would, wants,
        hopes, hoped, expects, expected, strives, seeks, intends, forecast, is to, are to, should,
        may, might, could, can, needs, need, promises, promised
        """,
        but="may 1, should be noted",
        behind="met its, met the, beat its",
    ),
    aim_too=words("plan, plans, asks for, must, shall, by, sets, pledges, keep, keeps"),
    done=words("already, now has, has, had"),
    change=words(
        """
        grew, grow, grows, growth, growing, rose, rise, rises, rising, increase, increased,
        increases, fell, fall, falls, dropped, drop, drops, declined, decline, decreased,
        decrease, shrank, lost, lose, loses, lacks, lack, lacking, missing, short of, added, adds,
        another, extra, additional, cut, gained, up by, down by, closed, fewer, more
        """
    ),
    fall=words(
        """
        fell, fall, falls, dropped, drop, drops, declined, decline, decreased, decrease, shrank,
        lost, lose, loses, lacks, cut, down by, fewer
        """
    ),
    reached=words("to, from, reached, reaching, with"),
    part=words(
        """
        half, double, doubled, twice, triple, tripled, one of, out of, some of, part of, times,
        quarter of, third of, top
        """,
        behind="first, second, third, fourth, last, this, each",
    ),
    rate=words("each, every, per, an average, on average, yearly, annually, monthly, daily"),
    rate_behind=re.compile(
        r"""\s*(?P<said> / | (?:per|each|every|apiece|yearly|annually|daily|monthly)\b
            | an?\s+(?:year|month|day|week|hour|quarter|head|person|district|county)\b )""",
        re.VERBOSE | re.IGNORECASE,
    ),
    baseline=words("compared with, compared to, as against, than"),
    before_now=words(
        """
        last year, last month, last quarter, a year earlier, a year ago, previously, formerly,
        once, used to, years ago
        """
    ),
    doubt=words(
        """
        rumour, rumours, rumoured, rumor, rumors, rumored, reportedly, allegedly, supposedly,
        denied, denies, deny, rejects, rejected, refuted, if, unless, whether, suppose, supposing,
        perhaps, maybe, probably, seemingly, apparently, claims, claimed, hearsay, untrue, false,
        said to, yet to, doubt, doubts, pretends, pretended, wrongly, mistakenly, seems, appears,
        supposed to, scenario, scenarios, room for, imagine, imagined, dream, dreams, dreamt, wish,
        wishes
        """
    ),
    denial=words(
        """
        not, never, no longer, no, cannot, hardly, without, neither, nor, isn't, aren't, hasn't,
        haven't, doesn't, don't, didn't, wasn't, weren't, won't, fails to, failed to
        """,
        but="""
        not only, no less than, no fewer than, no more than, not less than, not more than,
        not counting, without counting
        """,
    ),
    elsewhere=words(
        "nationwide, worldwide, globally, the whole country, abroad, the country, the world"
    ),
    leads=words(
        """
        has, have, had, having, is, are, was, were, be, with, at, to, of, and, but, or, including,
        includes, include, holds, hold, held, houses, receives, received, receive, takes, took,
        drew, draws, attracted, attracts, caught, brought, brings, sold, reached, reaches, reach,
        totalled, totaled, total, counted, counts, numbered, worth, the, its, their, asks for,
        sets, planted, opened, built, supports, supported, for, welcomed, hosted, compared with,
        compared to, there are, there were, exactly, now has, now
        """
    ),
    adverbs=words("now, currently, already, also, still, only, just, then"),
    articles=words("the, a, total, overall, it, an average, number of, the number of, its, their"),
    joints=words("of, to, for, from, on, with, at, at the"),
    follows=re.compile(
        rf"""{PUNCTUATION}
        | \s+(?: (?: and | but | or | while | whereas | so | because | which | including
            | compared\ with | compared\ to | according\ to | with | where | when | as | in\ total
            | over\ the )(?!\w)(?!\ (?:an\ estimate|more|counting))
          | {_DATE}
          | (?:in|of|across)\ (?:the\ )?(?:whole\ )?(?:{_AREAS})\b )""",
        re.VERBOSE | re.IGNORECASE,
    ),
    hedges_behind=re.compile(rf"\s*[,(–-]?\s*(?P<said>{phrases(_HEDGES)})(?!\w)", re.IGNORECASE),
    place=re.compile(
        rf"(?<!\w)(?:[Ii]n|[Aa]t|[Aa]cross|(?:[Pp]rovince|[Cc]ounty|[Cc]ity) of)\s+"
        rf"(?!(?:{_MONTHS})\b){CAPITALS}"
    ),
    whole=re.compile(rf"(?<!\w)(?:the|whole|entire)\s+(?P<level>{_AREAS})(?!\w)", re.IGNORECASE),
)
