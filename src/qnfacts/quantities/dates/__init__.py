"""Dates, with as much of them as a text states, and the periods made of them."""
