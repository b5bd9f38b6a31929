"""A registry of any size in pieces, which all processors read apart and which fit together."""
