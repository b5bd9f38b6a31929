"""Writing `facts.lock`: what the texts do not prove is not locked."""

from pathlib import Path
from typing import NamedTuple

from qnfacts.check.checked import CheckedFact, CheckedQuote, CheckedRegistry
from qnfacts.check.checked.gather import gather, missing_texts
from qnfacts.check.rules import RULES, chosen
from qnfacts.check.run import check_gathered
from qnfacts.problems import RegistryError
from qnfacts.registry.digests import entry_sha256, quote_sha256
from qnfacts.registry.files import lock_path
from qnfacts.registry.lock import Lock, LockedFact, LockedQuote, dump_lock, name_in_lock
from qnfacts.registry.replacing import replace_file


class Written(NamedTuple):
    """The lock's path, and how many errors of coverage there are, which are nothing to a lock."""

    path: Path
    uncovered: int


def write_lock(path: Path, sources: Path | None = None) -> Written:
    """Lock the registry at `path`.

    The texts are looked for in the folder `sources`, else where `source_folder` says. Raises
    RegistryError, and writes nothing, when one of them is not there or when a check with them finds
    an error, save for one of coverage; OSError when the lock cannot be written.
    """
    gathered = gather(path, sources)
    if missing := list(missing_texts(gathered)):
        raise RegistryError(missing)
    errors = [p for p in check_gathered(gathered, _CODES).problems if p.severity == "error"]
    if unproven := [error for error in errors if RULES[error.code].group != "coverage"]:
        raise RegistryError(unproven)
    written = lock_path(path)
    replace_file(written, dump_lock(_lock(gathered.registry, name_in_lock(path))).encode())
    return Written(written, len(errors))


def _lock(registry: CheckedRegistry, name: str) -> Lock:
    """The lock of a registry whose quotations are all found in the texts at hand."""
    model = registry.model
    return Lock(
        registry=name,
        title=entry_sha256(model.title),
        texts={source.id: source.sha256 for source in model.sources},
        entries={section: dict(found) for section, found in registry.digests.items()},
        facts={fact.model.id: _locked_fact(fact, registry) for fact in registry.facts},
    )


def _locked_fact(fact: CheckedFact, registry: CheckedRegistry) -> LockedFact:
    quotes = tuple(_locked_quote(quote, registry) for quote in fact.quotes)
    return LockedFact(sha256=entry_sha256(fact.model), quotes=quotes)


def _locked_quote(quote: CheckedQuote, registry: CheckedRegistry) -> LockedQuote:
    source = quote.model.source
    spans = tuple(registry.texts[source].span(*span) for span in quote.standing.places[0])
    return LockedQuote(source=source, spans=spans, sha256=quote_sha256(quote.model, spans))


_CODES = chosen((), ("lock",))
"""The rules that a registry has to keep before it is locked: all but those of the lock itself."""
