"""Vietnamese text to quantities, dates and document numbers.

The grammars are functions of a sentence and a token, each built on those above it:

    numeral    figures or words, with scales      13.000    hai mươi lăm    2 tỷ 300 triệu
    amount     numeral and unit                   11,03%    $10             8 triệu đồng/tháng
    range      amount "-" or "đến" amount         3-5 ha    từ 10 đến dưới 20%
    number     amount, range, fraction or order   hai phần ba               hàng chục tỷ đồng
    quantity   hedges, number, "trở lên"          không quá 5 ngày          từ 10 hộ trở lên
    date       day, month, quarter or year        7/12/2018                 quý III/2025
    period     date "-" or "đến" date, or one     2021-2025                 đến năm 2030
    document   number and letters                 148/2018/NQ-HĐND

At each token that may open one, `scan` tries documents, then periods, dates and quantities, and
takes the first. What is recognised and cannot be read is passed over as a whole. Why a number is
left unread stands in one table, `vietnamese.vetoes.VETOES`.
"""

from qnfacts.quantities.documents import DOCUMENT_TYPES
from qnfacts.quantities.reading import Reading, ReadingType
from qnfacts.quantities.scan import scan, scan_in, scan_one_by_one

__all__ = ["DOCUMENT_TYPES", "Reading", "ReadingType", "scan", "scan_in", "scan_one_by_one"]
