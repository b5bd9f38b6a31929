"""Drafts: what is bound to facts in them, filled in, mended, and told to rest on a fact."""
