"""The command line: everything the program can do without a screen.

Exit codes: 0 done; 1 `check` found a blocking rule missed; 2 the input cannot be used, told in one sentence.
"""

import argparse
import errno
import io
import locale
import os
import re
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, NoReturn, TextIO

from sixaika_desktop import __version__, paths
from sixaika_desktop.domain.money import Language
from sixaika_desktop.domain.phrases import LANGUAGES, has, say
from sixaika_desktop.domain.trouble import Trouble, why
from sixaika_desktop.package import PARTS

PROGRAM = "sixaika-desktop"


class _Usage(Trouble):
    """The command line itself cannot be read."""


class _Parser(argparse.ArgumentParser):
    """A parser that speaks the language chosen: headings, help and complaints are phrases.

    A part is an argument that several commands share; it has neither headings nor help of its own.
    """

    def __init__(self, *, language: Language, part: bool = False, **options: Any) -> None:
        self._language: Language = language
        formatter = partial(_Help, language)
        super().__init__(add_help=False, formatter_class=formatter, **options)
        if not part:
            self._positionals.title = say("cli-heading-arguments", language)
            self._optionals.title = say("cli-heading-options", language)
            self.add_argument("-h", "--help", action="help")

    def add_argument(self, *names: Any, **options: Any) -> argparse.Action:
        """Add an argument; its help is the phrase of its name, where there is one."""
        key = f"cli-option-{str(names[-1]).lstrip('-')}"
        if "help" not in options and has(key):
            options["help"] = say(key, self._language).replace("%", "%%")
        return super().add_argument(*names, **options)

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong."""
        raise _complaint(message)


class _Help(argparse.HelpFormatter):
    """The layout of help texts, with its first word in the language chosen."""

    def __init__(self, language: Language, prog: str, **options: Any) -> None:
        super().__init__(prog, **options)
        self._spoken = language

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Add how the command is written."""
        if prefix is None:
            prefix = say("cli-heading-usage", self._spoken) + " "
        super().add_usage(usage, actions, groups, prefix)


_COMPLAINTS: Final = (
    (
        "cli-usage-choice",
        r"argument (?P<argument>.+?): invalid choice: (?P<value>.+) \(choose from (?P<known>.+)\)",
    ),
    ("cli-usage-one", r"argument (?P<argument>.+?): expected (?:one|at least one|\d+) arguments?"),
    ("cli-usage-depth", r"argument (?P<argument>.+?): no depth: (?P<value>.*)"),
    ("cli-usage-value", r"argument (?P<argument>.+?): invalid .* value: (?P<value>.+)"),
    ("cli-usage-no-value", r"argument (?P<argument>.+?): ignored explicit argument (?P<value>.+)"),
    ("cli-usage-required", r"the following arguments are required: (?P<argument>.+)"),
    ("cli-usage-unrecognized", r"unrecognized arguments: (?P<argument>.+)"),
    ("cli-usage-ambiguous", r"ambiguous option: (?P<value>.+) could match (?P<known>.+)"),
)
"""What argparse complains of, and the phrases that say it."""


def _complaint(message: str) -> _Usage:
    for phrase, pattern in _COMPLAINTS:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return _Usage(phrase, **{name: text.replace("'", "") for name, text in found.groupdict().items()})
    return _Usage("cli-usage-unknown", detail=message)


def _part(language: Language, *names: str, **options: Any) -> _Parser:
    """An argument that several commands share."""
    part = _Parser(language=language, part=True)
    part.add_argument(*names, **options)
    return part


def _path(text: str) -> Path:
    """A path that the system can hold; nothing at all would be the folder one happens to be in."""
    if not text or "\0" in text:
        raise ValueError
    if sys.platform == "win32":
        text.encode()  # it lets half a character be a name, but a database cannot have it
    else:
        os.fsencode(text)
    return Path(text)


def _depth(text: str) -> int | None:
    """A number of levels; None for all of them."""
    if text == "all":
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise argparse.ArgumentTypeError(f"no depth: {text}")
    return int(text)


def _parser(language: Language) -> _Parser:
    library = _part(language, "--library", type=_path, default=argparse.SUPPRESS, metavar="PATH")
    library.add_argument("--portable", action="store_true", default=argparse.SUPPRESS)
    spoken = _part(language, "--lang", choices=LANGUAGES, default=argparse.SUPPRESS)
    source = _part(language, "source", metavar="SOURCE")
    call = _part(language, "--call", type=_path, default=None, metavar="FILE.toml")
    as_json = _part(language, "--json", action="store_true")

    parser = _Parser(
        language=language, prog=PROGRAM, description=say("cli-about", language), parents=[library, spoken]
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = parser.add_subparsers(dest="command", parser_class=_Parser, metavar="COMMAND")

    def command(name: str, *parts: _Parser) -> _Parser:
        told = say(f"cli-help-{name}", language)
        parents = [library, spoken, *parts]
        return commands.add_parser(name, help=told, description=told, parents=parents, language=language)

    command("open").add_argument("file", nargs="?", type=_path, default=None, metavar="FILE")
    demo = command("demo")
    demo.add_argument("--out", type=_path, required=True, metavar="DIR")
    demo.add_argument("--all", action="store_true")
    calls = command("calls", as_json)
    calls.add_argument("call", nargs="?", metavar="ID|check")
    calls.add_argument("file", nargs="?", type=_path, metavar="FILE.toml")
    command("list", as_json)
    command("import").add_argument("file", type=_path)
    command("schema").add_argument("--call", action="store_true", dest="of_calls")
    command("selftest")
    check = command("check", source, call, as_json)
    check.add_argument("--stage", choices=["drafting", "submission"], default="submission")
    command("totals", source, call, as_json)
    explain = command("explain", source, call, as_json)
    explain.add_argument("figure", metavar="FIGURE")
    explain.add_argument("--depth", type=_depth, default=argparse.SUPPRESS, metavar="N|all")
    command("schedule", source, call, as_json)
    export = command("export", source, call)
    export.add_argument("--to", choices=["pdf", "xlsx", "gantt", "json", "sixaika", "csv"], required=True)
    export.add_argument("--archive", action="store_true")
    export.add_argument("--paper", choices=["a3", "a4"])
    export.add_argument("--by", choices=["month", "period"])
    export.add_argument("--one-page", action="store_true")
    export.add_argument("--out", type=_path, required=True, metavar="PATH")
    package = command("package", source, call)
    package.add_argument("--out", type=_path, required=True, metavar="DIR")
    package.add_argument("--zip", action="store_true")
    package.add_argument("--parts", nargs="+", choices=PARTS, default=None, metavar="PART")
    return parser


def _language(arguments: Sequence[str]) -> Language:
    """The language asked for, even where the rest cannot be read; else the system's; else English."""
    asked = [word.removeprefix("--lang=") for word in arguments if word.startswith("--lang=")]
    asked += [word for before, word in pairwise(arguments) if before == "--lang"]
    spoken: dict[str, Language] = {"fi": "fi", "sv": "sv", "en": "en"}
    for word in asked:
        if word in spoken:
            return spoken[word]
    system = os.environ.get("LC_ALL") or os.environ.get("LANG") or locale.getlocale()[0] or ""
    word = system.split("_")[0].lower()
    return spoken.get({"finnish": "fi", "swedish": "sv"}.get(word, word), "en")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    language = _language(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        try:
            return _run(arguments, language)
        finally:
            if sys.stdout is not None:
                sys.stdout.flush()
    except BrokenPipeError:
        _silence(sys.stdout)
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if not isinstance(error, Trouble | OSError) and os.environ.get("SIXAIKA_DEBUG"):
            raise
        try:
            code, sentence = _refused(error, language)
        except Exception:
            code, sentence = 3, _SPEECHLESS.format(kind=type(error).__name__, log=_logged(error))
        _tell(sentence)
        return code


_SPEECHLESS: Final = "There is a fault in the program ({kind}); your data are safe. Details: {log}."
"""Said where the phrases themselves cannot be used."""


def _refused(error: Exception, language: Language) -> tuple[int, str]:
    """The exit code and the sentence for what went wrong."""
    if isinstance(error, _Usage):
        problem = f"{error.sentence(language).rstrip('.')}."
        return 2, say("cli-usage", language, problem=problem, program=PROGRAM)
    if isinstance(error, Trouble):
        return 2, error.sentence(language)
    if isinstance(error, OSError) and error.filename is None and error.errno in _NO_ROOM:
        _silence(sys.stdout)
        return 2, Trouble("cli-cannot-print", reason=why(error)).sentence(language)
    return 3, say("cli-bug", language, kind=type(error).__name__, log=_logged(error))


_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
"""What happens to output that is led into a file on a full disk."""


def _tell(sentence: str) -> None:
    """Say what is wrong, where there is anywhere to say it."""
    if sys.stderr is None:
        _show(sentence)
        return
    try:
        print(sentence, file=sys.stderr, flush=True)
    except OSError:
        _silence(sys.stderr)


def _show(sentence: str) -> None:
    """Say what is wrong in a window: on Windows the program without a console has no other place for it."""
    if sys.platform == "win32":
        import ctypes

        stop_sign = 0x10
        ctypes.windll.user32.MessageBoxW(None, sentence, paths.NAME, stop_sign)


def _silence(stream: TextIO | None) -> None:
    """Let a stream that nothing can be written to end quietly."""
    if stream is not None:
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _logged(bug: Exception) -> str:
    """Append where the fault arose, without the values it arose from, to the log; the path of the log."""
    import traceback

    lines = [f"{f.filename}:{f.lineno} {f.name}" for f in traceback.extract_tb(bug.__traceback__)]
    path = paths.log()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as log:
            log.write("\n".join([f"{PROGRAM} {__version__} {type(bug).__name__}", *lines, ""]))
    except OSError as error:
        return f"{path} ({error.strerror})"
    return str(path)


def _library(is_carried: bool) -> Path:
    """The user's library, or that of a program carried on a stick."""
    if not is_carried:
        return paths.library()
    try:
        return paths.carry()
    except OSError as error:
        raise Trouble("cli-cannot-write", path=paths.carried(), reason=why(error)) from None


def _run(arguments: list[str], language: Language) -> int:
    if len(arguments) == 1 and arguments[0].lower().endswith(".sixaika"):
        arguments = ["open", *arguments]  # a file dropped on the program
    options = _parser(language).parse_args(arguments)
    options.lang = getattr(options, "lang", language)
    options.library = getattr(options, "library", None) or _library(getattr(options, "portable", False))
    if options.command in (None, "open"):
        from sixaika_desktop.app import run

        return run(options.library, language, getattr(options, "file", None))
    from sixaika_desktop import commands

    return commands.COMMANDS[options.command](options)
