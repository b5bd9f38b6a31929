"""Facts as they are published: plain JSON-like records, with fixed keys in a fixed order.

Every command reads these, every machine-readable format writes them, and `schemas.py` derives
the JSON Schemas of the outputs from them. References are resolved: a record stands alone.
"""

from typing import Any

Record = dict[str, Any]
"""Any record, once its kind no longer matters."""
