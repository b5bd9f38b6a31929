"""Intervals of exact numbers, the hedged notation that people write them in, and EDTF dates."""
