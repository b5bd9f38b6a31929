"""What to write instead, tried in its place."""
