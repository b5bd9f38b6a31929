"""A quotation that is checked: how it stands in its text, and what its words state."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from qnfacts.check.quotations.layout import Layout
from qnfacts.check.quotations.speech import credits_somebody, cut_from, is_torn, speeches
from qnfacts.check.quotations.standing import NOWHERE, Standing, standing
from qnfacts.check.stated.dates import StatedDate, stated_dates
from qnfacts.check.stated.days import with_days
from qnfacts.check.stated.numerals import numerals, stated
from qnfacts.check.stated.relative import relative_years
from qnfacts.check.stated.spans import within
from qnfacts.check.words.english import ENGLISH
from qnfacts.check.words.vietnamese import VIETNAMESE
from qnfacts.check.words.wording import Wording
from qnfacts.quantities import Reading, scan_in
from qnfacts.registry.model import Quote, Source
from qnfacts.registry.yaml.document import Path
from qnfacts.terms import Language
from qnfacts.text.quotation import SourceText, words


@dataclass(frozen=True)
class CheckedQuote:
    """A quotation, its source's language, and its source's text; None where that is not at hand."""

    path: Path
    model: Quote
    source: Source
    layout: Layout | None
    unit_words: Mapping[str, str]
    kind: str = ""

    @property
    def language(self) -> str:
        """The language of its source."""
        return self.source.language

    @property
    def read_in(self) -> Language:
        """The language in which it is read."""
        return "en" if self.language == "en" else "vi"

    @property
    def wording(self) -> Wording:
        """The words of that language."""
        return ENGLISH if self.read_in == "en" else VIETNAMESE

    @property
    def text(self) -> SourceText | None:
        """Its source's text."""
        return self.layout.text if self.layout else None

    @cached_property
    def words(self) -> str:
        """Its words: letters composed, a single space for a line break and between segments."""
        return " ".join(map(words, self.model.spans))

    @cached_property
    def standing(self) -> Standing:
        """How it stands in the text."""
        return standing(self.model.spans, self.layout, self.kind) if self.layout else NOWHERE

    @property
    def is_sound(self) -> bool:
        """Whether it stands as it should in its text, if that is at hand."""
        return self.text is None or self.standing.sound

    @cached_property
    def sentence(self) -> str:
        """The sentence of the text in which it stands; its own words where that is not at hand."""
        left = self.standing.left
        return left.before + self.words + left.after

    @property
    def in_sentence(self) -> tuple[int, int]:
        """Where it stands in its sentence."""
        start = len(self.standing.left.before)
        return start, start + len(self.words)

    @cached_property
    def sentence_readings(self) -> tuple[Reading, ...]:
        """What the sentence states, where it stands in the sentence; around it, in figures."""
        start, end = self.in_sentence
        own = tuple(moved(reading, start) for reading in self.readings)
        left = self.standing.left
        if not any(map(str.isdigit, left.before + left.after)):
            return own
        around = self._read(self.sentence)
        before = tuple(reading for reading in around if reading.end <= start)
        return (*before, *own, *(reading for reading in around if reading.start >= end))

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """What the words state, in the units of the registry; none across words left out."""
        return tuple(
            moved(reading, at) for at, part in self._parts() for reading in self._read(part)
        )

    def _read(self, text: str) -> list[Reading]:
        years = relative_years(text, self.language, self.source.issued)
        found = (*scan_in(self.language, text, self.unit_words), *years)
        in_order = sorted(found, key=lambda reading: reading.start)
        return [*with_days(text, self.language, in_order)]

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers that the words state, in figures or not."""
        return stated(self.words, self.readings, self.read_in)

    @cached_property
    def dates(self) -> tuple[StatedDate, ...]:
        """The dates that the words state."""
        return tuple(stated_dates(self.words, self.readings, self.source.issued))

    @cached_property
    def unread_numbers(self) -> frozenset[str]:
        """The numbers in figures that are no part of anything read."""
        return self._outside(self.readings)

    @cached_property
    def loose_numbers(self) -> frozenset[str]:
        """The numbers in figures that are no part of a quantity."""
        return self._outside(reading for reading in self.readings if reading.value)

    def _outside(self, readings: Iterable[Reading]) -> frozenset[str]:
        is_read = within((reading.start, reading.end) for reading in readings)
        found = numerals(self.words, self.read_in)
        return frozenset(number for number, start, _ in found if not is_read(start))

    def _parts(self) -> Iterator[tuple[int, str]]:
        """The words between which nothing is left out, and where in `words` they begin."""
        segments = [words(segment) for segment in self.model.spans]
        seams = [0, *(index for index in self.standing.gaps), len(segments)]
        at = 0
        for first, last in pairwise(seams):
            part = " ".join(segments[first:last])
            yield at, part
            at += len(part) + 1

    @property
    def start(self) -> int | None:
        """Where it begins in its text as given, if it stands there."""
        places = self.standing.places
        return self.layout.text.span(*places[0][0])[0] if self.layout and places else None

    @property
    def is_cut_from_speech(self) -> bool:
        """Whether it is a part of somebody's words in quotation marks, and does not say whose."""
        places = self.standing.places
        if self.layout is None or not places:
            return is_torn(self.words) and not credits_somebody(self.words)
        text = self.layout.text
        start, end = text.span(*places[0][0])[0], text.span(*places[0][-1])[1]
        return any(cut_from(each, text.original, start, end) for each in speeches(text.original))

    def leads_to(self, other: "CheckedQuote") -> bool:
        """Whether it stands before another quotation, or with it, in one sentence of the text."""
        if self.layout is None or self.model.source != other.model.source:
            return False
        if self.start is None or other.start is None or self.start > other.start:
            return False
        return self.layout.goes_on(self.start, other.start)

    def segment_path(self, index: int) -> Path:
        """Where in the registry a segment of the quotation is written."""
        inside: Path = ("segments", index) if self.model.segments else ("text",)
        return self.path + inside


def moved(reading: Reading, by: int) -> Reading:
    """A reading so many characters further on."""
    return reading._replace(start=reading.start + by, end=reading.end + by) if by else reading
