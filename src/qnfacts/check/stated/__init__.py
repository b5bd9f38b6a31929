"""The numbers and dates that words state."""
