"""Words that make a number a mean: "trung bình", "on average"."""

from dataclasses import dataclass

from qnfacts.quantities.machine.lexicon import Endings, Lexicon, endings
from qnfacts.quantities.machine.sentences import Sentence

_NO_OTHERS = endings("")


@dataclass(frozen=True)
class Means:
    """The mean words of a language, and what keeps one from the number beside it.

    `of_others` are phrases before a mean word that make it what a number is compared with, or a
    grade: "cao hơn trung bình". Behind a number one of the words in `behind` or no word has to
    follow it; any may where that is empty. Before one of `over`, a time that stands behind a
    mean word is what the mean is over: "bình quân 10 tháng tăng".
    """

    words: Lexicon[bool]
    of_others: Endings[bool] = _NO_OTHERS
    behind: frozenset[str] = frozenset()
    over: frozenset[str] = frozenset()

    def stand_beside(self, s: Sentence, start: int, end: int, after: int) -> bool:
        """Whether one stands in the clause of tokens[start:end] before a number, or behind it.

        The number is tokens[end:after]. One comma parts a mean word from it where that begins
        the sentence and says over what: "Bình quân mỗi ngày, cảng đón 5 tàu".
        """
        if self._stands_behind(s, after):
            return True
        if self.words.openers.isdisjoint(s.keys[start:end]):
            return False
        commas = 0
        for i in range(end - 1, start - 1, -1):
            if self.words.begins(s.keys, i):
                near = commas == 0 or (commas == 1 and i == 0 and self._goes_on(s))
                return near and not self.of_others.before(s.keys, i)
            if s.keys[i] == ",":
                commas += 1
            elif not (s.tokens[i].is_word or s.tokens[i].is_figure or _joins_figures(s, i)):
                break
        return False

    def are_over(self, s: Sentence, start: int, after: int) -> bool:
        """Whether tokens[start:after], a time, is what a mean is over."""
        if s.keys[after] not in self.over:
            return False
        return any(self.words.at(s.keys, i)[1] == start for i in range(max(start - 3, 0), start))

    def _goes_on(self, s: Sentence) -> bool:
        """Whether the mean word at token 0 is followed by what the mean is over."""
        over = self.words.at(s.keys, 0)[1]
        return s.keys[over] in self.behind or s.tokens[over].is_figure

    def _stands_behind(self, s: Sentence, i: int) -> bool:
        """Whether one stands at token i; behind a hyphen it says over what: "five-year average"."""
        found, end = self.words.at(s.keys, i)
        if not found or s.keys[i - 2] in _HYPHENS:
            return False
        following = s.tokens[end]
        last = not (following.is_word or following.is_figure)
        return not self.behind or following.key in self.behind or last


def _joins_figures(s: Sentence, i: int) -> bool:
    """Whether token i is the sign in "2026-2030" or "11/2024"."""
    return s.keys[i] in _JOINTS and s.tokens[i - 1].is_figure and s.tokens[i + 1].is_figure


_HYPHENS = frozenset("-‑")
_JOINTS = frozenset("-–—/")
