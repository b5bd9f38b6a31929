"""Vietnamese and English text to quantities, dates and document numbers.

The grammars are functions of a sentence and a token, each built on those above it:

    numeral    figures or words, with scales       13.000    hai mươi lăm     2.5 million
    amount     numeral and unit                    11,03%    8 triệu đồng     $10 a day
    range      amount, "-", "đến" or "to", amount  3-5 ha    từ 10 đến 20%    $5 to $15
    number     amount, range, fraction or order    hai phần ba                tens of thousands
    quantity   number with the hedges around it    từ 10 hộ trở lên           at least 5 percent
    date       day, month, quarter or year         7/12/2018                  Q3 2025
    period     two dates, or one and a word        2021-2025 đến năm 2030     since 2022
    document   number and letters                  148/2018/NQ-HĐND

At each token that may open one, the reader tries documents, then dates and periods, then
quantities, and takes the first. What is recognised and cannot be read is passed over as a whole,
with a `Reason`. The reasons to leave unread what could be read as a number stand in one table a
language, `vietnamese.vetoes.VETOES` and `english.vetoes.VETOES`.
"""

from qnfacts.quantities.documents import DOCUMENT_TYPES
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.reading import Reading, ReadingType, Unread
from qnfacts.quantities.scan import explain, explain_one_by_one, scan, scan_in

__all__ = [
    "DOCUMENT_TYPES",
    "Reading",
    "ReadingType",
    "Reason",
    "Unread",
    "explain",
    "explain_one_by_one",
    "scan",
    "scan_in",
]
