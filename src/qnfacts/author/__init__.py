"""Writing: a registry and what is added to it, and drafts that are bound to its facts."""
