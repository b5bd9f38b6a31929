"""Questions to a registry: search, OCOP tiers, comparisons, what follows, order of time."""
