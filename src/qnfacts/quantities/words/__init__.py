"""What sentences are made of: tokens, vocabularies, labels."""
