"""Texts as they were given: letters and the way back to them, quotations, names."""
