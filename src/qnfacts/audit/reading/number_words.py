"""Where the number ends in words, and what is counted begins."""

import re


def noun_in(mention: str) -> str:
    """The words of a mention behind its number, such as "sản phẩm" in "437 sản phẩm"."""
    return mention[number_end(mention, 0, len(mention)) :].strip()


def number_end(text: str, start: int, end: int) -> int:
    """Where the figures or number words end in a piece of a text; its end where there are none."""
    last = start
    for figure in _FIGURE.finditer(text, start, end):
        last = figure.end()
    return last if last > start else end


_FIGURE = re.compile(
    r"\d[\d.,]*|%|\b(?:nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion|trillion|hundred|dozens?|tens"
    r"|hundreds|thousands|hàng chục|hàng trăm|hàng nghìn|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven"
    r"|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|trăm|mươi|rưỡi"
    r"|ty|trieu|nghin|tram|muoi|quarters?|thirds?|fifths?|sixths?|eighths?|tenths?|thousand)\b",
    re.IGNORECASE,
)
