"""The check of a registry: its rules, the run, the report, and the writing of the lock."""
