"""Words that make a number a mean: "trung bình", "on average"."""

from dataclasses import dataclass

from qnfacts.quantities.machine.lexicon import Endings, Lexicon, endings, words
from qnfacts.quantities.machine.sentences import Sentence

_NO_OTHERS = endings("")
_NO_CHANGES = words("")


@dataclass(frozen=True)
class Means:
    """The mean words of a language, and what keeps one from the number beside it.

    `of_others` are phrases before a mean word that make it what a number is compared with, or a
    grade: "cao hơn trung bình". Behind a number one of the words in `behind` or no word has to
    follow it; any may where that is empty. Before one of `over`, a time that stands behind a
    mean word is what the mean is over: "bình quân 10 tháng tăng"; so is a number behind one of
    `every`: "trung bình cứ 2 phút". Where a mean word belongs to what one of `changes` is said
    of ("the average wage rose 5%"), the change is none, and what it led `to` is one.
    """

    words: Lexicon[bool]
    of_others: Endings[bool] = _NO_OTHERS
    behind: frozenset[str] = frozenset()
    over: frozenset[str] = frozenset()
    every: frozenset[str] = frozenset()
    changes: Lexicon[bool] = _NO_CHANGES
    to: frozenset[str] = frozenset()
    by_itself: frozenset[str] = frozenset()
    """What stands before a mean word that says of a change what it is in the mean: "on"."""

    def stand_beside(self, s: Sentence, start: int, end: int, after: int) -> bool:
        """Whether one stands in the clause of tokens[start:end] before a number, or behind it.

        The number is tokens[end:after]. One comma parts a mean word from it where that begins
        the sentence and says over what: "Bình quân mỗi ngày, cảng đón 5 tàu".
        """
        if self._stands_behind(s, after):
            return True
        if s.keys[end - 1] in self.every:
            return False
        if self.words.openers.isdisjoint(s.keys[start:end]):
            return False
        commas = 0
        for i in range(end - 1, start - 1, -1):
            if self.words.begins(s.keys, i):
                near = commas == 0 or (commas == 1 and i == 0 and self._goes_on(s, 0))
                of_other = self.of_others.before(s.keys, i) or self._is_of_what_changed(s, i, end)
                return near and not of_other
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

    def _goes_on(self, s: Sentence, i: int) -> bool:
        """Whether the mean word at token i is followed by what the mean is over."""
        over = self.words.at(s.keys, i)[1]
        return s.keys[over] in self.behind or s.tokens[over].is_figure

    def _is_of_what_changed(self, s: Sentence, i: int, end: int) -> bool:
        """Whether the mean word at token i is of what changed by the number at `end`."""
        if s.keys[end - 1] in self.to or s.keys[i - 1] in self.by_itself or self._goes_on(s, i):
            return False
        return any(self.changes.begins(s.keys, at) for at in range(i + 1, end))

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
