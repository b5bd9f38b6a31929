"""Making an index of a registry: at once, piece by piece, or only of what has changed."""
