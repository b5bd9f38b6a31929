"""Invented registries of any size, the same each time, in the forms that are measured."""
