"""English numbers that say how sure another one is: "95% CI 1.1 to 2.3", "5.2 ± 0.4"."""

from qnfacts.quantities.machine.lexicon import words
from qnfacts.quantities.machine.sentences import Sentence


def is_margin(s: Sentence, start: int, end: int) -> bool:
    """Whether tokens[start:end] are a level or an end of confidence, or have a margin behind."""
    if _MARGINS.begins(s.keys, end + (s.keys[end] == ",")):
        return True
    if _CONFIDENCE.begins(s.keys, end):
        return True
    near = range(max(start - _NEAR, 0), start)
    if _INTERVALS.openers.isdisjoint(s.keys[near.start : start]):
        return False
    return any(_INTERVALS.begins(s.keys, k) for k in near)


_NEAR = 6
_MARGINS = words("±, + / -, plus or minus")
_CONFIDENCE = words(
    "confidence, CI, CIs, C.I., credible, prediction interval, uncertainty, significance level"
)
_INTERVALS = words("""
    confidence interval, confidence intervals, CI, C.I., credible interval, uncertainty interval,
    interquartile range, IQR, standard deviation, standard error
    """)
