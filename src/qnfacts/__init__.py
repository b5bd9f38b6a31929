"""A registry of published facts, each with the words that prove it, and its explorer."""

__version__ = "0.1.0"
