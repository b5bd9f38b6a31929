"""Writing with facts: drafts bound to the registry, and what a change of it makes stale."""
