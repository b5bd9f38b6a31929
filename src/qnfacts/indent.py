"""JSON over several lines, without reading it."""


def indented(line: str, newline: str) -> str:
    r"""The JSON of one line with each member and item on a line of its own.

    `newline` is a line break and the indentation of the whole; what is inside stands two spaces
    further right.
    """
    pieces = _hidden(line).split('"')  # every other one is the text of a string
    for at in range(0, len(pieces), 2):
        set_apart: list[str] = []
        for sign in pieces[at]:
            if sign in "{[":
                newline += "  "
                set_apart += sign, newline
            elif sign in "}]":
                newline = newline[:-2]
                set_apart += newline, sign
            elif sign == ",":
                set_apart += sign, newline
            else:
                set_apart.append(": " if sign == ":" else sign)
        pieces[at] = "".join(set_apart)
    return _shown('"'.join(pieces))


# No control character stands in JSON as it is.
_MARKS = ("\\\\", "\x00"), ('\\"', "\x01"), ("{}", "\x02"), ("[]", "\x03")


def _hidden(line: str) -> str:
    for sign, mark in _MARKS:
        line = line.replace(sign, mark)
    return line


def _shown(text: str) -> str:
    for sign, mark in _MARKS:
        text = text.replace(mark, sign)
    return text
