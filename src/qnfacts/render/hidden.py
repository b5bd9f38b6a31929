"""The characters that can deceive a reader or drive a terminal."""

import re

_JOINING = "\u0600-\u1cff"  # Arabic to the Indic scripts: where spelling needs the joiners

HIDDEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls
    "\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"  # bidirectional marks, line separators
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"  # invisible
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
    "\ud800-\udfff"  # lone surrogates
    "]"
    f"|(?<![{_JOINING}])[\u200c\u200d]|[\u200c\u200d](?![{_JOINING}])"
)
"""Unicode's controls, separators, surrogates, Bidi_Control and Default_Ignorable_Code_Point.

Tab and line feed only move on, and stay. The joiners U+200C and U+200D stay between two
characters of a script that spells with them; anywhere else they only hide a difference.
"""
