"""The field types that the models share."""

import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import PurePosixPath, PureWindowsPath
from typing import Annotated, Literal, TypeAlias, TypeVar, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    PlainSerializer,
    ValidationInfo,
    WithJsonSchema,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from qnfacts.problems import Message
from qnfacts.terms import HIGHEST_TIER, LOWEST_TIER
from qnfacts.terms import Language as Spoken
from qnfacts.values.edtf import ImpossibleDate, canonical, meant
from qnfacts.values.notation import notation, parse_value
from qnfacts.values.value import Value


def invalid(code: str, message: str) -> PydanticCustomError:
    """What a model says of a value that breaks the rule `code`."""
    return PydanticCustomError(code, "{reason}", {"reason": message})


class Model(BaseModel):
    """Frozen, and closed to unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Label(Model):
    """A name in both languages of the explorer.

    In a registry of one language it is given in that one, or as a mere text, and stands for both.
    """

    en: "Text"
    vi: "Text"

    @model_validator(mode="before")
    @classmethod
    def _in_one_language(cls, given: object, info: ValidationInfo) -> object:
        """The label as it is given; `info.context` holds the languages of the registry."""
        languages = info.context or get_args(Spoken)
        if len(languages) > 1:
            return given
        (only,) = languages
        if given is None:
            raise invalid("wrong-value", "the text is missing behind it")
        if isinstance(given, str):
            given = {only: given}
        if not isinstance(given, dict) or only not in given:
            return given
        if len(given) > 1 and given.keys() == set(get_args(Spoken)):
            reason = Message("this registry has one language, {language}", language=only)
            raise invalid("wrong-value", reason)
        return {**dict.fromkeys(get_args(Spoken), given[only]), **given}

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """In one language or in both, which an editor cannot know."""
        schema = handler(core)
        whole = handler.resolve_ref_schema(schema)
        mapping = {key: value for key, value in whole.items() if key != "required"}
        text = {"type": "string", "description": "In a registry of one language"}
        whole.clear()
        whole["anyOf"] = [{**mapping, "minProperties": 1}, text]
        return schema


@dataclass(frozen=True, slots=True)
class Ref:
    """Marks a field whose ids must be defined in `section` of the registry, by a fact of `kind`."""

    section: str
    kind: str | None = None


def _text(given: object) -> object:
    if not isinstance(given, str):
        return given
    if not any(map(_is_seen, given)):
        raise invalid("wrong-value", "the text is empty")
    return _short(given.removesuffix("\n"), LONGEST_TEXT)  # which a block of YAML ends with


def _short(given: object, most: int) -> object:
    if isinstance(given, str) and len(given) > most:
        reason = Message(
            "there is room for {most} characters, this has {length}", most=most, length=len(given)
        )
        raise invalid("wrong-value", reason)
    return given


def _is_seen(character: str) -> bool:
    return character.isprintable() and not character.isspace()


def _file_name(given: object) -> object:
    if isinstance(given, str) and "\0" in given:
        raise invalid("wrong-value", "no file has a zero byte in its name")
    if isinstance(given, str) and _leads_out(given):
        raise invalid("wrong-value", "the file lies inside the folder of the texts")
    return _text(given)


def _leads_out(name: str) -> bool:
    """On any system: a registry is read on more than one."""
    paths = PurePosixPath(name), PureWindowsPath(name)
    return any(path.anchor or ".." in path.parts for path in paths)


def _factor(factor: Decimal) -> Decimal:
    if len(factor.as_tuple().digits) > _PLACES or abs(factor.adjusted()) > _PLACES:
        reason = Message(
            "a factor has at most {most} digits before its point and behind it", most=_PLACES
        )
        raise invalid("wrong-value", reason)
    return factor


def _id(given: object) -> object:
    if isinstance(given, str) and not _ID.fullmatch(given):
        raise invalid("wrong-value", "an id is written in small letters, digits and single hyphens")
    return _short(given, LONGEST_ID)


def _unit_id(given: object) -> object:
    return given if isinstance(given, str) and _CURRENCY.fullmatch(given) else _id(given)


def _bool(given: object) -> object:
    if isinstance(given, bool):
        return given
    if given in ("true", "false"):
        return given == "true"
    raise invalid("wrong-type", "write true or false")


def _edtf(given: object) -> object:
    written = str(given) if isinstance(given, int) else given
    if not isinstance(written, str):
        raise invalid("wrong-type", "a date or period is wanted, such as 2024")
    try:
        return canonical(written)
    except ImpossibleDate as error:
        raise invalid("impossible-date", error.args[0]) from None
    except ValueError:
        if form := meant(written):
            reason = Message(
                "{written!r} is not a date or a period; write {form}", written=written, form=form
            )
        else:
            reason = Message("{written!r} is not a date or a period", written=written)
        raise invalid("bad-date", reason) from None


def _value(given: object) -> object:
    if isinstance(given, Value):
        return given
    if isinstance(given, bool) or not isinstance(given, str | int | Decimal):
        raise invalid("wrong-type", 'a value is wanted, such as 437 or ">13000"')
    try:
        return parse_value(str(given))
    except ValueError as error:
        raise invalid("bad-value", error.args[0]) from None


def _category(given: object) -> object:
    if not isinstance(given, int | str):
        raise invalid("wrong-type", "a word or a whole number is wanted, such as 5")
    if isinstance(given, str) and re.fullmatch(r"[0-9]{1,9}", given):
        return int(given)
    return _short(given, LONGEST_ID)


def _dimensions(given: dict[str, int | str]) -> dict[str, int | str]:
    stars = given.get("stars", LOWEST_TIER)
    if not (isinstance(stars, int) and LOWEST_TIER <= stars <= HIGHEST_TIER):
        reason = Message(
            "stars are a whole number from {low} to {high}", low=LOWEST_TIER, high=HIGHEST_TIER
        )
        raise invalid("wrong-value", reason)
    return given


def _occurrence(given: object) -> object:
    if given == "all":
        return given
    if isinstance(given, str | int) and re.fullmatch(r"[1-9][0-9]{0,5}", str(given)):
        return int(given)
    raise invalid("wrong-type", "write all, or a number from 1")


def _listed(given: object) -> object:
    return [given] if isinstance(given, str) else given


def _version(given: object) -> object:
    if given in (1, "1"):
        return 1
    raise invalid("wrong-value", "this program reads version 1 of the format")


def _each_once(given: tuple[Spoken, ...]) -> tuple[Spoken, ...]:
    if len(set(given)) < len(given):
        raise invalid("wrong-value", "a language stands there twice")
    return given


def _sha256(given: object) -> object:
    if isinstance(given, str) and not _SHA256.fullmatch(given):
        raise invalid("wrong-value", "a SHA-256 is 64 digits 0-9 and a-f")
    return given


def _language(given: object) -> object:
    if isinstance(given, str) and not _LANGUAGE.fullmatch(given):
        raise invalid("wrong-value", "a language is two or three letters, such as vi")
    return given


LONGEST_TEXT = 10_000
"""Characters of a label, a quotation, a note: what is longer is no fact but an article."""

LONGEST_ID = 100
MOST_ENTRIES = 10_000
"""What a field may list: quotations, forms, waivers."""

_PLACES = 30
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_CURRENCY = re.compile(r"[A-Z]{3}")

T = TypeVar("T")

Several: TypeAlias = Annotated[tuple[T, ...], Field(max_length=MOST_ENTRIES)]
Text = Annotated[str, BeforeValidator(_text)]
FileName = Annotated[str, BeforeValidator(_file_name)]
Factor = Annotated[Decimal, Field(gt=0), AfterValidator(_factor)]
Numeral = Annotated[
    str, BeforeValidator(_text), WithJsonSchema({"type": ["string", "number"], "minLength": 1})
]
Id = Annotated[str, BeforeValidator(_id), Field(json_schema_extra={"pattern": f"^{_ID.pattern}$"})]
UnitKey = Annotated[
    str,
    BeforeValidator(_unit_id),
    Field(
        description="An id, or a currency's ISO 4217 code",
        json_schema_extra={"pattern": f"^(?:{_ID.pattern}|{_CURRENCY.pattern})$"},
    ),
]
Sha256 = Annotated[
    str, BeforeValidator(_sha256), Field(json_schema_extra={"pattern": f"^{_SHA256.pattern}$"})
]
Language = Annotated[
    str, BeforeValidator(_language), Field(json_schema_extra={"pattern": f"^{_LANGUAGE.pattern}$"})
]
Languages = Annotated[
    tuple[Spoken, ...],
    AfterValidator(_each_once),
    Field(min_length=1, description="In which labels are given, and quotations translated"),
]
Version = Annotated[Literal[1], BeforeValidator(_version)]
Flag = Annotated[bool, BeforeValidator(_bool)]

Edtf = Annotated[
    str,
    BeforeValidator(_edtf),
    WithJsonSchema(
        {
            "type": ["string", "integer"],
            "description": "EDTF: 2024, 2024-07-01, 2024-35, 199X, 2021/2025, ../2030",
        }
    ),
]

Notation = Annotated[
    Value,
    BeforeValidator(_value),
    PlainSerializer(notation, return_type=str),
    WithJsonSchema(
        {
            "type": ["string", "number"],
            "description": 'As hedged as the source: 437, ">13000", "nearly 500", "tens * 10^9"',
        }
    ),
]

Category = Annotated[
    int | str, BeforeValidator(_category), WithJsonSchema({"type": ["integer", "string"]})
]

Dimensions = Annotated[
    dict[Id, Category],
    AfterValidator(_dimensions),
    Field(default_factory=dict, max_length=MOST_ENTRIES),
]

Occurrence = Annotated[
    int | Literal["all"],
    BeforeValidator(_occurrence),
    Field(description="Which of the places in the text is meant, counted from 1"),
]

TopicId = Annotated[Id, Ref("topics")]
UnitId = Annotated[UnitKey, Ref("units")]
AreaId = Annotated[Id, Ref("areas")]
_Areas = Annotated[Several[AreaId], Field(min_length=1)]
AreaIds = Annotated[
    _Areas,
    BeforeValidator(_listed, json_schema_input_type=AreaId | _Areas),
    Field(alias="area", description="One id, or a list of ids"),
]
AgentId = Annotated[Id, Ref("agents")]
IndicatorId = Annotated[Id, Ref("indicators")]
SourceId = Annotated[Id, Ref("sources")]
FactId = Annotated[Id, Ref("facts")]
PolicyId = Annotated[Id, Ref("facts", "policy")]
FigureId = Annotated[Id, Ref("facts", "figure")]

Label.model_rebuild()
