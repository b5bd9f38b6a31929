"""The first quotation of a fact states its value, of that thing."""
