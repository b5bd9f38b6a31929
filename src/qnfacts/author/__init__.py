"""Writing a registry: its beginning, and what is added to it."""
