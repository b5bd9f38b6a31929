"""Somebody's draft held against the facts: what it says of each is borne out, or is not."""
