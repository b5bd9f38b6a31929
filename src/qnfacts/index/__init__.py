"""A registry compiled into an SQLite database, which answers every reading command at once.

The index is made when it is first needed, and again where what it came from has changed. It lies
in the user's cache folder; where nothing can be kept it lives in memory, with the same code.
Reading loads neither pydantic nor PyYAML.
"""

from qnfacts.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qnfacts.index.open import open_index
    from qnfacts.index.read import Found, Index
    from qnfacts.index.selection import Selection

__all__ = ["Found", "Index", "Selection", "open_index"]

__getattr__ = late(
    __name__,
    {
        "Found": "qnfacts.index.read",
        "Index": "qnfacts.index.read",
        "Selection": "qnfacts.index.selection",
        "open_index": "qnfacts.index.open",
    },
)
