"""What the wheel holds beside the package: manual pages and completions, made from the commands.

Hatchling runs it while it builds, with what the program itself needs installed.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parents[1]


class SharedFiles(BuildHookInterface[Any]):
    """Adds the files to what an installation puts below its prefix."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the files for a wheel that is installed; an editable one has none."""
        if version == "editable":
            return
        sys.path[:0] = [str(ROOT / "src")]
        self.made = Path(mkdtemp())
        for number, (path, text) in enumerate(shared_files().items()):
            file = self.made / str(number)
            file.write_text(text, "utf-8")
            build_data["shared_data"][str(file)] = path

    def finalize(self, version: str, _data: dict[str, Any], _path: str) -> None:
        """Remove them: the wheel has its copies."""
        if version != "editable":
            rmtree(self.made)


def shared_files() -> dict[str, str]:
    """The text of each file under its place below the prefix."""
    from qnfacts.cli.shells import SCRIPTS

    loaded_when_needed = SCRIPTS["zsh"].replace("compdef _qnfacts qnfacts", '_qnfacts "$@"')
    return {
        "share/man/man1/qnfacts.1": manual("en"),
        "share/man/vi/man1/qnfacts.1": manual("vi"),
        "share/bash-completion/completions/qnfacts": SCRIPTS["bash"],
        "share/zsh/site-functions/_qnfacts": loaded_when_needed,
        "share/fish/vendor_completions.d/qnfacts.fish": SCRIPTS["fish"],
    }


def manual(lang: Any) -> str:
    """The page of the manual in a language, as troff reads it."""
    import typer

    from qnfacts import __version__
    from qnfacts.cli.app import COMMANDS, app
    from qnfacts.cli.help import summary, usage

    program: Any = typer.main.get_command(app(COMMANDS))
    context = program.make_context("qnfacts", [], resilient_parsing=True)
    lines = [
        f'.TH QNFACTS 1 "" "qnfacts {__version__}"',
        *_section("name", lang),
        f"qnfacts \\- {_text(summary('qnfacts', lang))}",
        *_section("synopsis", lang),
        _text(usage(context, lang)),
        *_section("description", lang),
        *_said("qnfacts", lang),
        *_section("options", lang),
        *_options(context, lang, set()),
    ]
    shared = {flag for option in program.get_params(context) for flag in option.opts}
    lines += _section("commands", lang)
    for name in COMMANDS:
        lines += _command(program, context, name, lang, shared)
    return "\n".join([*lines, *_exit_codes(lang)]) + "\n"


def _command(program: Any, parent: Any, name: str, lang: Any, shared: set[str]) -> Iterator[str]:
    from qnfacts.cli.help import usage
    from qnfacts.phrases.tables.examples import EXAMPLES

    command = program.commands[name]
    context = command.make_context(name, [], parent=parent, resilient_parsing=True)
    yield f'.SS "{_text(usage(context, lang))}"'
    yield from _said(name, lang)
    yield from _options(context, lang, shared)
    for call, *does in EXAMPLES[name]:
        yield from (".PP", _text(does[lang == "vi"]), ".RS", f"$ {_text(call)}", ".RE")


def _options(context: Any, lang: Any, shared: set[str]) -> Iterator[str]:
    """The arguments and options of a command that are not those of every command."""
    from qnfacts.cli.help import flags, meaning, name_of, values

    name = context.info_name
    for param in context.command.get_params(context):
        is_option = param.param_type_name == "option"
        if shared.intersection(param.opts):
            continue
        taken = ", ".join(values(name, param, lang))
        written = flags(param, lang) if is_option else name_of(param, lang)
        yield from (".TP", f"\\fB{_text(written.strip())}\\fR")
        yield _text(" ".join(filter(None, (meaning(name, param, lang), taken and f"({taken})"))))


def _said(name: str, lang: Any) -> Iterator[str]:
    from qnfacts.phrases.tables.commands import COMMANDS

    for paragraph in COMMANDS[name][lang == "vi"].split("\n"):
        yield from (".PP", _text(paragraph))


def _exit_codes(lang: Any) -> Iterator[str]:
    yield from _section("exit status", lang)
    for code, said in _EXIT_CODES.items():
        yield from (".TP", f"\\fB{code}\\fR", _text(said[lang == "vi"]))


def _section(name: str, lang: Any) -> tuple[str]:
    return (f'.SH "{_text(_SECTIONS[name][lang == "vi"])}"',)


def _text(text: str) -> str:
    """A line of text in ASCII, in which troff sees no command of its own."""
    plain = re.sub(r"^([.'])", r"\\&\1", text.replace("\\", "\\e").replace("-", "\\-"))
    return "".join(sign if sign.isascii() else f"\\[u{ord(sign):04X}]" for sign in plain)


_SECTIONS = {
    "name": ("NAME", "TÊN"),
    "synopsis": ("SYNOPSIS", "CÁCH DÙNG"),
    "description": ("DESCRIPTION", "MÔ TẢ"),
    "options": ("OPTIONS", "TÙY CHỌN"),
    "commands": ("COMMANDS", "CÁC LỆNH"),
    "exit status": ("EXIT STATUS", "MÃ THOÁT"),
}
_EXIT_CODES = {
    0: ("Done.", "Đã xong."),
    1: (
        "It looked and found something wrong.",
        "Đã kiểm tra và thấy có chỗ sai.",
    ),
    2: ("The call is wrong.", "Gọi lệnh sai."),
    3: (
        "Something could not be read, so nothing can be said.",
        "Có thứ không đọc được, nên không thể nói gì.",
    ),
    70: ("The program itself has failed.", "Chính chương trình bị lỗi."),
}
