"""Inputs that nobody would write: `python -m tests.fuzz --minutes 1`.

Each input is made from a seed and its number alone, so a failure can be made again.
"""
