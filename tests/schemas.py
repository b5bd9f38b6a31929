"""Validators for the JSON Schemas that the program prints."""

import json
from functools import cache

from jsonschema import Draft202012Validator


@cache
def validator(schema: str) -> Draft202012Validator:
    """What holds data against a schema, once that is known to be one: finding out is slow."""
    read = json.loads(schema)
    Draft202012Validator.check_schema(read)
    return Draft202012Validator(read)
