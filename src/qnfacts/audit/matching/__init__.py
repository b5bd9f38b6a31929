"""What a number in a draft is about, and what that makes of it."""
