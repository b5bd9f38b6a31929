"""Numerals, amounts, ranges, and the words that hedge them."""
