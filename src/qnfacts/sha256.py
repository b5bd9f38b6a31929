"""SHA-256 without a wait.

Loading OpenSSL, as `hashlib` does, takes longer than hashing a small file with the code that
Python has of its own. The standard library's `random` avoids it in the same way.
"""

import sys

try:
    if sys.version_info >= (3, 12):
        from _sha2 import sha256 as _own
    else:
        from _sha256 import sha256 as _own  # type: ignore[import-not-found]
except ImportError:  # another Python than the usual one
    from hashlib import sha256 as _own

SMALL = 1_000_000
"""Bytes beyond which OpenSSL makes up for being loaded."""


def sha256(data: bytes) -> str:
    """The hash of `data` in hexadecimal digits."""
    if len(data) <= SMALL and "hashlib" not in sys.modules:
        return str(_own(data).hexdigest())
    import hashlib

    return hashlib.sha256(data).hexdigest()


def digest(*words: str) -> str:
    """One hash of them all."""
    return sha256("\0\0".join(words).encode(errors="surrogatepass"))


def prepare(size: int) -> None:
    """Load OpenSSL before so many bytes are hashed bit by bit, if that is worth the wait."""
    if size > SMALL:
        import hashlib  # noqa: F401
