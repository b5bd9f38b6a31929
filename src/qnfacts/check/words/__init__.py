"""The words of two languages that turn, limit or lead to what is said."""
