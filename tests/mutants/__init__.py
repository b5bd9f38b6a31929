"""The shipped facts, each altered in every way that changes what it says."""
