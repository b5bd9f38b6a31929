"""Plain programs to measure against: what one would write in an afternoon."""
