"""Vietnamese: its numerals, units, hedges, labels and dates."""
