"""The proof of a registry: every rule held against every fact, quotation and source."""
