"""A draft as it is read: its passages and sentences, and what each mentions."""
