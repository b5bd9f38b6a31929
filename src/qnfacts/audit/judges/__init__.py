"""The verdict on each kind of mention: numbers, dates, documents, quotations, aims."""
