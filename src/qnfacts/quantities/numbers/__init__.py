"""Numerals, amounts, ranges, and quantities with the words that hedge them."""
