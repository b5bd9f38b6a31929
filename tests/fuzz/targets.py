"""What is fuzzed: how an input is made, what is done with it, and what must hold then."""

import contextlib
import hashlib
import io
import json
import os
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import yaml

from qnfacts.check.rules import RULES
from qnfacts.cli import main
from qnfacts.cli.app import COMMANDS
from qnfacts.problems import Problem, RegistryError
from qnfacts.quantities import scan
from qnfacts.registry.loading import load

from .mutation import STRANGE, altered_bytes, altered_data, altered_text

TESTS = Path(__file__).parent.parent
WORLDS = ("lam-son", "van-hai", "harrowmere")
LONGEST_MESSAGE = 2000

Input = dict[str, bytes]
"""Files by name; the words of a call of the program, a line each, are among them as `argv`."""


class Target(NamedTuple):
    """`attempt` gets the folder that holds the files; it raises AssertionError for a failure."""

    make: Callable[[Random], Input]
    attempt: Callable[[Path], None]


def some_bytes(random: Random) -> Input:
    """A registry of which any byte may be wrong."""
    text, _ = random.choice(list(_worlds().values()))
    data = random.choice((_yaml_altered, _data_altered, lambda t, _: t))(text, random)
    written = data.encode(errors="replace")
    return {"facts.yaml": altered_bytes(written, random) if random.random() < 0.5 else written}


def is_loaded_or_refused(folder: Path) -> None:
    """The registry is loaded, or everything that is wrong with it is told with its place."""
    problems: tuple[Problem, ...] = ()
    try:
        load(folder / "facts.yaml")
    except RegistryError as error:
        problems = error.problems
    for problem in problems:
        assert problem.code in RULES
        assert problem.line
        assert 0 < len(problem.message) < LONGEST_MESSAGE


def some_text(random: Random) -> Input:
    """Running text in either language, altered."""
    return {
        "text.txt": altered_text(_passage(random), _passages(), random).encode(errors="replace")
    }


def is_read(folder: Path) -> None:
    """Readings stand in the text, one behind the other."""
    text = (folder / "text.txt").read_bytes().decode()
    last = 0
    for reading in scan(text, {"sản phẩm": "product", "enterprises": "enterprise"}):
        assert last <= reading.start < reading.end <= len(text)
        assert reading.text == text[reading.start : reading.end]
        last = reading.end


def some_registry(random: Random) -> Input:
    """A registry and its text, either of them altered, the text pinned as it is then."""
    registry, text = random.choice(list(_worlds().values()))
    if random.random() < 0.4:
        text = altered_text(text, _passages(), random)
    written = text.encode(errors="replace")
    registry = re.sub("sha256: [0-9a-f]{64}", f"sha256: {_sha256(written)}", registry)
    registry = re.sub("file: .*", "file: text.txt", registry)
    registry = random.choice((_yaml_altered, _data_altered, _data_altered))(registry, random)
    words = ["check", *random.choice(([], ["--lang", "vi"]))]
    words += ["--format", random.choice(("full", "concise", "json", "sarif", "github"))]
    return {
        "facts.yaml": registry.encode(errors="replace"),
        "text.txt": written,
        "argv": "\n".join(words).encode(),
    }


def some_call(random: Random) -> Input:
    """A call of the program on a registry that is sound, or nearly."""
    registry, text = random.choice(list(_worlds().values()))
    if random.random() < 0.3:
        registry = _data_altered(registry, random)
    words = [random.choice([*COMMANDS, ""])]
    words += random.choices((*_options(), *_ids(), *STRANGE), k=random.randrange(5))
    words = [word.replace("\n", "") for word in words]
    return {
        "facts.yaml": registry.encode(errors="replace"),
        "text.txt": text.encode(),
        "argv": "\n".join(words).encode(errors="replace"),
    }


def is_answered(folder: Path) -> None:
    """The exit code is one of the design, and what is on stderr drives nothing that reads it."""
    words = (folder / "argv").read_bytes().decode().split("\n")
    os.environ["QNFACTS_REGISTRY"] = str(folder / "facts.yaml")
    out, err = _Stream(), _Stream()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([word for word in words if word])
    told = err.told()
    assert code in ((0, 1, 2, 3) if words[0] in _FINDING else (0, 2, 3)), f"exit {code}: {told}"
    assert "Traceback" not in told
    assert not _DRIVES.search(told), ascii(told)
    if {"csv", "tsv"}.isdisjoint(words):
        assert not _HIDDEN.search(out.told()), ascii(out.told()[:2000])


class _Stream(io.TextIOWrapper):
    def __init__(self) -> None:
        super().__init__(io.BytesIO(), "utf-8", "surrogateescape", newline="\n")

    def told(self) -> str:
        self.flush()
        assert isinstance(self.buffer, io.BytesIO)
        return self.buffer.getvalue().decode(errors="replace")


def _yaml_altered(text: str, random: Random) -> str:
    return altered_text(text, [text, *_passages()[:20]], random)


def _data_altered(text: str, random: Random) -> str:
    """As JSON, which is YAML too."""
    data: Any = altered_data(yaml.load(text, yaml.CBaseLoader), random)  # noqa: S506
    return json.dumps(data, ensure_ascii=random.random() < 0.1, indent=1)


@cache
def _worlds() -> Mapping[str, tuple[str, str]]:
    """The made-up registries, and the first text of each."""
    folders = {name: TESTS / "worlds" / name for name in WORLDS}
    return {
        name: (
            (folder / "facts.yaml").read_text("utf-8"),
            min(folder.glob("*.txt")).read_text("utf-8"),
        )
        for name, folder in folders.items()
    }


@cache
def _passages() -> list[str]:
    """Lines of the texts at hand: the made-up ones and, if it is named, those of the corpora."""
    texts = [text for _, text in _worlds().values()]
    if folder := os.environ.get("QNFACTS_CORPORA"):
        texts += [path.read_text("utf-8") for path in sorted(Path(folder).glob("*.tsv"))]
    return [line for text in texts for line in text.splitlines() if line]


def _passage(random: Random) -> str:
    return "\n".join(random.choices(_passages(), k=random.choice((1, 1, 5, 50))))


@cache
def _ids() -> list[str]:
    return re.findall(r"id: ([a-z0-9-]+)", _worlds()["lam-son"][0])


@cache
def _options() -> list[str]:
    """The options of all commands, and words that some of them take."""
    sources = (Path(main.__code__.co_filename).parent).glob("*.py")
    named = {
        name for path in sources for name in re.findall('"(--[a-z-]+)"', path.read_text("utf-8"))
    }
    values = ("json", "csv", "tsv", "yaml", "markdown", "table", "bibtex", "csl-json", "vi", "2024")
    return [*sorted(named), *values, "--", "-", "figure", "5", "today", "2024-01-31", "value"]


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


_FINDING = ("check", "lock", "compare")
"""The commands that look for what is wrong."""

_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_DRIVES = re.compile(rf"{_HIDDEN.pattern}|^\s*::|##\[", re.MULTILINE)

TARGETS = {
    "loader": Target(some_bytes, is_loaded_or_refused),
    "scan": Target(some_text, is_read),
    "check": Target(some_registry, is_answered),
    "cli": Target(some_call, is_answered),
}
