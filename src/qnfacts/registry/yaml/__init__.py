"""A strict reader of YAML, in which nothing is lost and everything knows its place."""
