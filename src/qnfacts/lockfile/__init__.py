"""`facts.lock`: where each quotation stood when the registry was last locked."""

from qnfacts.location import lock_path
from qnfacts.lockfile.files import read_lock, replace_lock
from qnfacts.lockfile.format import dump_lock, parse_lock
from qnfacts.lockfile.hashes import claims_sha256, quote_sha256
from qnfacts.lockfile.lock import Lock, LockedFact, LockedQuote, Span, locked_spans

__all__ = [
    "Lock", "LockedFact", "LockedQuote", "Span", "claims_sha256", "dump_lock", "lock_path",
    "locked_spans", "parse_lock", "quote_sha256", "read_lock", "replace_lock",
]  # fmt: skip
