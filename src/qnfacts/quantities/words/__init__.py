"""Tokens, vocabularies and sentences: what the grammars read, and the words they share."""
