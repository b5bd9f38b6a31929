"""What can be asked of a registry: facts, tiers, times, comparisons."""
