"""The published registry in one SQLite file, which answers every reading command.

The file lies in the user's cache folder. It is written whole when it is first needed, and again
when the hash of anything it was made of differs. Several registries together have one, too. Where
nothing can be kept, the same tables are made in memory. `schema.sql` says what they hold.
"""

from qnfacts.store.inputs import Place
from qnfacts.store.opening import open_named, open_store
from qnfacts.store.selection import Selection
from qnfacts.store.store import Store

__all__ = ["Place", "Selection", "Store", "open_named", "open_store"]
