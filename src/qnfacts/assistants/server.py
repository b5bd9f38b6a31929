"""The server for assistants: the Model Context Protocol over stdin and stdout."""

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from functools import partial
from typing import Annotated, Any

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import CallToolResult, TextContent, Tool, ToolAnnotations
from pydantic import BeforeValidator, Field, ValidationError

from qnfacts import __version__
from qnfacts.assistants import answers
from qnfacts.assistants.answers import Answer, Asked
from qnfacts.explore.overview import overview
from qnfacts.phrases import say
from qnfacts.phrases.problems import in_language
from qnfacts.phrases.unknown import no_such_among
from qnfacts.problems import QnfactsError
from qnfacts.registry.named import NamedRegistry
from qnfacts.render.records import json_text, ndjson_text
from qnfacts.terms import Language

Question = Callable[[Asked], Answer]
Answered = Annotated[CallToolResult, Answer]


def _written(day: object) -> object:
    """The day, if it is written as one: a bare number would be taken for seconds since 1970."""
    if isinstance(day, str) and "-" in day:
        return day
    raise ValueError(day)


Day = Annotated[date, BeforeValidator(_written)]

_READS = ToolAnnotations(read_only_hint=True, open_world_hint=False)


class _Server(MCPServer):
    """One that says what is wrong with a call in the reader's language."""

    def __init__(self, lang: Language, name: str, **settings: Any) -> None:
        super().__init__(name, **settings)
        self._lang = lang

    async def list_tools(self) -> list[Tool]:
        """The tools; each says in the reader's language what its answers are."""
        tools = await super().list_tools()
        for tool in tools:
            tool.output_schema = {
                **(tool.output_schema or {}),
                "description": say("tool answer", self._lang),
            }
        return tools

    async def call_tool(self, name: str, arguments: dict[str, Any], *context: Any) -> Any:
        """The answer of a tool. Raises ToolError for a call that is refused."""
        tools = {
            tool.name: list(tool.input_schema["properties"]) for tool in await self.list_tools()
        }
        _refuse_unknown("tool", [name], list(tools), self._lang)
        _refuse_unknown("argument", arguments, tools[name], self._lang)
        try:
            return await super().call_tool(name, arguments, *context)
        except ToolError as error:
            match error.__cause__:
                case ValidationError() as wrong if type(error) is ToolError:
                    raise ToolError(_wrong_values(wrong, self._lang)) from None
                case ToolError() as refused:
                    raise refused from None
            raise


def _refuse_unknown(
    what: str, given: Iterable[str], known: Collection[str], lang: Language
) -> None:
    for name in given:
        if name not in known:
            raise ToolError(no_such_among(what, name, known, lang))


def _wrong_values(wrong: ValidationError, lang: Language) -> str:
    """What each argument takes whose value is missing or is something else."""
    names = dict.fromkeys(str(error["loc"][0]) for error in wrong.errors())
    return "; ".join(say(f"argument {name}", lang) for name in names)


def server(registries: Sequence[NamedRegistry], lang: Language) -> MCPServer:
    """One that answers from the registries, which are looked at again for each question."""
    made = _Server(
        lang,
        "qnfacts",
        version=__version__,
        instructions=say("assistant rules", lang),
        log_level="WARNING",
    )
    now = partial(Asked.of, registries, lang)
    _add_tools(made, partial(_answered, now, lang), lang)
    _add_resources(made, now, lang)
    return made


def _answered(now: Callable[[], Asked], lang: Language, question: Question) -> CallToolResult:
    """The answer, as text and as data. Raises ToolError with the words of a refusal."""
    try:
        text = ndjson_text([question(now())])
    except QnfactsError as error:
        problems = in_language(error.problems, lang)
        said = (": ".join(filter(None, (each.place, each.message))) for each in problems)
        raise ToolError("; ".join(said)) from None
    content = [TextContent(type="text", text=text)]
    return CallToolResult(content=content, structured_content=json.loads(text))


def _add_tools(
    made: MCPServer, answered: Callable[[Question], CallToolResult], lang: Language
) -> None:
    FactId = Annotated[str, Field(description=say("tool id", lang))]  # noqa: N806 a type

    @made.tool(description=say("tool search_facts", lang), annotations=_READS)
    async def search_facts(words: str, limit: Annotated[int, Field(ge=1, le=50)] = 5) -> Answered:
        return answered(lambda asked: answers.search_facts(asked, words, limit))

    @made.tool(description=say("tool get_fact", lang), annotations=_READS)
    async def get_fact(id: FactId) -> Answered:  # noqa: A002 what assistants read
        return answered(lambda asked: answers.get_fact(asked, id))

    @made.tool(description=say("tool compare_target", lang), annotations=_READS)
    async def compare_target(id: FactId, as_of: Day | None = None) -> Answered:  # noqa: A002
        return answered(lambda asked: answers.compare_target(asked, id, as_of))

    @made.tool(description=say("tool scan_text", lang), annotations=_READS)
    async def scan_text(text: str, language: Language | None = None) -> Answered:
        return answered(lambda asked: answers.scan_text(asked, text, language))

    @made.tool(description=say("tool audit_text", lang), annotations=_READS)
    async def audit_text(text: str) -> Answered:
        return answered(lambda asked: answers.audit_text(asked, text))


def _add_resources(made: MCPServer, now: Callable[[], Asked], lang: Language) -> None:
    as_json = partial(made.resource, mime_type="application/json")

    @as_json("qnfacts://overview", description=say("resource overview", lang))
    async def facts() -> str:
        return json_text(overview(now().store.counts()))

    @as_json("qnfacts://sources", description=say("resource sources", lang))
    async def sources() -> str:
        return json_text(now().store.sources())
