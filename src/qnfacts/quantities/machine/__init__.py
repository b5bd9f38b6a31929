"""What reads both languages: tokens, vocabularies, sentences, dates and hedges as values."""
