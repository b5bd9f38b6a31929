"""Writing `facts.lock`: only what is found in its sources is locked."""

from pathlib import Path

from qnfacts.check.checked import Case, Subject
from qnfacts.check.checking import texts_folder
from qnfacts.check.files import Gathered, gather, prove
from qnfacts.problems import Problem, RegistryError
from qnfacts.registry.digests import claims_sha256, quote_sha256
from qnfacts.registry.files import lock_path
from qnfacts.registry.lock import Lock, LockedFact, LockedQuote, replace_lock


def write_lock(path: Path, sources: Path | None = None) -> Path:
    """Lock the registry in the file `path`; the lock's own path.

    The texts are looked for in the folder `sources`, else where `source_folder` says. Raises
    RegistryError, and writes nothing, when one of them is not there, when a quotation is not
    found in its text just once, or when the lock cannot be written.
    """
    gathered = gather(path, texts_folder(path, sources))
    problems = [*prove(gathered, _NEEDED).problems, *_missing(gathered)]
    if problems:
        raise RegistryError(problems)
    written = lock_path(path)
    try:
        replace_lock(written, make_lock(gathered.subject))
    except OSError as error:
        message = f"the lock cannot be written: {error.strerror or error}"
        problem = Problem(code="lock-unreadable", file=str(written), message=message)
        raise RegistryError([problem]) from None
    return written


def make_lock(subject: Subject) -> Lock:
    """The lock of a registry whose quotations are all found in the texts at hand."""
    return Lock(
        sources={source.id: source.sha256 for source in subject.registry.sources},
        facts={case.fact.id: _locked(subject, case) for case in subject.cases},
    )


def _locked(subject: Subject, case: Case) -> LockedFact:
    quotes = []
    for quoted in case.quotes:
        text = subject.texts[quoted.quote.source]
        spans = tuple(text.span(*span) for span in quoted.places[0])
        digest = quote_sha256(quoted.quote)
        quotes.append(LockedQuote(source=quoted.quote.source, spans=spans, sha256=digest))
    return LockedFact(claims=claims_sha256(case.fact), quotes=tuple(quotes))


def _missing(gathered: Gathered) -> list[Problem]:
    """The texts that are not there at all, which no rule minds."""
    told = {problem.file for problem in gathered.problems}
    files = {
        source.id: str(gathered.folder / source.file)
        for source in gathered.subject.registry.sources
        if source.id not in gathered.subject.texts
    }
    return [
        Problem(
            code="source-unreadable",
            file=file,
            message=f"the text of {id_} is not there",
            hint="Name the folder of the texts with --sources or QNFACTS_SOURCES.",
        )
        for id_, file in files.items()
        if file not in told
    ]


_NEEDED = frozenset(
    {
        "source-unreadable",
        "source-changed",
        "not-verbatim",
        "segments-apart",
        "ambiguous-quotation",
    }
)
