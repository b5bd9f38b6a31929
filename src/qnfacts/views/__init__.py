"""Records to blocks: what a person sees, in one language. Nothing here knows how it is drawn."""
