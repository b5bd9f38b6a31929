"""The words of a quotation that a value stands in: its clause, and what is said there."""
