"""The command line: everything the program can do without a screen.

Exit codes: 0 done; 1 `check` found a blocking rule missed; 2 the input cannot be used, told in one sentence.
"""

import argparse
import io
import locale
import os
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NoReturn

from sixaika_desktop import __version__, paths
from sixaika_desktop.domain.money import Language
from sixaika_desktop.domain.phrases import LANGUAGES, say
from sixaika_desktop.domain.trouble import Trouble

PROGRAM = "sixaika-desktop"


class _Usage(Trouble):
    """The command line itself cannot be read."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _Usage("cli-usage-unknown", detail=message)


def _part(*names: str, **options: Any) -> _Parser:
    """An argument that several commands share."""
    part = _Parser(add_help=False)
    part.add_argument(*names, **options)
    return part


def _parser(language: Language) -> _Parser:
    library = _part("--library", type=Path, default=argparse.SUPPRESS, metavar="PATH")
    spoken = _part("--lang", choices=LANGUAGES, default=argparse.SUPPRESS)
    source = _part("source", metavar="SOURCE")
    call = _part("--call", type=Path, default=None, metavar="FILE.toml")
    as_json = _part("--json", action="store_true")

    parser = _Parser(prog=PROGRAM, description=say("cli-about", language), parents=[library, spoken])
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = parser.add_subparsers(dest="command", parser_class=_Parser, metavar="COMMAND")

    def command(name: str, *parts: _Parser) -> _Parser:
        told = say(f"cli-help-{name}", language)
        return commands.add_parser(name, help=told, description=told, parents=[library, spoken, *parts])

    demo = command("demo")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")
    demo.add_argument("--all", action="store_true")
    calls = command("calls", as_json)
    calls.add_argument("action", nargs="?", choices=["check"])
    calls.add_argument("file", nargs="?", type=Path)
    command("list", as_json)
    command("import").add_argument("file", type=Path)
    command("schema").add_argument("--call", action="store_true", dest="of_calls")
    command("selftest")
    check = command("check", source, call, as_json)
    check.add_argument("--stage", choices=["drafting", "submission"], default="submission")
    command("totals", source, call, as_json)
    command("explain", source, call, as_json).add_argument("figure", metavar="FIGURE")
    command("schedule", source, call, as_json)
    export = command("export", source, call)
    export.add_argument("--to", choices=["pdf", "json", "sixaika", "csv"], required=True)
    export.add_argument("--out", type=Path, required=True, metavar="PATH")
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
        return _run(arguments, language)
    except _Usage as usage:
        problem = usage.sentence(language)
        print(say("cli-usage", language, problem=problem, program=PROGRAM), file=sys.stderr)
        return 2
    except Trouble as trouble:
        print(trouble.sentence(language), file=sys.stderr)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as bug:
        if os.environ.get("SIXAIKA_DEBUG"):
            raise
        print(say("cli-bug", language, kind=type(bug).__name__, log=_logged(bug)), file=sys.stderr)
        return 3


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


def _run(arguments: list[str], language: Language) -> int:
    options = _parser(language).parse_args(arguments)
    options.lang = getattr(options, "lang", language)
    options.library = getattr(options, "library", None) or paths.library()
    if options.command is None:
        from sixaika_desktop.app import run

        return run(options.library, language)
    from sixaika_desktop import commands

    return commands.COMMANDS[options.command](options)
