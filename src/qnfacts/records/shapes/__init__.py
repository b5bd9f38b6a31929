"""The fields of every record, as types."""
