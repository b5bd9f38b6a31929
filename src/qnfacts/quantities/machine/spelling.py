"""One spelling for each Vietnamese word, where people have two."""

import re
from unicodedata import normalize


def spelling(word: str) -> str:
    """Lower case, and one spelling where Vietnamese has two: hoà/hòa, tỉ/tỷ, kì/kỳ."""
    small = word.lower()
    if small == "rưởi":
        return "rưỡi"
    small = _MISPLACED_TONE.sub(lambda found: _TONE_ON_A[found[0][0]], small)
    small = _TONE_ON_U.sub(lambda found: f"qu{found[2]}{_TONES[found[1]]}", small)
    small = normalize("NFC", small)
    if not small[:-2].endswith("q"):
        small = small[:-2] + _OLD_TONE.get(small[-2:], small[-2:])
    return _FINAL_I.sub(lambda found: "yỳýỷỹỵ"["iìíỉĩị".index(found[0])], small)


_OLD_TONE = (
    {"oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa"}
    | {"oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe"}
    | {"uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy"}
)
_TONE_ON_A = {"ò": "oà", "ó": "oá", "ỏ": "oả", "õ": "oã", "ọ": "oạ"}
_MISPLACED_TONE = re.compile("[òóỏõọ]a(?=[a-z])")
"""As in "khỏang", which is meant to be "khoảng"."""
_TONE_ON_U = re.compile("^q([ùúủũụ])([aiy])")
_TONES = {"ù": "\u0300", "ú": "\u0301", "ủ": "\u0309", "ũ": "\u0303", "ụ": "\u0323"}
"""As in "qúy", which is meant to be "quý"."""
_FINAL_I = re.compile(r"(?<=^[hklmst])[iìíỉĩị]$|(?<=^qu)[iìíỉĩị]$")
