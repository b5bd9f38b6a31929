"""JSON Schemas (draft 2020-12) of the registry and of every command's output."""

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from qnfacts.records.shapes.explanation_records import ExplanationRecord
from qnfacts.records.shapes.outputs import OUTPUTS
from qnfacts.registry.model import Registry

_OUTPUTS = {**OUTPUTS, "explanations": list[ExplanationRecord]}

SCHEMAS: dict[str, str] = {
    "registry": "facts.yaml, for editors and other validators",
    **{name: f"the JSON that `qnfacts {name}` prints" for name in _OUTPUTS},
    "explanations": "the JSON that `qnfacts scan --explain` prints",
    "rules": "the JSON that `qnfacts check --list-rules` prints",
    "overview": "the JSON that `qnfacts` alone prints",
}
"""The schemas there are, and what each describes."""


def json_schema(name: str) -> JsonSchemaValue:
    """The schema called `name`. Raises KeyError for one that is not in SCHEMAS."""
    if name == "registry":
        schema = Registry.model_json_schema(schema_generator=_Generator)
    else:
        schema = TypeAdapter(_OUTPUTS[name]).json_schema(schema_generator=_Generator)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMAS[name],
        **{key: value for key, value in schema.items() if key != "title"},
    }


class _Generator(GenerateJsonSchema):
    """Records are closed, and their numbers are JSON numbers."""

    def decimal_schema(self, _: core_schema.DecimalSchema) -> JsonSchemaValue:
        return {"type": "number"}

    def typed_dict_schema(self, schema: core_schema.TypedDictSchema) -> JsonSchemaValue:
        return {**super().typed_dict_schema(schema), "additionalProperties": False}
