"""The server for assistants: the Model Context Protocol over stdin and stdout."""

import json
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import CallToolResult, TextContent, ToolAnnotations
from pydantic import Field

from qnfacts import __version__
from qnfacts.assistants import answers
from qnfacts.assistants.answers import Answer, Asked
from qnfacts.explore.overview import overview
from qnfacts.phrases import say
from qnfacts.phrases.problems import in_language
from qnfacts.problems import QnfactsError
from qnfacts.render.records import json_text, ndjson_text
from qnfacts.terms import Language

Question = Callable[[Asked], Answer]
Answered = Annotated[CallToolResult, Answer]
FactId = Annotated[str, Field(description="as search_facts gives it")]

_READS = ToolAnnotations(read_only_hint=True, open_world_hint=False)


def server(path: Path, lang: Language) -> MCPServer:
    """One that answers from the registry at `path`, which is looked at again for each question."""
    made = MCPServer(
        "qnfacts",
        version=__version__,
        instructions=say("assistant rules", lang),
        log_level="WARNING",
    )
    _add_tools(made, partial(_answered, path, lang))
    _add_resources(made, path, lang)
    return made


def _answered(path: Path, lang: Language, question: Question) -> CallToolResult:
    """The answer, as text and as data. Raises ToolError with the words of a refusal."""
    try:
        text = ndjson_text([question(Asked.of(path, lang))])
    except QnfactsError as error:
        problems = in_language(error.problems, lang)
        said = (": ".join(filter(None, (each.place, each.message))) for each in problems)
        raise ToolError("; ".join(said)) from None
    content = [TextContent(type="text", text=text)]
    return CallToolResult(content=content, structured_content=json.loads(text))


def _add_tools(made: MCPServer, answered: Callable[[Question], CallToolResult]) -> None:
    # All answer in the thread of the server: a store belongs to one thread.

    @made.tool(annotations=_READS)
    async def search_facts(words: str, limit: Annotated[int, Field(ge=1, le=50)] = 5) -> Answered:
        """Find published facts by words or a question, in English or Vietnamese."""
        return answered(lambda asked: answers.search_facts(asked, words, limit))

    @made.tool(annotations=_READS)
    async def get_fact(id: FactId) -> Answered:  # noqa: A002 what assistants read
        """Get all that is recorded of one fact."""
        return answered(lambda asked: answers.get_fact(asked, id))

    @made.tool(annotations=_READS)
    async def compare_target(id: FactId, as_of: date | None = None) -> Answered:  # noqa: A002
        """Tell whether a target is met, not met or undetermined, and why."""
        return answered(lambda asked: answers.compare_target(asked, id, as_of))

    @made.tool(annotations=_READS)
    async def scan_text(text: str, language: Language | None = None) -> Answered:
        """Read the numbers, dates and document numbers of any text, with their hedges."""
        return answered(lambda asked: answers.scan_text(asked, text, language))

    @made.tool(annotations=_READS)
    async def audit_text(text: str) -> Answered:
        """Compare a draft with the facts: each number, date, document and quotation."""
        return answered(lambda asked: answers.audit_text(asked, text))


def _add_resources(made: MCPServer, path: Path, lang: Language) -> None:
    @made.resource("qnfacts://overview", mime_type="application/json")
    async def facts() -> str:
        """How many facts of each kind there are."""
        return json_text(overview(Asked.of(path, lang).store.counts()))

    @made.resource("qnfacts://sources", mime_type="application/json")
    async def sources() -> str:
        """The sources, and how much of each the facts cover."""
        return json_text(Asked.of(path, lang).store.sources())
