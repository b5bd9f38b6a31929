"""What the program costs before it does anything."""

from benchmarks.bench import Bench
from benchmarks.measure import race, ratio
from benchmarks.report import Outcome, no_goal

VERSION, TYPER = "--version", "plain: Typer alone"
HELP, TYPER_HELP = "--help", "plain: Typer alone, --help"


def run(bench: Bench) -> Outcome:
    """Help and version, against Typer in front of a constant."""
    contenders = {
        "python -c pass": bench.python("-c", "pass"),
        "import qnfacts": bench.python("-c", "import qnfacts"),
        VERSION: bench.qnfacts("--version", prints="qnfacts"),
        TYPER: bench.plain("typer_floor", "constant", prints="constant"),
        HELP: bench.qnfacts("--help", prints="Usage"),
        TYPER_HELP: bench.plain("typer_floor", "--help", prints="Usage"),
    }
    column = "alone"
    results = race({(name, column): each for name, each in contenders.items()}, bench.scale.rounds)
    measured = [
        ratio(results[own, column], results[plain, column])
        for own, plain in ((VERSION, TYPER), (HELP, TYPER_HELP))
    ]
    goal = no_goal(f"`{VERSION}` · `{HELP}`", measured, "× plain: Typer alone")
    return Outcome("Start", results, [goal])
