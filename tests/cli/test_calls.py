"""What stands before a command, and the language that a call speaks."""

import json

import pytest
from world import HARROWMERE, Run

from qnfacts.cli.app import COMMANDS
from qnfacts.cli.calls import command_first, language


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("", ""),
        ("figures --json", "figures --json"),
        ("--json figures", "figures --json"),
        ("--registry x figures -n 3", "figures --registry x -n 3"),
        ("-r x -l vi show --json a", "show -r x -l vi --json a"),
        ("-jlvi show a", "show -jlvi a"),
        ("--lang=vi --excel figures", "figures --lang=vi --excel"),
        ("-h figures", "figures -h"),
        ("help", "--help"),
        ("help figures", "figures --help"),
        ("--lang vi help figures", "figures --lang vi --help"),
        ("help --lang vi figures", "figures --lang vi --help"),
        ("--json", "--json"),
        ("--topic ocop figures", "--topic ocop figures"),
        ("--registry", "--registry"),
    ],
)
def test_the_command_comes_first(given: str, meant: str) -> None:
    assert command_first(given.split()) == meant.split()


@pytest.mark.parametrize(
    ("words", "variable", "blamed"), [("--lang fr", "", "--lang"), ("", "xx", "QNFACTS_LANG")]
)
def test_another_language_is_refused_in_that_of_the_locale(
    run: Run, monkeypatch: pytest.MonkeyPatch, words: str, variable: str, blamed: str
) -> None:
    monkeypatch.setenv("QNFACTS_LANG", variable)
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")
    ran = run(*words.split())
    assert (ran.code, "có các giá trị: en, vi" in ran.err) == (2, True)
    assert f"Lỗi ở {blamed}: " in ran.err


@pytest.mark.parametrize(
    "options", [("--json",), ("-j",), ("--format", "json"), ("-f", "json"), ("-fjson",)]
)
def test_an_option_says_the_same_on_both_sides(run: Run, options: tuple[str, ...]) -> None:
    before, behind = run(*options, "figures", "-n", "2"), run("figures", "-n", "2", *options)
    assert before == behind
    assert len(json.loads(before.out)) == 2


def test_of_two_the_last_counts(run: Run) -> None:
    assert run("--lang", "vi", "terms", "topics", "--lang", "en") == run("terms", "topics")


def test_a_registry_is_named_before_the_command(run: Run) -> None:
    before = run("-r", str(HARROWMERE), "list")
    assert before == run("list", "--registry", str(HARROWMERE))
    assert before != run("list")


def test_an_option_that_a_command_lacks_is_refused_before_it_too(run: Run) -> None:
    ran = run("--json", "lock")
    assert (ran.code, ran.out) == (2, "")
    assert "no option '--json' here; it is one of policies, figures" in ran.err


@pytest.mark.parametrize(
    ("words", "variables", "spoken"),
    [
        ("", {}, "en"),
        ("--lang vi", {"QNFACTS_LANG": "en", "LC_ALL": "en_GB.UTF-8"}, "vi"),
        ("-l en", {"QNFACTS_LANG": "vi", "LC_ALL": "vi_VN.UTF-8"}, "en"),
        ("--lang=vi", {}, "vi"),
        ("-lvi", {}, "vi"),
        ("", {"QNFACTS_LANG": "vi", "LC_ALL": "en_GB.UTF-8"}, "vi"),
        ("", {"QNFACTS_LANG": "en", "LC_ALL": "vi_VN.UTF-8"}, "en"),
        ("", {"LC_ALL": "vi_VN.UTF-8"}, "vi"),
        ("", {"LC_ALL": "", "LC_MESSAGES": "vi_VN", "LANG": "en_GB.UTF-8"}, "vi"),
        ("", {"LC_ALL": "", "LC_MESSAGES": "", "LANG": "vi.UTF-8"}, "vi"),
        ("", {"LC_ALL": "en_GB.UTF-8", "LC_MESSAGES": "vi_VN", "LANG": "vi_VN"}, "en"),
        ("", {"LC_ALL": "", "LC_MESSAGES": "", "LANG": "vie_XX"}, "en"),
    ],
)
def test_the_language_is_of_the_call_or_the_variable_or_the_locale(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    words: str,
    variables: dict[str, str],
    spoken: str,
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert language(words.split()) == spoken
    usage = {"en": "Usage: ", "vi": "Cách dùng: "}[spoken]
    told = {"en": "Lam Sơn province", "vi": "Tỉnh Lam Sơn"}[spoken]
    assert run(*words.split()).out.startswith(told)
    assert run("terms", *words.split(), "--help").out.startswith(usage)
    assert run(*words.split(), "show").err.startswith(usage)


SHORT = {
    "-h": "--help", "-V": "--version", "-r": "--registry", "-l": "--lang", "-f": "--format",
    "-j": "--json", "-t": "--topic", "-a": "--area", "-s": "--source", "-y": "--year",
    "-k": "--kind", "-i": "--indicator", "-n": "--limit", "-o": "--output",
}  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_a_letter_means_the_same_everywhere(run: Run, command: str) -> None:
    lines = run(command, "--help").out.splitlines()
    pairs = [line.split()[:2] for line in lines if line.startswith("  -")]
    assert {short.rstrip(","): long for short, long in pairs}.items() <= SHORT.items()


def test_help_is_on_one_command(run: Run) -> None:
    assert run("help", "list", "--lang", "vi") == run("list", "--help", "--lang", "vi")
    ran = run("help", "show", "fair")
    assert (ran.code, ran.out, ran.err) == (2, "", "Error: 'fair' is too much here\n")
