"""English: its numerals, units, hedges, labels and dates, for the machine that reads both."""
