"""What English words say of a number."""

import re
from collections.abc import Mapping

from qnfacts.check.words.phrases import alternatives, split
from qnfacts.check.words.wording import (
    CAPITALS,
    LEVELS,
    PUNCTUATION,
    Sense,
    Wording,
    turning,
    words,
)

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = rf"""(?: (?: in|by|on|since|until|during|from|to|between|at\ the\ end\ of|after|before|about
      )\s+ )*
    (?: [12][0-9]{{3}}\b | (?:the\ )?(?:year|month|quarter)\b | now\b | today\b | total\b
      | (?:[0-9]{{1,2}}(?:,|\ and)\ )*[0-9]{{1,2}}\ (?:{_MONTHS}) | (?:{_MONTHS})\b
      | the\ (?:first|second|third|fourth)\ quarter )"""
_HEDGES = """
    estimated, estimate, an estimate, by estimate, provisional, or so, or more, or less, or fewer,
    at most, at least, roughly, approximately, unconfirmed, and more, and counting, plus,
    give or take, or nearly, or thereabouts, or close to, if not more, perhaps, maybe, possibly,
    probably, or almost, not counting, excluding
"""
_AREAS = LEVELS["en"]
_REGULAR = """
    attract receive welcome host house record register report count list manage run operate
    maintain support serve employ total number reach hit climb stand amount include comprise
    contain consist produce harvest plant open complete establish found create issue grant
    license certify supply collect earn export treat handle process boast enjoy gather recruit
    train enrol publish cover stretch measure exceed arrive repair restore renovate resurface
    upgrade educate provide offer equip install deliver accommodate protect
"""
_NOUNS = "export import supply harvest report record count total claim repair grant issue sale"
"""Those of the verbs that are nouns as well."""
_IRREGULAR = """
    has, have, had, having, is, are, was, were, be, been, being, holds, hold, held, holding,
    takes, took, take, taken, draws, draw, drew, drawn, catches, catch, caught, brings, bring,
    brought, sells, sell, sold, sees, see, saw, seen, builds, build, built, building, grows,
    grow, makes, make, made, makes up, made up, gets, get, got, keeps, keep, kept, owns, own,
    owned, stood, teaches, teach, taught, laid, cares for, looks after, brings together,
    home to, proud of, sets, set, set up, worth, gives, gave, given, runs, ran, there are,
    there were, came to, comes to, says, said, puts, put, totalled, totaled, totalling
"""
_PARTICLES = """
    the, a, an, total, a total of, overall, it, its, their, they, number of, numbers, figure,
    figures, latest figures, official figures, latest count, census, level, record, value, size,
    length, rate, result, results, data, at, to, of, and,
    but, or, with, for, in, on, by, across, within, throughout, as, as of, end, so far, that,
    which, exactly, all, in total, now, currently, already, also, still, only, not only, just,
    remains, remained, stays, stayed, high, low, steady, stable, unchanged, then, spring, summer,
    autumn, winter, today, to date, recently, again, once again, together,
    altogether, in all, successfully,
    officially, continues to, year, month, quarter, local, area, asks for, compared with,
    compared to, some, sharply, strongly, steadily, rapidly, slightly, significantly, farmers,
    people,
    residents, fishermen, council, authorities, officials, government, when, while, whereas
"""
_GOES_ON = """
    many, several, some, most, more than, those, these, the most, the highest, the largest,
    the, highest, lowest, largest, mostly, mainly, chiefly, it, they, he, she, this, up, down,
    about, an, a, ranking, ranked, first, second, third, helping, making, thanks to, because,
    when, after, before, continues, continue, will, not, accounting for, equivalent to, well
    above, above, below, each
"""
_BEHIND = r"""
    in\ operation | (?:were\ |are\ )?(?:now\ |currently\ )?(?:operate|operating|active)
    | (?:were|was|are|is|been)\ (?:recorded|counted|recognised|recognized|completed|built
      |produced|harvested|welcomed|sold|in\ operation)
    | (?:were|was|are|is|have\ been|has\ been)\ (?:reported|registered|opened|repaired|planted
      |handled|treated|collected|issued|created|noted)
    | (?:had\ |has\ |have\ )?(?:came|come)\ (?:to|in) | visited | arrived | employ | live
    | recorded | (?:last|this)\ year
    | from\ (?:around|across|all\ over)
"""

TURNS: Mapping[Sense, str] = {
    "negation": """
        not, never, no, no longer, used to, cannot, can't, doesn't, don't, didn't, isn't, aren't,
        wasn't, weren't, hasn't, haven't, hadn't, won't, wouldn't, shouldn't, neither, nor, none,
        nobody, no one, without, lacks, lack, lacked, far from, instead of, rather than,
        anything but, not yet, fails to, failed to, fail to, yet to, hardly
    """,
    "rarity": """
        scarcely, barely, rarely, seldom, sometimes, occasionally, almost, nearly, practically,
        virtually, all but, narrowly
    """,
    "limit": """
        only, not only, not just, not merely, just, merely, alone
    """,
    "refusal": """
        refuses, refused, refuse, reject, bans, banned, ban, forbids, forbade, forbidden, stops,
        stopped, avoids, avoided, cancelled, canceled, abandoned, opposes, opposed, halted, ceased,
        ceases, prevents, prevented, against
    """,
    "exception": """
        except, except for, excluding, apart from, other than, save for
    """,
    "contrast": """
        but, however, although, though, yet, nevertheless, or, or else
    """,
    "condition": """
        if, were it, should it, unless, provided that, on condition, on condition that, assuming,
        suppose, supposing, whether, even if, in theory
    """,
    "proviso": """
        provided, providing, as long as, in case, pending, otherwise, once, subject to,
        in principle, considers, considered, consider, considering, requests, requested, recommends,
        recommended, recommend, suggests, suggested, suggest, suggestion
    """,
    "possibility": """
        may, might, could, can, would, would have, may have, might have, could have
    """,
    "unreal": """
        likely, unlikely, possibly, perhaps, maybe, probably, seems, seem, seemed, appears to,
        appear to, apparently, seemingly, dream, dreams, dreamt, imagine, imagined, wish, wishes,
        pretends, pretended, wrongly, mistakenly, supposed to, said to
    """,
    "plan": """
        will, is to, are to, was to, were to, going to, planned, planning, expected, expects,
        expect, forecast, forecasts, projected, projects that, scheduled, about to, due to open,
        intends, intended, intend, prepares to, draft, plans to, is set to, are set to
    """,
    "aim": """
        aims, aim, aimed, aiming, target, targets, goal, goals, hopes, hope, hoped, hoping, wants,
        want, wanted, seeks, seek, sought, strives, strive, vows, vowed, pledged, promises,
        promised, should, needs, need, needed, ought to, asked for, calls for, called for, asks
    """,
    "duty": """
        asks for, must, pledges
    """,
    "scheme": """
        plan, plans, shall
    """,
    "proposal": """
        proposes, proposed, propose, proposal, proposals
    """,
    "doubt": """
        rumour, rumours, rumor, rumors, rumoured, rumored, alleged, alleges, allegedly, allegation,
        allegations, reportedly, supposedly, purportedly, so-called, doubt, doubts, doubted,
        doubtful, unconfirmed, no evidence, no proof, does not mean, did not say, unverified,
        speculation, speculates, hearsay, is said to, are said to, was said to, hypothesis,
        hypothetical, claimed, claims that, critics claim, officials claim, by mistake,
        since corrected, later corrected, falsely, erroneously, suspects, suspected
    """,
    "denial": """
        denies, denied, deny, denying, denial, refutes, refuted, refute, debunked, untrue, false,
        dismissed reports, dismissed claims, dismissed rumours, dismissed suggestions,
        dismisses reports, dismisses claims, dismissed as, rules out, ruled out, rebuts, rebutted,
        disputed that, disputes that, disputed claims, disputes claims, contested that,
        is wrong, was wrong, are wrong, incorrect, hoax, a lie, a joke, baseless, unfounded, fake,
        fabricated, contradicts, rejected, rejects
    """,
    "annulment": """
        dismisses, dismissed, retracted, withdrew, was cancelled, were cancelled, been cancelled,
        was canceled, were canceled, was banned, was rejected, were rejected, was postponed,
        been postponed, dispute, disputes, disputed, mistaken
    """,
    "question": """
        whether or not, is it true, how many, why
    """,
}
"""The words that turn or limit what a clause says, by what they do to it."""

HARMLESS = """
    no., no less than, no fewer than, no more than, not less than, not fewer than, not more
    than, a can, next to, in order to, can of, cans of, plan b, just under, just over, more or
    less, continued to host, continues to host, managed to host, helped to host, target group,
    once a year, draft animals, nearly all, lately, may 1, should be noted
"""
"""Longer words that hold a turning word and turn nothing."""

_REACHED = """,
    not counting, without counting, met its target, met its targets, met the target, met its goal,
    beat its target, beat its goal
"""
"""What denies or aims at nothing before a number, and limits the sense where it is cut off."""
_DOUBTS = "claims, scenario, scenarios, room for, appears"
"""What says so of a number in its clause, and has other uses far from one."""
_INFINITIVES = ", ".join(f"to {verb}" for verb in (*_REGULAR.split(), "have", "build", "draw"))
"""What is still to come, before a number."""


def _forms(verb: str) -> str:
    """A regular verb in all its forms: "attract, attracts, attracted, attracting"."""
    third = f"{verb}es" if verb.endswith(("ch", "sh")) else f"{verb}s"
    stem = verb.removesuffix("e")
    if verb.endswith(("fy", "ply")):
        return f"{verb}, {verb[:-1]}ies, {verb[:-1]}ied, {verb}ing"
    return f"{verb}, {third}, {stem}ed, {stem}ing"


ENGLISH = Wording(
    aim=turning(
        TURNS,
        HARMLESS + _REACHED,
        "plan",
        "aim",
        "proposal",
        "possibility",
        also=f"plans, {_INFINITIVES}, is building, are building, under construction",
    ),
    plan=turning(TURNS, HARMLESS, "plan"),
    capacity=words("can, could, able to"),
    aim_too=words(", ".join([TURNS["duty"], TURNS["scheme"]]) + ", by, sets, keep, keeps"),
    ends_aim=words(
        """
        already, now has, now have, currently, today, to date, but, however, while, whereas,
        compared with, compared to, up from, down from
        """
    ),
    done=words("already, now has, has, had"),
    change=words(
        """
        grew, grow, grows, growth, growing, grown, rose, rise, rises, risen, rising, increase,
        increased, increases, fell, fall, falls, fallen, dropped, drop, drops, declined, decline,
        decreased, decrease, shrank, lost, lose, loses, lacks, lack, lacking, missing, short of,
        added, adds,
        another, extra, additional, cut, gained, up by, down by, closed, fewer, more
        """
    ),
    fall=words(
        """
        fell, fall, falls, fallen, dropped, drop, drops, declined, decline, decreased, decrease,
        shrank, lost, lose, loses, lacks, cut, down by, fewer
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
    doubt=turning(
        TURNS, HARMLESS, "doubt", "unreal", "denial", "condition", "question", also=_DOUBTS
    ),
    denial=turning(TURNS, HARMLESS + _REACHED, "negation"),
    ended=words(
        """
        missed, misses, fell short of, falls short of, rejected, cancelled, canceled, postponed,
        called off, put off, abandoned, scrapped, suspended, ended, ends, ended up, closed, closed
        down, wound up, dissolved, discontinued, expired, lapsed, repealed, revoked, withdrawn,
        stripped, lost, lost its, no longer, used to, former, formerly, draft, downgraded, dropped,
        ceased, due to, was due, were due, terminated
        """,
        but="ended with, ends with, draft animals",
    ),
    elsewhere=words(
        "nationwide, worldwide, globally, the whole country, abroad, the country, the world"
    ),
    leads=words(", ".join([_IRREGULAR, _PARTICLES, *map(_forms, _REGULAR.split())])),
    verbs=frozenset(form for verb in _REGULAR.split() for form in _forms(verb).split(", ")[:2]),
    subject=re.compile(
        rf"\b(?:{alternatives(f'{verb}s' for verb in _NOUNS.split())})\s+(?:\w+ly\s+)?"
        r"(?:was|were|is|are|\w+ed|rose|fell|grew|came|stood|hit|made)\b",
        re.IGNORECASE,
    ),
    empty=split(", ".join((_IRREGULAR, _PARTICLES))),
    narrows=re.compile(
        r"(?:for|as for|among|regarding|in terms of|counting|in the \w+ (?:sector|industry))\b",
        re.IGNORECASE,
    ),
    restarts=re.compile(
        r"""\b(?: when | where | (?:show(?:s|ed)?|said|says|told\ \w+)\ that
        | (?:bring|tak)(?:s|es|ing)\ the\ total )\b""",
        re.VERBOSE | re.IGNORECASE,
    ),
    joins=re.compile(
        r"""\s*[,(–-]?\s* (?: as\ well\ as | along\ with | together\ with | including | plus | and
            | or | alongside )\b \s* | \s*,\s*""",
        re.VERBOSE | re.IGNORECASE,
    ),
    goes_on=words(_GOES_ON),
    follows=re.compile(
        rf"""{PUNCTUATION}
        | \s+(?: (?: but | while | whereas | so | because | which
            | compared\ with | compared\ to | according\ to | with | where | when | as | in\ total
            | over\ the | {_BEHIND} )(?!\w)(?!\ an\ estimate)
          | {_DATE}
          | (?:in|of|across|throughout|around)\ (?:the\ )?(?:whole\ )?(?:{_AREAS})\b )""",
        re.VERBOSE | re.IGNORECASE,
    ),
    hedges_behind=re.compile(
        rf"\s*[,(–-]?\s*(?P<said>{alternatives(split(_HEDGES))})(?!\w)", re.IGNORECASE
    ),
    place=re.compile(
        rf"(?<!\w)(?:[Ii]n|[Aa]t|[Aa]cross|(?:[Pp]rovince|[Cc]ounty|[Cc]ity) of)\s+"
        rf"(?!(?:{_MONTHS})\b){CAPITALS}"
    ),
    whole=re.compile(
        rf"(?<!\w)(?:the|whole|entire)\s+(?P<level>{_AREAS})(?!\w| town| council)", re.IGNORECASE
    ),
)
