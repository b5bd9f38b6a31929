"""Writing `facts.lock`: only what is found in its sources is locked."""

from collections.abc import Iterator
from pathlib import Path

from qnfacts.check.checked import CheckedFact, CheckedQuote, CheckedRegistry
from qnfacts.check.gather import Gathered, gather
from qnfacts.check.run import check_gathered
from qnfacts.problems import Problem, RegistryError
from qnfacts.registry.digests import claims_sha256, quote_sha256
from qnfacts.registry.files import lock_path
from qnfacts.registry.lock import Lock, LockedFact, LockedQuote, replace_lock


def write_lock(path: Path, sources: Path | None = None) -> Path:
    """Lock the registry in the file `path`; the lock's own path.

    The texts are looked for in the folder `sources`, else where `source_folder` says. Raises
    RegistryError, and writes nothing, when one of them is not there or when a quotation is not
    found in its text just once; OSError when the lock cannot be written.
    """
    gathered = gather(path, sources)
    problems = [*check_gathered(gathered, _NEEDED).problems, *_missing(gathered)]
    if problems:
        raise RegistryError(problems)
    written = lock_path(path)
    try:
        replace_lock(written, _lock(gathered.registry))
    except OSError as error:
        message = f"the lock cannot be written: {error.strerror or error}"
        raise OSError(error.errno, message, str(written)) from None
    return written


def _lock(registry: CheckedRegistry) -> Lock:
    """The lock of a registry whose quotations are all found in the texts at hand."""
    return Lock(
        sources={source.id: source.sha256 for source in registry.model.sources},
        facts={fact.model.id: _locked_fact(fact, registry) for fact in registry.facts},
    )


def _locked_fact(fact: CheckedFact, registry: CheckedRegistry) -> LockedFact:
    quotes = tuple(_locked_quote(quote, registry) for quote in fact.quotes)
    return LockedFact(claims=claims_sha256(fact.model), quotes=quotes)


def _locked_quote(quote: CheckedQuote, registry: CheckedRegistry) -> LockedQuote:
    source = quote.model.source
    spans = tuple(registry.texts[source].span(*span) for span in quote.standing.places[0])
    return LockedQuote(source=source, spans=spans, sha256=quote_sha256(quote.model))


def _missing(gathered: Gathered) -> Iterator[Problem]:
    """The texts that are not there at all: to a check that is no problem."""
    registry = gathered.registry
    unusable = {problem.file for problem in gathered.problems}
    for id_, source in registry.sources.items():
        file = str(gathered.texts / source.file)
        if id_ not in registry.texts and file not in unusable:
            message = f"the text of {id_} is not there"
            hint = "Name the folder of the texts with --sources or QNFACTS_SOURCES."
            yield Problem(code="source-unreadable", file=file, message=message, hint=hint)


_NEEDED = frozenset(
    {
        "source-unreadable",
        "source-changed",
        "not-verbatim",
        "segments-apart",
        "ambiguous-quotation",
    }
)
