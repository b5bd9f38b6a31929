"""What the program costs before it does anything."""

from benchmarks.bench import Bench
from benchmarks.measure import race, ratio
from benchmarks.report import Outcome, no_goal

PYTHON, IMPORT, VERSION, HELP = "python -c pass", "import qnfacts", "--version", "--help"
TYPER, TYPER_HELP = "plain: Typer alone", "plain: Typer alone, --help"


def run(bench: Bench) -> Outcome:
    """Help and version, against Typer in front of a constant."""
    contenders = {
        PYTHON: bench.python("-c", "pass"),
        IMPORT: bench.python("-c", "import qnfacts"),
        VERSION: bench.qnfacts("--version", prints="qnfacts"),
        TYPER: bench.plain("typer_floor", "constant", prints="constant"),
        HELP: bench.qnfacts("--help", prints="Usage"),
        TYPER_HELP: bench.plain("typer_floor", "--help", prints="Usage"),
    }
    column = "alone"
    results = race({(name, column): each for name, each in contenders.items()}, bench.scale.rounds)
    pairs = {VERSION: TYPER, HELP: TYPER_HELP, IMPORT: PYTHON}
    return Outcome(
        "Start",
        results,
        [
            no_goal(f"`{name}`", [ratio(results[name, column], results[to, column])], f"× {to}")
            for name, to in pairs.items()
        ],
    )
