"""How a quotation stands in its text."""
