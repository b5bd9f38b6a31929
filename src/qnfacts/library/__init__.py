"""A registry for Python: its facts as records, and what the commands say of them.

`qnfacts.load` opens one.
"""

from qnfacts.library.registry import FactRegistry, check_file, load

__all__ = ["FactRegistry", "check_file", "load"]
