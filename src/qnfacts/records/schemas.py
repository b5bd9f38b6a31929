"""JSON Schemas (draft 2020-12) of the registry and of every command's output."""

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from qnfacts.problems import Message
from qnfacts.records.shapes.explanation_records import ExplanationRecord
from qnfacts.records.shapes.outputs import OUTPUTS
from qnfacts.registry.model import Registry

_OUTPUTS = {**OUTPUTS, "explanations": list[ExplanationRecord]}


def _printed(command: str) -> Message:
    return Message("the JSON that `{command}` prints", command=command)


SCHEMAS: dict[str, str] = {
    "registry": Message("facts.yaml, for editors and other validators"),
    **{name: _printed(f"qnfacts {name}") for name in _OUTPUTS},
    "explanations": _printed("qnfacts scan --explain"),
    "rules": _printed("qnfacts check --list-rules"),
    "overview": Message("the JSON that `qnfacts` alone prints"),
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
