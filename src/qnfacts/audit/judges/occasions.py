"""Days and periods told for their own sake, ordinals and grades: those of named facts."""

import re
from collections.abc import Collection

from qnfacts.audit.facts.names import Named, NamedFacts, words_of
from qnfacts.audit.judges.staging import is_of_another_time, staging
from qnfacts.audit.matching.where import TURN
from qnfacts.audit.reading.mention import Mention
from qnfacts.audit.reading.places import Places
from qnfacts.audit.reading.sentences import Sentence
from qnfacts.audit.reading.telling import is_open
from qnfacts.audit.reading.tokens import key
from qnfacts.audit.verdicts import Judgement, Verdict
from qnfacts.registry.model import Event, Fact, Initiative, Policy, Product, Statement
from qnfacts.values.edtf import Span, parse_edtf


def judge_occasions(
    sentence: Sentence, facts: NamedFacts, places: Places, documents: Collection[str]
) -> dict[Mention, Judgement]:
    """What is said of the sentence's dates, ordinals and grades that belong to named facts.

    `documents` are the facts that it names by their numbers.
    """
    out: dict[Mention, Judgement] = {}
    for mention in sentence.mentions:
        if mention.edtf and not mention.is_baseline:
            judged = _of_time(mention, sentence, facts, documents)
            judged = judged and _placed(judged, facts, sentence, places)
        elif mention.kind in ("ordinal", "grade"):
            judged = _of_rank(mention, sentence, facts)
            judged = judged and _placed(judged, facts, sentence, places)
        else:
            continue
        if judged is not None:
            out[mention] = judged
    return out


def _placed(
    judged: Judgement, facts: NamedFacts, sentence: Sentence, places: Places
) -> Judgement | None:
    """The judgement, if the sentence says it of what is there where the fact is, and as so."""
    text, (start, end) = sentence.draft.text, sentence.span
    is_finding = judged.verdict != "supported"
    if is_finding and is_open(text[start : judged.span.start], text[judged.span.end : end]):
        return Judgement(judged.span, "unknown")
    staged = {staging(facts.by_id[id_], sentence, places) for id_ in judged.facts}
    if "here" in staged:
        return judged
    if "elsewhere" in staged and judged.verdict == "supported":
        return Judgement(judged.span, "wrong-place", judged.facts)
    return Judgement(judged.span, "unknown")


def _of_time(
    mention: Mention, sentence: Sentence, facts: NamedFacts, documents: Collection[str]
) -> Judgement | None:
    found = []
    fits = facts.fits(sentence)
    for named, times in facts.timed:
        fit = fits[named.fact.id]
        if named.fact.id in documents:
            fit = max(fit, _FIT if sentence.quantities else _SURE)
        if fit >= _FIT and isinstance(named.fact, Event) and named.numbers & sentence.ordinals:
            fit = max(fit, _SURE)
        if fit >= _FIT:
            found.append((fit, named, times))
    found.sort(key=lambda each: -each[0])
    same = [
        n.fact.id
        for _, n, times in found
        if any(_is_same(_as_day(mention.edtf, n.fact), *t) for t in times)
    ]
    if same:
        return Judgement(mention.span, "supported", tuple(same))
    for fit, named, times in found:
        if fit >= _SURE and fit >= found[0][0]:
            for time, since in times:
                if _is_mistaken(mention, sentence, named, time, since=since):
                    right = f"{time}/.." if since else time
                    return Judgement(mention.span, "wrong-period", (named.fact.id,), right)
    return None


def _as_day(edtf: str, fact: Fact) -> str:
    """When it is, of what happens once: "since early 2025"."""
    return edtf.removesuffix("/..") if isinstance(fact, Event) else edtf


def _is_same(said: str, meant: str, since: bool) -> bool:  # noqa: FBT001
    """Whether a draft's time is a fact's, or the month or year that it lies in."""
    here, there = _span(said), _span(meant)
    if here is None or there is None:
        return False
    if since:
        return bool(here.first and there.first and here.first.year == there.first.year)
    if here == there:
        return True
    ends = (here.first, there.first, there.last, here.last)
    days = [end for end in ends if end is not None]
    return len(days) == len(ends) and days == sorted(days) and "/" not in said


def _is_mistaken(
    mention: Mention, sentence: Sentence, named: Named, time: str, *, since: bool
) -> bool:
    """Whether a draft's time can only be meant for the fact's, and is another."""
    edtf = _as_day(mention.edtf, named.fact)
    here, there = _span(edtf), _span(time)
    if here is None or there is None:
        return False
    if isinstance(named.fact, Policy):
        is_horizon = "/" in time and "/" in mention.edtf and time[:2] == mention.edtf[:2]
        return is_horizon and (here.last is None) == (there.last is None)
    if here.first is None or there.first is None:
        return False
    if since:
        return here.last is None and isinstance(named.fact, Initiative)
    if isinstance(named.fact, Event):
        if _is_of_something_else(mention, sentence, named):
            return False
        ranks = named.numbers
        told = {
            int(m.value.interval.low or 0)
            for m in sentence.mentions
            if m.kind == "ordinal" and m.value
        }
        if ranks and ranks & told:
            return True
        is_year = edtf.isdecimal() and time.isdecimal()
        if is_year and not sentence.quantities:
            return True
        is_day = here.first == here.last and there.first == there.last
        return is_day and (
            here.first.year == there.first.year
            or (here.first.month, here.first.day) == (there.first.month, there.first.day)
        )
    return False


def _is_of_something_else(mention: Mention, sentence: Sentence, named: Named) -> bool:
    """Whether the noun before a day is none of the event's: "the fair of 10 October"."""
    noun = _NOUN_OF.search(sentence.draft.text, sentence.span.start, mention.start)
    names = named.names[sentence.marked]
    return noun is not None and not any(key(noun[1], marked=sentence.marked) in n for n in names)


def _of_rank(mention: Mention, sentence: Sentence, facts: NamedFacts) -> Judgement | None:
    number = int(mention.value.interval.low or 0) if mention.value else 0
    found = []
    fits = facts.fits(sentence)
    for named in facts.ranked:
        ranks = _ranks(named, mention)
        fit = fits[named.fact.id] if ranks else 0.0
        if isinstance(named.fact, Statement):
            is_meant = ranks and _is_called(named, sentence) and _is_rank(mention, sentence)
            if is_meant and not is_of_another_time(mention, sentence, named):
                strong: Verdict = "hedge-strengthened" if number <= max(ranks) else "contradicted"
                return Judgement(mention.span, strong, (named.fact.id,))
        elif fit >= _FIT:
            found.append((number in ranks, fit, named, ranks))
    found.sort(key=lambda each: (-each[0], -each[1]))
    if not found:
        return None
    is_right, fit, named, ranks = found[0]
    if is_right:
        right = [each[2].fact.id for each in found if each[0]]
        return Judgement(mention.span, "supported", tuple(right))
    if fit < _SURE or not _is_surely(named, mention, sentence):
        return None
    if is_of_another_time(mention, sentence, named):
        return None
    return Judgement(mention.span, "contradicted", (named.fact.id,), str(min(ranks)))


def _is_called(named: Named, sentence: Sentence) -> bool:
    """Whether a sentence, and what is above it, has a good part of a longer name of the fact."""
    there = words_of(sentence)
    names = (name for name in named.names[sentence.marked] if len(name) > 1)
    return any(sum(there.get(word, 0.0) for word in name) >= _GROUP * len(name) for name in names)


def _ranks(named: Named, mention: Mention) -> frozenset[int]:
    fact = named.fact
    if mention.kind == "grade" and isinstance(fact, Product):
        return frozenset({fact.stars} if fact.stars else ())
    is_ordinal = mention.kind == "ordinal" and isinstance(fact, Event | Statement)
    return named.numbers if is_ordinal else frozenset()


def _is_rank(mention: Mention, sentence: Sentence) -> bool:
    """Whether an ordinal is a place among others: "ranks fifth"."""
    return _RANK.search(sentence.draft.text, sentence.span.start, mention.start) is not None


def _is_surely(named: Named, mention: Mention, sentence: Sentence) -> bool:
    """Whether another rank can only be a mistake: one product has one grade, one day one event."""
    fact = named.fact
    if isinstance(fact, Product):
        text = sentence.draft.text[max(sentence.span.start, mention.start - 24) : mention.start]
        is_one = not re.search(r"\d|(?<!là )sản phẩm|products\b", text)
        return is_one and _is_named_by_then(named, mention, sentence)
    return isinstance(fact, Event) and any(m.edtf == fact.date for m in sentence.mentions)


def _is_named_by_then(named: Named, mention: Mention, sentence: Sentence) -> bool:
    """Whether a product is named before its grade, or behind it in the same clause."""
    turn = TURN.search(sentence.draft.text, mention.end, sentence.span.end)
    end = turn.start() if turn else sentence.span.end
    told = {token.key for token in sentence.words_of((sentence.span.start, end))}
    return any(
        len(name & told) >= _FIT * len(name) for name in named.names[sentence.marked] if name
    )


def _span(edtf: str) -> Span | None:
    try:
        return parse_edtf(edtf)
    except ValueError:
        return None


_NOUN_OF = re.compile(r"\b([a-z]+) of (?:the )?\Z")
_RANK = re.compile(
    r"\b(?:đứng|xếp|hạng|vị trí|ranks?|ranked|place[sd]?)\W+(?:the\W+|thứ\W+)?\Z", re.IGNORECASE
)
_FIT, _SURE, _GROUP = 0.6, 0.8, 0.4
